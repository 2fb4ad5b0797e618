import { hashLine } from "../../documents/envelope";
import type { ReturnRow } from "../../documents/returned";
import { actsForAgency, foldName, isCode, type Id, type NetworkRecord } from "../../record";
import { likeness } from "../back/similar";
import type { FilledRow } from "./table";

/** Whose row it is, as far as that is certain; `beside` are words in its first cell that were not written there. */
export type Whose =
  { found: true; of: "people" | "questions"; id: Id; beside: string[] } | { found: false; why: "no-name" | "unknown-name" };

const same = (one: string, other: string) => hashLine(one) === hashLine(other);
const ALIKE = 0.6;

/** Somebody of the network by the whole of their name, and only them; a code or a first name could be anybody's. */
function byName(record: NetworkRecord, text: string): Id | undefined {
  const wanted = foldName(text);
  if (!/\s/.test(wanted) || isCode(text)) return undefined;
  const found = record.people.filter(
    (person) => !actsForAgency(person) && [person.name, ...person.aliases].some((name) => foldName(name) === wanted),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}

/**
 * Whose row this is: by the words in its first cell; by its tag or bookmark where these were only touched up; for a row that was
 * added, by a whole name of the network. Never by the row above it.
 */
export function whoseRow({ about, marked }: FilledRow, written: readonly ReturnRow[], record: NetworkRecord): Whose {
  const [first] = about;
  const rest = (row: ReturnRow) => about.filter((line) => !row.lines.some((one) => same(one, line)));
  const known = (row: ReturnRow, beside: string[]): Whose => ({ found: true, of: row.of, id: row.id, beside });
  const byWords = written.filter(({ lines }) => about.some((line) => same(line, lines[0] ?? "")));
  const [only, another] = byWords;
  if (only && !another) return known(only, rest(only));
  const byMark = written.find(({ id }) => id === marked);
  if (byMark && byWords.includes(byMark)) return known(byMark, rest(byMark));
  if (first === undefined) return byMark ? known(byMark, []) : { found: false, why: "no-name" };
  const whole = about.join(" ");
  if (byMark && likeness(whole, byMark.lines.join(" ")) >= ALIKE) return known(byMark, rest(byMark));
  const id = about.map((line) => byName(record, line)).find((one) => one !== undefined);
  return id === undefined ? { found: false, why: "unknown-name" } : { found: true, of: "people", id, beside: about.slice(1) };
}
