import { mapTexts, type NetworkRecord } from "../../src/record";

/** Marks what is a text for the walk; none begins so, since it is cleaned out of whatever is read. */
const SIGN = "\u{0}";

type Loose = Readonly<Record<string, unknown>>;

/** What a part of a list is told from the others by: its id, or that it is the first, the second. */
const stepTo = (part: unknown, at: number): string =>
  part !== null && typeof part === "object" && "id" in part ? String(part.id) : String(at);

function walk(value: unknown, place: string, found: Map<string, string>): void {
  if (typeof value === "string") {
    if (value.startsWith(SIGN)) found.set(place, value.slice(SIGN.length));
  } else if (Array.isArray(value)) value.forEach((part: unknown, at) => walk(part, `${place}/${stepTo(part, at)}`, found));
  else if (value !== null && typeof value === "object")
    for (const [key, inside] of Object.entries(value as Loose)) walk(inside, `${place}/${key}`, found);
}

/** Every text somebody wrote, by where it stands: the list, the id of the entry and the field. */
export function textsByPlace(record: NetworkRecord): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  walk(
    mapTexts(record, (text) => SIGN + text),
    "",
    found,
  );
  return found;
}
