import { showDate, subjectsOf, type NetworkRecord, type Person, type Question, type Session } from "../../../record";
import { defineKind, type Choice, type Context, type Part } from "../../kind";
import { inList, inRecord, theRecord } from "../../parts/address";
import { factsPart, rowsOf } from "../../parts/facts";
import { date, derived } from "../../parts/field";
import { listPart } from "../../parts/list";
import { about } from "../../parts/about";
import { shownName, textLines } from "../../parts/lines";
import { confidentialityPart, networkRows, titlePart } from "../../parts/network";
import { calledLines } from "../../parts/people";
import { sessionAddress, theSession } from "../../parts/session";
import { SESSION } from "../../parts/words";
import { askedOf, onlyAsked, onlyPlacesAskedAbout } from "./asked";
import { answerBy, tooLate } from "./due";
import { returnPart } from "./returnTable";

/** In a copy for one subject's file there is nobody else. */
const picks =
  ({ copy: { audience }, chosen }: Choice) =>
  (record: NetworkRecord): NetworkRecord => {
    const whom = audience.type === "subject" ? { ...chosen, people: [audience.person] } : chosen;
    return onlyAsked(record, askedOf(record, audience.type === "partner" ? audience.agency : "", whom));
  };

function forWhom({ copy: { audience }, record }: Context): string {
  if (audience.type === "team") return "The team";
  return audience.type === "partner" ? audience.agency : `The file of ${shownName(record, audience.person) || "one person"}`;
}

const sessionRow = derived<Session>("kind", "Session", ({ kind, date: day }) =>
  day === "" ? SESSION[kind] : `${SESSION[kind]}, ${showDate(day)}`,
);
const byRow = derived<Session>("answerBy", "Answer by", (_, context) =>
  answerBy(context).map((text, at) => ({ text, strong: at === 0 })),
);

const people: Part = listPart<Person>({
  of: "people",
  heading: "Subjects",
  intro: () =>
    "For each of them: what worries your agency now, the places and people they are linked to, what helps and protects them, and who knows them.",
  entries: ({ record }) => record.people,
  columns: [
    { field: "name", label: "Full name", share: 64, lines: (person, at, context) => calledLines(person, at("name"), context) },
    date<Person>("born", "Date of birth", { share: 36 }),
  ],
  address: inList("people"),
  none: "No subjects are chosen.",
  blankRows: 8,
  rowHeads: true,
});

/** Looked at before anybody is chosen: whom an agency could not find. */
const subjects: Part = {
  ...people,
  missing: (context) => [
    ...tooLate(context),
    ...subjectsOf(context.record).flatMap(({ id, name, born, unknown }) =>
      born === "" && !unknown
        ? [
            {
              message: `There is no date of birth for ${name || "a subject without a name"}: an agency may not find the right person.`,
              at: { collection: "people" as const, id, field: "born" },
            },
          ]
        : [],
    ),
  ],
};

const questions: Part = {
  ...listPart<Question>({
    of: "questions",
    heading: "What to look for",
    entries: ({ record }) => record.questions,
    columns: [
      {
        field: "text",
        label: "Question",
        share: 76,
        room: 2,
        lines: (question, at, context) => [...textLines(question.text, at("text")), ...about(context, question.concerns)],
      },
      date<Question>("due", "By", { share: 24 }),
    ],
    address: inList("questions"),
    blankRows: 4,
  }),
  missing: () => [],
};

/** For research by one agency: whom it is asked about, what to look for and by when, with the table it sends back. */
export const subjectList = defineKind({
  id: "subjects",
  sessions: ["internal", "external", "review"],
  shows: {
    headings: ["risk", "edition"],
    lists: {
      people: ["name", "born", "subject"],
      places: ["name"],
      questions: ["kind", "text", "concerns", "due"],
      sessions: ["kind", "date"],
    },
    narrow: picks({ copy: { audience: { type: "team" }, names: "full" }, chosen: {} }),
    // A question that this reader may not see takes its places with it.
    rest: onlyPlacesAskedAbout,
  },
  picks,
  parts: [
    titlePart,
    factsPart({
      head: ["Item", "Details"],
      caption: "The session and the agency",
      rows: [
        rowsOf<NetworkRecord>({
          of: "record",
          fields: [
            derived<NetworkRecord>("for", "For", (_, context) => [{ text: forWhom(context), strong: true }], { onBlank: "" }),
          ],
          entry: theRecord,
          address: inRecord,
        }),
        rowsOf<Session>({ of: "sessions", fields: [sessionRow, byRow], entry: theSession, address: sessionAddress }),
        networkRows,
      ],
    }),
    confidentialityPart,
    subjects,
    questions,
    returnPart,
  ],
});
