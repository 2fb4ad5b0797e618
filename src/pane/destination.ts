import { actsForAgency, personOf, type Id, type NetworkRecord } from "../record";
import { fieldId } from "./fields/field";
import type { Destination } from "./store";

/** A value of the record, as documents name what is missing: the list it stands in, its entry, and the way inside the entry. */
export type Place = { collection: string; id: Id; field: string };

/** Parts of a session that have a card of their own; everything else is asked on the first. */
const SESSION_LISTS = new Set(["attendance", "agenda", "decisions", "parked"]);

function inRecord(field: string): Destination {
  const [first = ""] = field.split(".");
  if (first === "preMapping") return { stage: "prepare", topic: "before", card: "", field: fieldId("network", field) };
  if (first === "people") return { stage: "prepare", topic: "people", card: "", field: "people-add" };
  if (first === "contacts") return { stage: "prepare", topic: "contacts", card: "", field: "contacts-add" };
  if (first === "questions") return { stage: "prepare", topic: "questions", card: "", field: "questions-a-key-question-add" };
  if (first === "sessions") return { stage: "meet", topic: "", card: "" };
  if (first === "strengths") return { stage: "prepare", topic: "tables", card: "" };
  return { stage: "prepare", topic: "network", card: "", field: fieldId("network", field) };
}

function inSession(id: Id, field: string): Destination {
  const [list = "", entry, ...rest] = field.split(".");
  // Lines that were said stand under their item of the agenda, which opens for them.
  if (list === "items") return { stage: "meet", topic: id, card: "", field: entry === undefined ? "live-line" : `line-${entry}` };
  if (entry !== undefined && SESSION_LISTS.has(list)) {
    return { stage: "meet", topic: id, card: `${list}/${entry}`, field: fieldId(entry, rest.join(".")) };
  }
  const card = field === "nextReview" ? "next" : SESSION_LISTS.has(list) ? list : "about";
  return { stage: "meet", topic: id, card, field: fieldId(id, field) };
}

/** Rows of the information table stand under the subject; everything else about a person on their card. */
const ROWS = new Set(["concerns", "contexts", "contacts", "questions"]);

function inPerson(record: NetworkRecord, id: Id, field: string): Destination {
  if (ROWS.has(field)) return { stage: "prepare", topic: "tables", card: id, field: `${id}-${field}-add` };
  const person = personOf(record, id);
  const topic = person && actsForAgency(person) ? "contacts" : "people";
  return { stage: "prepare", topic, card: id, field: fieldId(id, field) };
}

/** The session that work of the whole network is shown under. */
const work = (card: string, id: Id, field: string): Destination => ({
  stage: "meet",
  topic: "",
  card: `${card}/${id}`,
  field: fieldId(id, field),
});

/** Where in the pane a value can be put right. What has no field of its own leads to the nearest card. */
export function destinationOf(record: NetworkRecord, { collection, id, field }: Place): Destination {
  if (field === "wording") return { stage: "map", topic: "tool", card: "narrative", field: fieldId(id, field) };
  switch (collection) {
    case "record":
      return inRecord(field);
    case "people":
      return inPerson(record, id, field);
    case "places":
      if (id === "") return { stage: "prepare", topic: "places", card: "", field: "places-add" };
      return { stage: "prepare", topic: "places", card: id, field: fieldId(id, field) };
    case "links":
      return { stage: "map", topic: "links", card: id, field: fieldId(id, field) };
    case "gathering": {
      const person = record.gathering.find((sheet) => sheet.id === id)?.person ?? "";
      return { stage: "prepare", topic: "gathering", card: person, field: fieldId(id, field) };
    }
    case "youngPersonMaps": {
      const person = record.youngPersonMaps.find((map) => map.id === id)?.person ?? "";
      return { stage: "prepare", topic: "own-maps", card: person, field: fieldId(id, field) };
    }
    case "lookUps":
      return { stage: "prepare", topic: "already", card: "" };
    case "doubts":
      return { stage: "prepare", topic: "doubts", card: id };
    case "sessions":
      return inSession(id, field);
    case "actions":
      return work("actions", id, field);
    case "interventions":
      return work("interventions", id, field);
    case "questions": {
      const question = record.questions.find((one) => one.id === id);
      if (question?.kind === "gap") return work("gaps", id, field);
      return { stage: "prepare", topic: "questions", card: `questions/${id}`, field: fieldId(id, field) };
    }
    case "statements": {
      const [about = ""] = record.statements.find((one) => one.id === id)?.concerns ?? [];
      const isPlace = record.places.some((place) => place.id === about);
      return { stage: "prepare", topic: isPlace ? "places" : "people", card: about, field: `said-${about}-${id}` };
    }
    default:
      return { stage: "review" };
  }
}
