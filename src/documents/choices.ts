import type { Target } from "./blocks";
import {
  AGREED,
  ASSESSMENT,
  ATTENDANCE,
  BASIS,
  EFFECT,
  HOW_SHARED,
  NAMES,
  OPEN_TO_SERVICES,
  OUTCOME,
  OWN_MAP,
  PERSON,
  PLACE,
  REASSESSED,
  RELEASE,
  RELIABILITY,
  SESSION,
  SOURCE,
  STANDS,
  STATEMENT,
  STRATEGY,
  STRENGTH,
  TOLD,
} from "./parts/words";

type Words = Readonly<Record<string, string>>;

/** The words of every fixed choice that stands on a page by itself, by list and field, ids of entries inside left out. */
const WORDS: Readonly<Record<string, Words>> = {
  "people.kind": PERSON,
  "places.kind": PLACE,
  "places.effect": EFFECT,
  "links.effect": EFFECT,
  "links.strength": STRENGTH,
  "links.basis": BASIS,
  "statements.kind": STATEMENT,
  "sessions.kind": SESSION,
  "sessions.attendance.was": ATTENDANCE,
  "sessions.strategy.needed": STRATEGY,
  "sessions.assessment.needed": ASSESSMENT,
  "actions.outcome": OUTCOME,
  "reviews.reassessed.outcome": REASSESSED,
  "shares.names": NAMES,
  "shares.how": HOW_SHARED,
  "shares.told": TOLD,
  "releases.kind": RELEASE,
  "photographs.stands": STANDS,
  "youngPersonMaps.state": OWN_MAP,
  "youngPersonMaps.agreed": AGREED,
  "gathering.open": OPEN_TO_SERVICES,
};

const OF_SOURCES: Readonly<Record<string, Words>> = { "source.kind": SOURCE, "source.reliability": RELIABILITY };

/** Values of a choice by the words it is read as on a page; undefined where the value is no choice with words of its own. */
export function choicesOf({ collection, field }: Pick<Target, "collection" | "field">): Words | undefined {
  const steps = field.split(".");
  // An id stands in the middle of a longer way: "attendance.t1.was".
  const named = steps.length === 3 ? `${steps[0]}.${steps[2]}` : field;
  return OF_SOURCES[field] ?? WORDS[`${collection}.${named}`];
}
