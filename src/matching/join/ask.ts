import { hashValue, type Doubt, type Id, type NetworkRecord, type Person, type Place } from "../../record";
import { nearPairs, type NearPair } from "../nearPairs";
import { samePerson } from "../samePerson";
import { samePlace } from "../samePlace";

type Named = { id: Id; name: string };

function asked<E extends Named>(kind: "same-person" | "same-place", { a, b, found }: NearPair<E>): Doubt {
  // By name, so that the question is the same whichever file came first.
  const [first, second] = a.name <= b.name ? [a, b] : [b, a];
  const what = kind === "same-person" ? "person" : "place";
  const reasons = found.reasons.length === 0 ? "" : ` (${found.reasons.join("; ")})`;
  const question = `Is “${first.name}” the same ${what} as “${second.name}”?${reasons}`;
  const id = `d${hashValue([kind, [first.id, second.id].sort()]).slice(-9)}`;
  return { id, kind, question, about: [first.id, second.id], field: "", other: "" };
}

const isHome = ({ kind }: Place) => kind === "address";
const isWorker = ({ kind }: Person) => kind === "professional";

/** Questions about people and places of two files that may be one; each pair is asked about once. */
export function nearQuestions(record: NetworkRecord, theirs: ReadonlySet<Id>): Doubt[] {
  const across = (a: Named, b: Named) => theirs.has(a.id) !== theirs.has(b.id);
  const people = nearPairs(record.people, (a, b) => {
    if (!across(a, b) || a.unknown || b.unknown || isWorker(a) !== isWorker(b)) return undefined;
    return samePerson(a, b);
  });
  const places = nearPairs(record.places, (a, b) => {
    if (!across(a, b) || a.unknown || b.unknown) return undefined;
    const found = samePlace(a.name, b.name);
    // Homes of different people are different, though each file calls its own "Home".
    return found?.same && (isHome(a) || isHome(b)) ? undefined : found;
  });
  const found = [...people.map((pair) => asked("same-person", pair)), ...places.map((pair) => asked("same-place", pair))];
  const pairOf = ({ kind, about }: Doubt) => `${kind} ${[...about].sort().join(" ")}`;
  const known = new Set(record.doubts.map(pairOf));
  return found.filter((doubt) => !known.has(pairOf(doubt)));
}
