import type { NetworkRecord } from "../../src/record";
import { readInput } from "../../src/intake";
import { openBeside, until, type Beside } from "../builders/paneBeside";
import { documentOf, workedExample, wordStage, type WordStage } from "../builders/wordStage";
import { TIERS, type Tier } from "../office/tiers";

/** In every Word: what can be done is done; what cannot is said, with what was kept and what to do next. */
const PURPOSE = "To see who links the two groups";
const TAG = "mt:information/n1/purpose";
let record: NetworkRecord;
let bytes: Uint8Array;
let stage: WordStage;
let beside: Beside;

beforeAll(async () => {
  record = { ...(await workedExample()), id: "n1" };
  bytes = await documentOf(record, "information");
});
afterEach(() => {
  expect(stage.word.unplayed).toEqual([]);
  beside.close();
  stage.window.close();
});

const present = () => beside.store.state().steps?.history.present;
const notice = () => beside.store.state().notice;

/** The new document that came of it, wherever it went. */
async function newDocument(where: "window" | "download" | "nowhere"): Promise<Uint8Array | undefined> {
  if (where === "window") return stage.word.opened.at(-1);
  return (await beside.downloads.arrivedBytes()).at(-1);
}

/** A file that is no document goes to the downloads, or it is said. */
async function handOverAFile(tier: Tier): Promise<void> {
  const file = { name: "All.zip", type: "application/zip", bytes: new TextEncoder().encode("all") };
  const outcome = await beside.services.host.deliver(file);
  const names = (await beside.downloads.arrived()).map(({ name }) => name);
  expect([outcome.ok, names]).toEqual(tier.file === "download" ? [true, ["All.zip"]] : [false, []]);
  if (!outcome.ok) expect(outcome.message).toMatch(/still here in the pane.*one by one/);
}

describe.each(TIERS)("$name", (tier) => {
  beforeEach(async () => {
    stage = await wordStage(bytes, tier.host);
    tier.arrange?.(stage.word);
    beside = openBeside(stage);
    await until(() => present() !== undefined);
  });

  test("a file goes where it can go; a change is kept or said, with the next step", async () => {
    await handOverAFile(tier);
    expect(present()?.people.map(({ name }) => name)).toEqual(record.people.map(({ name }) => name));
    const before = stage.word.document.toBytes();
    beside.store.change({ type: "set", values: { purpose: PURPOSE } }, "Change the purpose");
    const onPage = () => stage.word.document.control(TAG).text("\n") === PURPOSE;
    const inPart = () => stage.word.document.parts.all().some(({ xml }) => xml.includes(PURPOSE));
    if (tier.change === "kept") {
      await until(() => onPage() && inPart());
      expect(stage.word.document.parts.all()).toHaveLength(1);
      expect(notice()?.tone).not.toBe("error");
      return;
    }
    await until(() => notice()?.tone === "error");
    expect(notice()?.words.join(" ")).toMatch(tier.said!);
    expect(notice()?.words.join(" ")).toContain("still here in the pane");
    expect(present()?.purpose).toBe(PURPOSE);
    expect([onPage(), inPart()]).toEqual([tier.change === "on the page", false]);
    if (tier.change === "refused") expect(stage.word.document.toBytes()).toEqual(before);

    // The next step that is offered: a document made anew, which holds all of it.
    const [choice] = notice()?.choices ?? [];
    expect(choice?.label).toBe("Make a new copy");
    choice?.run();
    await until(() => !notice()?.choices);
    expect(notice()?.tone).toBe(tier.document === "nowhere" ? "error" : "note");
    if (tier.document === "nowhere") return expect(notice()?.words.join(" ")).toContain("still here in the pane");
    const made = await readInput((await newDocument(tier.document))!, "made.docx");
    expect(made.ok && made.record.purpose).toBe(PURPOSE);
  });
});
