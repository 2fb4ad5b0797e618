import { incidentsTogether, type Link, type NetworkRecord } from "../../record";
import { ageBand } from "../../guidance";
import type { Line, Target } from "../blocks";
import type { Context, Part } from "../kind";
import { inList } from "./address";
import { derived, type Field } from "./field";
import { choiceLines, dateLines, shownName, sourceLines, textLines } from "./lines";
import { listPart } from "./list";
import { BASIS, EFFECT, STRENGTH } from "./words";

/** Everything the guidance asks mappers to test on a link, in the order they test it. */

const AGE = { current: "Current", recent: "Recent", historic: "Historic", "not-known": "" } as const;

/** "Male C influences Female B"; "" where nobody knows. */
export function influenceWords(link: Link, record: NetworkRecord): string {
  const [from, to] = [shownName(record, link.from), shownName(record, link.to)];
  return {
    none: "neither influences the other",
    "from-to": `${from} influences ${to}`,
    "to-from": `${to} influences ${from}`,
    both: "each influences the other",
    "not-known": "",
  }[link.influence];
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const said = (yes: boolean, text: string, about: Target): Line[] => (yes ? [{ text, about }] : []);

function together(link: Link, { record }: Context): Line[] {
  const count = incidentsTogether(record, link.from, link.to).length;
  if (count === 0) return [];
  return [{ text: `Seen together at ${count === 1 ? "one recorded incident" : `${count} recorded incidents`}`, derived: true }];
}

/** Values of a link in the three groups a reader asks for. */
export const linkFields = {
  between: derived<Link>("between", "Between", ({ from, to }, { record }) => [
    { text: shownName(record, from), strong: true },
    { text: shownName(record, to), strong: true },
  ]),
  what: {
    field: "nature",
    label: "What is known",
    room: 2,
    lines: (link, at, context) => [
      ...textLines(link.nature, at("nature")),
      ...choiceLines(STRENGTH[link.strength], at("strength"), "Strength: "),
      ...choiceLines(EFFECT[link.effect], at("effect")),
      ...choiceLines(sentence(influenceWords(link, context.record)), at("influence")),
      ...said(link.conflict, "In conflict", at("conflict")),
      ...textLines(link.note, at("note")),
    ],
  },
  how: {
    field: "basis",
    label: "How it is known",
    room: 3,
    lines: (link, at, context) => [
      ...choiceLines(BASIS[link.basis], at("basis")),
      ...textLines(link.where, at("where"), { lead: "Where: " }),
      ...textLines(link.byWhom, at("byWhom"), { lead: "By whom: " }),
      ...together(link, context),
      ...sourceLines(link.source, at("source")),
    ],
  },
  when: {
    field: "date",
    label: "When",
    lines: (link, at, { today, profile }) => [
      ...dateLines(link.date, at("date")),
      ...(link.past
        ? said(true, "In the past", at("past"))
        : choiceLines(AGE[ageBand(link.date, today, profile)], at("date")).map((line) => ({ ...line, derived: true }))),
      ...said(link.recheck, "To be checked again", at("recheck")),
      ...(link.status === "proposed" ? [{ text: "To be confirmed", derived: true }] : []),
    ],
  },
} as const satisfies Record<string, Field<Link>>;

export function linksPart(level: 1 | 2 | 3, blankRows?: number): Part {
  const { between, what, how, when } = linkFields;
  return listPart<Link>({
    of: "links",
    heading: "Links and how they are known",
    level,
    entries: ({ record }) => record.links,
    columns: [
      { ...between, share: 24 },
      { ...what, share: 27, room: 2 },
      { ...how, share: 29 },
      { ...when, share: 20 },
    ],
    address: inList("links"),
    ...(blankRows === undefined ? {} : { blankRows }),
  });
}
