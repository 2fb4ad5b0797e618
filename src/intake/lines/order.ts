import { isCode } from "../../record";
import { foldWords, givenNames, HONORIFICS, NAME_PARTICLES, RELATION } from "../../matching";
import { noIdentity } from "./identity";
import { takeReach } from "./reachMarks";
import type { NamedPerson } from "./takePeople";

/**
 * What two names with a comma between them are. "one": a surname and the first names of one person. "likely": the same, by what stands
 * with them. "several": people. "either": what stands with them fits one person and two. "open": nothing tells. The last two are taken for
 * two people, unless the row is written surname first.
 */
export type Order = "one" | "likely" | "several" | "either" | "open";

/** A name that is known to be somebody's first; "Begum" and "Miah" are listed as names and are none. */
export const isFirstName = (word: string) => givenNames(word).length > 0 && !HONORIFICS.has(word);

/** "Child A", "YP1"; a letter alone may be an initial. */
const isCoded = (name: string) => /\d/u.test(name) || (name.length > 1 && isCode(name));

/** "Ward", "de Souza", "Al Hassan": one word, and small ones before it. */
function isSurname(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length < 4 && words.slice(0, -1).every((word) => NAME_PARTICLES.has(word.toLowerCase()));
}

/** Said of whoever stands last, and never of two: a number, a name used online, a date of birth. */
const isOwn = ({ born, identifiers }: NamedPerson) => born !== "" || identifiers.some(({ label }) => label !== "Age");
/** Said of one more often than of two. */
const isRatherOwn = ({ age, aliases }: NamedPerson, note: string) =>
  age !== "" || aliases.length > 0 || /^(?:lives|resides|lived|stays|of|at|address)\b/iu.test(note);

/**
 * Reads the order of "Ward, Kai (DOB 04/03/2010)", "HART, Callum" and "Jay, Tom – friends"; `text` begins with the first name. Undefined
 * for anything that is not two names and a comma.
 */
export function orderOf(text: string, people: readonly NamedPerson[], note: string, plural: string): Order | undefined {
  const [surname, first] = people;
  if (people.length !== 2 || !surname || !first || surname.unknown || first.unknown || surname.group || first.group)
    return undefined;
  const comma = /^[^,]+,\s*(?!and\b)(?=\S)/u.exec(text)?.[0];
  const before = comma?.replace(/,\s*$/u, "") ?? "";
  if (comma === undefined || foldWords(before) !== foldWords(surname.name) || !isSurname(surname.name)) return undefined;
  if (/^\p{Lu}[\p{Lu}'’ -]+,\s*\p{Lu}\p{Ll}/u.test(text)) return "one";
  if (plural !== "") return "several";
  const bare = !/\s/u.test(surname.name + first.name);
  if (bare && RELATION.test(note)) return "one";
  if ([surname, first].some(({ name }) => isCoded(name))) return "several";
  if (first.name.length === 1) return "likely";
  // "Jordan, Kai" and "Tiny, Ghost" may each be two who are called so, and only one of them is said to be born that day.
  const known = isFirstName(foldWords(surname.name));
  const turned = !known && isFirstName(foldWords(first.name).split(" ")[0] ?? "");
  const beside = noIdentity();
  takeReach(note, beside);
  if (isOwn(first) || isOwn({ ...first, ...beside })) return turned ? "likely" : "either";
  if (!turned || !isRatherOwn(first, note)) return "open";
  return /['’ ]/u.test(surname.name) ? "likely" : "either";
}

/** Both as one: "Ward" and "Kai" as Kai Ward, with what was said of either. */
export const turnedRound = (surname: NamedPerson, first: NamedPerson): NamedPerson => ({
  ...first,
  name: `${first.name} ${surname.name}`,
  aliases: [...surname.aliases, ...first.aliases],
});
