import { wording } from "../../guidance";
import { distanceOf, type Near, type OwnMap, type Tie } from "../../ownmap";
import { linksOf, type Id, type Link, type NetworkRecord } from "../../record";
import type { Agreement, Difference } from "./difference";
import { reachOf } from "../rings/closeness";
import { isComparable, others } from "./match";
import { pairUp, type Answers, type Doubtful } from "./pair";

const reach = reachOf(wording.rings.length);

/** Up to here somebody stands close, beyond there far: the inner edge of the second ring, and that of the last. */
export const CLOSE = reach[0] ?? 0;
export const FAR = reach.at(-2) ?? 0;

/** What a young person's own map and the network have in common and where they differ. */
export type Comparison = {
  agreements: Agreement[];
  differences: Difference[];
  /** Circles of which a person has to say who they are before anything is said about them. */
  asked: Doubtful[];
  /** How many things on the map the network knows nothing of by its nature, such as a pet. */
  aside: number;
};

const isOver = (links: readonly Link[]) => links.every(({ past }) => past);

const between = (record: NetworkRecord, one: Id, other: Id): Link[] =>
  record.links.filter(({ from, to }) => (from === one && to === other) || (from === other && to === one));

/** What a circle and the links to whom it is say differently. How close it stands is compared with what is not over. */
function aboutOne(near: Near, other: Id, links: readonly Link[], subject: Id): Difference[] {
  const both = { at: near.id, near, other, about: [subject, other] };
  if (links.length === 0) return [{ kind: "own-map-no-link", ...both }];
  if (near.usedToBe !== isOver(links)) return [{ kind: "own-map-over", ...both, over: near.usedToBe }];
  if (near.usedToBe) return [];
  const strengths = new Set(links.filter(({ past }) => !past).map(({ strength }) => strength));
  const [only] = strengths;
  if (strengths.size !== 1) return [];
  const far = distanceOf(near);
  if (far <= CLOSE && only === "weak") return [{ kind: "own-map-closeness", ...both, closer: true }];
  if (far > FAR && only === "strong") return [{ kind: "own-map-closeness", ...both, closer: false }];
  return [];
}

type Ends = [Id, Id];
const keyOf = ([one, other]: Ends) => [one, other].sort().join(" ");

type Line = { tie: Tie; ends: Ends; over: boolean };

/** The lines of the map between two that are known, by whom they join; several between two are over where all of them are. */
function linesOn(map: OwnMap, pairs: ReadonlyMap<Id, Id>): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const tie of map.ties) {
    const [one, other] = [pairs.get(tie.from), pairs.get(tie.to)];
    if (one === undefined || other === undefined || one === other) continue;
    const key = keyOf([one, other]);
    const known = lines.get(key);
    lines.set(key, known ? { ...known, over: known.over && tie.usedToBe } : { tie, ends: [one, other], over: tie.usedToBe });
  }
  return lines;
}

/** Lines between two others, as far as it is known who both are. */
function aboutOthers(
  map: OwnMap,
  record: NetworkRecord,
  pairs: ReadonlyMap<Id, Id>,
): { differ: Difference[]; agree: Agreement[] } {
  const differ: Difference[] = [];
  const agree: Agreement[] = [];
  const drawn = linesOn(map, pairs);
  for (const { tie, ends, over } of drawn.values()) {
    const links = between(record, ...ends);
    const shared = { at: tie.id, tie, ends, about: ends };
    if (links.length === 0) differ.push({ kind: "own-map-between-only-there", ...shared });
    else if (over !== isOver(links)) differ.push({ kind: "own-map-between-over", ...shared, over });
    else agree.push({ ends });
  }
  const shown = new Set(pairs.values());
  const seen = new Set(drawn.keys());
  for (const { from, to, past } of record.links) {
    const both: Ends = [from, to];
    if (past || !shown.has(from) || !shown.has(to) || seen.has(keyOf(both))) continue;
    seen.add(keyOf(both));
    differ.push({ kind: "own-map-between-not-there", at: keyOf(both).replace(" ", "-"), ends: both, about: both });
  }
  return { differ, agree };
}

/** Linked with the young person in the network, now, and not on their map; whoever a circle may still turn out to be is left out. */
function notThere(record: NetworkRecord, subject: Id, shown: ReadonlySet<Id>): Difference[] {
  const onMap = new Set([...others(record, subject), ...record.places].map(({ id }) => id));
  const linked = linksOf(record, subject).filter(({ past }) => !past);
  const ends = new Set(linked.map(({ from, to }) => (from === subject ? to : from)));
  return [...ends]
    .filter((id) => onMap.has(id) && !shown.has(id))
    .map((other) => ({ kind: "own-map-not-there", at: other, other, about: [subject, other] }));
}

/**
 * A young person's own map held against the network: who is on one and not on the other, how close they stand and how strong the link
 * is recorded, what is over, and the lines between others. What they answered to questions is not interpreted. Nothing of it is
 * put into the network: each difference is for a person to make a question of, or to put aside.
 */
export function compareMaps(map: OwnMap, record: NetworkRecord, subject: Id, answers: Answers = {}): Comparison {
  const { pairs, asked } = pairUp(map, record, subject, answers);
  const doubtful = new Set(asked.map(({ near }) => near.id));
  const differences: Difference[] = [];
  const agreements: Agreement[] = [];
  for (const near of map.near) {
    if (!isComparable(near) || doubtful.has(near.id)) continue;
    const other = pairs.get(near.id);
    if (other === undefined) {
      differences.push({ kind: "own-map-only-there", at: near.id, near, about: [subject] });
      continue;
    }
    const differ = aboutOne(near, other, between(record, subject, other), subject);
    differences.push(...differ);
    if (differ.length === 0) agreements.push({ ends: [other] });
  }
  const maybe = asked.flatMap(({ candidates }) => candidates.map(({ id }) => id));
  differences.push(...notThere(record, subject, new Set([...pairs.values(), ...maybe])));
  const { differ, agree } = aboutOthers(map, record, pairs);
  const aside = map.near.filter((near) => !isComparable(near)).length;
  return { agreements: [...agreements, ...agree], differences: [...differences, ...differ], asked, aside };
}
