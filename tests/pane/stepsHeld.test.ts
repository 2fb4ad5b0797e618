import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { networkOf } from "../../bench/cases/network";
import { seenInRoom } from "../../src/copies";
import { standingRisk } from "../../src/guidance";
import { mentionsIn } from "../../src/matching";
import { startSteps, take } from "../../src/pane/store";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const STEPS = 30;
/** A step alone is 2 kB; the names of a hundred people in order, and what a room may see of them, are 1,000. */
const MOST_KB = 20;

test("a step that can be undone holds what changed, and nothing that was worked out of the network as it then was", () => {
  let steps = startSteps(networkOf({ people: 100, places: 30, links: 250, statements: 100, actions: 20, attendees: 10 }, 6));
  const work = (at: number) => {
    const change = { type: "edit", in: "people", id: `p${at + 1}`, values: { note: `Seen again, ${at}` } } as const;
    steps = take(steps, change, "Change the note");
    const { present } = steps.history;
    mentionsIn(present, "Amir Ali was there");
    seenInRoom(present, "m1");
    standingRisk(present);
  };
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  // What is kept of the last few is there by then.
  for (let at = 0; at < 10; at += 1) work(at);
  const before = held();
  for (let at = 0; at < STEPS; at += 1) work(at);
  expect((held() - before) / STEPS / 1000).toBeLessThan(MOST_KB);
  expect(steps.history.past).toHaveLength(STEPS + 10);
});
