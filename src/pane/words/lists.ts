/** "1 link", "2 links". */
export const count = (number: number, one: string, several = `${one}s`): string => `${number} ${number === 1 ? one : several}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const ENDED = /[.!?…]["”’)]?$/;

/** Parts one after the other, each a sentence: what somebody wrote may be one already, "Searched, nothing found. Present: Jay". */
export function sentences(...parts: readonly string[]): string {
  const said = parts.map((part) => part.trim()).filter((part) => part !== "");
  return said.map((part, at) => `${capital(part)}${at === said.length - 1 || ENDED.test(part) ? "" : "."}`).join(" ");
}

/** The parts that say something, with commas; the first letter large. */
export function sentence(...parts: readonly (string | false | undefined)[]): string {
  const text = parts.filter((part) => part !== false && part !== undefined && part !== "").join(", ");
  return capital(text);
}
