import type { Version } from "../../record";
import type { Part } from "../kind";
import { inSession } from "./address";
import { derived } from "./field";
import { dateLines, textLines } from "./lines";
import { listPart, type Level } from "./list";

/** Each time the minutes were finished: who, when, and what is different since the time before. */
export function versionsPart(level: Level): Part {
  return listPart<Version>({
    of: "sessions",
    heading: "Versions of these minutes",
    level,
    entries: ({ session }) => session?.versions ?? [],
    columns: [
      derived<Version>("number", "Version", ({ number }) => String(number), { share: 14 }),
      {
        field: "on",
        label: "Finished",
        share: 30,
        lines: (version, at) => [...dateLines(version.on, at("on")), ...textLines(version.by, at("by"), { lead: "By " })],
      },
      {
        field: "changed",
        label: "What changed",
        share: 56,
        lines: (version, at) => [
          ...textLines(version.reason, at("reason"), { lead: "Opened again because: " }),
          ...textLines(version.changed, at("changed")),
        ],
      },
    ],
    address: inSession("versions"),
    rowHeads: true,
  });
}
