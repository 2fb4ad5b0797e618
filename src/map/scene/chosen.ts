import type { Id, Incident, Link, NetworkRecord, Person, Place } from "../../record";
import { shownNames } from "../../copies";
import type { View } from "../view";

/** Which entries of the record are on the map. */
export type Chosen = { people: Person[]; places: Place[]; links: Link[]; incidents: Incident[] };

/** Those in focus and everyone within one step of them, or two. */
export function within(links: readonly { from: Id; to: Id }[], focus: readonly Id[], steps: 1 | 2 = 1): Set<Id> {
  const inFocus = new Set(focus);
  const near = links.filter(({ from, to }) => inFocus.has(from) || inFocus.has(to));
  const all = new Set([...focus, ...near.flatMap(({ from, to }) => [from, to])]);
  return steps === 1 ? all : within(links, [...all]);
}

/** Who is on a map around somebody: everyone so near, or of them only those asked for. */
export function around(
  links: readonly { from: Id; to: Id }[],
  { focus, steps = 1, among }: Pick<View, "focus" | "steps" | "among">,
): Set<Id> {
  const near = within(links, focus, steps);
  return among ? new Set([...focus, ...among.filter((id) => near.has(id))]) : near;
}

/** Mixed links both protect and harm. */
const doesSo = ({ effect }: Link, only: View["only"]) => only === undefined || effect === only || effect === "mixed";

/** No sentence in words that somebody wrote. */
const OURS = { wording: "", worded: "" };

/**
 * Places as they may stand where nobody is named: a name that holds somebody's has the code in its place, and of an incident
 * only the day is left.
 */
function withoutPeople({ places, incidents }: Chosen, record: NetworkRecord): Chosen {
  const names = shownNames(record, "codes");
  return {
    people: [],
    links: [],
    places: places.map((place) => ({ ...place, ...OURS, name: place.name === "" ? "" : (names.get(place.id) ?? "") })),
    incidents: incidents.map((incident) => ({ ...incident, ...OURS, what: "", present: [] })),
  };
}

/**
 * Confirmed entries (and proposed ones where asked for) that belong on a map: people who act for an agency only where a link
 * joins them, places that are a context, are linked or had an incident, links and incidents whose ends are on the map.
 */
export function choose(record: NetworkRecord, view: View, proposed: boolean): Chosen {
  const chosen = chosenFrom(record, view, proposed);
  return view.placesAlone ? withoutPeople(chosen, record) : chosen;
}

function chosenFrom(record: NetworkRecord, view: View, proposed: boolean): Chosen {
  const settled = ({ status }: { status: string }) => proposed || status === "confirmed";
  const people = record.people.filter(settled);
  const places = record.places.filter(settled);
  const known = new Set([...people, ...places].map(({ id }) => id));
  const whole = record.links.filter((link) => settled(link) && known.has(link.from) && known.has(link.to));
  const links = whole.filter((link) => doesSo(link, view.only));
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const incidents = view.incidents ? record.incidents.filter((one) => settled(one) && known.has(one.place)) : [];
  const held = new Set(incidents.map(({ place }) => place));
  const inFocus = view.focus.length === 0 ? undefined : around(links, view);
  const shown = ({ id }: { id: Id }) => inFocus === undefined || inFocus.has(id);
  const joined = ({ id }: { id: Id }) => view.only === undefined || linked.has(id);
  const chosenPeople = people.filter(
    (one) => shown(one) && (one.subject || joined(one)) && (one.kind !== "professional" || linked.has(one.id)),
  );
  const chosenPlaces = places.filter(
    (one) => shown(one) && joined(one) && (one.context || linked.has(one.id) || held.has(one.id)),
  );
  const drawn = new Set([...chosenPeople, ...chosenPlaces].map(({ id }) => id));
  return {
    people: chosenPeople,
    places: chosenPlaces,
    links: links.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    incidents: incidents.filter(({ place }) => drawn.has(place)),
  };
}
