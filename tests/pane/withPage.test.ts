import { defaultProfile } from "../../src/guidance";
import { wordHost } from "../../src/hosts/word";
import { readInput } from "../../src/intake";
import { createStore, type Services, type Store } from "../../src/pane";
import { withPage } from "../../src/pane/page";
import type { NetworkRecord } from "../../src/record";
import { stageIn, newDevice } from "../builders/browserStage";
import { documentOf, TODAY, workedExample, wordStage, type WordStage } from "../builders/wordStage";

const clock = () => new Date(`${TODAY}T10:00:00Z`);
let record: NetworkRecord;
let stage: WordStage;
let store: Store;
let services: Services;
/** Records that documents were made of. */
let made: NetworkRecord[];

beforeAll(async () => {
  record = { ...(await workedExample()), id: "n1" };
});
afterEach(() => stage.window.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !holds(); turn += 1) await pause(20);
  expect(holds()).toBe(true);
}

/** The pane's store beside a document in the played Word, once it has opened what the document holds. */
async function open(kindId: string): Promise<void> {
  stage = await wordStage(await documentOf(record, kindId));
  const { host } = stageIn(stage.window, newDevice(), () => wordHost(stage.window));
  made = [];
  const plain = {
    host,
    profile: defaultProfile,
    clock,
    today: () => TODAY,
    readFile: async ({ bytes, name }) => {
      const read = await readInput(bytes, name);
      if (!read.ok) return { ok: false, message: read.error.message };
      return { ok: true, record: read.record, warnings: read.warnings, home: read.kind === "team-file" };
    },
    papers: {
      kindsOf: () => [],
      make: (one: NetworkRecord) => {
        made.push(one);
        return Promise.resolve({ name: "x.docx", type: "text/plain", bytes: new Uint8Array() });
      },
      makeMap: () => Promise.reject(new Error("not asked for")),
      makeAll: () => Promise.reject(new Error("not asked for")),
    },
    save: () => Promise.resolve({ ok: false, why: "not-chosen", message: "" }),
  } as Partial<Services> as Services;
  const beside = withPage(host.page!, plain);
  services = beside.services;
  store = createStore({ save: (one) => services.save(one, "quietly"), clock });
  beside.start(store);
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
