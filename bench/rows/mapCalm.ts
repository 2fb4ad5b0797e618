import { drawingOf, type Drawing } from "../../src/map";
import { apply, type Change, type NetworkRecord } from "../../src/record";
import { mapNetwork } from "../cases/maps";
import { profile, TODAY } from "../engines/page";
import { quantile, rounded } from "../measure/median";
import { measured, type Row } from "../row";

const ID = "map/calm";
const SIZE = { people: 12, places: 5, links: 24 };
/** Not those that anything was tuned on. */
const SEEDS = Array.from({ length: 15 }, (_, index) => index + 11);
const OPTIONS = { today: TODAY, profile };

/** One person more, with one link or two. */
function withNewcomer(record: NetworkRecord, seed: number): NetworkRecord {
  const link = (id: string, to: number): Change => ({
    type: "add",
    to: "links",
    entry: { id, from: "new", to: `p${(to % SIZE.people) + 1}`, nature: "seen together", status: "confirmed" },
  });
  const changes: Change[] = [
    { type: "add", to: "people", entry: { id: "new", name: "Nadia Hussain", kind: "child" } },
    link("new1", seed),
    ...(seed % 2 === 0 ? [link("new2", seed * 5 + 3)] : []),
  ];
  return changes.reduce(apply, record);
}

/** How far those on both pictures moved, in per cent of the page's width (of its diagonal it would be less). */
function moves(before: Drawing, after: Drawing): number[] {
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  return after.nodes.flatMap(({ id, x, y }) => {
    const was = old.get(id);
    return was ? [(100 * Math.sqrt((x - was.x) ** 2 + (y - was.y) ** 2)) / before.width] : [];
  });
}

/** Somebody is added to a map that stands: how far the others move, over thirty networks. */
export const mapCalm: Row = {
  ids: [ID],
  measure: (_, say) => {
    say(`${ID}: ${SEEDS.length * 2} networks with one person more …`);
    const all = (["random", "clustered"] as const).flatMap((kind) =>
      SEEDS.flatMap((seed) => {
        const record = mapNetwork(kind, SIZE, seed);
        const before = drawingOf(record, OPTIONS);
        const start = new Map(before.nodes.map(({ id, x, y }) => [id, { x: x / before.width, y: y / before.height }]));
        const after = drawingOf(withNewcomer(record, seed), { ...OPTIONS, start });
        const { overlaps, throughs } = after.figures;
        if (overlaps + throughs > 0) say(`${ID}: ${kind} ${seed}: ${overlaps} overlaps, ${throughs} lines through a node`);
        return moves(before, after);
      }),
    );
    return Promise.resolve([
      measured({
        id: ID,
        what: "one person added to 12: how far the others move, 95th of 100, of the page's width",
        unit: "%",
        better: "lower",
        ours: rounded(quantile(all, 0.95)),
        peers: {},
        target: { than: "value", value: 8 },
      }),
    ]);
  },
};
