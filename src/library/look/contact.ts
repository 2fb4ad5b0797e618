import { actsForAgency, isCode, type NetworkRecord, type Person } from "../../record";
import { foldWords, sourceKindOf } from "../../matching";

/** Words of everybody in the network who does not act for an agency: none of them is whom to ask. */
function namesInside(record: NetworkRecord): Set<string> {
  const inside = record.people.filter((person) => !actsForAgency(person));
  return new Set(inside.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldWords));
}

const written = (parts: readonly string[]) =>
  [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ""))].join(", ");
const worker = ({ name, job, agency, reach }: Person) => written([isCode(name) ? "" : name, job, agency, reach]);

/** Nearest to who keeps the map first: social care, then whoever can be reached. */
const rank = (person: Person) =>
  (sourceKindOf(`${person.job} ${person.agency}`) === "social-care" ? 0 : 2) + (person.reach === "" ? 1 : 0);

/**
 * Whom to ask about another team's network: who chaired it last, else a contact who acts for an agency; "" where it names none. Never
 * somebody who is in the network.
 */
export function contactShown(record: NetworkRecord): string {
  const inside = namesInside(record);
  const workers = record.people
    .filter((person) => actsForAgency(person) && (person.job !== "" || person.agency !== ""))
    .filter(({ name }) => !inside.has(foldWords(name)));
  const chaired = [...record.sessions]
    .filter(({ chair }) => chair !== "" && !inside.has(foldWords(chair)))
    .sort((a, b) => b.date.localeCompare(a.date))[0];
  if (chaired) {
    const known = workers.find(({ name }) => foldWords(name) === foldWords(chaired.chair));
    return known ? worker(known) : chaired.chair;
  }
  const [first] = [...workers].sort((a, b) => rank(a) - rank(b));
  return first ? worker(first) : "";
}
