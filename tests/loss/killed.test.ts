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
const KILLS = rounds(2, 200);
const DEEDS = rounds(8, 720);
/** What may be gone, in milliseconds. */
const MOST = 1000;

const profile = newProfile();
let house: House;
let browser: KillableBrowser;
beforeAll(async () => {
  house = await House.open();
  browser = await firstScreen();
});
afterAll(async () => {
  if (!browser.killed) await browser.kill();
  dropProfile(profile);
  await house.close();
});

async function firstScreen(): Promise<KillableBrowser> {
  const started = await KillableBrowser.start(profile, (context) => withDisk(context, FILE));
  await started.page.goto(house.address);
  await started.page.getByRole("heading", { level: 1, name: "Map a network" }).waitFor();
  return started;
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

/** What came back of the work after a browser died: from the device, or from the file where that has it all. */
async function cameBack(page: Page): Promise<{ from: "device" | "file"; record: NetworkRecord }> {
  const [kept, inFile] = [await recordOnDevice(page), await recordInFile(page)];
  return kept ? { from: "device", record: kept } : { from: "file", record: inFile };
}

test(
  `a browser killed at ${KILLS} random moments of an hour's work costs no more than the last second of typing`,
  async () => {
    // Without a seed of its own a night takes other moments than the night before.
    const seed = fc.readConfigureGlobal()?.seed ?? Date.now();
    const numbers = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true, noDefaultInfinity: true });
    const drawn = fc.sample(numbers, { numRuns: DEEDS + 2 * KILLS, seed });
    const random = () => drawn.pop() ?? 0;
    const hour = hourOf(DEEDS, random);
    const deaths = Array.from({ length: KILLS }, () => Math.floor(random() * DEEDS)).sort((one, other) => one - other);
    const [stood, far] = [new Stood(standOf(meetingNetwork())), new Set<string>()];
    let [count, at] = [0, 0];
    const from = { device: 0, file: 0 };
    const gone: number[] = [];

    await putInFile(browser.page, meetingNetwork());
    await goOnWithIt(browser.page, "file");
    for (const death of deaths) {
      const worker = new Worker(browser.page, stood, () => (count += 1), far);
      for (; at < death; at += 1) await worker.do(hour[at]!);
      // Somewhere in the deed, or in what the page does by itself in the two seconds after it.
      const dying = new Promise<number>((resolve, reject) =>
        setTimeout(() => void browser.kill().then(resolve, reject), random() * 2500),
      );
      try {
        for (; at < DEEDS; at += 1) await worker.do(hour[at]!);
      } catch (error) {
        if (!browser.killed) throw error;
      }
      const died = await dying;
      at += 1;

      browser = await firstScreen();
      const { page } = browser;
      const back = await cameBack(page);
      const stand = standOf(back.record);
      const lost = stood.gone(stand, died);
      expect(lost).toBeLessThanOrEqual(MOST);
      gone.push(lost);
      from[back.from] += 1;
      await goOnWithIt(page, back.from);
      const together = await recordInFile(page);
      expect(standOf(together)).toEqual(stand);
      expect(signsIn(together, "Far").sort()).toEqual([...far].sort());
    }
    process.stdout.write(
      `Killed ${gone.length} times in an hour of ${DEEDS} deeds (seed ${seed}): ${from.device} came back from the device and ` +
        `${from.file} from the file, each through the gate; at most ${Math.max(...gone)} ms of typing were gone, ` +
        `${gone.filter((ms) => ms === 0).length} times nothing.\n`,
    );
  },
  rounds(120_000, 3 * 3_600_000),
);
