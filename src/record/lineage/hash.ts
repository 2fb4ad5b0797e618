/** JSON with the names of values in order, so that equal values are written alike. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}

/** A text as 53 bits in base 36 (cyrb53, public domain). */
function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, "0");
}

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** Short texts come again and again: every state of a record holds nearly the same ones. */
function knownHash(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = hashText(JSON.stringify(text));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, made);
  return made;
}

/** A value as 53 bits in base 36: enough to tell two values apart, not to keep a secret. */
export function hashValue(value: unknown): string {
  return typeof value === "string" && value.length < 200 ? knownHash(value) : hashText(canonical(value));
}

/** Several values in their order, each with its name, as one hash. */
export const hashAll = (named: readonly (readonly [string, unknown])[]): string =>
  hashText(named.map(([name, value]) => `${name} ${canonical(value)}`).join("\n"));

/**
 * So much of a hash as tells two entries apart that were made under one id, and is no help to anyone who guesses at the name
 * of someone taken off the map: one name in three thousand has it. Of 53 bits the first character is 0, 1 or 2.
 */
export const SHORT = 3;
export const shortened = (hash: string) => hash.slice(0, SHORT);

/** So much of a hash as every file has, also one written when fewer characters were kept: for hashes of hashes. */
export const leastOf = (hash: string) => hash.slice(0, 2);

/** Whether two hashes are of one entry; a shortened one is compared as far as it goes. */
export const sameFirst = (a: string, b: string) => a === b || (a.length <= b.length ? b.startsWith(a) : a.startsWith(b));
