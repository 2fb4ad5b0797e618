/**
 * Words in Mermaid text. Every character that is not a plain letter, digit or space is written as its number (`#40;`), which
 * Mermaid understands everywhere and which cannot become structure: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 * The letters ﬂ and ß are numbers too, because Mermaid keeps the numbers themselves between signs made of them.
 */
export function escapeWords(text: string): string {
  return [...text].map((character) => (isPlain(character) ? character : `#${character.codePointAt(0) ?? 0};`)).join("");
}

const isPlain = (character: string) => /^[A-Za-z0-9 ]$|^[\p{L}\p{M}]$/u.test(character) && !/[ﬂß]/.test(character);

/** The words again, from Mermaid text or from what Mermaid's parser has made of it (`ﬂ°°40¶ß`). */
export function readWords(written: string): string {
  return written.replace(/(?:#|ﬂ°°)(\d{1,7})(?:;|¶ß)/gu, (_, number: string) => String.fromCodePoint(Number(number)));
}

/** A text as a YAML and JSON string in which nothing but letters and digits stands as itself. */
export function quoted(text: string): string {
  const units = text.split("").map((unit) => {
    return /[A-Za-z0-9 ]/.test(unit) ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${units.join("")}"`;
}

/**
 * Mermaid turns its own signs for numbers back into characters in the whole finished picture, also where a name merely looks
 * like one. So these signs travel through it in a disguise of private characters.
 */
export function disguise(text: string): string {
  return text.replace(/[\ue000ﬂ¶]/g, (sign) => `\ue000${SIGNS.indexOf(sign)}`);
}

export function undisguise(text: string): string {
  return text.replace(/\ue000([012])/g, (_, index: string) => SIGNS.charAt(Number(index)));
}

const SIGNS = "\ue000ﬂ¶";
