import type { NetworkRecord, Original } from "../../record";
import type { Found } from "../table/findTables";
import type { Aside, TableLine } from "../table/sections";
import { askPlace } from "./ask";
import { Assembly } from "./assembly";
import { keepContacts, type ContactBook } from "./contacts";
import { linkContexts, readContexts } from "./contexts";
import { askSamePeople, askSamePlaces } from "./doubts";
import { readHeadings } from "./headings";
import { keepLooseRow } from "./looseRows";
import { Names } from "./names";
import { trackedQuestion } from "./originals";
import { readPeople } from "./people";
import { readOrder } from "./personLineOf";
import { linkPeople } from "./peopleLinks";
import { PlaceBook } from "./placeBook";
import type { Scope } from "./scope";
import { keepQuestions, keepStatements } from "./sentences";
import { keepStrays } from "./strays";
import { takeSubjects } from "./subjects";
import { findPlaces } from "../../matching";

const rows = (scope: Scope, kind: TableLine["kind"]) =>
  scope.section.lines.filter((line) => line.kind === kind && line.text !== "");

/** "address in Leyton" in any sentence is one unknown place, made before people "in Leyton" are read. */
function takePlacedAddresses(scopes: readonly Scope[]): void {
  for (const scope of scopes) {
    for (const line of scope.section.lines.filter(({ kind }) => kind !== "contexts")) {
      for (const found of findPlaces(line.text)) {
        if (found.by !== "placed" || scope.places.known(found.name, scope.index)) continue;
        const { place } = scope.places.take(
          { name: found.name, kind: found.kind, unknown: true, status: "proposed" },
          scope.index,
        );
        askPlace(scope, place, [], line.text);
      }
    }
  }
}

const subjectTexts = ({ label, text }: Aside) => [text, `${label} ${text}`.trim()].filter(Boolean);

/** Words around the tables are kept as they stood; a change not yet accepted in them is asked about. */
function keepAside(made: Assembly, file: string, aside: Aside, scopes: readonly Scope[]): void {
  const where = [file, aside.where, aside.label].filter(Boolean).join(", ");
  const inside = scopes.find(({ section }) => section === aside.row?.section);
  const named = scopes
    .filter(({ section }) => subjectTexts(aside).includes(section.subject?.text ?? ""))
    .flatMap(({ subjects }) => subjects);
  const became = inside ? keepLooseRow(inside, aside) : named;
  const original: Partial<Original> = {
    where,
    text: aside.text === "" ? (aside.other ?? "") : aside.text,
    became,
    subject: inside?.subjects[0] ?? "",
  };
  made.addOriginal(original, Infinity);
  if (aside.other !== undefined)
    made.addDoubt({ kind: "tracked-change", question: trackedQuestion(aside.text, aside.other), other: aside.other });
}

/** Lines that tracked changes delete: out of use, but kept and asked about. */
function keepDeleted(scope: Scope): void {
  for (const line of scope.section.lines.filter(({ text }) => text === "")) {
    const where = `${scope.file}, table ${scope.section.table}, ${line.label}`;
    scope.made.addOriginal(
      { where, subject: scope.subjects[0] ?? "", text: line.other ?? "" },
      scope.order.get(line) ?? Infinity,
    );
    scope.made.addDoubt({ kind: "tracked-change", question: trackedQuestion("", line.other ?? ""), other: line.other ?? "" });
  }
}

/**
 * The record of what the tables of a file say. All names are taken before any sentence is read, so that a sentence in one
 * table finds the people of another. Nothing is joined, left out or made up in silence.
 */
export function recordOf({ sections, asides }: Pick<Found, "sections" | "asides">, file: string): NetworkRecord {
  const found = { asides, sections: sections.filter(({ subject, lines }) => subject !== undefined || lines.length > 0) };
  const made = new Assembly();
  const names = new Names(made);
  const places = new PlaceBook(made);
  const contacts: ContactBook = new Map();
  readHeadings(made, found.asides);
  const order = new Map(found.sections.flatMap(({ lines }) => lines).map((line, index) => [line, index]));
  const scopes = found.sections.map((section, index): Scope => ({
    order,
    made,
    names,
    places,
    file,
    section,
    index,
    subjects: [],
    inTable: new Set(),
  }));
  const several = scopes.length > 1;
  scopes.forEach(({ section }) => readOrder(section.lines));
  scopes.forEach(takeSubjects);
  const people = scopes.map((scope) => readPeople(scope, rows(scope, "people"), several));
  const contexts = scopes.map((scope) => readContexts(scope, rows(scope, "contexts")));
  scopes.forEach((scope) => keepContacts(scope, rows(scope, "contacts"), contacts));
  takePlacedAddresses(scopes);
  scopes.forEach((scope, index) => linkContexts(scope, contexts[index]?.entries ?? []));
  scopes.forEach((scope) => keepStatements(scope, rows(scope, "concerns"), "concern"));
  scopes.forEach((scope) => keepStatements(scope, rows(scope, "strengths"), "strength"));
  scopes.forEach((scope, index) => linkPeople(scope, people[index]?.entries ?? []));
  scopes.forEach((scope, index) => keepStrays(scope, "people", people[index]?.words ?? []));
  scopes.forEach((scope, index) => keepStrays(scope, "contexts", contexts[index]?.words ?? []));
  scopes.forEach((scope) => keepQuestions(scope, rows(scope, "questions"), "key-question"));
  scopes.forEach((scope) => keepQuestions(scope, rows(scope, "gaps"), "gap"));
  scopes.forEach(keepDeleted);
  found.asides.forEach((aside) => keepAside(made, file, aside, scopes));
  askSamePlaces(made);
  askSamePeople(made);
  return made.finish();
}
