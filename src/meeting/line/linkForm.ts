import { findPlaces, readWords } from "../../matching";
import { placeOf, type Draft, type Id, type NetworkRecord, type Span } from "../../record";
import type { LineNames } from "./names";
import { sourceFrom } from "./source";
import type { When } from "./when";

/** "Male A > Male C: how": where its ends stand, and what is said of the link. */
export type LinkForm = { from: Span; to: Span; told: Span };

const ARROW = /\s*(?:<?[-–=]+>|<>|↔|→|>|<)\s*/u;
/** After the names: a colon or a dash. */
const TOLD = /\s*:\s*|\s+[–—-]+\s+/u;

/** The form of a link, by its arrow; whether its ends are anybody is another question. */
export function linkForm(words: string): LinkForm | undefined {
  const arrow = ARROW.exec(words);
  if (!arrow || arrow.index === 0) return undefined;
  const to = arrow.index + arrow[0].length;
  const told = TOLD.exec(words.slice(to));
  const end = told ? to + told.index : words.length;
  if (end === to) return undefined;
  return {
    from: { start: 0, end: arrow.index },
    to: { start: to, end },
    told: { start: told ? end + told[0].length : end, end: words.length },
  };
}

const within = (outer: Span) => (inner: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** Everyone at one end: known ones, and whether some of its words are nobody yet. */
function endOf(words: string, { known, unclear, possible }: LineNames, span: Span): { ids: Id[]; nobody: string } {
  const here = within(span);
  const ids = [...new Set(known.filter(here).map(({ id }) => id))];
  const rest = known
    .filter(here)
    .reduceRight(
      (text, one) => text.slice(0, one.start - span.start) + text.slice(one.end - span.start),
      words.slice(span.start, span.end),
    );
  const open = [...unclear, ...possible].some(here);
  const nobody =
    rest.replace(/\b(?:and|the|with)\b|[,&+/()\s]/giu, "") === "" && !open ? "" : words.slice(span.start, span.end).trim();
  return { ids, nobody };
}

export type Ends = { from: Id[]; to: Id[]; nobody: string[] };

export function endsOf(words: string, names: LineNames, form: LinkForm): Ends {
  const [from, to] = [endOf(words, names, form.from), endOf(words, names, form.to)];
  return { from: from.ids, to: to.ids, nobody: [from.nobody, to.nobody].filter((name) => name !== "") };
}

/** Said of the one the link is told from; turned round, of the other. */
const STEERED =
  /\b(?:groomed|exploited|controlled|coerced|recruited|pressured|influenced|directed|manipulated|blackmailed)\s+by\b/iu;

type Told = Omit<Draft<"links">, "id" | "from" | "to">;

/** What is said of a link, in the fields that mappers test. Nothing is set that no word tells; influence only where it is said. */
export function toldOf(record: NetworkRecord, words: string, names: LineNames, form: LinkForm, when: When): Told {
  const said = words.slice(form.told.start);
  const inDate = ({ start, end }: Span) => when.spans.some((span) => span.start < end && start < span.end);
  const pieces = [...said.matchAll(/[^,;]+/gu)].map((match) => {
    const start = form.told.start + match.index;
    return { text: match[0].trim(), start, end: start + match[0].length };
  });
  const sources = pieces.slice(1).filter(({ text }) => sourceFrom(text) !== undefined);
  const [source] = sources;
  const dates = pieces.slice(1).filter((piece) => inDate(piece) && piece.text.split(/\s+/u).length <= 4);
  const rest = pieces.filter((piece) => piece !== source && !dates.includes(piece)).map(({ text }) => text);
  const [nature = "", ...more] = rest;
  const sense = readWords(said);
  const place = names.known.find(({ start, id }) => start >= form.told.start && placeOf(record, id) !== undefined);
  const found = findPlaces(said).find(({ by }) => by !== "generic")?.name ?? "";
  return {
    nature,
    influence: STEERED.test(said) ? "to-from" : sense.steers ? "from-to" : "not-known",
    effect: sense.effect,
    conflict: sense.conflict,
    basis: sense.basis,
    strength: sense.strength,
    past: sense.past,
    byWhom: sense.byWhom,
    where: place ? words.slice(place.start, place.end) : found,
    date: when.date,
    note: more.join(", "),
    source: (source && sourceFrom(source.text)) ?? { kind: "session" },
  };
}
