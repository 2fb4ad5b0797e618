import { hashLine } from "../../documents/envelope";
import { isList, type Edit } from "./edit";
import type { Shown } from "./located";
import type { WrittenLine } from "./written";

/** What was moved, and the controls without it: neither does it count as gone there, nor as new here. */
export type Moves = { edits: Edit[]; shown: Shown[] };

/** Lines by their hash that one side has and the other has not, as often as they differ. */
function surplus<L>(lines: readonly L[], others: readonly string[], hashOf: (line: L) => string): L[] {
  const counts = new Map<string, number>();
  for (const hash of others) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return lines.filter((line) => {
    const left = counts.get(hashOf(line)) ?? 0;
    counts.set(hashOf(line), left - 1);
    return left <= 0;
  });
}

/** Lines of lists that were cut out of one field and put into another, word for word. */
export function takeMoves(shown: readonly Shown[]): Moves {
  const gone = new Map<string, { from: Shown; line: WrittenLine }>();
  for (const from of shown.filter(({ control }) => isList(control))) {
    const now = from.lines.map(({ text }) => hashLine(text));
    const away = surplus(from.control.lines, now, ({ hash }) => hash);
    for (const line of away) if (line.about && !gone.has(line.hash)) gone.set(line.hash, { from, line });
  }
  if (gone.size === 0) return { edits: [], shown: [...shown] };
  const edits: Edit[] = [];
  const left = new Map<Shown, Set<unknown>>();
  const drop = (one: Shown, line: unknown) => left.set(one, (left.get(one) ?? new Set()).add(line));
  for (const to of shown.filter(({ control }) => isList(control))) {
    const was = to.control.lines.map(({ hash }) => hash);
    for (const line of surplus(to.lines, was, ({ text }) => hashLine(text))) {
      const found = gone.get(hashLine(line.text));
      if (!found?.line.about || found.from === to) continue;
      gone.delete(found.line.hash);
      drop(found.from, found.line);
      drop(to, line);
      edits.push({ type: "moved", target: found.line.about, text: found.line.value, under: to.control });
    }
  }
  const without = shown.map((one) => {
    const dropped = left.get(one);
    if (!dropped) return one;
    const lines = one.control.lines.filter((line) => !dropped.has(line));
    return { ...one, control: { ...one.control, lines }, lines: one.lines.filter((line) => !dropped.has(line)) };
  });
  return { edits, shown: without };
}
