import { knownOfLink } from "../../../map";
import { actsForAgency, linksOf, shownName, type NetworkRecord } from "../../../record";
import {
  incidentInWords,
  incidentTitle,
  knownOfPerson,
  knownOfPlace,
  missingOfPerson,
  missingOfPlace,
  sentence,
} from "../../words";
import type { Item, Topic } from "./Part";

/**
 * The map in words, entry by entry. Everybody is called as on the picture: of two of one name, and of two whose names nobody knows, it
 * is seen in the list too which is which, so that nobody links or moves the other.
 */
export function listed(record: NetworkRecord): Record<Topic, Item[]> {
  const called = (id: string) => shownName(record, id);
  return {
    people: record.people
      .filter((person) => !actsForAgency(person) || linksOf(record, person.id).length > 0)
      .map((person) => ({
        id: person.id,
        title: called(person.id),
        summary: sentence(...knownOfPerson(record, person), ...missingOfPerson(record, person)),
      })),
    places: record.places.map((place) => ({
      id: place.id,
      title: called(place.id),
      summary: sentence(...knownOfPlace(record, place), ...missingOfPlace(record, place)),
    })),
    links: record.links.map((link) => {
      const [from, to] = [called(link.from) || "Someone", called(link.to) || "someone"];
      return { id: link.id, title: `${from} – ${to}`, summary: sentence(knownOfLink(link, from, to)) };
    }),
    incidents: record.incidents.map((incident) => ({
      id: incident.id,
      title: incidentTitle(record, incident),
      summary: incidentInWords(record, incident),
    })),
  };
}
