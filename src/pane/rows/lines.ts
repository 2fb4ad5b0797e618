import type { RowId } from "../../guidance";
import { placeOf, showDate, shownName, type Change, type Id, type Link, type NetworkRecord, type Statement } from "../../record";
import { linkInWords } from "../words";

type Listed = "statements" | "links" | "people" | "questions";

/** One line of the information table: the entry it is, the value written on it, and what stands around that. */
export type RowLine = { id: Id; in: Listed; field: string; lead: string; text: string; note: string };

/** Whose table it is: a subject, or "" for what belongs to none of them. */
export type Owner = Id | "";

/** Strengths stand with what they are about: a place that helps among the contexts, someone who helps among the people. */
export function rowOf({ kind, concerns }: Statement, record: NetworkRecord): RowId {
  if (kind === "context") return "contexts";
  if (kind === "relation") return "people";
  if (kind !== "strength") return "concerns";
  return concerns.length > 1 && !concerns.some((id) => placeOf(record, id)) ? "people" : "contexts";
}

/** Whether what is about these people and places stands in the table of the owner. */
export function belongs(record: NetworkRecord, owner: Owner, ids: readonly Id[]): boolean {
  if (owner !== "") return ids.includes(owner);
  const subjects = new Set(record.people.filter(({ subject }) => subject).map(({ id }) => id));
  return !ids.some((id) => subjects.has(id));
}

function linkLine(record: NetworkRecord, link: Link, owner: Owner): RowLine {
  const ends = owner === "" ? [link.from, link.to] : [link.from === owner ? link.to : link.from];
  const lead = ends.map((id) => shownName(record, id)).join(" and ");
  // A line that was read keeps its words as the note where no nature could be told from them.
  const field = link.nature === "" && link.note !== "" ? "note" : "nature";
  const told = field === "nature" && !link.note.includes(link.nature) ? link.note : "";
  const note = [told, linkInWords({ ...link, nature: "" })].filter(Boolean).join(" · ");
  return { id: link.id, in: "links", field, lead, text: link[field], note };
}

function statementLine(record: NetworkRecord, statement: Statement, owner: Owner): RowLine {
  const others = statement.concerns.filter((id) => id !== owner).map((id) => shownName(record, id));
  const parts = [
    statement.kind === "strength" ? "strength" : "",
    showDate(statement.date),
    others.length > 0 ? `about ${others.join(", ")}` : "",
    statement.status === "proposed" ? "not confirmed" : "",
  ];
  return {
    id: statement.id,
    in: "statements",
    field: "text",
    lead: "",
    text: statement.text,
    note: parts.filter(Boolean).join(", "),
  };
}

/** The lines of one row, as they will stand in the document. */
export function linesOfRow(record: NetworkRecord, row: RowId, owner: Owner): RowLine[] {
  if (row === "contacts") {
    const contacts = record.people.filter(
      (person) => person.kind === "professional" && belongs(record, owner, person.contactFor),
    );
    return contacts.map(({ id, name: text, job, agency, reach }) => ({
      id,
      in: "people",
      field: "name",
      lead: "",
      text,
      note: [job, agency, reach].filter(Boolean).join(", "),
    }));
  }
  if (row === "questions") {
    const questions = record.questions.filter(({ concerns }) => belongs(record, owner, concerns));
    return questions.map(({ id, text, answer }) => ({
      id,
      in: "questions",
      field: "text",
      lead: "",
      text,
      note: answer === "" ? "" : `Answer: ${answer}`,
    }));
  }
  const toPlace = (link: Link) => placeOf(record, link.from) !== undefined || placeOf(record, link.to) !== undefined;
  const links =
    row === "concerns"
      ? []
      : record.links.filter((link) => toPlace(link) === (row === "contexts") && belongs(record, owner, [link.from, link.to]));
  const statements = record.statements.filter((one) => rowOf(one, record) === row && belongs(record, owner, one.concerns));
  return [
    ...links.map((link) => linkLine(record, link, owner)),
    ...statements.map((statement) => statementLine(record, statement, owner)),
  ];
}

/** What is written on a line goes into the one value it shows. */
export function writeLine(line: RowLine, text: string): Change {
  return { type: "edit", in: line.in, id: line.id, values: { [line.field]: text } } as Change;
}

/** A line goes; a contact is only no longer the contact of this owner, since others may share them. */
export function dropLine(record: NetworkRecord, line: RowLine, owner: Owner): Change {
  if (line.in !== "people") return { type: "drop", from: line.in, id: line.id };
  const contactFor = record.people.find(({ id }) => id === line.id)?.contactFor ?? [];
  return { type: "edit", in: "people", id: line.id, values: { contactFor: contactFor.filter((id) => id !== owner) } };
}

/** A line moves past its neighbour in the same list; undefined at the ends, and between lists. */
export function moveLine(lines: readonly RowLine[], id: Id, by: -1 | 1): Change | undefined {
  const at = lines.findIndex((line) => line.id === id);
  const [line, other] = [lines[at], lines[at + by]];
  if (!line || other?.in !== line.in) return undefined;
  return by === -1
    ? { type: "move", in: line.in, id, before: other.id }
    : { type: "move", in: line.in, id: other.id, before: id };
}
