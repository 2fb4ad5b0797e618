import { ENVELOPE_NAMESPACE } from "../../src/documents";
import { networkOf } from "../../bench/cases/network";
import { onePixelPng } from "../builders/png";
import { openBeside, until, type Beside } from "../builders/paneBeside";
import { documentOf, wordStage, type WordStage } from "../builders/wordStage";
import { turnsOf } from "../office/faults";
import { FLOOR, NEWER, type PlayedHost } from "../office/host";

/**
 * How often the program turns to Word: batches of Word's own model that are sent, calls of the common API, and events asked for. On
 * the web each takes a tenth of a second and more. What Microsoft's script sends by itself to give back what it held is not counted.
 */
const FORTY = { people: 40, places: 12, links: 60, statements: 120, actions: 40, attendees: 20 };
const record = networkOf(FORTY, 6);
let stage: WordStage;
let beside: Beside;

async function open(host: PlayedHost, kindId: string): Promise<void> {
  stage = await wordStage(await documentOf(record, kindId, true), host);
  stage.word.calls.length = 0;
  beside = openBeside(stage);
  await until(() => beside.store.state().steps !== undefined);
  await quiet();
}
afterEach(() => {
  expect(stage.word.unplayed).toEqual([]);
  stage.window.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until nothing was asked of Word for longer than the pane waits before it writes. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== stage.word.calls.length; await pause(700)) before = stage.word.calls.length;
}

async function callsFor(run: () => void): Promise<number> {
  const before = stage.word.calls.length;
  run();
  await quiet();
  return stage.word.calls.length - before;
}

const change = (values: object) => () => beside.store.change({ type: "set", values } as never, "A change");

test.each([
  ["of today", NEWER],
  ["at the floor", FLOOR],
])("a document with forty people is opened in six turns at most, in a Word %s", async (_name, host) => {
  await open(host, "minutes");
  expect(stage.word.calls.length).toBeLessThanOrEqual(6);
});

test("a field that changes is read, written and read back in two turns", async () => {
  await open(NEWER, "information");
  const one = await callsFor(change({ purpose: "To see who links the two groups" }));
  expect(stage.word.document.control("mt:information/n1/purpose").text("\n")).toBe("To see who links the two groups");
  expect(stage.word.document.parts.all().map(({ xml }) => xml.includes("links the two groups"))).toEqual([true]);
  expect(one).toBe(2);
  // And again, now that something of ours stands there: one line, and then several.
  expect(await callsFor(change({ purpose: "One\nTwo\nThree" }))).toBe(2);
  expect(await callsFor(change({ purpose: "One\nOther\nThree" }))).toBe(2);
});

test("every copy of a map is drawn anew, with the record, in three turns at most", async () => {
  await open(NEWER, "minutes");
  const picture = { tag: "mt-map:all", png: onePixelPng, width: 500, height: 300, name: "Map", alt: "Forty people." };
  const part = `<record xmlns="${ENVELOPE_NAMESPACE}" kind="minutes" version="1"><json>{}</json></record>`;
  const { blocks } = beside.services.host.page!;
  const turns = await turnsOf(stage.word, () => blocks.draw([picture], part));
  expect(stage.word.document.parts.all().map(({ xml }) => xml)).toEqual([part]);
  expect(turns).toBeLessThanOrEqual(3);
});

test("at the floor the record takes four turns of its own", async () => {
  await open(FLOOR, "information");
  expect(await callsFor(change({ purpose: "To see who links the two groups" }))).toBeLessThanOrEqual(6);
  expect(stage.word.document.parts.all()).toHaveLength(1);
});
