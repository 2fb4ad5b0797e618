import type { Incident, Person, Place } from "../../record";
import type { NodeShape } from "../drawing";
import { counted } from "../narrative/telling";
import { incidentLine, KIND_OF_PERSON, KIND_OF_PLACE } from "../narrative/words";
import { shapeOfPerson, shapeOfPlace, SHAPES } from "../shapes/shapes";
import { showDate } from "../../record";
import { firstRowsOf, heightOf, roomOf, rowsOf } from "./rows";
import { NOTE_INSET, NOTE_SIZE, type SceneNode, type SceneNote, type SceneRow } from "./scene";

/** The second outline of a subject stands this far inside the first. */
export const SUBJECT_INSET = 0.24;
const NARROWEST = 3.2;
/** A name may take this much in a row, more when it is long: three rows read better than six. */
const roomFor = (name: string) => Math.min(16, Math.max(7.5, 5 + name.length / 6));

function sizes(shape: NodeShape, rows: readonly SceneRow[], subject: boolean): { width: number; height: number } {
  const { side, top, bottom } = SHAPES[shape];
  const extra = subject ? 2 * SUBJECT_INSET : 0;
  const width = Math.max(NARROWEST, roomOf(rows) + 2 * side);
  return { width: width + extra, height: heightOf(rows) + top + bottom + extra };
}

function nameRows(name: string, bold: boolean, proposed: boolean): SceneRow[] {
  const rows = rowsOf(name, 1, roomFor(name), { bold });
  return proposed ? [...rows, ...rowsOf("proposed", NOTE_SIZE, 9, { tone: "accent" })] : rows;
}

export function personNode(person: Person, name: string): SceneNode {
  const shape = shapeOfPerson(person);
  const proposed = person.status === "proposed";
  const unknown = person.unknown || person.name === "";
  const rows = nameRows(name, person.subject, proposed);
  const spoken = [
    name,
    KIND_OF_PERSON[person.kind],
    person.subject && "subject",
    unknown && "not identified",
    proposed && "proposed",
  ];
  return {
    id: person.id,
    of: "people",
    name,
    shape,
    subject: person.subject,
    unknown,
    proposed,
    rows,
    ...sizes(shape, rows, person.subject),
    notes: [],
    spoken: spoken.filter((part) => part !== false).join(", "),
  };
}

/** The latest first; more than three would hide the place, so the rest is counted and stands in the narrative. */
const MOST_NOTES = 3;

function noteOf(incident: Incident, more: number): SceneNote {
  const proposed = incident.status === "proposed";
  const date = rowsOf(showDate(incident.date) || "Date not known", NOTE_SIZE, 9, { bold: true });
  const what = firstRowsOf(incident.what, NOTE_SIZE, 8.5, 2);
  const rest = more > 0 ? rowsOf(`and ${more} more`, NOTE_SIZE, 9) : [];
  const mark = proposed ? rowsOf("proposed", NOTE_SIZE, 9, { tone: "accent" }) : [];
  const rows = [...date, ...what, ...mark, ...rest];
  return {
    id: incident.id,
    text: rows.map(({ text }) => text).join(" "),
    rows,
    width: roomOf(rows) + 2 * NOTE_INSET,
    height: heightOf(rows) + NOTE_INSET,
    proposed,
    spoken: `Incident, ${incidentLine(incident)}`,
  };
}

function linkedRows(linked: number | undefined): SceneRow[] {
  if (linked === undefined || linked === 0) return [];
  return rowsOf(`${counted(linked, "person", "people")} linked`, NOTE_SIZE, 9);
}

export function placeNode(place: Place, name: string, incidents: readonly Incident[], linked?: number): SceneNode {
  const shape = shapeOfPlace(place);
  const proposed = place.status === "proposed";
  const unknown = place.unknown || place.name === "";
  const people = linkedRows(linked);
  const rows = [...nameRows(name, false, proposed), ...people];
  const latest = [...incidents].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const shown = latest.slice(0, MOST_NOTES);
  const spoken = [
    name,
    KIND_OF_PLACE[place.kind],
    unknown && "not identified",
    proposed && "proposed",
    ...people.map(({ text }) => text),
  ];
  return {
    id: place.id,
    of: "places",
    name,
    shape,
    subject: false,
    unknown,
    proposed,
    rows,
    ...sizes(shape, rows, false),
    notes: shown.map((incident, index) => noteOf(incident, index === shown.length - 1 ? latest.length - shown.length : 0)),
    spoken: spoken.filter((part) => part !== false).join(", "),
  };
}
