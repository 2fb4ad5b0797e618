import type { Incident, Link, Statement } from "../../../record";
import type { Context, Part } from "../../kind";
import { inList } from "../../parts/address";
import { derived } from "../../parts/field";
import { choiceLines, dateLines, namesOf, shownName, sourceLines, textLines } from "../../parts/lines";
import { linkFields } from "../../parts/links";
import { listPart } from "../../parts/list";
import { marks } from "../../parts/people";
import { STATEMENT } from "../../parts/words";
import { also, open, whom, worded } from "./beside";

const { what, how, when } = linkFields;

/** Every statement about them. */
export const statements: Part = listPart<Statement>({
  of: "statements",
  heading: "What was said",
  entries: ({ record }) => record.statements,
  columns: [
    {
      field: "text",
      label: "Statement",
      share: 46,
      lines: (statement, at) => [
        ...textLines(statement.text, at("text")),
        ...marks([statement.ownWords, "In the young person's own words"]),
        ...open(statement.status),
      ],
    },
    {
      field: "source",
      label: "Kind, date and kind of source",
      share: 30,
      lines: (statement, at) => [
        ...choiceLines(STATEMENT[statement.kind], at("kind")),
        ...dateLines(statement.date, at("date")),
        ...sourceLines(statement.source, at("source")),
      ],
    },
    also<Statement>(24),
  ],
  address: inList("statements"),
  none: "No statement is about them.",
});

/** Where it is others' link, and only says something of them, both of its ends. */
const withWhom = ({ from, to }: Link, context: Context): string => {
  const others = [from, to].filter((id) => id !== whom(context)?.id);
  return others.map((id) => shownName(context.record, id)).join(" and ");
};

/** Who and what they are linked to, and links of others that name them. */
export const links: Part = listPart<Link>({
  of: "links",
  heading: "Links on the map",
  entries: ({ record }) => record.links,
  columns: [
    derived<Link>("ends", "With", withWhom, { share: 20 }),
    {
      ...what,
      share: 34,
      lines: (link, at, context) => [...what.lines(link, at, context), ...worded(link, at)],
    },
    { ...how, share: 26 },
    { ...when, share: 20 },
  ],
  address: inList("links"),
});

/** Where they were present, or are named. */
export const incidents: Part = listPart<Incident>({
  of: "incidents",
  heading: "Incidents",
  entries: ({ record }) => record.incidents,
  columns: [
    {
      field: "what",
      label: "What happened",
      share: 46,
      lines: (incident, at) => [...textLines(incident.what, at("what")), ...worded(incident, at), ...open(incident.status)],
    },
    {
      field: "source",
      label: "Date, place and kind of source",
      share: 30,
      lines: (incident, at, { record }) => [
        ...dateLines(incident.date, at("date")),
        ...(incident.place === "" ? [] : [{ text: shownName(record, incident.place), derived: true }]),
        ...sourceLines(incident.source, at("source")),
      ],
    },
    derived<Incident>(
      "present",
      "Who else was there",
      ({ present }, context) =>
        namesOf(
          context.record,
          present.filter((id) => id !== whom(context)?.id),
        ),
      { share: 24 },
    ),
  ],
  address: inList("incidents"),
});
