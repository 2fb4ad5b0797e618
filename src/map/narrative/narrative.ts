import type { Id, Incident, Link, NetworkRecord } from "../../record";
import { choose, type Chosen } from "../scene/chosen";
import { VIEWS, type MapOptions, type View } from "../view";
import { hiddenWords } from "./hidden";
import { incidentSentence } from "./incident";
import { introducePerson, introducePlace } from "./introduce";
import { linkSentence } from "./link";
import { listed, nameIn, pointing, type Sentence, type Telling } from "./telling";

/** What the map says about one person or place, in plain sentences; `about` is "" for what is about none of them alone. */
export type NarrativePart = { about: Id | ""; heading: string; sentences: Sentence[] };

export type NarrativeOptions = Pick<MapOptions, "today" | "view" | "proposed"> & {
  profile: Pick<MapOptions["profile"], "currentMonths" | "recentMonths">;
};

const GROUP = "The group";

/** Who else is linked here, where the link has been told under the other's name already. */
function toldBefore(about: Id, links: readonly Link[], telling: Telling): Sentence[] {
  if (links.length === 0) return [];
  const others = [...new Set(links.map(({ from, to }) => (from === about ? to : from)))];
  const words = listed(others.map((id) => nameIn(telling, id)));
  return [pointing(`Told above: the ${links.length === 1 ? "link" : "links"} with ${words}.`, [about, ...others])];
}

/** Incidents by where they are told: their place, else whoever of those present comes first, else the group. */
function tellIncidents(incidents: readonly Incident[], drawn: ReadonlySet<Id>): Map<Id | "", Incident[]> {
  const told = new Map<Id | "", Incident[]>();
  for (const incident of incidents) {
    const at = [incident.place, ...incident.present].find((id) => drawn.has(id)) ?? "";
    told.set(at, [...(told.get(at) ?? []), incident]);
  }
  return told;
}

/** What happened at a place that a view hides belongs to what is hidden. */
function incidentsOf(
  record: NetworkRecord,
  { incidents }: Chosen,
  options: NarrativeOptions,
  known: ReadonlySet<Id>,
): Incident[] {
  const { proposed = false } = options;
  const view: View = options.view ?? VIEWS.clean;
  const drawn = new Set(incidents.map(({ id }) => id));
  const settled = ({ status }: Incident) => proposed || status === "confirmed";
  const whole = view.incidents && view.focus.length === 0 && view.only === undefined && view.placesAlone !== true;
  return record.incidents.filter((one) => drawn.has(one.id) || (whole && settled(one) && !known.has(one.place)));
}

/**
 * The map in words: the long description of the picture, and where the detail goes that the guidance asks to take off it. People
 * first, subjects before others, then places; each link is told once, under whoever comes first. It follows the view of the
 * picture and says what that leaves out.
 */
export function narrativeOf(whole: NetworkRecord, options: NarrativeOptions): NarrativePart[] {
  const { proposed = false, today, profile } = options;
  const view: View = options.view ?? VIEWS.clean;
  const chosen = choose(whole, view, proposed);
  // Where nobody is drawn, nobody is told of.
  const record = view.placesAlone ? { ...whole, ...chosen } : whole;
  const { people, places, links } = chosen;
  const nobody = view.placesAlone === true;
  const settled = [...(nobody ? [] : record.people), ...record.places].filter(({ status }) => proposed || status === "confirmed");
  const telling: Telling = { record, today, profile, known: new Set(settled.map(({ id }) => id)), nobody };
  const happened = tellIncidents(
    incidentsOf(record, chosen, options, telling.known),
    new Set([...people, ...places].map(({ id }) => id)),
  );
  const told = new Set<Id>();
  const linked = new Map<Id, Link[]>();
  for (const link of links) for (const id of new Set([link.from, link.to])) linked.set(id, [...(linked.get(id) ?? []), link]);
  const part = (id: Id, first: Sentence): NarrativePart => {
    const here = linked.get(id) ?? [];
    const before = here.filter((link) => told.has(link.id));
    const fresh = here.filter((link) => !told.has(link.id));
    for (const link of fresh) told.add(link.id);
    const sentences = [
      first,
      ...fresh.map((link) => linkSentence(link, telling)),
      ...(happened.get(id) ?? []).map((incident) => incidentSentence(incident, telling)),
      ...toldBefore(id, before, telling),
    ];
    return { about: id, heading: nameIn(telling, id), sentences };
  };
  const ordered = [...people.filter(({ subject }) => subject), ...people.filter(({ subject }) => !subject)];
  const rest = [
    ...(happened.get("") ?? []).map((incident) => incidentSentence(incident, telling)),
    ...hiddenWords(whole, chosen, proposed),
  ];
  return [
    ...ordered.map((person) => part(person.id, introducePerson(person, telling))),
    ...places.map((place) => part(place.id, introducePlace(place, telling))),
    ...(rest.length === 0 ? [] : [{ about: "" as const, heading: GROUP, sentences: rest }]),
  ];
}
