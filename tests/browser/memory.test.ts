import fc from "fast-check";
import { rounds } from "../builders/rounds";
import { riseOf } from "./harness/held";
import { heldThrough, HOUR, MOST } from "./harness/hourHeld";
import { House } from "./harness/visit";

test("a rise is told from what goes up and down, and what was before the second half does not count", () => {
  expect(riseOf([9, 1, 5, 2, 2, 3, 2, 3])).toBeCloseTo(0.5);
  expect(riseOf([0, 0, 0, 0, 1, 2, 3, 4])).toBeCloseTo(3);
  expect(riseOf([4])).toBe(0);
  // One that was weighed while the page drew something tips no line, and a real rise stays one.
  expect(riseOf([0, 0, 0, 0, 0, 0, 11762, 17329, 17279, 17360, 17281, 17330])).toBeLessThan(100);
  expect(riseOf([0, 0, 0, 0, 0, 0, 384, 384, 404, 404, 384, 404])).toBeLessThan(20);
  expect(riseOf([0, 0, 0, 0, 0, 0, 17000, 17100, 12000, 17300, 17400, 17500])).toBeCloseTo(500);
});

/** By night only: a large network takes the whole machine for half an hour, and a busy one for much longer. */
const NIGHT_MS = 3 * 3_600_000;
const night = rounds(0, 1) === 1 ? [HOUR] : [];

for (const hour of night) {
  test(
    `an hour of everything there is to do with ${hour.people} people leaves a page that holds no more`,
    async () => {
      const seed = fc.readConfigureGlobal()?.seed ?? Date.now();
      const number = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true, noDefaultInfinity: true });
      const drawn = fc.sample(number, { numRuns: hour.rounds * 100, seed });
      const house = await House.open();
      try {
        const say = (words: string) => process.stdout.write(`${words}\n`);
        const marks = await heldThrough(house, { ...hour, random: () => drawn.pop() ?? 0, say });
        const back = marks.map((mark) => mark.back);
        const first = back[Math.floor(back.length / 2)]!;
        const last = back.at(-1)!;
        say(
          `From ${first.heap} to ${last.heap} MB and from ${first.nodes} to ${last.nodes} nodes in the second half (seed ${seed}).`,
        );
        expect(riseOf(back.map(({ heap }) => heap))).toBeLessThan(MOST.heap);
        expect(riseOf(back.map(({ nodes }) => nodes))).toBeLessThan(MOST.nodes);
        // What the pointer rests on has a few more.
        expect(riseOf(back.map(({ listeners }) => listeners))).toBeLessThan(MOST.nodes / 10);
        // Those of the pages that are shown, and of what was downloaded in the last minute.
        expect(last.addresses - first.addresses).toBeLessThan(5);
        expect(back.map(({ workers }) => workers)).toEqual(back.map(() => 0));
      } finally {
        await house.close();
      }
    },
    NIGHT_MS,
  );
}
