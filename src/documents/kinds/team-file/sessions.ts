import { showDate, type AgendaItem, type Session } from "../../../record";
import type { Block } from "../../blocks";
import type { Context, Part } from "../../kind";
import { inSession } from "../../parts/address";
import { factsPart, rowsOf } from "../../parts/facts";
import { words, type Field } from "../../parts/field";
import { freePart, heading, paragraph } from "../../parts/free";
import { listPart } from "../../parts/list";
import { attendancePart } from "../../parts/attendance";
import { closingPart } from "../../parts/closing";
import { decisionsPart, parkedPart } from "../../parts/decisions";
import { sessionAddress, sessionFields, theSession } from "../../parts/session";
import { versionsPart } from "../../parts/versions";
import { SESSION } from "../../parts/words";
import { itemsBlocks } from "../../parts/items";

const time: Field<AgendaItem> = {
  field: "minutes",
  label: "Time",
  share: 28,
  lines: ({ minutes, skipped }) => [
    ...(minutes === null ? [] : [{ text: `${minutes} minutes` }]),
    ...(skipped ? [{ text: "Not discussed" }] : []),
  ],
  derived: true,
};

const agenda: Part = listPart<AgendaItem>({
  of: "sessions",
  heading: "Agenda",
  level: 3,
  entries: ({ session }) => session?.agenda ?? [],
  columns: [words<AgendaItem>("text", "Item", { share: 72 }), time],
  address: inSession("agenda"),
});

const facts: Part = factsPart({
  head: ["Session", "Details"],
  caption: "The session",
  rows: [
    rowsOf<Session>({
      of: "sessions",
      fields: Object.values(sessionFields),
      entry: theSession,
      address: sessionAddress,
      onlyKnown: true,
    }),
  ],
});

const discussion: Part = freePart({
  build: ({ session, record }) => {
    if (!session) return [];
    const agenda = session.agenda.filter(({ id }) => session.items.some((item) => item.agenda === id));
    return itemsBlocks({ ...session, agenda }, record, 3);
  },
});

const inside: readonly Part[] = [
  facts,
  attendancePart("record", 3),
  agenda,
  decisionsPart(3),
  parkedPart(3),
  discussion,
  closingPart(3),
  versionsPart(3),
];

const called = ({ kind, date }: Session) =>
  date === "" ? `${SESSION[kind]}, date not set` : `${SESSION[kind]}, ${showDate(date)}`;

/** Every session with who came, what was on the agenda, what was said and what was decided. */
export const sessionsPart: Part = freePart({
  build: (context: Context) => {
    const each = context.record.sessions.flatMap((session): Block[] => [
      heading(2, called(session)),
      ...inside.flatMap((part) => part.build({ ...context, session })),
    ]);
    return [heading(1, "Sessions"), ...(each.length === 0 ? [paragraph("No session is planned yet.")] : each)];
  },
});
