export type Raw = Record<string, unknown>;
export const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isRaw) : []);

const only = (keys: readonly string[]) => (entry: Raw) =>
  Object.fromEntries(keys.flatMap((key) => (key in entry ? [[key, entry[key]]] : [])));

/** Words in which a telephone number or a name used online may stand. */
export const holdsReach = ({ text }: Raw) => typeof text === "string" && /\d{4}|@|snap|insta|tik/iu.test(text);

/** Two names that may be a surname and a first name of one person: `other` is the whole name. */
export const asksIfOne = ({ kind, other }: Raw) => kind === "same-person" && typeof other === "string" && other !== "";

/**
 * Of a record as a document carries it only what tells who and where is in it: people, places, which of them go together, and who
 * chaired. Still to pass through `restore`, which is quick with so little.
 */
export function thinned(record: unknown): unknown {
  if (!isRaw(record)) return record;
  const places = new Set(listOf(record["places"]).map(({ id }) => id));
  return {
    ...only(["version", "id", "risk", "riskReason", "edition", "lastNumber"])(record),
    people: listOf(record["people"]).map(
      only([
        "id",
        "number",
        "name",
        "aliases",
        "kind",
        "unknown",
        "born",
        "identifiers",
        "agency",
        "job",
        "reach",
        "contactFor",
        "note",
      ]),
    ),
    places: listOf(record["places"]).map(only(["id", "name", "aliases", "kind", "unknown"])),
    links: listOf(record["links"])
      .filter(({ from, to }) => places.has(from) || places.has(to))
      .map(only(["id", "from", "to", "note", "past"])),
    statements: listOf(record["statements"])
      .filter(holdsReach)
      .map(only(["id", "text", "concerns"])),
    doubts: listOf(record["doubts"])
      .filter(asksIfOne)
      .map(only(["id", "kind", "about", "other"])),
    sessions: listOf(record["sessions"]).map(only(["id", "kind", "date", "chair"])),
  };
}
