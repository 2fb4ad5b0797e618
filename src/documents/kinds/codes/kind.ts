import { shownNames } from "../../../copies";
import { showDate, type NetworkRecord } from "../../../record";
import { defineKind } from "../../kind";
import { factsPart } from "../../parts/facts";
import { freePart, paragraph } from "../../parts/free";
import { shownName } from "../../parts/lines";
import { confidentialityPart, networkRows, titlePart } from "../../parts/network";
import { keyBlocks } from "./key";

/**
 * Everyone who goes by a code, with the code as their only other name. It is worked out from the whole network, as for every copy
 * with codes: who else there is decides who is "Child B".
 */
function withCodes(record: NetworkRecord): NetworkRecord {
  const codes = shownNames(record, "codes");
  const full = shownNames(record, "full");
  const coded = record.people.filter(({ id }) => codes.get(id) !== full.get(id));
  return { ...record, people: coded.map((person) => ({ ...person, aliases: [codes.get(person.id) ?? ""] })) };
}

/** Which code stands for whom, as a paper of its own: it never goes where a copy with codes goes. */
export const codesKey = defineKind({
  id: "codes",
  sessions: undefined,
  teamOnly: true,
  inFull: true,
  shows: {
    headings: ["risk", "edition"],
    lists: { people: ["name", "aliases", "born"] },
    // The papers before the first session show people nobody has confirmed yet, by their codes too.
    proposed: true,
    narrow: withCodes,
  },
  parts: [
    titlePart,
    factsPart({
      head: ["Item", "Details"],
      caption: "The network",
      rows: [networkRows],
    }),
    confidentialityPart,
    freePart({
      build: ({ record }) => {
        const people = record.people.map(({ id, aliases, born }) => ({
          code: aliases[0] ?? "",
          name: shownName(record, id),
          born: showDate(born),
        }));
        return people.length === 0 ? [paragraph("Nobody on the map goes by a code.")] : keyBlocks(people, 1);
      },
      blank: () => keyBlocks([], 1, 12),
    }),
  ],
});
