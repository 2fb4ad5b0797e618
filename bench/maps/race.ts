import { layoutSteps, planOf, type Layout, type View } from "../../src/map";
import { type Kind, mapNetwork, type MapSize } from "../cases/maps";
import { profile, TODAY } from "../engines/page";
import { median } from "../measure/median";
import { type Counted, countOn } from "./faults";
import { onPaper, type Peer, PEERS } from "./peers";
import { plainOf } from "./plain";

/** Seeds nobody looked at while weights and moves were chosen: that was done on 101 and above, and on the networks of the tests. */
const SEEDS = [1, 2, 3, 4, 5, 6];
const KINDS: readonly Kind[] = ["random", "clustered"];
/** What runs before anything counts, so that the compilers of the language are done with every engine. */
const WARM_UP = [201, 202, 203];

/** Figures of one map; times are processor time in ms, `first` until there is something to look at. */
export type Figures = Counted & { text: number; time: number; first: number };
export type Raced = Record<string, Figures[]>;

async function timed<T>(act: () => T | Promise<T>): Promise<{ made: T; time: number }> {
  const before = process.cpuUsage();
  const made = await act();
  const { user, system } = process.cpuUsage(before);
  return { made, time: (user + system) / 1000 };
}

export function planFor(kind: Kind, size: MapSize, seed: number, view: View) {
  return planOf(mapNetwork(kind, size, seed), { today: TODAY, profile, view });
}

async function peerFigures({ lay }: Peer, { problem, room }: ReturnType<typeof planFor>): Promise<Figures> {
  const runs: Figures[] = [];
  for (const down of [false, true]) {
    const { made, time } = await timed(() => lay(problem, down));
    const plain = onPaper(made, room);
    runs.push({ text: plain.textSize, time, first: time, ...countOn(plain) });
  }
  const [best] = runs.sort((a, b) => b.text - a.text);
  if (!best) throw new Error("A peer made no map.");
  return best;
}

type Step = ReturnType<ReturnType<typeof layoutSteps>["next"]>;

/** Up to the first layout that can be drawn. */
function toLayout(steps: ReturnType<typeof layoutSteps>): Step {
  for (;;) {
    const step = steps.next();
    if (step.done || step.value.layout) return step;
  }
}

function toEnd(steps: ReturnType<typeof layoutSteps>, first: Step): Layout {
  let step = first;
  while (!step.done) step = steps.next();
  return step.value;
}

async function ownFigures({ problem, finish }: ReturnType<typeof planFor>): Promise<Figures> {
  const steps = layoutSteps(problem);
  const toFirst = await timed(() => toLayout(steps));
  const toLast = await timed(() => toEnd(steps, toFirst.made));
  const plain = plainOf(finish(toLast.made));
  return { text: plain.textSize, time: toFirst.time + toLast.time, first: toFirst.time, ...countOn(plain) };
}

/** Every engine on the same networks, taking turns, so that a busy machine is busy for all. */
export async function race(size: MapSize, view: View): Promise<Raced> {
  const raced: Raced = { ours: [], ...Object.fromEntries(PEERS.map(({ name }) => [name, []])) };
  for (const seed of [...WARM_UP, ...SEEDS]) {
    for (const kind of KINDS) {
      const plan = planFor(kind, size, seed, view);
      const own = await ownFigures(plan);
      if (SEEDS.includes(seed)) raced.ours?.push(own);
      for (const peer of PEERS) {
        const theirs = await peerFigures(peer, plan);
        if (SEEDS.includes(seed)) raced[peer.name]?.push(theirs);
      }
    }
  }
  return raced;
}

/** The median of one figure for everyone. */
export function medians(raced: Raced, figure: keyof Figures): Record<string, number> {
  return Object.fromEntries(Object.entries(raced).map(([name, all]) => [name, median(all.map((one) => one[figure]))]));
}
