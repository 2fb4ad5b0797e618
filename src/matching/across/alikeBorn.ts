import { isWholeDate, type PartialDate } from "../../record";

/**
 * How two dates of birth go together: the same; day and month the other way round; one slip of the pen; the same as far as the
 * shorter one goes; not known of one; or another day.
 */
export type BornAlike = "same" | "turned" | "slip" | "as-far" | "unknown" | "another";

const turned = (date: PartialDate) => `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;

/** One part of three differs, and by one figure, or the year by one. */
function isSlip(a: PartialDate, b: PartialDate): boolean {
  const [one, other] = [a.split("-"), b.split("-")];
  const differ = [0, 1, 2].filter((at) => one[at] !== other[at]);
  const [at] = differ;
  if (differ.length !== 1 || at === undefined) return false;
  const [x, y] = [one[at] ?? "", other[at] ?? ""];
  if (at === 0) return Math.abs(Number(x) - Number(y)) === 1;
  const figures = [...x].filter((figure, index) => figure !== y[index]).length;
  return figures === 1 || Math.abs(Number(x) - Number(y)) <= 1 || x === [...y].reverse().join("");
}

export function alikeBorn(a: PartialDate, b: PartialDate): BornAlike {
  if (a === "" || b === "") return "unknown";
  if (a === b) return a.length === 10 ? "same" : "as-far";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 10) return long.startsWith(short) ? "as-far" : "another";
  if (turned(a) === b && isWholeDate(b)) return "turned";
  return isSlip(a, b) ? "slip" : "another";
}

/** Years between two dates of birth, where both years are known; 0 otherwise. */
export const yearsApart = (a: PartialDate, b: PartialDate): number =>
  a === "" || b === "" ? 0 : Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
