/** "1 link", "2 links". */
export const count = (number: number, one: string, several = `${one}s`): string => `${number} ${number === 1 ? one : several}`;

/** The parts that say something, with commas; the first letter large. */
export function sentence(...parts: readonly (string | false | undefined)[]): string {
  const text = parts.filter((part) => part !== false && part !== undefined && part !== "").join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
