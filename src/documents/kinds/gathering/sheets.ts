import { personOf, showDate, type Gathering } from "../../../record";
import type { Block, Cell } from "../../blocks";
import { fixed } from "../../blocks";
import type { Context, Part } from "../../kind";
import { inList } from "../../parts/address";
import { cellOf, choice, date, derived, missingIn, words, type Field } from "../../parts/field";
import { freePart, heading, paragraph } from "../../parts/free";
import { shownName } from "../../parts/lines";
import { OPEN_TO_SERVICES } from "../../parts/words";

const address = inList<Gathering>("gathering");

const unlessDone =
  (field: "owner" | "due", message: (name: string) => string) =>
  (sheet: Gathering, { record }: Context): string | undefined =>
    sheet[field] === "" && sheet.doneOn === "" ? message(shownName(record, sheet.person)) : undefined;

/** What the guidance asks to be gathered on each young person, and who does it by when. */
const FIELDS: readonly Field<Gathering>[] = [
  derived<Gathering>("born", "Date of birth", ({ person }, { record }) => showDate(personOf(record, person)?.born ?? ""), {
    onBlank: "",
  }),
  choice<Gathering, "open">("open", "Open to services?", OPEN_TO_SERVICES),
  words<Gathering>("services", "Which professionals and services work with them?", { room: 3 }),
  words<Gathering>("stakeholders", "If not open: who else knows them or has worked with them?", {
    room: 3,
    help: "Voluntary and community organisations, a coach, a faith group, somebody in the family.",
  }),
  words<Gathering>("friends", "Friends or peers they have mentioned who should be included", { room: 3 }),
  words<Gathering>("owner", "Who gathers this", {
    strong: true,
    needed: unlessDone("owner", (name) => `Nobody is to gather what is known of ${name}.`),
  }),
  date<Gathering>("due", "By when", {
    needed: unlessDone("due", (name) => `There is no day by which to gather what is known of ${name}.`),
  }),
  date<Gathering>("doneOn", "Done on"),
];

const NONE = "Not known yet";

const sheet = (name: string, rows: Cell[][]): Block => ({
  type: "table",
  caption: name,
  description: "Two columns: question and what is known.",
  columns: [
    { head: "Question", share: 34 },
    { head: "What is known", share: 66 },
  ],
  rows,
  rowHeads: true,
  together: true,
});

/** A sheet for each young person, each on a page of its own; what is not known yet has its place too. */
export const sheets: Part = freePart({
  build: (context) => {
    const all = context.record.gathering;
    if (all.length === 0) return [heading(1, "Young people"), paragraph("No sheet has been begun.")];
    return all.flatMap((one, index): Block[] => {
      const name = shownName(context.record, one.person);
      const rows = FIELDS.map((field) => [fixed(field.label), cellOf(field, one, address, context, NONE)]);
      return [heading(1, name, index > 0), sheet(name, rows)];
    });
  },
  blank: () => {
    const name: Cell[] = [fixed("Name of the young person"), { lines: [], room: 1 }];
    const rows = FIELDS.map(({ label, room = 1 }): Cell[] => [fixed(label), { lines: [], room }]);
    return [heading(1, "Young person"), sheet("Young person", [name, ...rows])];
  },
  missing: (context) => context.record.gathering.flatMap((one) => missingIn(FIELDS, one, address, context)),
  fields: FIELDS.filter(({ derived: isDerived }) => isDerived !== true).map(({ field, label, help = "" }) => ({
    of: "gathering",
    field,
    label,
    help,
  })),
});
