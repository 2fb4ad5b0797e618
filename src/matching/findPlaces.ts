import { findAddresses } from "./findAddresses";
import { capitalsEnd, findNamedPlaces } from "./findNamedPlaces";
import { withoutOverlaps, type FoundPlace } from "./foundPlace";
import { remember } from "./remember";
import { foldWords, isShouted, mayBeginName, startsLikeName, tokensOf, type Token } from "./tokens";
import { AGENCY_WORDS } from "./words/agencies";
import { TOWNS } from "./words/gazetteer";
import { AT_WORDS, GOING_WORDS, WAY_WORDS } from "./words/places";

/** Whether a word of going or staying stands among the few words before. */
function goesBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some((token) => GOING_WORDS.has(token.bare));
}

/** The name of a place at token `at`, where the words before it say that a place stands there. */
function afterPreposition(text: string, tokens: readonly Token[], at: number): FoundPlace | undefined {
  const word = tokens[at];
  if (!word || !(AT_WORDS.has(word.bare) || WAY_WORDS.has(word.bare))) return undefined;
  const from = tokens[at + 1]?.bare === "the" ? at + 2 : at + 1;
  const first = tokens[from];
  if (!first || !/^[ \t]+$/u.test(text.slice(word.end, tokens[at + 1]?.start)) || !startsLikeName(first.text)) return undefined;
  const end = capitalsEnd(text, tokens, from);
  const last = tokens[end];
  if (!last) return undefined;
  const name = text.slice(first.start, last.end);
  const town = TOWNS.has(foldWords(name)) || TOWNS.has(name.toLowerCase());
  if (!town && (!mayBeginName(first) || isShouted(first.text) || last.possessive)) return undefined;
  if (!town && WAY_WORDS.has(word.bare) && !goesBefore(tokens, at)) return undefined;
  if (
    AGENCY_WORDS.test(
      text
        .slice(last.end, last.end + 24)
        .split(/[.,;()–—]/u)[0]
        ?.trim()
        .split(" ")[0] ?? "",
    )
  )
    return undefined;
  return { start: first.start, end: last.end, name, kind: "area", unknown: false, by: town ? "town" : "preposition" };
}

/** A town before a word for an agency names the agency: "Essex Police", "Hackney Council". */
function isAgencyName(text: string, place: FoundPlace): boolean {
  if (place.by !== "town") return false;
  const next = /^\s+([\p{L}&]+)/u.exec(text.slice(place.end))?.[1] ?? "";
  return next !== "" && startsLikeName(next) && AGENCY_WORDS.test(next);
}

/** Every place a text seems to name, in order, none overlapping. */
export const findPlaces = remember((text: string): readonly FoundPlace[] => {
  const tokens = tokensOf(text);
  const prepositions = tokens.flatMap((_, at) => afterPreposition(text, tokens, at) ?? []);
  const found = [...findAddresses(text, tokens), ...findNamedPlaces(text, tokens), ...prepositions];
  return withoutOverlaps(found).filter((place) => !isAgencyName(text, place));
});
