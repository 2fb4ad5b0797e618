import type { Id, Original } from "../../record";
import type { TableLine } from "../table/sections";
import type { Scope } from "./scope";

const ROWS: Record<TableLine["kind"], Original["row"]> = {
  concerns: "concerns",
  contexts: "contexts",
  people: "people",
  contacts: "contacts",
  questions: "questions",
  gaps: "questions",
  strengths: "",
};

/** Keeps a line as it came, with what it became, and asks about a change in it that nobody has accepted yet. */
export function keepLine(scope: Scope, line: TableLine, became: readonly (Id | undefined)[]): void {
  const ids = [...new Set(became.filter((id) => id !== undefined))];
  const where = `${scope.file}, table ${scope.section.table}, ${line.label}`;
  const text = line.raw === "" ? (line.other ?? "") : line.raw;
  const original = { where, row: ROWS[line.kind], subject: scope.subjects[0] ?? "", text, became: ids };
  scope.made.addOriginal(original, scope.order.get(line) ?? Infinity);
  if (line.other !== undefined)
    scope.made.addDoubt({
      kind: "tracked-change",
      question: trackedQuestion(line.text, line.other),
      about: ids,
      other: line.other,
    });
}

/** What a tracked change leaves open, in words. */
export function trackedQuestion(now: string, other: string): string {
  if (now === "") return `“${other}” was deleted with tracked changes. Leave it out?`;
  if (other === "") return `“${now}” was added with tracked changes and is in use. Keep it?`;
  return `“${other}” was changed to “${now}” with tracked changes. Use the new words?`;
}
