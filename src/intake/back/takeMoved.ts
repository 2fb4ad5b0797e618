import type { NetworkRecord } from "../../record";
import { entryTarget, type Edit } from "./edit";
import type { Taking } from "./taking";

/** What was said is now under another item of the agenda; "" for none of them. */
function underItem(record: NetworkRecord, session: string, field: string): string | undefined {
  const [list, item = ""] = field.split(".");
  const found = record.sessions.find(({ id }) => id === session);
  if (list !== "items" || !found) return undefined;
  return found.agenda.some(({ id }) => id === item) ? item : "";
}

/** A line that was moved into another list: what was said goes with it; whom a sentence is about stays for a person to say. */
export function takeMoved(taking: Taking, { target, text, under }: Extract<Edit, { type: "moved" }>): void {
  if (target.field === "wording") {
    taking.said.push(`Moved in the document: “${text}”. The narrative goes on telling it in its own place.`);
    return;
  }
  const entry = entryTarget(target);
  const item = entry.field === "" ? undefined : underItem(taking.record, target.id, under.target.field);
  if (item !== undefined) {
    const at = { ...entry, field: `${entry.field}.agenda` };
    if (taking.apply({ type: "put", at, value: item })) taking.taken.push(under.label);
    return;
  }
  taking.ask({
    kind: "words",
    question: `Moved in the document under “${under.label}”: “${text}”. Whom and what it is about was left as it was.`,
    about: taking.aboutOf(target),
  });
}
