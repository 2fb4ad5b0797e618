import { dropDangling, NamedFault, type CollectionName, type Faults, type NetworkRecord } from "../record";
import { About } from "./audience/about";
import { forOutside } from "./audience/outside";
import { withoutOthersWords } from "./audience/ownWords";
import { withoutProposed } from "./audience/proposed";
import { forSubject } from "./audience/subject";
import { standing, writtenAnew } from "./audience/wording";
import { HEADINGS, showsEverything, type Copy, type CopyKind, type Shown } from "./copy";
import type { Omission } from "./leftOut";
import { mask } from "./mask";
import { namesOf, type Names } from "./names/shownNames";
import { project } from "./project";

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

/** What a copy holds, and what it does not: by id and reason, for the sender to see. */
export type Visible = { record: NetworkRecord; leftOut: Omission[] };

type Step = (record: NetworkRecord) => Visible;

function stepsFor(shows: Shown, copy: Copy, whole: NetworkRecord, names: Names): Step[] {
  const { audience } = copy;
  const steps: Step[] = shows.proposed === true ? [] : [withoutProposed];
  if (audience.type === "team") return steps;
  const reader = audience.type === "subject" ? audience.person : undefined;
  // Own words go first: whose they are is read from the source, which loses its name after that.
  steps.push((record) => withoutOthersWords(record, reader, names.book), forOutside);
  if (reader !== undefined) steps.push((record) => forSubject(record, reader, new About(whole, names.book)));
  return steps;
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
 * Photographs show full names that nothing can take out: only the record's home has them, whatever a kind lists.
 * A kind that shows everything is the record's home; its team copy is the record itself, and outside the team there is none
 * (CopyRefused).
 */
export function visibleTo(record: NetworkRecord, kind: CopyKind, copy: Copy): Visible {
  if (showsEverything(kind.shows)) {
    if (copy.audience.type === "team") return { record, leftOut: [] };
    throw new CopyRefused();
  }
  const names = namesOf(record, copy.names);
  // Whether words still stand is seen from all that is recorded, and so before anything is left out.
  const { record: whole, leftOut } = standing(record);
  let made = kind.shows.narrow ? kind.shows.narrow(whole) : whole;
  for (const step of stepsFor(kind.shows, copy, record, names)) {
    const done = step(made);
    made = done.record;
    leftOut.push(...done.leftOut);
  }
  const shown = { ...mask(project(made, kind.shows), names, copy.names), photographs: [] };
  return { record: writtenAnew(dropDangling(shown)), leftOut: leftOut.filter((omission) => isMissed(omission, kind.shows)) };
}
