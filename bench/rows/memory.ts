import { riseOf } from "../../tests/browser/harness/held";
import { heldThrough, HOUR, MOST, type Mark } from "../../tests/browser/harness/hourHeld";
import { chance } from "../cases/maps";
import { openPage } from "../measure/page";
import { median, rounded } from "../measure/median";
import { measured, type Measured, type Row } from "../row";

/** Any number would do: each hour has the same deeds, in another order for another one. */
const SEED = 9;
const PARTS = 1_000_000;

/** How much more of something is held at the end than after half of the hour. */
function riseRow(held: keyof typeof MOST, unit: string, marks: readonly Mark[]): Omit<Measured, "holds"> {
  const all = marks.map(({ back }) => back[held]);
  return {
    id: `memory/${held}`,
    what: `${unit} more held after an hour than after half of it, ${HOUR.people} people, from ${all[Math.floor(all.length / 2)]} to ${all.at(-1)}`,
    unit,
    better: "lower",
    ours: rounded(riseOf(all)),
    peers: {},
    target: { than: "value", value: MOST[held] },
  };
}

/**
 * A megabyte is a day's work, or more. Of the later rounds the middle one counts: a busy machine may still be making pages when the page is
 * weighed, and what is on its way is let go of soon.
 */
function stepRow(marks: readonly Mark[]): Omit<Measured, "holds"> {
  const later = marks.slice(Math.floor(marks.length / 2));
  const each = later.map(({ full, back, steps }) => (1000 * (full.heap - back.heap)) / steps);
  return {
    id: "memory/step",
    what: `held for each step that can be undone, in the middle one of ${later.length} rounds of some ${later[0]?.steps ?? 0} steps`,
    unit: "kB",
    better: "lower",
    ours: rounded(median(each)),
    peers: {},
    target: { than: "value", value: 100 },
  };
}

const MADE = {
  "memory/heap": (marks: readonly Mark[]) => riseRow("heap", "MB", marks),
  "memory/nodes": (marks: readonly Mark[]) => riseRow("nodes", "nodes", marks),
  "memory/step": stepRow,
} as const;
type Id = keyof typeof MADE;

/** An hour's work on a large network, everything undone from time to time: what the page then holds does not grow. */
export const memory: Row = {
  ids: Object.keys(MADE),
  measure: async (wanted, say) => {
    const house = await openPage(say);
    const next = chance(SEED);
    try {
      const random = () => next(PARTS) / PARTS;
      const marks = await heldThrough(house, { ...HOUR, random, say: (words) => say(`memory: ${words}`) });
      return wanted.map((id) => measured(MADE[id as Id](marks)));
    } finally {
      await house.close();
    }
  },
};
