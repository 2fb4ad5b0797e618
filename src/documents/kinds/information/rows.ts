import type { RowId } from "../../../guidance";
import {
  holdsWords,
  linesOf,
  placeOf,
  showDate,
  type Id,
  type Link,
  type Person,
  type Question,
  type Statement,
} from "../../../record";
import type { Line } from "../../blocks";
import type { Context } from "../../kind";
import { aboutWords, bracket, shownName } from "../../parts/lines";
import { influenceWords } from "../../parts/links";
import { statementLines } from "../../parts/statements";
import { BASIS, EFFECT, STRENGTH } from "../../parts/words";

/**
 * What stands in the five rows of the information table for one subject, or for the network as a whole ("" as subject): then
 * everything that belongs to no subject's table, so that nothing is left out.
 */
type Belongs = (ids: readonly Id[]) => boolean;

const IN_CONCERNS: readonly Statement["kind"][] = ["concern", "leads", "follows", "note"];

/** Strengths stand with what they are about: a place that helps among the contexts, someone who helps among the people. */
function rowOf({ kind, concerns }: Statement, { record }: Context): RowId {
  if (kind === "context") return "contexts";
  if (kind === "relation") return "people";
  if (IN_CONCERNS.includes(kind)) return "concerns";
  return concerns.length > 1 && !concerns.some((id) => placeOf(record, id)) ? "people" : "contexts";
}

function statements(row: RowId, subject: Id | "", context: Context, belongs: Belongs): Line[] {
  const found = context.record.statements.filter((one) => rowOf(one, context) === row && belongs(one.concerns));
  return found.flatMap((one) => {
    const lines = statementLines(one, context, subject, "information-table");
    return one.kind === "strength" ? lines.map((line, index) => (index === 0 ? { ...line, lead: "Strength: " } : line)) : lines;
  });
}

/** "Male B – positive relationship from previous school"; the fixed choices follow in brackets. */
function linkLine(link: Link, subject: Id | "", context: Context): Line {
  const { record } = context;
  const ends = subject === "" ? [link.from, link.to] : [link.from === subject ? link.to : link.from];
  const who = ends.map((id) => shownName(record, id)).join(" and ");
  const notes = linesOf(link.note);
  // A note read from a table often holds the word for the link already: "girlfriend from college".
  const nature = notes.some((note) => holdsWords(note, link.nature)) ? "" : link.nature;
  const told = [nature, ...notes].filter((part) => part !== "").join("; ");
  const choices = [
    EFFECT[link.effect],
    link.strength === "not-known" ? "" : `${STRENGTH[link.strength]} link`,
    BASIS[link.basis],
  ];
  const marks = [
    link.past ? "in the past" : "",
    link.recheck ? "to be checked again" : "",
    link.status === "proposed" ? "to be confirmed" : "",
  ];
  const conflict = link.conflict ? "in conflict" : "";
  const tail = bracket(
    ...choices.map((word) => word.toLowerCase()),
    influenceWords(link, record),
    conflict,
    showDate(link.date),
    ...marks,
  );
  return { text: told === "" ? who : `${who} – ${told}`, tail, about: { collection: "links", id: link.id, field: "line" } };
}

const plain = (text: string) =>
  text
    .replace(/[\s–—-]+/g, " ")
    .trim()
    .toLowerCase();

/**
 * A statement about the same two may be the very line that the link was read from; then it is not said twice. A link that
 * says more than its nature, such as when, has a line of its own: what a paper carries stands on its pages.
 */
function isSaid(link: Link, line: Line, { record }: Context): boolean {
  if (link.nature === "" || link.note !== "" || (line.tail ?? "") !== "") return false;
  const ends = [link.from, link.to];
  const forms = ["", ...ends.map((id) => `${shownName(record, id)} `)].map((start) => plain(start + link.nature));
  return record.statements.some(({ concerns, text }) => ends.every((id) => concerns.includes(id)) && forms.includes(plain(text)));
}

function links(to: "people" | "places", subject: Id | "", context: Context, belongs: Belongs): Line[] {
  const { record } = context;
  const toPlace = (link: Link) => placeOf(record, link.from) !== undefined || placeOf(record, link.to) !== undefined;
  return record.links
    .filter((link) => toPlace(link) === (to === "places") && belongs([link.from, link.to]))
    .map((link) => ({ link, line: linkLine(link, subject, context) }))
    .filter(({ link, line }) => !isSaid(link, line, context))
    .map(({ line }) => line);
}

/** "Sgt Lee – Police, Exploitation Team, 020 7946 0000". */
function contactLine(person: Person, context: Context): Line {
  const name = shownName(context.record, person.id);
  // Someone known only by their post goes by it: "Substance misuse worker", "Youth Club staff member".
  const more = [person.job, person.agency].filter((part) => !holdsWords(name, part));
  const told = [...more, person.reach, ...linesOf(person.note)].filter((part) => part !== "").join(", ");
  return { text: told === "" ? name : `${name} – ${told}`, about: { collection: "people", id: person.id, field: "line" } };
}

function questionLines(question: Question, context: Context, subject: Id | ""): Line[] {
  const also = aboutWords(context.record, question.concerns, question.text, subject);
  const texts = linesOf(question.text);
  const answers = linesOf(question.answer).map((text, index) => ({
    text,
    lead: index === 0 ? "Answer: " : "",
    about: { collection: "questions" as const, id: question.id, field: "answer" },
  }));
  const asked = texts.map((text, index) => ({
    text,
    about: { collection: "questions" as const, id: question.id, field: "text" },
    ...(index === texts.length - 1 ? { tail: bracket(also, question.status === "proposed" ? "to be confirmed" : "") } : {}),
  }));
  return [...asked, ...answers];
}

/** The lines of one row. */
export function rowLines(row: RowId, subject: Id | "", context: Context): Line[] {
  const { record } = context;
  const subjects = new Set(record.people.filter((person) => person.subject).map(({ id }) => id));
  const belongs: Belongs = (ids) => (subject === "" ? !ids.some((id) => subjects.has(id)) : ids.includes(subject));
  if (row === "contacts") {
    return record.people
      .filter((person) => person.kind === "professional" && belongs(person.contactFor))
      .map((one) => contactLine(one, context));
  }
  if (row === "questions") {
    return record.questions.filter(({ concerns }) => belongs(concerns)).flatMap((one) => questionLines(one, context, subject));
  }
  const linked =
    row === "contexts"
      ? links("places", subject, context, belongs)
      : row === "people"
        ? links("people", subject, context, belongs)
        : [];
  return [...linked, ...statements(row, subject, context, belongs)];
}
