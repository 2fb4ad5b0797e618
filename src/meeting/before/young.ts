import { subjectsOf, type Gathering, type Id, type NetworkRecord, type Person, type YoungPersonMap } from "../../record";

/** Subjects who are young people, as far as anybody said: with each of them their own map is drawn first, wherever possible. */
export const youngPeople = (record: NetworkRecord): Person[] => subjectsOf(record).filter(({ kind }) => kind !== "adult");

/** Those who have a line of their own before the mapping: whoever is mapped as a young person, and whoever is in the list all the same. */
export const youngOrIn = (record: NetworkRecord, list: "gathering" | "youngPersonMaps"): Id[] => [
  ...new Set([...youngPeople(record).map(({ id }) => id), ...record[list].map(({ person }) => person)]),
];

/** What is gathered on somebody; undefined where nobody has begun. Two files brought together may have one each: the first. */
export const sheetOf = ({ gathering }: NetworkRecord, person: Id): Gathering | undefined =>
  gathering.find((sheet) => sheet.person === person);

/** What is known of maps that a young person drew, the earliest first; those without a day last. */
export const ownMapsOf = ({ youngPersonMaps }: NetworkRecord, person: Id): YoungPersonMap[] =>
  youngPersonMaps.filter((map) => map.person === person).sort((a, b) => (a.date || "9").localeCompare(b.date || "9"));

/** What a gathering sheet does not say yet, in words; [] where it is done. */
export function missingOfSheet(sheet: Gathering | undefined): string[] {
  if (!sheet) return ["not begun"];
  if (sheet.doneOn !== "") return [];
  return [
    sheet.open === "not-known" && "not said whether open to services",
    sheet.services === "" && sheet.open !== "not-open" && "not said who works with them",
    sheet.stakeholders === "" && sheet.open === "not-open" && "not said who else knows them",
    sheet.friends === "" && "no friends named yet",
    sheet.owner === "" && "nobody to gather it",
    sheet.due === "" && "no date",
  ].filter((words) => words !== false);
}

/** Whether a young person's own map has been done, or what is missing of why not, in words. */
export function missingOfOwnMap(map: YoungPersonMap | undefined): string[] {
  if (!map || map.state === "not-said") return ["not said whether their own map has been done"];
  if (map.state === "not-done") return map.why === "" ? ["not said why not"] : [];
  return [map.date === "" && "no date", map.by === "" && "not said with whom"].filter((words) => words !== false);
}
