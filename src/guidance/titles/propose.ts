import { cleanLine, MentionFinder, type Id, type NetworkRecord, type Place } from "../../record";
import { defaultProfile, type Profile, type RiskTheme } from "../profile";
import { patternFor } from "../pattern";
import { faultsOf, withRightDashes } from "./faults";
import { withoutNames } from "./namesIn";

type Concern = { text: string; concerns: readonly Id[] };

const patterns = new WeakMap<RiskTheme, RegExp>();

function patternOf(theme: RiskTheme): RegExp {
  const pattern = patterns.get(theme) ?? patternFor(theme.words);
  patterns.set(theme, pattern);
  return pattern;
}

/** The theme most of the concerns speak of; where two are level, the one the profile lists first. */
function themeOf(
  concerns: readonly Concern[],
  themes: readonly RiskTheme[],
): { theme: RiskTheme; matching: Concern[] } | undefined {
  const counted = themes.map((theme) => {
    const pattern = patternOf(theme);
    return { theme, matching: concerns.filter(({ text }) => pattern.test(text)) };
  });
  const best = Math.max(0, ...counted.map(({ matching }) => matching.length));
  return best === 0 ? undefined : counted.find(({ matching }) => matching.length === best);
}

/** Places in the order the concerns speak of them, by reference or by name. */
function placesIn(concerns: readonly Concern[], record: NetworkRecord): Place[] {
  const finder = new MentionFinder(record.places.map(({ id, name, aliases }) => ({ id, forms: [name, ...aliases] })));
  const ids = concerns.flatMap(({ text, concerns: about }) => [...finder.find(text).map(({ id }) => id), ...about]);
  return [...new Set(ids)].flatMap((id) =>
    record.places.filter((place) => place.id === id && place.name !== "" && !place.unknown),
  );
}

/** "County Line to Brighton": the theme with the first place its joins allow, nearest concerns first. */
function withPlace(theme: RiskTheme, near: readonly Concern[], all: readonly Concern[], record: NetworkRecord): string[] {
  const places = [...placesIn(near, record), ...placesIn(all, record)];
  return theme.joins.flatMap(({ kind, word }) =>
    places.filter((place) => place.kind === kind).map((place) => cleanLine(`${theme.label} ${word} ${place.name}`)),
  );
}

/** The first words of the first concern that has any, as a title of its own, without the people it names. */
function neutral(concerns: readonly Concern[], record: NetworkRecord): string[] {
  return concerns.map(({ text }) => {
    const clause = withoutNames(cleanLine(text), record).split(/[.;:()\n]|\s[–—-]\s/)[0] ?? "";
    const words = cleanLine(clause.replace(/[^\p{L}\p{M}\p{N}\s'’-]/gu, " "))
      .split(" ")
      .slice(0, 6)
      .join(" ");
    const title = withRightDashes(words).replace(/(?:\s(?:a|an|the|of|by|with|for|and|to|from|in|at|on|is|was|be))+$/i, "");
    return title.charAt(0).toUpperCase() + title.slice(1);
  });
}

/**
 * A key context risk the concerns point to, for a person to accept or change: a theme of the profile with a place, a theme
 * alone, or the first concern's own words. "" where there is nothing to go by. What is returned passes the check of titles.
 */
export function proposeRisk(record: NetworkRecord, profile: Pick<Profile, "themes"> = defaultProfile): string {
  const concerns = record.statements.filter(({ kind, text }) => kind === "concern" && text !== "");
  const found = themeOf(concerns, profile.themes);
  const themed = found ? [...withPlace(found.theme, found.matching, concerns, record), found.theme.label] : [];
  return [...themed, ...neutral(concerns, record)].find((risk) => faultsOf(risk, record).length === 0) ?? "";
}
