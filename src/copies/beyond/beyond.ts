import { wording } from "../../guidance";
import { foldName, overlaps, type CollectionName, type Heading, type Id, type NetworkRecord, type Span } from "../../record";
import { COLLECTION_NAMES, HEADINGS } from "../copy";
import type { Found } from "../names/form";
import { isNameHere, meantBy, type Around, type Piece } from "../names/replace";
import type { Names } from "../names/shownNames";
import { Others } from "./others";
import { Strangers } from "./strangers";
import type { MayBe, Settled, Undecided } from "./undecided";

/** Texts that are sentences; all others are names, titles and choices. */
export const SENTENCES: ReadonlySet<string> = new Set(
  (
    "text what note nature where answer reason dissent update goal aim why wording purpose scope riskReason grounds staysOpen " +
    "confidentiality within venue"
  ).split(" "),
);

/** What stands where something is hidden. */
const HIDDEN: Readonly<Record<MayBe, string>> = {
  "shared-name": wording.neutralName,
  name: wording.neutralName,
  initials: wording.neutralName,
  address: "[address]",
  number: "[number]",
  username: "[username]",
};

type Ask = Span & { may: MayBe; among: Id[] };
export type Where = { key: string; id: Id; concerns: readonly Id[] };

/** What is left of a name where something else begins or ends within it: of "Aisha Begum_99" the first name. */
function outside(text: string, piece: Piece, others: readonly Span[]): Piece[] {
  const other = others.find((one) => overlaps(one, piece));
  if (!other) return [piece];
  const sides: Span[] = [
    { start: piece.start, end: Math.min(piece.end, other.start) },
    { start: Math.max(piece.start, other.end), end: piece.end },
  ];
  return sides.flatMap(({ start, end }) => {
    const words = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su.exec(text.slice(start, Math.max(start, end)));
    if (!words) return [];
    const from = start + words.index;
    return outside(text, { ...piece, start: from, end: from + words[0].length }, others);
  });
}

const lineAt = (text: string, at: number) => text.slice(text.lastIndexOf("\n", at - 1) + 1).split("\n")[0] ?? "";

/** Where an entry stands, by its id; what is inside a session counts as the session's. */
function placesOf(record: NetworkRecord): Map<Id, CollectionName> {
  const inside = record.sessions.flatMap(({ agenda, attendance, items, decisions, parked, versions }) =>
    [...agenda, ...attendance, ...items, ...decisions, ...parked, ...versions].map(({ id }) => [id, "sessions"] as const),
  );
  return new Map([...inside, ...COLLECTION_NAMES.flatMap((list) => record[list].map(({ id }) => [id, list] as const))]);
}

/** Texts of the record itself, by their keys. */
const headingOf = (key: string): Heading =>
  HEADINGS.find((heading) => heading === key) ?? (key === "text" ? "preMapping" : "trigger");

/**
 * What tells who and where others are though no name of theirs stands there: addresses, numbers, usernames, initials, names that
 * the record does not have. What is known to be somebody else's is hidden; what nobody can tell is hidden too and put to the sender.
 */
export class Beyond {
  readonly undecided: Undecided[] = [];
  readonly #others: Others;
  readonly #strangers: Strangers;
  readonly #lists: Map<Id, CollectionName>;
  readonly #settled: ReadonlyMap<string, Settled["as"]>;

  /** `decided`: entries that a person released as they stand. */
  constructor(
    readonly whole: NetworkRecord,
    readonly names: Names,
    readonly reader: Id | undefined,
    settled: readonly Settled[],
    readonly decided: (id: Id) => boolean,
  ) {
    this.#others = new Others(whole, reader);
    this.#strangers = new Strangers(whole, reader);
    this.#lists = placesOf(whole);
    this.#settled = new Map(settled.map(({ id, text, as }) => [`${id} ${foldName(text)}`, as]));
  }

  /** All that has to be hidden or asked in a text, addresses before numbers before names, none overlapping. */
  #asked(text: string, found: readonly Found[], around: Around): (Ask & { theirs: boolean })[] {
    const lived = this.#others.livedAt(text).map(({ place, whose, ...span }) => {
      // Somebody wrote down that it is about that place.
      const said = place !== undefined && around.concerns.includes(place);
      return { ...span, may: "address" as const, among: [], whose: said ? ("not-known" as const) : whose };
    });
    const reached = this.#others.reachedBy(text).map((one) => ({ ...one, among: [] }));
    const unknown = { whose: "not-known" as const };
    const named = found.filter((one) => one.form.people.size > 0 && !one.form.code && isNameHere(text, one, around));
    const shared = named
      .filter((one) => !one.form.plural && one.form.people.size > 1 && meantBy(one, around.concerns) === undefined)
      .map(({ start, end, form }) => ({ start, end, may: "shared-name" as const, among: [...form.people], ...unknown }));
    const initials = this.#strangers
      .initialsIn(text)
      .filter(({ start, end, among }) => this.names.goesBy.get(among[0] ?? "") !== text.slice(start, end) || among.length > 1)
      .map((one) => ({ ...one, may: "initials" as const, ...unknown }));
    const strange = this.#strangers
      .namesIn(text, found)
      .map((span) => ({ ...span, may: "name" as const, among: [], ...unknown }));
    const made: (Ask & { theirs: boolean })[] = [];
    const clear: Span[] = [];
    for (const { whose, start, end, may, among } of [...lived, ...reached, ...shared, ...initials, ...strange]) {
      if ([...made, ...clear].some((one) => overlaps(one, { start, end }))) continue;
      if (whose === "fine") clear.push({ start, end });
      else made.push({ start, end, may, among, theirs: whose === "theirs" });
    }
    return made;
  }

  /** Pieces of a text with those that names leave behind. */
  pieces(text: string, { key, id, concerns }: Where, found: readonly Found[], names: readonly Piece[]): Piece[] {
    if (!SENTENCES.has(key) || this.decided(id)) return [...names];
    const list = this.#lists.get(id);
    const at = list === undefined ? headingOf(key) : id;
    const asked = this.#asked(text, found, { concerns });
    const own = asked.flatMap(({ start, end, may, among, theirs }): Piece[] => {
      const said = text.slice(start, end);
      const hidden = { start, end, word: HIDDEN[may] };
      if (theirs) return [hidden];
      const settled = this.#settled.get(`${at} ${foldName(said)}`);
      if (settled === "keep" || (settled !== undefined && settled === this.reader)) return [];
      if (settled === undefined)
        this.undecided.push({ id: at, in: list ?? headingOf(key), text: said, line: lineAt(text, start), may, among });
      const called = settled === undefined || settled === "hide" ? "" : (this.names.goesBy.get(settled) ?? "");
      return [called === "" ? hidden : { start, end, word: called }];
    });
    const free = names.flatMap((piece) => outside(text, piece, asked));
    return [...free, ...own].sort((a, b) => a.start - b.start);
  }
}
