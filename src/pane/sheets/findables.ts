import { shownName, type NetworkRecord } from "../../record";
import { destinationOf } from "../destination";
import type { Destination } from "../store";
import { knownOfPerson, knownOfPlace, sentence, sessionTitle } from "../words";

/** Anything that can be found and gone to. */
export type Findable = { id: string; label: string; note: string; go: Destination };

/** Every person, place, action, question and session by its words, in the order in which they are most looked for. */
export function findables(record: NetworkRecord): Findable[] {
  const at = (collection: string, id: string) => destinationOf(record, { collection, id, field: "" });
  return [
    ...record.people.map((person) => ({
      id: person.id,
      label: [shownName(record, person.id), ...person.aliases].join(", "),
      note: sentence(...knownOfPerson(record, person)) || "Person",
      go: at("people", person.id),
    })),
    ...record.places.map((place) => ({
      id: place.id,
      label: [shownName(record, place.id), ...place.aliases].join(", "),
      note: sentence(...knownOfPlace(record, place)) || "Place",
      go: at("places", place.id),
    })),
    ...record.actions.map(({ id, text, owner }) => ({ id, label: text, note: sentence("action", owner), go: at("actions", id) })),
    ...record.questions.map(({ id, text, kind }) => ({
      id,
      label: text,
      note: kind === "gap" ? "Information gap" : "Key question",
      go: at("questions", id),
    })),
    ...record.sessions.map((session) => ({
      id: session.id,
      label: sessionTitle(session),
      note: session.venue || "Session",
      go: at("sessions", session.id),
    })),
  ].filter(({ label }) => label !== "");
}
