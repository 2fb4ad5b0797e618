import { hasPassed, type Action, type Id, type NetworkRecord, type PartialDate, type Person, type Place } from "../../record";
import { carriedTo } from "../carry/carriedTo";
import { isSaid, reassessedAt, toReassess } from "./reassess";

/** Something the review goes through: an action from before, or a person or place on the map. `ticked` once it is settled. */
export type ReviewItem =
  | { kind: "action"; id: Id; action: Action; ticked: boolean; overdue: boolean }
  | { kind: "person"; id: Id; person: Person; ticked: boolean }
  | { kind: "place"; id: Id; place: Place; ticked: boolean };

/** One person or place with the actions about them; `id` "" for actions that are about nobody on the map. */
export type ReviewGroup = { id: Id | ""; items: ReviewItem[] };

/** Why an action or question goes on from this session; "" where nobody said. */
export const goesOnBecause = ({ carried }: Pick<Action, "carried">, session: Id): string =>
  carried.find((one) => one.session === session)?.reason.trim() ?? "";

/** An open action was gone through where it is said, for this session, why it goes on. */
const isTicked = (action: Action, session: Id): boolean => action.outcome !== "open" || goesOnBecause(action, session) !== "";

/** Actions from before this session: those still open, and those that came to it and were settled there. */
export function outstanding(record: NetworkRecord, session: Id): Action[] {
  const came = new Set(carriedTo(record, session).map(({ id }) => id));
  return record.actions.filter((action) => action.session !== session && (action.outcome === "open" || came.has(action.id)));
}

const isPast = ({ due }: Action, today: PartialDate) => hasPassed(due, today);

function actionItem(action: Action, session: Id, today: PartialDate): ReviewItem {
  return {
    kind: "action",
    id: action.id,
    action,
    ticked: isTicked(action, session),
    overdue: action.outcome === "open" && isPast(action, today),
  };
}

/** Also of those settled at this session, so that nothing moves while the review goes through them. */
const earliest = ({ items }: ReviewGroup, today: PartialDate): string => {
  const late = items.flatMap((item) => (item.kind === "action" && isPast(item.action, today) ? [item.action.due] : []));
  return late.sort()[0] ?? "9";
};

/**
 * All that a review has to go through, by person and place: each action once, under the first it is about, then whether they are
 * still part of the network. Groups with something overdue come first, the longest overdue before the others.
 */
export function reviewGroups(record: NetworkRecord, session: Id, today: PartialDate): ReviewGroup[] {
  const { people, places } = toReassess(record);
  const isSettled = (id: Id) => {
    const said = reassessedAt(record, session, id);
    return said !== undefined && isSaid(said);
  };
  const groups: ReviewGroup[] = [
    ...people.map((person) => ({
      id: person.id,
      items: [{ kind: "person" as const, id: person.id, person, ticked: isSettled(person.id) }],
    })),
    ...places.map((place) => ({
      id: place.id,
      items: [{ kind: "place" as const, id: place.id, place, ticked: isSettled(place.id) }],
    })),
    { id: "", items: [] },
  ];
  const found = new Map(groups.map((group) => [group.id, group]));
  const sorted = outstanding(record, session).sort(
    (a, b) => (a.due || "9").localeCompare(b.due || "9") || (a.id < b.id ? -1 : 1),
  );
  const before = new Map<ReviewGroup, ReviewItem[]>();
  for (const action of sorted) {
    const about = action.concerns.find((id) => found.has(id)) ?? "";
    const group = found.get(about);
    if (group) before.set(group, [...(before.get(group) ?? []), actionItem(action, session, today)]);
  }
  const whole = groups.map((group) => ({ ...group, items: [...(before.get(group) ?? []), ...group.items] }));
  return whole.filter(({ items }) => items.length > 0).sort((a, b) => earliest(a, today).localeCompare(earliest(b, today)));
}

/** How far the review is: of so many things to go through, so many are settled. */
export function reviewProgress(groups: readonly ReviewGroup[]): { done: number; of: number } {
  const items = groups.flatMap((group) => group.items);
  return { done: items.filter(({ ticked }) => ticked).length, of: items.length };
}
