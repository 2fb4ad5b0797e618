import { linesOf } from "../../record";

/** Bullets and numbers that lists bring along from Word and e-mail; a house number keeps its place. */
const BULLET = /^(?:[•·▪◦‣o*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/u;

/** The lines of a pasted text, in order, without the bullets of a list. */
export function pastedLines(text: string): string[] {
  return linesOf(text.replace(/\t+/g, " "))
    .map((line) => line.replace(BULLET, "").trim())
    .filter((line) => line !== "");
}
