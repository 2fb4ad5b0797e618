import { networkOf } from "../../../bench/cases/network";
import { withDisk } from "./device";
import { countAddresses, Scales, type Held } from "./held";
import { FILE, goOnWithIt, putInFile, standOf, Worker, type Deed } from "./hour";
import { ERRANDS, undoAll } from "./round";
import { Stood } from "./stood";
import type { House } from "./visit";

/** What the page held after a round, with this many steps that can be undone, and what once all of them were. */
export type Mark = { steps: number; full: Held; back: Held };

/** A network of this size for so many rounds: an hour, where something is done every seven seconds. */
export const HOUR = { people: 100, rounds: 12 };

/**
 * What a page may hold more after the hour than after half of it: less than the picture of one map and what it was drawn from, of which
 * it keeps thirty (MB of scripts' values), and than a card of a person (nodes).
 */
export const MOST = { heap: 2, nodes: 200 };

export type Hour = typeof HOUR & {
  /** From 0 up to 1. */
  random: () => number;
  say: (words: string) => void;
};

/** What is typed in a round, beside an errand of each kind. */
const TYPED: readonly Deed[] = ["write", "write", "person", "line", "line", "save"];
/** Making the papers of a large network, on a machine with other things to do. */
const PATIENCE_MS = 300_000;
/** Pages that are made again, and what a card fetches, have come by then. */
const SETTLED_MS = 3000;

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const keys = new Map(all.map((_, at) => [at, random()]));
  return [...all.keys()].sort((one, other) => keys.get(one)! - keys.get(other)!).map((at) => all[at]!);
}

/**
 * An hour of everything there is to do, with the pages beside the pane, in rounds. At the end of each everything is undone, so that the
 * network and the screen are as they were at the end of the one before: what the page holds more than then has leaked.
 */
export async function heldThrough(house: House, { people, rounds, random, say }: Hour): Promise<Mark[]> {
  const { page, troubles } = await house.visit(
    { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" },
    "",
    async (made) => {
      await withDisk(made.context(), FILE);
      await countAddresses(made);
    },
  );
  page.setDefaultTimeout(PATIENCE_MS);
  const size = { people, places: Math.ceil(people * 0.3), links: Math.ceil(people * 2.5), statements: people };
  const record = networkOf({ ...size, actions: 20, attendees: 10 }, 6);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await putInFile(page, record);
  await goOnWithIt(page, "file");
  let count = 0;
  const worker = new Worker(page, new Stood(standOf(record)), () => (count += 1), new Set());
  const errands = Object.entries(ERRANDS).map(([name, errand]) => ({ name, do: () => errand(page) }));
  const all = [...errands, ...TYPED.map((name) => ({ name, do: () => worker.do(name) }))];
  const scales = await Scales.of(page);
  const typed = async () => {
    await worker.do("write");
    await worker.saved();
  };
  /** Maps that were being laid out for the pages beside the pane are there. */
  const rested = async () => {
    const end = Date.now() + PATIENCE_MS;
    await page.waitForTimeout(SETTLED_MS);
    while (page.workers().length > 0 && Date.now() < end) await page.waitForTimeout(SETTLED_MS);
  };

  const marks: Mark[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const deed of shuffled(all, random)) {
      await deed.do().catch((error: unknown) => {
        throw new Error(`"${deed.name}" could not be done: ${String(error)}`);
      });
    }
    await typed();
    await rested();
    const full = await scales.weigh();
    const steps = await undoAll(page);
    // What was undone could still be done again, until something else is.
    await typed();
    await undoAll(page);
    await worker.saved();
    await rested();
    const back = await scales.weigh();
    marks.push({ steps, full, back });
    say(
      `Round ${round + 1} of ${rounds}, ${steps} steps: ${JSON.stringify(back)}, and before they were undone ${JSON.stringify(full)}.`,
    );
  }
  if (troubles.length > 0) throw new Error(troubles.join("\n"));
  await page.context().close();
  return marks;
}
