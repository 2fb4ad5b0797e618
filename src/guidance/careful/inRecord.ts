import { areLeftAlone, foldName, initialsOf, type LeftAlone, type NetworkRecord, type Target } from "../../record";
import { explainedBy } from "../abbreviations";
import { carefulIn, isGuarded, type Finding, type Looking } from "./find";
import { runningTexts, type Running } from "./running";
import { sentenceAt, sentencesIn } from "./sentences";

/** Something found in the record: where, and how it is known should it be left as it is. */
export type Found = Finding & { at: Target; text: string; left: LeftAlone };

/** Short forms that need no words: parts and initials of names, and what some text of the record explains. */
export function knownShortForms(record: NetworkRecord): (short: string) => boolean {
  let names: Set<string> | undefined;
  let texts: string[] | undefined;
  const nameForms = () => {
    const seated = record.sessions.flatMap(({ attendance }) => attendance.flatMap(({ name, agency }) => [name, agency]));
    const named = [...record.people, ...record.places].flatMap(({ name, aliases }) => [name, ...aliases]);
    const agencies = record.people.map(({ agency }) => agency);
    const all = [...named, ...agencies, ...seated];
    return new Set(all.flatMap((name) => [...name.split(/[\s,]+/u), initialsOf(name)]).map(foldName));
  };
  return (short) => {
    names ??= nameForms();
    if (names.has(foldName(short))) return true;
    texts ??= runningTexts(record).map(({ text }) => text);
    return texts.some((text) => explainedBy(short, text));
  };
}

const UNSOURCED = "Nobody is recorded as having said or seen it. Say who, and when.";
const AS_FACT =
  "It is written as a fact, and nothing says how it is known. Say who said or saw it, or write what is only thought as a concern.";

const hasSource = ({ source }: Pick<Running, "source">) =>
  source !== undefined && (source.kind !== "not-known" || source.name !== "");

/** A sentence about people that says nothing of where it comes from. */
function unsourced(running: Running, look: Looking): Finding[] {
  const { at, text, own } = running;
  if (own || (at.collection !== "statements" && !(at.collection === "incidents" && at.field === "what"))) return [];
  const { source } = running;
  const isGuardedHere = isGuarded(text, look);
  // A name says who; whether they are the police or a friend decides how much it says.
  const asFact = source?.kind === "not-known" && !isGuardedHere;
  if (hasSource(running) && !asFact) return [];
  const why = asFact ? AS_FACT : UNSOURCED;
  return [{ start: 0, end: text.length, about: "source", id: asFact ? "as-fact" : "no-source", said: "", why, instead: [] }];
}

function leftOf({ entry, field, text }: Running, { id, start, said }: Finding): LeftAlone {
  const sentence = sentenceAt(sentencesIn(text), start);
  return { entry, field, what: id, sentence: said === "" ? text : text.slice(sentence.start, sentence.end) };
}

/** What to look at once more in one text of the record, but what somebody looked at and left as it is. */
export function carefulAt(record: NetworkRecord, running: Running, look: Looking = {}): Found[] {
  if (running.own) return [];
  const { at, text } = running;
  const looking = { ...look, sourced: hasSource(running), isKnown: look.isKnown ?? knownShortForms(record) };
  return [...unsourced(running, look), ...carefulIn(text, looking)]
    .map((finding): Found => ({ ...finding, at, text, left: leftOf(running, finding) }))
    .filter(({ left }) => !areLeftAlone(record, left));
}

/**
 * The same of every running text of a record, or of what a document shows of one, in its order. `whole` is the record that knows
 * what was left as it is, and what explains a short form.
 */
export function carefulInRecord(shown: NetworkRecord, whole: NetworkRecord = shown, look: Looking = {}): Found[] {
  const isKnown = look.isKnown ?? knownShortForms(whole);
  return runningTexts(shown).flatMap((running) => carefulAt(whole, running, { ...look, isKnown }));
}
