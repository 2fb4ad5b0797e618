import type { Gathering, LookUp, YoungPersonMap } from "../../../record";
import type { Part } from "../../kind";
import { inList } from "../../parts/address";
import { derived, type Field } from "../../parts/field";
import { choiceLines, dateLines, shownName, textLines } from "../../parts/lines";
import { listPart } from "../../parts/list";
import { AGREED, OPEN_TO_SERVICES, OWN_MAP } from "../../parts/words";

export const forPerson = <E extends { person: string }>(label: string, share: number): Field<E> =>
  derived<E>("person", label, ({ person }, { record }) => [{ text: shownName(record, person), strong: true }], { share });

/** Whether young people drew maps of their own, and who may see them; what is on them stands in files of their own. */
export const youngPersonMaps: Part = listPart<YoungPersonMap>({
  of: "youngPersonMaps",
  heading: "Young people's own maps",
  entries: ({ record }) => record.youngPersonMaps,
  columns: [
    forPerson<YoungPersonMap>("Young person", 22),
    {
      field: "done",
      label: "Done, with whom and when",
      share: 36,
      lines: (map, at) => [
        ...choiceLines(OWN_MAP[map.state], at("state")),
        ...dateLines(map.date, at("date")),
        ...textLines(map.by, at("by"), { lead: "With " }),
        ...textLines(map.why, at("why"), { lead: "Why not: " }),
        ...dateLines(map.comparedOn, at("comparedOn"), "Compared with this network on "),
      ],
    },
    {
      field: "sharing",
      label: "Whether it may be shared",
      share: 42,
      lines: (map, at) => [
        ...choiceLines(AGREED[map.agreed], at("agreed")),
        ...dateLines(map.agreedOn, at("agreedOn"), "Asked on "),
        ...textLines(map.agreement, at("agreement")),
        ...textLines(map.decidedBy, at("decidedBy"), { lead: "Decided by " }),
        ...dateLines(map.decidedOn, at("decidedOn"), "Decided on "),
        ...textLines(map.decision, at("decision"), { lead: "Because: " }),
      ],
    },
  ],
  address: inList("youngPersonMaps"),
});

/** What is gathered on each young person before the first meeting. */
export const gathering: Part = listPart<Gathering>({
  of: "gathering",
  heading: "Gathered before the meeting",
  entries: ({ record }) => record.gathering,
  columns: [
    forPerson<Gathering>("Young person", 18),
    {
      field: "work",
      label: "Who works with them",
      share: 30,
      lines: (sheet, at) => [
        ...choiceLines(OPEN_TO_SERVICES[sheet.open], at("open")),
        ...textLines(sheet.services, at("services")),
      ],
    },
    {
      field: "known",
      label: "Who else knows them, friends they named",
      share: 32,
      lines: (sheet, at) => [
        ...textLines(sheet.stakeholders, at("stakeholders")),
        ...textLines(sheet.friends, at("friends"), { lead: "Friends named: " }),
      ],
    },
    {
      field: "task",
      label: "Who gathers it, by when",
      share: 20,
      lines: (sheet, at) => [
        ...textLines(sheet.owner, at("owner"), { strong: true }),
        ...dateLines(sheet.due, at("due"), "By "),
        ...dateLines(sheet.doneOn, at("doneOn"), "Done on "),
      ],
    },
  ],
  address: inList("gathering"),
});

const read = ({ documents, unread }: LookUp) => {
  const looked = documents === 1 ? "1 document read" : `${documents} documents read`;
  return [{ text: unread === 0 ? looked : `${looked}, ${unread} could not be read`, derived: true }];
};

/** Who looked whether people or places are already being mapped, why, and what they found. */
export const lookUps: Part = listPart<LookUp>({
  of: "lookUps",
  heading: "Looked whether already mapped",
  entries: ({ record }) => record.lookUps,
  columns: [
    {
      field: "looked",
      label: "When, by whom and why",
      share: 34,
      lines: (look, at) => [
        ...dateLines(look.on, at("on")),
        ...textLines(look.by, at("by"), { lead: "By " }),
        ...textLines(look.reason, at("reason"), { lead: "Because: " }),
      ],
    },
    {
      field: "where",
      label: "Where",
      share: 26,
      lines: (look, at) => [...textLines(look.among, at("among")), ...read(look)],
    },
    {
      field: "found",
      label: "What was found",
      share: 40,
      lines: (look, at) => [
        ...textLines(look.answer, at("answer")),
        ...look.found.flatMap(({ title, contact }, index) => [
          ...textLines(title, at(`found.${index}.title`)),
          ...textLines(contact, at(`found.${index}.contact`), { lead: "Ask: " }),
        ]),
      ],
    },
  ],
  address: inList("lookUps"),
});
