import { linesOf, showDate, valueAt, type NetworkRecord, type Target } from "../../record";
import type { Edit } from "./edit";
import { readValue } from "./readValue";
import type { Taking } from "./taking";

/** Sentences whose words are evidence: a person looks again at whom they concern and who said it. */
const SENTENCES = new Set(["statements.text", "incidents.what"]);

/** White space inside a line does not count; where a line ends does. */
const bare = (value: unknown): string =>
  JSON.stringify(typeof value === "string" ? linesOf(value).map((line) => line.replace(/\s+/g, "")) : (value ?? ""));
const same = (first: unknown, second: unknown): boolean => bare(first) === bare(second);

/** A value as it is read in a question. */
function words(value: unknown): string {
  const text = Array.isArray(value) ? value.join(", ") : typeof value === "string" ? showDate(value) : "";
  return text === "" ? "nothing" : `“${linesOf(text).join(" / ")}”`;
}

const plainOf = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : typeof value === "string" ? value : "");

/** Whoever a reworded sentence now names is among those it concerns: a copy that leaves them out has to know. */
function concernNamed(taking: Taking, { collection, id }: Target, text: string): void {
  if (collection !== "statements") return;
  const statement = taking.record.statements.find((one) => one.id === id);
  if (!statement) return;
  const named = taking.namedIn(text);
  const concerns = [...new Set([...statement.concerns, ...named])];
  if (concerns.length > statement.concerns.length) taking.apply({ type: "edit", in: "statements", id, values: { concerns } });
}

function reword(taking: Taking, target: Target, was: string, now: string): void {
  if (!SENTENCES.has(`${target.collection}.${target.field}`) || was === "" || now === "") return;
  concernNamed(taking, target, now);
  taking.ask({
    kind: "reworded",
    question: `Reworded in the document: “${now}”. It said: “${was}”. Are its source, its date and whom it is about still right?`,
    about: [target.id],
    field: target.field,
    other: was,
  });
}

/**
 * Without the day it was finished a session counts as open again, and what the map was like then is not told any more: that is decided in
 * the pane, with a reason, and not by an emptied line.
 */
const endsSession = ({ collection, field }: Target): boolean => collection === "sessions" && field === "finished";

/**
 * A value that reads otherwise on the page. Three-way: where the record still has what was written there, the page wins;
 * where the record changed as well, both are kept and a person is asked. `carried` is the record the document carries, `full`
 * whether its words are the record's own, and not initials or codes.
 */
export function takeValue(taking: Taking, edit: Extract<Edit, { type: "value" }>, carried: NetworkRecord, full: boolean): void {
  const { target, was, now, label } = edit;
  const value = readValue(now, target);
  const current = taking.value(target);
  if (value === undefined || (current !== undefined && !taking.fits(target, value))) {
    const wrote = now === "" ? "is empty" : `says “${now}”`;
    const stays = `The network keeps ${words(current)}.`;
    taking.keep(now, `“${label}” ${wrote} on the page, which cannot be read as what belongs there. ${stays}`);
    return;
  }
  const written = valueAt(carried, target);
  if (current === undefined) {
    taking.keep(now, `“${label}” says “${now}” on the page; what it belongs to is not in the network any more.`);
    return;
  }
  if (same(current, value)) return;
  if (value === "" && endsSession(target)) {
    const stays = `The network keeps ${words(current)}: a session is opened again in Meet, with the reason.`;
    return taking.ask({ kind: "words", question: `“${label}” is empty on the page. ${stays}`, about: taking.aboutOf(target) });
  }
  const untouched = same(current, written);
  if (untouched && (full || same(written, was))) {
    if (taking.apply({ type: "put", at: target, value })) {
      taking.taken.push(label);
      reword(taking, target, plainOf(written), plainOf(value));
      if (now === "") taking.said.push(`“${label}” was emptied on the page; it said ${words(written)}.`);
      return;
    }
  }
  const question = `“${label}” says ${words(value)} on the page and ${words(current)} in the network. Which is right?`;
  taking.ask({ kind: "conflict", question, about: taking.aboutOf(target), field: target.field, other: plainOf(value) });
}
