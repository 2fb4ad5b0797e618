import type { NetworkRecord } from "../../../record";
import { defineKind, type Choice } from "../../kind";
import { factsPart } from "../../parts/facts";
import { fixedPart } from "../../parts/free";
import { confidentialityPart, networkRows, titlePart } from "../../parts/network";
import { sheets } from "./sheets";

/** The sheets of those who were chosen, or all, with nobody else. */
const onlyTheirs =
  ({ chosen: { people } }: Pick<Choice, "chosen">) =>
  (record: NetworkRecord): NetworkRecord => {
    const gathering = record.gathering.filter(({ person }) => people?.includes(person) ?? true);
    const whose = new Set(gathering.map(({ person }) => person));
    return { ...record, gathering, people: record.people.filter(({ id }) => whose.has(id)) };
  };

/** What is known of each young person before the first meeting, to be filled in by whoever gathers it. It stays in the team. */
export const gathering = defineKind({
  id: "gathering",
  sessions: undefined,
  teamOnly: true,
  inFull: true,
  shows: {
    headings: ["risk", "edition"],
    lists: { people: ["name", "born"], gathering: "all" },
    proposed: true,
    narrow: onlyTheirs({ chosen: {} }),
  },
  picks: onlyTheirs,
  parts: [
    titlePart,
    factsPart({
      head: ["Item", "Details"],
      caption: "The network",
      rows: [networkRows],
    }),
    confidentialityPart,
    fixedPart(() => [
      {
        type: "callout",
        lines: [
          {
            text: "From case management systems first; then from those who know the young person; then from what they said themselves.",
          },
        ],
      },
    ]),
    sheets,
  ],
});
