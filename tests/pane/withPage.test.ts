import type { Services, Store } from "../../src/pane";
import type { NetworkRecord } from "../../src/record";
import { openBeside, until, type Beside } from "../builders/paneBeside";
import { documentOf, workedExample, wordStage, type WordStage } from "../builders/wordStage";

let record: NetworkRecord;
let stage: WordStage;
let beside: Beside;
let store: Store;
let services: Services;
/** Records that documents were made of. */
let made: NetworkRecord[];

beforeAll(async () => {
  record = { ...(await workedExample()), id: "n1" };
});
afterEach(() => {
  beside.close();
  stage.window.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The pane's store beside a document in the played Word, once it has opened what the document holds. */
async function open(kindId: string): Promise<void> {
  stage = await wordStage(await documentOf(record, kindId));
  beside = openBeside(stage);
  ({ store, services, made } = beside);
  await until(() => store.state().steps !== undefined);
}

const present = () => store.state().steps!.history.present;
const control = (kindId: string, field: string) => stage.word.document.control(`mt:${kindId}/n1/${field}`);
const part = () => stage.word.document.parts.all()[0]?.xml ?? "";

test("a paper is made of what stands on the page by now", async () => {
  await open("information");
  control("information", "purpose").replace("Typed a moment ago");
  await services.papers.make(present(), "minutes");
  expect(made.map(({ purpose }) => purpose)).toEqual(["Typed a moment ago"]);
  expect(store.state().steps?.history.past.map(({ label }) => label)).toEqual(["Typed on the page"]);
});

test("a document that is only opened and looked at is not written to", async () => {
  await open("information");
  const before = part();
  stage.window.dispatchEvent(new stage.window.Event("focus"));
  await pause(800);
  expect(part()).toBe(before);
});

test("pages that are locked are said, and what was typed stays in the pane", async () => {
  await open("information");
  control("information", "purpose").lock();
  store.change({ type: "set", values: { purpose: "Typed in the pane" } }, "Change the purpose");
  await until(() => store.state().notice?.tone === "error");
  expect(store.state().notice?.words.join()).toContain("could not be changed");
  expect(present().purpose).toBe("Typed in the pane");
});

test("the team file is saved where it is, as its next edition, with what was typed on its page meanwhile", async () => {
  await open("team-file");
  expect(store.state().saving.state).toBe("saved");
  control("team-file", "scope").replace("Typed on the page");
  store.change({ type: "set", values: { purpose: "Typed in the pane" } }, "Change the purpose");
  await store.save();
  await until(() => store.state().saving.state === "saved");
  expect(control("team-file", "purpose").text("\n")).toBe("Typed in the pane");
  expect(part()).toContain("Typed on the page");
  expect(part()).toContain(`edition="${record.edition + 1}"`);
  expect(stage.word.document.saves).toBe(0);
});

test("another network that is opened in the pane never goes to the pages of this one", async () => {
  await open("information");
  const before = part();
  store.open({ ...record, id: "n2", purpose: "Another network" });
  store.change({ type: "set", values: { scope: "Something else" } }, "Change the scope");
  await pause(800);
  expect(part()).toBe(before);
  expect(control("information", "purpose").text("\n")).toBe("Not recorded");
});
