import { showDate, type AgendaItem, type Session } from "../../../record";
import type { Block } from "../../blocks";
import type { Context, Part } from "../../kind";
import { inSession } from "../../parts/address";
import { factsPart, rowsOf } from "../../parts/facts";
import { words, type Field } from "../../parts/field";
import { freePart, heading, paragraph } from "../../parts/free";
import { listPart } from "../../parts/list";
import { attendancePart, decisionsPart, sessionAddress, sessionFields, theSession } from "../../parts/session";
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
  build: ({ session }) => {
    const blocks = session
      ? itemsBlocks(
          { ...session, agenda: session.agenda.filter(({ id }) => session.items.some((item) => item.agenda === id)) },
          3,
        )
      : [];
    return blocks.length === 0 ? [] : blocks;
  },
});

const inside: readonly Part[] = [facts, attendancePart("record", 3), agenda, decisionsPart(3), discussion];

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
