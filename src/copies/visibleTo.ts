import { actsForAgency, dropDangling, NamedFault, type CollectionName, type Faults, type NetworkRecord } from "../record";
import { About } from "./audience/about";
import { forOutside } from "./audience/outside";
import { withoutOthersWords } from "./audience/ownWords";
import { forPartner } from "./audience/partner";
import { withoutPastNames } from "./audience/past";
import { withoutProposed } from "./audience/proposed";
import { asReleased } from "./audience/released";
import { forSubject } from "./audience/subject";
import { standing, writtenAnew } from "./audience/wording";
import { Beyond } from "./beyond/beyond";
import type { Undecided } from "./beyond/undecided";
import { HEADINGS, namesInFull, showsEverything, staysInTeam, type Copy, type CopyKind, type Shown } from "./copy";
import type { Omission } from "./leftOut";
import { mask } from "./mask";
import { namesOf, namesOutside, type Names } from "./names/shownNames";
import { project } from "./project";
import { Given } from "./release/given";

export const COPY_FAULTS = {
  "not-for-this-reader": {
    family: "input",
    fault: "This paper stays in the team. Nothing was made.",
    next: "Choose another paper for this reader.",
  },
} as const satisfies Faults;

/** A paper of the team was asked for by someone outside the team. */
export class CopyRefused extends NamedFault {
  override name = "CopyRefused";
  constructor() {
    super("not-for-this-reader", COPY_FAULTS["not-for-this-reader"]);
  }
}

/**
 * What a copy holds, and, for its sender to see before anything is made: what it does not, by id and reason, and the words that
 * nobody but a person can decide about. Those are hidden in it until `Copy.settled` says otherwise.
 */
export type Visible = { record: NetworkRecord; leftOut: Omission[]; undecided: Undecided[] };

type Done = Omit<Visible, "undecided"> & Partial<Pick<Visible, "undecided">>;
type Step = (record: NetworkRecord) => Done;

function stepsFor(shows: Shown, copy: Copy, whole: NetworkRecord, names: Names, given: Given): Step[] {
  const { audience, settled = [] } = copy;
  const steps: Step[] = shows.proposed === true ? [] : [withoutProposed];
  if (audience.type === "team") return steps;
  const reader = audience.type === "subject" ? audience.person : undefined;
  const onMap = new Set(whole.people.filter((person) => !actsForAgency(person)).map(({ id }) => id));
  /** Words written for one person's file say nothing of whom the entry was about besides. */
  const mayStay = (id: string) => reader === undefined || id === reader || !onMap.has(id);
  // Own words go first: whose they are is read from the source, which loses its name after that.
  steps.push(
    (record) => withoutOthersWords(record, reader, names.book, given),
    (record) => ({ record: asReleased(record, given, mayStay), leftOut: [] }),
    forOutside,
    (record) => withoutPastNames(record, reader),
  );
  if (audience.type === "partner") steps.push((record) => forPartner(record, audience.agency));
  else steps.push((record) => forSubject(record, audience.person, new About(whole, names.book, settled), given));
  return steps;
}

/** Outside the team sentences are masked for one person's file, and wherever people are not named in full. */
function beyondFor(whole: NetworkRecord, { audience, names: mode, settled = [] }: Copy, names: Names, given: Given) {
  if (audience.type === "team" || (audience.type === "partner" && mode === "full")) return undefined;
  const reader = audience.type === "subject" ? audience.person : undefined;
  return new Beyond(whole, names, reader, settled, (id) => given.has(id, "about-several"));
}

/** Left out of something the pages of the kind show at all. */
function isMissed({ in: place, reason }: Omission, { headings, lists }: Shown): boolean {
  if (reason === "wording") {
    const fields = lists[place as CollectionName];
    return fields === "all" || (fields?.includes("wording") ?? false);
  }
  return HEADINGS.some((heading) => heading === place) ? headings.some((heading) => heading === place) : place in lists;
}

/**
 * The record as a document of this kind may hold it for this copy: only what its pages show, only what its reader may see,
 * with every name as the copy has it, in sentences too. The result is a record of its own: it passes `restore` unrepaired.
 * Photographs show full names that nothing can take out, and fingerprints of papers are no paper's business: only the record's home
 * has them, whatever a kind lists.
 * A kind that shows everything is the record's home; its team copy is the record itself. Outside the team there is none of it, nor
 * of any kind that stays in the team (CopyRefused).
 */
export function visibleTo(record: NetworkRecord, kind: CopyKind, asked: Copy): Visible {
  if (staysInTeam(kind) && asked.audience.type !== "team") throw new CopyRefused();
  const copy: Copy = namesInFull(kind) ? { ...asked, names: "full" } : asked;
  if (showsEverything(kind.shows)) return { record, leftOut: [], undecided: [] };
  const reader = copy.audience.type === "subject" ? copy.audience.person : undefined;
  const isInside = copy.audience.type === "team" || (kind.asTyped === true && copy.names === "full");
  const names = isInside ? namesOf(record, copy.names) : namesOutside(record, copy.names, reader);
  const given = new Given(record, copy.audience);
  const beyond = beyondFor(record, copy, names, given);
  // Whether words still stand is seen from all that is recorded, and so before anything is left out.
  const { record: whole, leftOut } = standing(record);
  const undecided: Undecided[] = [];
  let made = kind.shows.narrow ? kind.shows.narrow(whole) : whole;
  for (const step of stepsFor(kind.shows, copy, record, names, given)) {
    const done = step(made);
    made = done.record;
    leftOut.push(...done.leftOut);
    undecided.push(...(done.undecided ?? []));
  }
  if (kind.shows.rest) made = kind.shows.rest(made);
  const sessions = made.sessions.map((session) => ({
    ...session,
    versions: session.versions.map((version) => ({ ...version, prints: {} })),
  }));
  const shown = { ...mask(project({ ...made, sessions }, kind.shows), names, copy.names, beyond), photographs: [] };
  return {
    record: writtenAnew(dropDangling(shown)),
    leftOut: leftOut.filter((omission) => isMissed(omission, kind.shows)),
    undecided: [...undecided.filter(({ in: list }) => list in kind.shows.lists), ...(beyond?.undecided ?? [])],
  };
}
