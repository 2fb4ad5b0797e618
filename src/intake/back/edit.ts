import type { Target } from "../../record";
import type { WrittenControl } from "./written";

/** One thing somebody did on the page, as far as it can be told. Texts have their lines joined by "\n". */
export type Edit =
  /** A value reads otherwise: `was` as it was written, `now` as it stands. */
  | { type: "value"; target: Target; was: string; now: string; label: string }
  /** The lines of an entry that was listed there are gone, or its whole row. `nested` leads to it inside the entry. */
  | { type: "gone"; target: Target; was: string }
  /** A line that is nobody's: new in a list. `under` is the control it stands in, `like` what the line before it was. */
  | { type: "new"; text: string; under: WrittenControl; like: Target | undefined }
  /** A line that now stands in another list, word for word. */
  | { type: "moved"; target: Target; text: string; under: WrittenControl }
  /** Words that cannot be a value there, with what stood in their place ("" for nothing). */
  | { type: "words"; text: string; was: string; where: string }
  /** A row copied or added: its cells, by the controls of a row that was written. */
  | { type: "row"; cells: { like: WrittenControl; lines: string[] }[]; others: string[] };

/** Lists that have entries inside. */
const HOLDS_ENTRIES = new Set(["sessions", "reviews"]);
const STEP = /^([a-z]+\.[a-z0-9-]+)\./i;
const innerOf = ({ collection, field }: Target) => (HOLDS_ENTRIES.has(collection) ? STEP.exec(field)?.[1] : undefined);

/** The entry a value belongs to: "people/p1", or inside a session "sessions/m1/attendance.t1". */
export function entryOf(target: Target): string {
  const inside = innerOf(target);
  return `${target.collection}/${target.id}${inside === undefined ? "" : `/${inside}`}`;
}

/** The same as an address: the field leads to the entry inside a session, and is "" for an entry of a list. */
export function entryTarget(target: Target): Target {
  return { collection: target.collection, id: target.id, field: innerOf(target) ?? "" };
}

/** Controls that list other entries under a person, a place, an agenda item or the network, also while they are empty. */
const LISTING = /^(?:concerns|contexts|people|contacts|questions|strengths|narrative|told|wordings|items(?:\.[a-z0-9-]+)?)$/;

/** Whether a control lists entries of its own under something else, one or more lines each. */
export const isList = ({ target, lines }: WrittenControl): boolean =>
  LISTING.test(target.field) || lines.some(({ about }) => about !== undefined && entryOf(about) !== entryOf(target));
