import { hashLine } from "../../documents/envelope";
import { likeness } from "./similar";

type Before = { hash: string; text: string; bookmark: string };
type Now = { text: string; bookmarks: readonly string[] };

/** Lines less alike than this are not one line that was changed, but one that went and one that came. */
const ALIKE = 0.5;
/** Comparing every line with every other is for what was edited, not for two books. */
const MOST_COMPARED = 400;

/**
 * For each line that stands there now the line it was, by index, or -1 for a new one. Equal lines first, in the same order
 * where they can be; then by bookmark, which moves with the words; then the most alike. In a `list` a line with wholly other
 * words is another entry; in a field it is the same value typed over.
 */
export function pairLines(before: readonly Before[], now: readonly Now[], list = false): number[] {
  const of = now.map(() => -1);
  const free = new Set(before.keys());
  const take = (line: number, was: number) => {
    of[line] = was;
    free.delete(was);
  };
  const waiting = () => of.flatMap((was, line) => (was < 0 ? [line] : []));

  const byHash = new Map<string, number[]>();
  before.forEach(({ hash }, was) => byHash.set(hash, [...(byHash.get(hash) ?? []), was]));
  const hashes = now.map(({ text }) => hashLine(text));
  hashes.forEach((hash, line) => {
    const same = byHash.get(hash)?.shift();
    if (same !== undefined) take(line, same);
  });
  for (const line of waiting()) {
    const marks = now[line]?.bookmarks ?? [];
    const was = [...free].find((index) => marks.includes(before[index]?.bookmark ?? ""));
    if (was !== undefined) take(line, was);
  }
  const open = waiting();
  if (open.length * free.size > MOST_COMPARED * MOST_COMPARED) return of;
  const likes = open.flatMap((line) =>
    [...free].map((was) => ({ line, was, like: likeness(before[was]?.text ?? "", now[line]?.text ?? "") })),
  );
  // A stable order where two are as much alike: the nearer place.
  likes.sort((a, b) => b.like - a.like || Math.abs(a.line - a.was) - Math.abs(b.line - b.was));
  for (const { line, was, like } of likes) if (like >= ALIKE && of[line] === -1 && free.has(was)) take(line, was);
  // One line left on each side of a field: it was typed over.
  const [last, ...more] = waiting();
  if (!list && last !== undefined && more.length === 0 && free.size === 1 && before.length === 1) take(last, [...free][0] ?? 0);
  return of;
}
