import { isCode } from "../../record";
import { foldWords } from "../../matching";
import { isMarks } from "../lines/marksLine";
import { isFirstName } from "../lines/order";
import { readPersonLine, type PersonLine } from "../lines/personLine";
import type { TableLine } from "../table/sections";

const read = new WeakMap<TableLine, PersonLine>();

/** A line of a row as a line about people; read once, whoever asks, since reading one takes longest of all. */
export function personLineOf(line: TableLine): PersonLine {
  const old = read.get(line);
  if (old) return old;
  const made = readPersonLine(line.text);
  read.set(line, made);
  return made;
}

/** So many lines of a row that put the surname first make a habit of it. */
const HABIT = 2;

/** A whole name that is not written surname first: "Callum Hart". */
const isOtherwise = (line: PersonLine) =>
  line.type === "people" &&
  (line.order === undefined || line.order === "several") &&
  line.people.some(({ name, unknown, group }) => !unknown && !group && !isCode(name) && name.includes(" "));

/** The order of a line as the lines of marks below it tell it: "Ward, Kai", and then "DOB: 04/03/2010". */
function withMarks(lines: readonly TableLine[], at: number): PersonLine {
  const line = lines[at] as TableLine;
  const reading = personLineOf(line);
  if (reading.type !== "people" || reading.order !== "open") return reading;
  const below = lines.slice(at + 1);
  const end = below.findIndex(({ text }) => !isMarks(text));
  const marks = below.slice(0, end < 0 ? undefined : end).map(({ text }) => text);
  const told = marks.length === 0 ? reading : readPersonLine([line.text, ...marks].join(", "));
  if (told.type !== "people" || told.order === undefined || told.order === "open") return reading;
  const made = told.order === "one" || told.order === "likely" ? readPersonLine(line.text, { surnameFirst: true }) : reading;
  return made.type === "people" ? { ...made, order: told.order } : reading;
}

/**
 * Whoever writes "Ward, Kai" writes the next line so: where some lines of the row can only be a surname and a first name, and no whole name
 * stands in another order, what else could be two people is read as one, or asked about where both names are first names.
 */
export function readOrder(lines: readonly TableLine[]): void {
  const people = lines.filter(({ kind, text }) => kind === "people" && text !== "");
  const readings = people.map((line, at) => ({ line, reading: withMarks(people, at) }));
  for (const { line, reading } of readings) read.set(line, reading);
  const isSurnameFirst = ({ reading }: { reading: PersonLine }) =>
    reading.type === "people" && (reading.order === "one" || reading.order === "likely");
  if (readings.filter(isSurnameFirst).length < HABIT || readings.some(({ reading }) => isOtherwise(reading))) return;
  const shouted = readings.filter(isSurnameFirst).every(({ line }) => isShouted(line.text));
  for (const { line, reading } of readings) {
    if (reading.type === "people" && reading.order === "likely") read.set(line, { ...reading, order: "one" });
    if (reading.type !== "people" || (reading.order !== "either" && reading.order !== "open") || shouted !== isShouted(line.text))
      continue;
    // Of "Jay, Tom" nothing tells but the lines around it.
    const [surname] = reading.people;
    const isAsked = reading.order === "open" && surname !== undefined && isFirstName(foldWords(surname.name));
    read.set(line, isAsked ? { ...reading, order: "either" } : readPersonLine(line.text, { surnameFirst: true }));
  }
}

const isShouted = (text: string) => /^[\p{Lu}'’ -]{2,},/u.test(text);
