import type { Id } from "../../record";
import { isCapitalised, wording } from "../../guidance";
import type { Found } from "./form";
import { isDate, looksLikeSomeoneElse, neighboursOf, startsSentence } from "./otherReadings";

/**
 * What people go by in the copy, and what a place's name becomes where it holds the name of one (by folded form). `own` is the
 * reader, whose name stays as it is; `bynames`: only nicknames and former names go.
 */
export type Replacements = {
  people: ReadonlyMap<Id, string>;
  places: ReadonlyMap<string, string>;
  own?: Id;
  bynames?: boolean;
};

/**
 * What stands around a text: whom its entry concerns; whether it names an organisation or venue, where an ordinary word is
 * hardly a person ("Young Minds"); whether a word that is a place and a person's name means the place.
 */
export type Around = { concerns: readonly Id[]; organisation?: boolean; placeFirst?: boolean };

/** The one person, place or kept name a form means here, or undefined where nobody can tell. */
export function meantBy({ form }: Found, concerns: readonly Id[]): Id | undefined {
  const all = new Set([...form.people, ...form.kept, ...form.places]);
  if (all.size === 1) return [...all][0];
  const concerned = [...all].filter((id) => concerns.includes(id));
  return concerned.length === 1 ? concerned[0] : undefined;
}

/** Whether the words found are names at all here: an ordinary word without its capital is not. */
export function isNameHere(text: string, found: Found, around: Around): boolean {
  const { form, start, end } = found;
  if (form.word && (around.organisation === true || !isCapitalised(text.slice(start, end)))) return false;
  return !isDate(text, found);
}

/** What stands in place of some words. `shared`: several people have the name, and nothing tells which of them is meant. */
export type Piece = { start: number; end: number; word: string; shared?: readonly Id[] };

function pieceFor(text: string, found: Found, all: readonly Found[], around: Around, by: Replacements): Piece | undefined {
  const { form, start, end } = found;
  const piece = (word: string): Piece => ({ start, end, word });
  if (form.code || (by.bynames === true && !form.byname && form.people.size > 0)) return undefined;
  if (form.people.size === 0) {
    const word = by.places.get(found.id);
    return word === undefined ? undefined : piece(word);
  }
  if (form.plural) return piece(`${wording.neutralName}s`);
  if (around.placeFirst === true && form.places.size > 0) return undefined;
  const id = meantBy(found, around.concerns);
  if (id === undefined) return { ...piece(wording.neutralName), shared: [...form.people] };
  if (!form.people.has(id)) return undefined;
  const unsure = form.word && startsSentence(text, start) && !around.concerns.includes(id);
  if (unsure || looksLikeSomeoneElse(text, found, neighboursOf(text, found, all))) return piece(wording.neutralName);
  return id === by.own ? undefined : piece(by.people.get(id) || wording.neutralName);
}

/** "Begum Aisha" is one person named once. */
function joined(text: string, pieces: readonly Piece[]): Piece[] {
  const made: Piece[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    const same = last && last.word === piece.word && /^[ \u00A0-]+$/.test(text.slice(last.end, piece.start));
    if (last && same) made[made.length - 1] = { ...last, end: piece.end };
    else made.push(piece);
  }
  return made;
}

/** The words that stand in place of the names found in a text. */
export function namePieces(text: string, all: readonly Found[], around: Around, by: Replacements): Piece[] {
  const names = all.filter((found) => found.form.people.size === 0 || isNameHere(text, found, around));
  return names.flatMap((found) => pieceFor(text, found, names, around, by) ?? []);
}

/** The text with each piece, in their order, in place of the words it stands for. */
export function withPieces(text: string, pieces: readonly Piece[]): string {
  let made = "";
  let from = 0;
  for (const { start, end, word } of joined(text, pieces)) {
    made += text.slice(from, start) + word;
    from = end;
  }
  return made + text.slice(from);
}

/**
 * The text with every name found in it that must not be given away replaced by what its owner goes by, or by a neutral word where two
 * people share it and nothing tells them apart: a wrong person's initials would be a false statement.
 */
export function replaceNames(text: string, all: readonly Found[], around: Around, by: Replacements): string {
  return all.length === 0 ? text : withPieces(text, namePieces(text, all, around, by));
}
