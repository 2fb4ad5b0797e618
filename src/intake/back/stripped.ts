type Around = { text: string; value: string; lead: string; tail: string };

const bare = (text: string) => text.replace(/\s+/g, "");

/** The rest of a text behind fixed words, white space not counted; undefined where it does not begin with them. */
function behind(text: string, words: string): string | undefined {
  const wanted = bare(words);
  let at = 0;
  let found = 0;
  while (found < wanted.length && at < text.length) {
    const letter = text[at] ?? "";
    at += 1;
    if (/\s/.test(letter)) continue;
    if (letter !== wanted[found]) return undefined;
    found += 1;
  }
  return found === wanted.length ? text.slice(at).trimStart() : undefined;
}

const turned = (text: string) => [...text].reverse().join("");

/** The text in front of fixed words, the same way. */
function before(text: string, words: string): string | undefined {
  const rest = behind(turned(text), turned(words));
  return rest === undefined ? undefined : turned(rest);
}

/** A bracket at the end, as `statementLines` and `sourceLines` write one: what else is known. */
const BRACKET = /^(.*?)(\s*\([^()]*\))$/su;

/** Fixed words after a value that were edited: what they say now and what they said. */
type Loose = { text: string; was: string };

/**
 * A value from the lines it stands in now, without the fixed words that were written around it. Fixed words that were edited
 * belong to other values: they come back as `loose`.
 */
export function stripped(now: readonly string[], was: readonly Around[]): { value: string; loose: Loose[] } {
  const lines = [...now];
  const loose: Loose[] = [];
  const lead = was.find((line) => line.lead !== "")?.lead ?? "";
  if (lead !== "" && lines[0] !== undefined) lines[0] = behind(lines[0], lead) ?? lines[0];
  const tail = was.findLast((line) => line.tail !== "")?.tail ?? "";
  const last = lines.length - 1;
  const end = lines[last];
  if (tail !== "" && end !== undefined) {
    const without = before(end, tail);
    const known = was.findLast((line) => line.tail !== "")?.value ?? "";
    const [, words, bracket] = BRACKET.exec(end) ?? [];
    if (without !== undefined) lines[last] = without;
    else if (bare(end) === bare(known)) loose.push({ text: "", was: tail.trim() });
    else if (BRACKET.test(tail) && words !== undefined && bracket !== undefined) {
      lines[last] = words;
      loose.push({ text: bracket.trim(), was: tail.trim() });
    }
  }
  return {
    value: lines
      .map((line) => line.trim())
      .join("\n")
      .trim(),
    loose,
  };
}
