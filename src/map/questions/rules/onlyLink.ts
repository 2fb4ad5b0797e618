import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { connectedComponents } from "graphology-components";
import type { Id } from "../../../record";
import { listed } from "../../narrative/telling";
import { incidentEvidence, linkEvidence } from "../evidence";
import type { Known } from "../known";
import type { Evidence, Rule, Suggestion } from "../suggestion";

/** All that is recorded between two: links, and incidents at which both were present. */
type Pair = { one: Id; other: Id; evidence: Evidence[]; links: boolean };

function pairsOf(known: Known): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  const add = (one: Id, other: Id, evidence: Evidence, link: boolean) => {
    const key = [one, other].sort().join(" ");
    const pair = pairs.get(key) ?? { one, other, evidence: [], links: false };
    pair.evidence.push(evidence);
    pair.links ||= link;
    pairs.set(key, pair);
  };
  for (const link of known.links) add(link.from, link.to, linkEvidence(link, known), true);
  for (const incident of known.incidents) {
    const { present } = incident;
    present.forEach((one, at) => {
      for (const other of present.slice(at + 1)) if (other !== one) add(one, other, incidentEvidence(incident), false);
    });
  }
  return pairs;
}

function graphOf(known: Known, pairs: ReadonlyMap<string, Pair>): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id } of [...known.people, ...known.places]) graph.addNode(id);
  for (const [key, { one, other }] of pairs) graph.addEdgeWithKey(key, one, other);
  return graph;
}

/** Fewest people in a group: two that fall apart where a line goes, three that only hang together closely. */
const APART = 2;
const CLOSE = 3;

type Split = { pair: Pair; sides: [Id[], Id[]]; directly: boolean };

/** Whether somebody can be reached from somebody else by what is recorded. */
function isReached(graph: UndirectedGraph, from: Id, to: Id): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (graph.hasEdge(id, to)) return true;
    graph.forEachNeighbor(id, (next) => seen.add(next));
  }
  return false;
}

/** Lines without which what they join falls apart. */
function bridges(graph: UndirectedGraph, pairs: ReadonlyMap<string, Pair>): Split[] {
  return [...pairs].flatMap(([key, pair]): Split[] => {
    graph.dropEdge(key);
    const parts = isReached(graph, pair.one, pair.other) ? [] : connectedComponents(graph);
    graph.addEdgeWithKey(key, pair.one, pair.other);
    const side = (id: Id) => parts.find((part) => part.includes(id)) ?? [];
    return parts.length === 0 ? [] : [{ pair, sides: [side(pair.one), side(pair.other)], directly: false }];
  });
}

/** Groups that hang together closely, with one pair only between two of them. */
function thinly(graph: UndirectedGraph, pairs: ReadonlyMap<string, Pair>): Split[] {
  if (graph.size === 0) return [];
  // Without chance, so that the same record gives the same groups.
  const group = louvain(graph, { randomWalk: false, getEdgeWeight: null });
  const members = (of: number | undefined) => graph.filterNodes((id) => group[id] === of);
  const between = new Map<string, Pair[]>();
  for (const pair of pairs.values()) {
    const ends = [group[pair.one] ?? -1, group[pair.other] ?? -1].sort((a, b) => a - b);
    if (ends[0] !== ends[1]) between.set(ends.join(), [...(between.get(ends.join()) ?? []), pair]);
  }
  return [...between.values()].flatMap(([pair, ...more]): Split[] => {
    if (!pair || more.length > 0) return [];
    return [{ pair, sides: [members(group[pair.one]), members(group[pair.other])], directly: true }];
  });
}

const MOST_NAMES = 4;

/** Whoever joins a group first, then some of the others in the order of the record. */
function someOf(side: readonly Id[], end: Id, known: Known): { names: string; ids: Id[] } {
  const people = known.mapped.map(({ id }) => id).filter((id) => side.includes(id) && id !== end);
  const all = known.isMapped(end) ? [end, ...people] : people;
  const shown = all.slice(0, MOST_NAMES);
  const names = shown.map((id) => known.name(id));
  return { names: listed(all.length > MOST_NAMES ? [...names, "others"] : names), ids: shown };
}

/** All that joins two groups is one link, or what happened between two: is that so, or was no more recorded? */
export const onlyLink: Rule = (known) => {
  const pairs = pairsOf(known);
  const graph = graphOf(known, pairs);
  const found = bridges(graph, pairs);
  const closely = thinly(graph, pairs).filter(({ pair }) => !found.some((one) => one.pair === pair));
  const isAgency = (id: Id) => known.person(id) !== undefined && !known.isMapped(id);
  return [...found, ...closely]
    .filter(({ pair, sides, directly }) => {
      const large = sides.every((side) => side.filter((id) => known.isMapped(id)).length >= (directly ? CLOSE : APART));
      return large && pair.links && !isAgency(pair.one) && !isAgency(pair.other);
    })
    .map(({ pair: { one, other, evidence }, sides, directly }): Suggestion => {
      const [first, second] = [someOf(sides[0], one, known), someOf(sides[1], other, known)];
      const join = directly ? "directly joins" : "joins";
      return {
        prompt: "only-link",
        about: evidence.map(({ id }) => id),
        concerns: [...new Set([one, other, ...first.ids, ...second.ids])],
        question: `Only what is recorded between ${known.name(one)} and ${known.name(other)} ${join} ${first.names} with ${second.names}: is that so, or was no more recorded?`,
        evidence,
      };
    });
};
