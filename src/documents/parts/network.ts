import { checkRisk } from "../../guidance";
import type { NetworkRecord } from "../../record";
import type { Block } from "../blocks";
import type { Context, Part } from "../kind";
import { inRecord, theRecord } from "./address";
import { derived, words, type Field } from "./field";
import { rowsOf } from "./facts";
import { fixedPart, freePart, heading, paragraph } from "./free";
import { textLines } from "./lines";
import { editionField, sessionAddress } from "./session";

const ofRecord = (field: string) => ({ of: "record" as const, field });

/** The key context risk. What is wrong with it as a title is said where it is mended. */
export const riskField: Field<NetworkRecord> = words<NetworkRecord>("risk", "Key context risk", {
  needed: (record) => checkRisk(record.risk, record)[0]?.message,
  help: "What is happening and where, as it stands in titles. No names of people.",
});

export const markingField = <E>(): Field<E> => derived<E>("marking", "Marking", (_, { profile }) => profile.marking);

/** What the paper is of: the risk, which version, and how it is marked. */
export const networkRows = rowsOf<NetworkRecord>({
  of: "record",
  fields: [riskField, editionField(), markingField()],
  entry: theRecord,
  address: inRecord,
});

/** The title, and what is at the top of every form to fill by pen. */
export const titlePart: Part = {
  ...fixedPart(({ title }) => [{ type: "title", text: title }]),
  build: ({ title }) => [{ type: "title", text: title, kept: true }],
};

/** How the paper is to be handled: in the words of the session where it has its own, else in the council's. */
export const confidentialityPart: Part = fixedPart((context) => {
  const { profile, session } = context;
  if (!session || session.confidentiality === "") return [paragraph(profile.confidentiality, "handling")];
  const target = sessionAddress(session, context)("confidentiality");
  const lines = textLines(session.confidentiality, target);
  return [{ type: "prose", look: "handling", cell: { lines, target, label: "Confidentiality" } }];
});

/** Mapping sessions do not replace other meetings (guidance, "Mapping Sessions"); every agenda and every minutes say so. */
const noReplacementPart: Part = fixedPart(() => [
  {
    type: "callout",
    lines: [
      {
        text:
          "A mapping session does not replace a strategy meeting or other child protection planning. " +
          "It informs and directs that planning.",
      },
    ],
  },
]);

const STRATEGY = "Record of the strategy meeting: ";

/** The same with room for where the strategy meeting's own record is. */
export const strategyMeetingPart: Part = freePart({
  build: (context) => {
    const { session } = context;
    if (!session) return noReplacementPart.build(context);
    const target = sessionAddress(session, context)("strategyMeeting");
    const lines = textLines(session.strategyMeeting, target, { lead: STRATEGY });
    const cell = { lines, target, label: "Record of the strategy meeting", none: `${STRATEGY}none is named` };
    return [...noReplacementPart.build(context), { type: "prose", cell }];
  },
  blank: (context) => [...noReplacementPart.blank(context), paragraph(STRATEGY.trim()), { type: "room", lines: 1 }],
  fields: [
    {
      of: "sessions",
      field: "strategyMeeting",
      label: "Record of the strategy meeting",
      help: "Where it is kept, or its address.",
    },
  ],
});

type Prose = "purpose" | "scope" | "riskReason";

/** A text at the top of the record under a heading of its own. */
export function prosePart(field: Prose, title: string, level: 1 | 2, needed?: string): Part {
  const build = (context: Context): Block[] => {
    const { record } = context;
    const target = inRecord(record, context)(field);
    const cell = { lines: textLines(record[field], target), target, label: title, none: "Not recorded" };
    return [heading(level, title), { type: "prose", cell }];
  };
  return freePart({
    build,
    blank: () => [heading(level, title), { type: "room", lines: 3 }],
    missing: ({ record }) =>
      needed !== undefined && record[field] === ""
        ? [{ message: needed, at: { collection: "record", id: record.id, field } }]
        : [],
    fields: [{ ...ofRecord(field), label: title, help: "" }],
  });
}
