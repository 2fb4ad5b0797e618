import { nextId, shownName, type Change, type Id, type Link, type NetworkRecord } from "../../../record";
import type { Destination, Whereabouts } from "../../store";

/** While two are picked to be linked, `card` holds the first; nothing is made until the second is picked. */
export const LINKING = "linking";

export const isLinking = (whereabouts: Whereabouts): boolean => whereabouts.stage === "map" && whereabouts.topic === LINKING;

/** What a pick leads to: where to go, and the link to make, if any. */
export type Picked = { go: Destination; make?: { change: Change; id: Id } };

const between = (links: readonly Link[], one: Id, other: Id): Link | undefined =>
  links.find(({ from, to }) => (from === one && to === other) || (from === other && to === one));

const open = (record: NetworkRecord, id: Id): Destination => ({
  topic: record.places.some((place) => place.id === id) ? "places" : "people",
  card: id,
});

/** The card of a link with the cursor in the first question about it. */
const openLink = (id: Id): Destination => ({ topic: "links", card: id, field: `field-${id}-basis` });

/**
 * Someone or somewhere was picked, on the picture or in the list. While linking: the first, the first again (which lets go
 * of it), or the second, which makes the link or opens the one there is. Two places are not linked: a link has a person in it.
 */
export function pick(record: NetworkRecord, whereabouts: Whereabouts, id: Id): Picked {
  if (!isLinking(whereabouts)) return { go: open(record, id) };
  const first = whereabouts.card;
  if (first === "") return { go: { topic: LINKING, card: id } };
  if (first === id) return { go: { topic: LINKING, card: "" } };
  const there = between(record.links, first, id);
  if (there) return { go: openLink(there.id) };
  const isPlace = (one: Id) => record.places.some((place) => place.id === one);
  if (isPlace(first) && isPlace(id)) return { go: { topic: LINKING, card: first } };
  const [from, to] = isPlace(first) ? [id, first] : [first, id];
  const made = nextId(record, "links");
  return {
    go: openLink(made),
    make: { id: made, change: { type: "add", to: "links", entry: { id: made, from, to, status: "confirmed" } } },
  };
}

/** What to do next, in words, while linking. */
export function linkingWords(record: NetworkRecord, whereabouts: Whereabouts): string {
  if (whereabouts.card === "") return "Pick the first of the two to link.";
  const place = record.places.some(({ id }) => id === whereabouts.card);
  return `Pick ${place ? "the person" : "whoever or wherever"} to link with ${shownName(record, whereabouts.card)}.`;
}
