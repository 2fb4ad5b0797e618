import { cleanLine } from "./text";

const MOST = 50;
const LONGEST = 120;

const isObject = (value: unknown): value is object => value !== null && typeof value === "object" && !Array.isArray(value);

function cut(text: string): string {
  const line = cleanLine(text.slice(0, LONGEST * 2));
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).toWellFormed()}…`;
}

/** What a value says, short enough for a sentence, so that what is left out can be typed again. */
export function shown(value: unknown): string {
  if (typeof value === "string") return `“${cut(value)}”`;
  if (Array.isArray(value)) return value.length === 1 ? "a list of one" : `a list of ${value.length}`;
  if (isObject(value)) {
    const words = Object.values(value).filter((one) => typeof one === "string" && one !== "");
    return words.length === 0 ? "an entry without words" : `“${cut(words.slice(0, 6).join(", "))}”`;
  }
  return ["number", "boolean", "bigint"].includes(typeof value) ? String(value) : "nothing that can be read";
}

/** Sentences about what a repair changed, in order; beyond fifty only how many more. */
export class Repairs {
  readonly #said: string[] = [];
  #more = 0;

  say(sentence: string): void {
    if (this.#said.length < MOST) this.#said.push(sentence);
    else this.#more += 1;
  }

  /** "In people (p1), “born” did not fit and was left out: “2011-02-30”." */
  leftOut(where: string, field: string, value: unknown): void {
    this.say(`In ${where}, “${cut(field)}” did not fit and was left out: ${shown(value)}.`);
  }

  sentences(): string[] {
    if (this.#more === 0) return this.#said;
    return [
      ...this.#said,
      `${this.#more} more ${this.#more === 1 ? "value was" : "values were"} mended or left out in the same way.`,
    ];
  }
}
