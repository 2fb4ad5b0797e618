import { KIND_OF_PLACE, type Id, type Incident, type Person, type Place } from "../../record";
import type { NodeShape } from "../drawing";
import { counted } from "../narrative/telling";
import { incidentLine, KIND_OF_PERSON } from "../narrative/words";
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

/** Words below a name or in a note that say how it stands: "proposed", "new". */
const markRows = (marks: readonly string[]): SceneRow[] =>
  marks.flatMap((mark) => rowsOf(mark, NOTE_SIZE, 9, { tone: "accent" }));

/** What is said of an entry beside what it is: nobody has confirmed it, or how it has turned since an earlier session. */
function marksOf({ status }: { status: string }, turned: string): string[] {
  return [...(status === "proposed" ? ["proposed"] : []), ...(turned === "" ? [] : [turned])];
}

function nameRows(name: string, bold: boolean, marks: readonly string[]): SceneRow[] {
  return [...rowsOf(name, 1, roomFor(name), { bold }), ...markRows(marks)];
}

export function personNode(person: Person, name: string, turned = ""): SceneNode {
  const shape = shapeOfPerson(person);
  const proposed = person.status === "proposed";
  const unknown = person.unknown || person.name === "";
  const marks = marksOf(person, turned);
  const rows = nameRows(name, person.subject, marks);
  const spoken = [name, KIND_OF_PERSON[person.kind], person.subject && "subject", unknown && "not identified", ...marks];
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

function noteOf(incident: Incident, more: number, turned: string): SceneNote {
  const proposed = incident.status === "proposed";
  const marks = marksOf(incident, turned);
  const date = rowsOf(showDate(incident.date) || "Date not known", NOTE_SIZE, 9, { bold: true });
  const what = firstRowsOf(incident.what, NOTE_SIZE, 8.5, 2);
  const rest = more > 0 ? rowsOf(`and ${more} more`, NOTE_SIZE, 9) : [];
  const rows = [...date, ...what, ...markRows(marks), ...rest];
  return {
    id: incident.id,
    text: rows.map(({ text }) => text).join(" "),
    rows,
    width: roomOf(rows) + 2 * NOTE_INSET,
    height: heightOf(rows) + NOTE_INSET,
    proposed,
    spoken: [`Incident, ${incidentLine(incident)}`, ...marks].join(", "),
  };
}

function linkedRows(linked: number | undefined): SceneRow[] {
  if (linked === undefined || linked === 0) return [];
  return rowsOf(`${counted(linked, "person", "people")} linked`, NOTE_SIZE, 9);
}

/** `linked` people in words where nobody is drawn; `turned` says how the place and what happened there have turned. */
type MorePlace = { linked?: number | undefined; turned?: (id: Id) => string };

export function placeNode(
  place: Place,
  name: string,
  incidents: readonly Incident[],
  { linked, turned = () => "" }: MorePlace = {},
): SceneNode {
  const shape = shapeOfPlace(place);
  const proposed = place.status === "proposed";
  const unknown = place.unknown || place.name === "";
  const people = linkedRows(linked);
  const marks = marksOf(place, turned(place.id));
  const rows = [...nameRows(name, false, marks), ...people];
  const latest = [...incidents].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const shown = latest.slice(0, MOST_NOTES);
  const spoken = [name, KIND_OF_PLACE[place.kind], unknown && "not identified", ...marks, ...people.map(({ text }) => text)];
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
    notes: shown.map((incident, index) => {
      return noteOf(incident, index === shown.length - 1 ? latest.length - shown.length : 0, turned(incident.id));
    }),
    spoken: spoken.filter((part) => part !== false).join(", "),
  };
}
