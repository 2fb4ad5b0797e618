import type * as v from "valibot";
import { NamedFault, type Faults } from "./fault";
import type { Id } from "./schema/basics";
import type { COLLECTIONS, CollectionName, NetworkRecord } from "./schema/record";
import type { Target } from "./target";

/** A part of an entry: what a form or a reader hands in; defaults fill the rest. */
export type Draft<C extends CollectionName> = Partial<v.InferInput<(typeof COLLECTIONS)[C]>> & { id?: Id };

/** Top-level values that are set by themselves. */
export type Heading = "risk" | "riskReason" | "purpose" | "scope" | "trigger" | "preMapping" | "edition";

type AddChange = { [C in CollectionName]: { type: "add"; to: C; entry: Draft<C>; before?: Id } }[CollectionName];
type EditChange = { [C in CollectionName]: { type: "edit"; in: C; id: Id; values: Draft<C> } }[CollectionName];

/** Everything that can happen to a record. Pure data: it can be kept, sent, replayed and tested. */
export type Change =
  | { type: "set"; values: Partial<Pick<NetworkRecord, Heading>> }
  | AddChange
  | EditChange
  /** One value, wherever it stands: what was read from a line of a page, or chosen where two differed. */
  | { type: "put"; at: Target; value: unknown }
  /** Takes an entry out that is not a person or place (those are taken off the map). */
  | { type: "drop"; from: Exclude<CollectionName, "people" | "places">; id: Id }
  | { type: "move"; in: CollectionName; id: Id; before: Id | null }
  | { type: "confirm"; in: "people" | "places" | "incidents" | "links" | "statements" | "questions"; id: Id }
  /** Two entries are the same person or place: `gone` becomes part of `keep`, its name an alias. */
  | { type: "merge"; in: "people" | "places"; keep: Id; gone: Id }
  /** Read as a person or place by mistake and never confirmed: out, with its links; the words it was read from stay. */
  | { type: "misread"; id: Id }
  /** Taken off the map: gone from the record but for initials, date, reason and who decided. */
  | { type: "take-off"; id: Id; date: string; reason: string; decidedBy: string }
  /** Ends a session; what stayed of people taken off the map goes with it. */
  | { type: "finish-session"; id: Id; date: string }
  | { type: "all"; changes: Change[] };

export const CHANGE_FAULTS = {
  "change-does-not-fit": {
    family: "ours",
    fault: "A change could not be made: {what}",
    next: "Nothing was changed. Undo the last change, then try it again.",
  },
} as const satisfies Faults;

/** A change that does not fit the record: a fault of the caller, never of the person typing. `what` is a sentence. */
export class ChangeError extends NamedFault {
  override name = "ChangeError";
  constructor(what: string) {
    super("change-does-not-fit", CHANGE_FAULTS["change-does-not-fit"], { values: { what } });
  }
}
