import type { Page } from "playwright-core";
import fc from "fast-check";
import { restore, type NetworkRecord } from "../../src/record";
import { rounds } from "../builders/rounds";
import { keptOn, withDisk } from "../browser/harness/device";
import { FILE, goOnWithIt, hourOf, putInFile, recordInFile, signsIn, standOf, Worker } from "../browser/harness/hour";
import { dropProfile, KillableBrowser, newProfile } from "../browser/harness/killable";
import { Stood } from "../browser/harness/stood";
import { House } from "../browser/harness/visit";
import { meetingNetwork } from "../fixtures/meeting/network";

/** How often the browser dies in the hour. Somebody who works does something every five seconds; their pauses are left out. */
const KILLS = rounds(3, 200);
const DEEDS = rounds(12, 720);
/** What may be gone, in milliseconds. */
const MOST = 1000;

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const profile = newProfile();
afterAll(() => dropProfile(profile));

async function firstScreen(): Promise<KillableBrowser> {
  const browser = await KillableBrowser.start(profile, (context) => withDisk(context, FILE));
  await browser.page.goto(house.address);
  await browser.page.getByRole("heading", { level: 1, name: "Map a network" }).waitFor();
  return browser;
}

/** The network kept on the device, through the gate; undefined where there is none, since the file has it all. */
async function recordOnDevice(page: Page): Promise<NetworkRecord | undefined> {
  const { work } = await keptOn(page);
  expect(work.length).toBeLessThan(2);
  if (!work[0]) return undefined;
  const read = restore(JSON.parse(work[0].text));
  if (!read.ok) throw new Error(read.message);
  expect(read.repairs).toEqual([]);
  return read.record;
}

test(
  `a browser killed at ${KILLS} random moments of an hour's work costs no more than the last second of typing`,
  async () => {
    // Without a seed of its own a night takes other moments than the night before.
    const seed = fc.readConfigureGlobal()?.seed ?? Date.now();
    const randoms = fc.sample(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      numRuns: DEEDS + 2 * KILLS,
      seed,
    });
    const random = () => randoms.pop() ?? 0;
    const hour = hourOf(DEEDS, random);
    const deaths = Array.from({ length: KILLS }, () => Math.floor(random() * DEEDS)).sort((one, other) => one - other);
    const [stood, far] = [new Stood(standOf(meetingNetwork())), new Set<string>()];
    let [count, at] = [0, 0];
    const from = { device: 0, file: 0 };
    const gone: number[] = [];

    let browser = await firstScreen();
    await putInFile(browser.page, meetingNetwork());
    await goOnWithIt(browser.page);
    for (const death of deaths) {
      const worker = new Worker(browser.page, stood, () => (count += 1), far);
      for (; at < death; at += 1) await worker.do(hour[at]!);
      // Somewhere in the deed, or in what the page does by itself in the two seconds after it.
      const killed = new Promise<number>((resolve, reject) =>
        setTimeout(() => void browser.kill().then(resolve, reject), random() * 2500),
      );
      try {
        for (; at < DEEDS; at += 1) await worker.do(hour[at]!);
      } catch (error) {
        if (!browser.killed) throw error;
      }
      const died = await killed;

      browser = await firstScreen();
      const { page } = browser;
      const [kept, inFile] = [await recordOnDevice(page), await recordInFile(page)];
      const lost = stood.gone(standOf(kept ?? inFile), died);
      if (lost === undefined) throw new Error(`What came back never stood there: ${JSON.stringify(standOf(kept ?? inFile))}`);
      expect(lost).toBeLessThanOrEqual(MOST);
      gone.push(lost);
      from[await goOnWithIt(page)] += 1;
      const together = await recordInFile(page);
      expect(standOf(together)).toEqual(standOf(kept ?? inFile));
      expect(signsIn(together, "Far").sort()).toEqual([...far].sort());
    }
    await browser.kill();
    process.stdout.write(
      `Killed ${gone.length} times in an hour of ${DEEDS} deeds (seed ${seed}): ${from.device} came back from the device and ${from.file} from ` +
        `the file, each through the gate; at most ${Math.max(...gone)} ms of typing were gone, ${gone.filter((ms) => ms === 0).length} times nothing.\n`,
    );
  },
  rounds(120_000, 3 * 3_600_000),
);
