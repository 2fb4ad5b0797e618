import { apply, emptyRecord, type Change, type Draft, type NetworkRecord } from "../../src/record";

/**
 * Networks to lay out, made up, the same for the same numbers. "random": everyone joined to anyone, which no group of young
 * people is, but nothing is harder to draw. "clustered": groups around places that know few of each other, which is what is met.
 */
export type Kind = "random" | "clustered";
export type MapSize = { people: number; places: number; links: number };

const FIRST = "Amir Bea Carl Dina Ezra Faye Gus Hana Idris June Kai Lena Musa Nell Omar Pia Quinn Rosa Sami Tess".split(" ");
const LAST =
  "Ali Brown Chen Diaz Evans Foster Green Hasan Iqbal Jones King Lowe Miah Noor Owen Patel Reid Shah Todd Uddin-Clarke".split(
    " ",
  );
const STREETS = ["Quay Street", "Alder", "Mill Lane", "Fernbank", "Harbour", "Saltmarsh", "Larkhill", "Bow"];
const SORTS = [
  ["address", "House"],
  ["school", "Road School"],
  ["park", "playground"],
  ["online", "group chat"],
  ["service", "Youth Centre"],
] as const;
const NATURES = [
  "friend",
  "cousin",
  "seen together",
  "same class",
  "owes money",
  "asked for pictures",
  "brother",
  "was seeing him",
];
const VISITS = ["attends", "seen here", "lives here", "stays here when missing", "arrested here", "boxing, Tuesdays"];
const WHAT = ["Fight about a picture", "Stopped with two phones", "Robbed on the way home"];

/** Numbers that look like chance (Mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 0x100000000) * below);
  };
}

type Tie = readonly [from: number, to: number];

/** Pairs of nodes, people first and then places, no two places; everyone is joined to someone. */
function tiesOf(kind: Kind, { people, places, links }: MapSize, next: (below: number) => number): Tie[] {
  const all = people + places;
  const groups = Math.max(2, Math.round(people / 6));
  const groupOf = (node: number) => (node < people ? node % groups : (node - people) % groups);
  const ties = new Map<string, Tie>();
  const tie = (from: number, to: number) => {
    if (from === to || (from >= people && to >= people)) return;
    ties.set([from, to].sort((a, b) => a - b).join(), from < people ? [from, to] : [to, from]);
  };
  const partnerFor = (node: number, upTo: number): number => {
    for (let tries = 0; ; tries += 1) {
      const other = next(upTo);
      const near = kind === "random" || groupOf(other) === groupOf(node) || next(10) === 0 || tries > 200;
      if (near && other !== node) return other;
    }
  };
  for (let node = 1; node < all; node += 1) tie(node, partnerFor(node, Math.min(node, people)));
  while (ties.size < links) {
    const node = next(people);
    tie(node, partnerFor(node, all));
  }
  return [...ties.values()];
}

/** A network of this kind and size. One in ten people is a subject; with `incidents`, some places have notes. */
export function mapNetwork(kind: Kind, size: MapSize, seed: number): NetworkRecord {
  const next = chance(seed * 2 + (kind === "random" ? 0 : 1));
  const pick = <T>(from: readonly T[]): T => from[next(from.length)] as T;
  const { people, places } = size;
  const idOf = (node: number) => (node < people ? `p${node + 1}` : `c${node - people + 1}`);
  const changes: Change[] = [{ type: "set", values: { risk: "Robbery around Quay Street Station", edition: 2 } }];
  for (let i = 0; i < people; i += 1) {
    const name = i % 13 === 12 ? "Unknown adult male" : `${FIRST[i % 20]} ${LAST[(i * 7 + Math.floor(i / 20)) % 20]}`;
    const kindOf = i % 9 === 8 ? "adult" : i % 11 === 10 ? "not-known" : "child";
    const subject = i < Math.ceil(people / 10);
    changes.push({
      type: "add",
      to: "people",
      entry: { id: idOf(i), name, kind: kindOf, subject, unknown: i % 13 === 12 },
    });
  }
  for (let i = 0; i < places; i += 1) {
    const [sort, noun] = SORTS[i % 5] ?? SORTS[0];
    const entry: Draft<"places"> = { id: idOf(people + i), name: `${STREETS[i % 8]} ${noun}`, kind: sort, context: true };
    changes.push({ type: "add", to: "places", entry });
    if (i % 3 !== 1) continue;
    const incident: Draft<"incidents"> = {
      id: `i${i + 1}`,
      place: idOf(people + i),
      date: `2025-05-1${next(9)}`,
      what: pick(WHAT),
      status: "confirmed",
    };
    changes.push({ type: "add", to: "incidents", entry: incident });
  }
  tiesOf(kind, size, next).forEach(([from, to], i) => {
    const entry: Draft<"links"> = {
      id: `l${i + 1}`,
      from: idOf(from),
      to: idOf(to),
      nature: pick(to >= people ? VISITS : NATURES),
      basis: pick(["evidenced", "evidenced", "anecdotal", "not-known"] as const),
      effect: pick(["not-known", "not-known", "protective", "harmful"] as const),
      influence: next(5) === 0 ? "from-to" : "not-known",
      recheck: next(8) === 0,
      date: next(2) === 0 ? `2025-0${1 + next(5)}-1${next(9)}` : "",
      status: "confirmed",
    };
    changes.push({ type: "add", to: "links", entry });
  });
  return changes.reduce(apply, emptyRecord());
}
