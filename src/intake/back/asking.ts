import { hashLine } from "../../documents/envelope";
import { linesOf, valueAt } from "../../record";
import type { Edit } from "./edit";
import { readValue } from "./readValue";
import type { Taking } from "./taking";

function wordsOf(edit: Exclude<Edit, { type: "value" }>, ours: ReadonlySet<string>): string {
  if (edit.type === "gone") return "";
  if (edit.type === "row") return [...edit.cells.flatMap(({ lines }) => lines), ...edit.others].join(" – ");
  return linesOf(edit.text)
    .filter((line) => !ours.has(hashLine(line)))
    .join("\n");
}

function askValue(taking: Taking, { target, now, label }: Extract<Edit, { type: "value" }>): void {
  const current = valueAt(taking.record, target);
  const value = readValue(now, target);
  if (current === undefined || now === "" || value === current) return;
  const words = `${label}: ${linesOf(now).join(" / ")}`;
  const question = `“${label}” was changed on the paper that came back: “${linesOf(now).join(" / ")}”. Is that right?`;
  if (typeof value !== "string") return taking.keepOnce(words, question);
  if (taking.record.originals.some((one) => one.where === taking.where && one.text === words)) return;
  taking.add("originals", { where: taking.where, text: words, became: taking.aboutOf(target) });
  taking.ask({ kind: "conflict", question, about: taking.aboutOf(target), field: target.field, other: value });
}

/**
 * What somebody outside the team changed on a paper of the team's: nothing is taken over, each change is a question, once. That
 * a line is not there any more says nothing. `ours` holds the hashes of the lines that were written.
 */
export function askAbout(taking: Taking, edit: Edit, ours: ReadonlySet<string>): void {
  if (edit.type === "value") return askValue(taking, edit);
  const words = wordsOf(edit, ours);
  if (words === "") return;
  taking.keepOnce(words, `Written on the paper that came back: “${words}”. It is kept as it is; put it where it belongs.`);
}
