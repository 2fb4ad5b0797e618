import { networkOf } from "../../bench/cases/network";
import { openBeside, until, type Beside } from "../builders/paneBeside";
import { documentOf, wordStage, type WordStage } from "../builders/wordStage";
import { TIERS } from "../office/tiers";
import { some } from "../builders/rounds";

/**
 * How often the program turns to Word: batches of Word's own model that are sent, calls of the common API, and events asked for. On
 * the web each takes a tenth of a second and more. What Microsoft's script sends by itself to give back what it held is not counted.
 *
 * Wanted are six for opening, two for one field, three for all maps. Where Word's own model has parts, that is what it takes. Where it
 * has none, the record goes through the common API, which cannot write over a part: it is added, looked for, read back, and the old
 * one taken out, each a turn of its own; from the second time on the one that was written is known and not looked for. On an iPad that
 * is found out by the first refusal, and the file comes in pieces of 64 kB. Mac and web are as Windows; where parts cannot be written at
 * all, fewer turns are taken and it is said (tiers.test.ts).
 */
const TURNS: Record<string, { opened: number; field: number; again: number; maps: number }> = {
  "Windows today": { opened: 5, field: 2, again: 2, maps: 3 },
  "LTSC 2019 and 2021: WordApi 1.3 and no more": { opened: 5, field: 6, again: 5, maps: 6 },
  "iPad: small slices, and Word's own model has no parts in fact": { opened: 6, field: 7, again: 5, maps: 6 },
};

const FORTY = { people: 40, places: 12, links: 60, statements: 120, actions: 40, attendees: 20 };
const record = networkOf(FORTY, 6);
const PURPOSE = "mt:minutes/n1/purpose";
let minutes: Uint8Array;
let stage: WordStage;
let beside: Beside;

beforeAll(async () => {
  minutes = await documentOf(record, "minutes", true);
});
afterEach(() => {
  expect(stage.word.unplayed).toEqual([]);
  beside.close();
  stage.window.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until nothing was asked of Word for longer than the pane waits before it writes. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== stage.word.calls.length; await pause(700)) before = stage.word.calls.length;
}

async function turnsFor(run: () => unknown): Promise<number> {
  const before = stage.word.calls.length;
  await run();
  await quiet();
  return stage.word.calls.length - before;
}

async function typed(purpose: string): Promise<number> {
  const turns = await turnsFor(() => beside.store.change({ type: "set", values: { purpose } }, "Change the purpose"));
  expect(stage.word.document.control(PURPOSE).text("\n")).toBe(purpose);
  expect(stage.word.document.parts.all().map(({ xml }) => xml.includes(JSON.stringify(purpose)))).toEqual([true]);
  return turns;
}

/** By day at the floor, by night everywhere. */
test.each(some(Object.entries(TURNS), 1, 2))("a document of forty people in %s", async (name, turns) => {
  const tier = TIERS.find((one) => one.name === name)!;
  stage = await wordStage(minutes, tier.host);
  tier.arrange?.(stage.word);
  // The script says by itself that it is there.
  await pause(50);
  const opened = await turnsFor(async () => {
    beside = openBeside(stage);
    await until(() => beside.store.state().steps !== undefined);
  });
  const field = await typed("To see who links the two groups");
  const again = await typed("One\nTwo\nThree");
  const { element } = stage.word.document.control("mt-map:all");
  element.after(element.cloneNode(true));
  const maps = await turnsFor(() => beside.services.document!.drawMaps());
  expect(beside.store.state().notice?.words.join()).toContain("2 maps are drawn");
  expect(stage.word.document.parts.all()).toHaveLength(1);
  expect({ opened, field, again, maps }).toEqual(turns);
});
