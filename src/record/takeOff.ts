import type { Id } from "./schema/basics";
import type { NetworkRecord } from "./schema/record";
import { formerNames, itself, notesWithout } from "./earlier/forget";
import { knownNames, personOf, placeOf } from "./find";
import { nextId } from "./ids";
import { foldName, MentionFinder, type Known } from "./mentions";
import { isLeftAlone } from "./leftAlone";
import { forgetting } from "./lineage/forget";
import { forgetPrints } from "./prints";
import { initialsOf, isCode, partsOf } from "./names";
import { dropDangling } from "./references";
import { mapTexts, type TextPlace } from "./texts";
import { forgetWorded } from "./wording";

/** Stands in a sentence about others where the name of someone taken off the map stood. */
export const NAME_TAKEN_OUT = "[name removed]";

/** Forms of the names that nobody else on the map shares; a shared first name still names the other. */
function ownParts(record: NetworkRecord, id: Id, former: readonly string[]): string[] {
  const known = knownNames(record).find((one) => one.id === id)?.forms ?? [];
  const mine = [...known, ...former].flatMap(partsOf);
  const others = new Set(
    record.people.filter((person) => person.id !== id).flatMap(({ name, aliases }) => [name, ...aliases].flatMap(partsOf)),
  );
  return mine.filter((part) => !others.has(part));
}

/**
 * Names of others that hold the name in full or as an owner ("Aisha's flat", "Mum of Reece Hart") do not hide it; Victoria Park
 * is not Victoria's.
 */
function unhiding(known: readonly Known[], id: Id, mine: readonly string[]): Known[] {
  const finder = new MentionFinder([{ id, forms: [...mine] }]);
  const holds = (form: string) =>
    finder.find(form).some(({ start, end }) => {
      const owns = /^['’]s?(?![\p{L}\p{N}])/u.test(form.slice(end));
      return owns || (/\s/.test(form.slice(start, end)) && end - start < form.length);
    });
  return known.map((one) => (one.id === id ? one : { ...one, forms: one.forms.filter((form) => !holds(form)) }));
}

/** Entries that are about the one person or place alone. */
const onlyAbout = (concerns: readonly Id[], id: Id) => concerns.length === 1 && concerns[0] === id;

/** Whether an entry, also one inside a session, is as it was. */
function isSaidStill(before: NetworkRecord, after: NetworkRecord, id: Id): boolean {
  const entry = (record: NetworkRecord) => {
    const { people, places, statements, incidents, links, questions, actions, interventions, reviews, sessions } = record;
    const inside = sessions.flatMap(({ items, decisions, parked }) => [...items, ...decisions, ...parked]);
    const listed = [...people, ...places, ...statements, ...incidents, ...links, ...questions, ...actions, ...interventions];
    const { risk, riskReason, purpose, scope, trigger, preMapping } = record;
    const own = { id: record.id, risk, riskReason, purpose, scope, trigger, preMapping };
    const all: { id: Id }[] = [...listed, ...reviews, ...sessions, ...inside, own];
    return JSON.stringify(all.find((one) => one.id === id));
  };
  return entry(before) === entry(after);
}

/**
 * Takes the names of somebody on the map out of a text, as far as they are nobody else's there. Of a name that another has in full
 * as well, an entry tells whose it is by whom it concerns; where it concerns neither or both, or nothing says, the name stays.
 */
export function withoutName(record: NetworkRecord, id: Id): (text: string, at?: Pick<TextPlace, "concerns">) => string {
  const known = knownNames(record);
  const former = formerNames(record, itself(record, id));
  const mine = [...former, ...ownParts(record, id, former)];
  const full = [...(known.find((one) => one.id === id)?.forms ?? []), ...mine];
  const folded = new Set(full.map(foldName));
  const isMine = (form: string) => folded.has(foldName(form));
  const others = unhiding(known, id, full).filter((one) => one.id !== id);
  const namesakes = others.filter(({ forms }) => forms.some(isMine));
  // Where an entry is about this one alone, a first name that only a namesake has as well is this one's too.
  const strangers = record.people.filter((one) => one.id !== id && !namesakes.some((namesake) => namesake.id === one.id));
  const theirs = new Set(strangers.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(partsOf)));
  const parts = full.flatMap(partsOf).filter((part) => !theirs.has(part));
  const own = { id, forms: full };
  const shared = new MentionFinder([...others, own]);
  const alone = new MentionFinder([
    ...others.map((one) => ({ ...one, forms: one.forms.filter((form) => !isMine(form)) })),
    { id, forms: [...full, ...parts] },
  ]);
  return (text, { concerns } = { concerns: [] }) => {
    const isAlone = concerns.includes(id) && !namesakes.some((one) => concerns.includes(one.id));
    return (isAlone ? alone : shared).replace(text, (mention) => (mention.id === id ? NAME_TAKEN_OUT : undefined));
  };
}

/** The record without a person or place and what was written about them alone; in all other sentences the name is taken out. */
export function takenOut(record: NetworkRecord, id: Id): NetworkRecord {
  if (!personOf(record, id) && !placeOf(record, id)) return record;
  const all = itself(record, id);
  const isOnMap = (reference: Id) => (personOf(record, reference) ?? placeOf(record, reference)) !== undefined;
  const without: NetworkRecord = {
    ...record,
    people: record.people.filter((person) => person.id !== id),
    places: record.places.filter((place) => place.id !== id),
    links: record.links.filter((link) => link.from !== id && link.to !== id),
    statements: record.statements.filter((statement) => !onlyAbout(statement.concerns, id)),
    questions: record.questions.filter((question) => !onlyAbout(question.concerns, id)),
    setAside: record.setAside.filter(({ about }) => !about.includes(id)),
    // Which of several somebody is may still be asked of the others.
    doubts: record.doubts.filter(({ kind, about, field }) => !about.includes(id) || (kind === "which-person" && field !== id)),
    originals: record.originals.filter((original) => !onlyAbout(original.became.filter(isOnMap), id)),
    earlier: notesWithout(record.earlier, all),
  };
  const masked = mapTexts(without, withoutName(record, id));
  const cleared = forgetWorded(record, dropDangling(masked));
  // A name could be guessed from the fingerprint of what named it.
  const releases = cleared.releases.map((release) =>
    isSaidStill(record, cleared, release.of) ? release : { ...release, print: "" },
  );
  const setAside = cleared.setAside.filter(
    (one) => !isLeftAlone(one) || one.about.every((about) => isSaidStill(record, cleared, about)),
  );
  // Whether something stays is no question where it is gone.
  const photographs = cleared.photographs.map((photograph) => ({ ...photograph, toCheck: true }));
  const doubts = cleared.doubts.filter(({ kind, about }) => kind !== "not-shown" || about.length > 0);
  return forgetting(record, forgetPrints(record, { ...cleared, photographs, doubts, releases, setAside }), id);
}

/**
 * The record without a person or place: name, aliases, links and what was written about them alone are gone, in all
 * sentences the name is taken out, and an entry of initials, date, reason and who decided stays for the next minutes.
 * The guidance asks that those no longer part of a network are removed at review.
 */
export function takeOff(
  record: NetworkRecord,
  id: Id,
  decision: { date: string; reason: string; decidedBy: string },
): NetworkRecord {
  const gone = personOf(record, id) ?? placeOf(record, id);
  if (!gone) return record;
  const initials = isCode(gone.name) ? gone.name : initialsOf(gone.name);
  const cleared = takenOut(record, id);
  const entry = { id: nextId(record, "removed"), initials, ...decision };
  return { ...cleared, removed: [...cleared.removed, entry] };
}
