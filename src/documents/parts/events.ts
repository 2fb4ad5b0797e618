import type { Incident, Intervention, Removed } from "../../record";
import type { Part } from "../kind";
import { byDate } from "./about";
import { inList } from "./address";
import { date, words } from "./field";
import { dateLines, shownName, sourceLines, textLines } from "./lines";
import { listPart, type Level } from "./list";
import { originLines } from "./origin";

export function interventionsPart(level: Level, blankRows?: number): Part {
  return listPart<Intervention>({
    of: "interventions",
    heading: "Interventions",
    level,
    entries: ({ record }) => [...record.interventions].sort(byDate(({ start }) => start)),
    columns: [
      {
        field: "aim",
        label: "Aim",
        share: 36,
        room: 2,
        lines: (entry, at, context) => [...textLines(entry.aim, at("aim")), ...originLines(entry, context)],
      },
      {
        field: "target",
        label: "With",
        share: 22,
        lines: ({ target }, _at, { record }) => target.map((id) => ({ text: shownName(record, id) })),
        derived: true,
      },
      words<Intervention>("lead", "Lead", { share: 20, strong: true }),
      {
        field: "start",
        label: "From and to",
        share: 22,
        lines: (entry, at) => [...dateLines(entry.start, at("start"), "From "), ...dateLines(entry.end, at("end"), "To ")],
      },
    ],
    address: inList("interventions"),
    ...(blankRows === undefined ? {} : { blankRows }),
  });
}

export function incidentsPart(level: Level, blankRows?: number): Part {
  return listPart<Incident>({
    of: "incidents",
    heading: "Incidents",
    level,
    entries: ({ record }) => [...record.incidents].sort(byDate(({ date: day }) => day)),
    columns: [
      {
        field: "date",
        label: "Date and place",
        share: 24,
        lines: (incident, at, { record }) => [
          ...dateLines(incident.date, at("date")),
          ...(incident.place === "" ? [] : [{ text: shownName(record, incident.place), derived: true }]),
        ],
      },
      {
        field: "what",
        label: "What happened",
        share: 38,
        lines: (incident, at) => [
          ...textLines(incident.what, at("what")),
          ...(incident.status === "proposed" ? [{ text: "To be confirmed", derived: true }] : []),
        ],
      },
      {
        field: "present",
        label: "Who was there",
        share: 19,
        lines: ({ present }, _at, { record }) => present.map((id) => ({ text: shownName(record, id) })),
        derived: true,
      },
      { field: "source", label: "Source", share: 19, lines: (incident, at) => sourceLines(incident.source, at("source")) },
    ],
    address: inList("incidents"),
    ...(blankRows === undefined ? {} : { blankRows }),
  });
}

/** All that stays of people taken off the map, until the minutes that say so are finished. */
export function removedPart(level: Level): Part {
  return listPart<Removed>({
    of: "removed",
    heading: "Taken off the map",
    level,
    entries: ({ record }) => record.removed,
    columns: [
      words<Removed>("initials", "Initials", { share: 16 }),
      date<Removed>("date", "Date", { share: 22 }),
      words<Removed>("reason", "Reason", { share: 38 }),
      words<Removed>("decidedBy", "Decided by", { share: 24 }),
    ],
    address: inList("removed"),
  });
}
