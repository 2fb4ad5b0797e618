import type { OpenedFile } from "../../src/hosts";
import { JSDOM } from "jsdom";
import { elsewhereHost } from "../../src/hosts/elsewhere";
import { browserStage, fileToMake, madeFile, newDevice, newDisk, stageIn, type Stage } from "../builders/browserStage";
import { wordHostStage } from "../builders/wordStage";

/** Every place the pane runs in. A new host is one line here, with a stage that plays what is behind it. */
const HOSTS: [string, () => Stage | Promise<Stage>][] = [
  ["a browser that can only download", () => browserStage()],
  ["a browser that can write files", () => browserStage(newDisk())],
  ["Word", () => wordHostStage()],
];

/** And one that it was not made for. */
const excelStage = () => {
  const { window } = new JSDOM("<!doctype html><body></body>", { url: "https://toolkit.example/" });
  const played = window as unknown as Window & typeof globalThis;
  return stageIn(played, newDevice(), () => elsewhereHost(played, "Excel"));
};
const ALL: [string, () => Stage | Promise<Stage>][] = [...HOSTS, ["another program of Office", excelStage]];

const textOf = (file: OpenedFile | undefined) => new TextDecoder().decode(file?.bytes);
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe.each(HOSTS)("%s", (_, build) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await build();
  });
  afterEach(() => stage.end());

  test("a chosen file arrives whole", async () => {
    stage.willChoose([{ name: "table.docx", text: "Linked people — Zoë" }]);
    const files = await stage.host.chooseFiles([".docx"]);
    expect(files.map(({ name }) => name)).toEqual(["table.docx"]);
    expect(textOf(files[0])).toBe("Linked people — Zoë");
  });

  test("several files come in one go", async () => {
    stage.willChoose([
      { name: "a.docx", text: "a" },
      { name: "b.docx", text: "b" },
    ]);
    expect((await stage.host.chooseFiles([".docx"], { several: true })).map(textOf)).toEqual(["a", "b"]);
  });

  test("closing the picker is not an error", async () => {
    stage.willChoose(undefined);
    expect(await stage.host.chooseFiles([".docx"])).toEqual([]);
  });

  test("a delivered document has the bytes and the name it was given", async () => {
    const outcome = await stage.host.deliver(madeFile("Minutes – Image Sharing.docx", "inside"));
    expect(outcome).toMatchObject({ ok: true });
    expect(await stage.arrived()).toEqual([{ name: "Minutes – Image Sharing.docx", text: "inside" }]);
  });

  test("saving quietly does nothing until a place was chosen, and says so", async () => {
    const outcome = await stage.host.save(fileToMake("team file.docx", "record"), "quietly");
    expect(outcome).toMatchObject({ ok: false, why: "not-chosen" });
    expect(await stage.arrived()).toEqual([]);
  });

  test("after a network was left, saving does not go to its place", async () => {
    await stage.host.save(fileToMake("team file.docx", "first network"), "asking");
    stage.host.leaveHome();
    const outcome = await stage.host.save(fileToMake("team file.docx", "second network"), "quietly");
    expect(outcome).toMatchObject({ ok: false, why: "not-chosen" });
  });

  test("dropped files are handed over until the listener is taken off", async () => {
    const seen: string[] = [];
    const stop = stage.host.onFiles((files) => seen.push(...files.map(textOf)));
    stage.drop([{ name: "table.docx", text: "first" }]);
    await soon();
    stop();
    stop();
    stage.drop([{ name: "table.docx", text: "second" }]);
    await soon();
    expect(seen).toEqual(["first"]);
  });
});

describe.each(ALL)("%s, like every host,", (_, build) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await build();
  });
  afterEach(() => stage.end());

  test("says what became of a document: it arrived, or a sentence says why not and what to do", async () => {
    const outcome = await stage.host.deliver(madeFile("Minutes.docx", "inside"));
    expect(await stage.arrived()).toHaveLength(outcome.ok ? 1 : 0);
    if (!outcome.ok) expect(outcome.message).toMatch(/^[A-Z].+\. [A-Z].+\.$/);
    expect(outcome.ok).toBe(stage.host.explains === undefined);
  });

  test("answers a picker with files or with none, and never with an error", async () => {
    stage.willChoose([{ name: "table.docx", text: "inside" }]);
    expect(await stage.host.chooseFiles([".docx"])).toHaveLength(stage.host.explains === undefined ? 1 : 0);
  });

  test("saves, or says why not before anything is made for it; quietly it never does where nobody chose a place", async () => {
    let made = 0;
    const file = { name: "team file.docx", type: "text/plain", make: () => Promise.resolve(new Uint8Array([(made += 1)])) };
    expect(await stage.host.save(file, "quietly")).toMatchObject({
      ok: false,
      why: "not-chosen",
      message: expect.stringMatching(/\S/) as unknown,
    });
    expect([made, await stage.arrived()]).toEqual([0, []]);
    const outcome = await stage.host.save(file, "asking");
    if (!outcome.ok) expect(outcome.message).toMatch(/^[A-Z].+[.;] .+\.$/);
    if (stage.host.explains === undefined) return;
    expect([outcome, made]).toEqual([{ ok: false, why: "failed", message: stage.host.explains }, 0]);
    expect(await stage.host.save(file, "elsewhere")).toEqual(outcome);
  });

  test("hands over what is dropped, or nothing; it is never an error", async () => {
    const seen: string[] = [];
    stage.host.onFiles((files) => seen.push(...files.map(textOf)));
    stage.drop([{ name: "table.docx", text: "inside" }]);
    await soon();
    expect(seen).toEqual(stage.host.explains === undefined ? ["inside"] : []);
  });

  test("has a document beside it, verbs for its buttons and a look, and leaves any network", () => {
    const { host } = stage;
    expect(host.page !== undefined).toBe(host.id === "word");
    expect(Object.values(host.verbs).filter((verb) => /^[A-Z][a-z ]+$/.test(verb))).toHaveLength(2);
    expect(["light", "dark", "forced"]).toContain(host.look());
    host.onLook(() => undefined)();
    expect(() => host.leaveHome()).not.toThrow();
  });

  test("knows where somebody was in a network, tells nobody else's tabs of it, and keeps all of that until it is cleared", async () => {
    const { recovery, presence } = stage.host;
    await recovery.keepPlace({ network: "n1", at: 1, place: { stage: "map" } });
    expect([await recovery.placeIn("n1"), await recovery.placeIn("n2")]).toEqual([{ stage: "map" }, undefined]);
    const leave = presence.enter({ network: "n1", id: "s1" });
    expect(await presence.others()).toEqual([]);
    leave();
    expect(await recovery.clear()).toEqual({ ok: true });
    expect(await recovery.placeIn("n1")).toBeUndefined();
  });

  test("the last chance to keep something is told when the page is hidden", () => {
    let times = 0;
    const stop = stage.host.onLeave(() => (times += 1));
    stage.goAway("hidden");
    stop();
    stage.goAway("closed");
    expect(times).toBe(1);
  });

  test("what is kept on this device comes back whole, and goes when it is let go", async () => {
    const snapshot = { id: "s1", network: "n1", at: 1, file: "team file.docx", base: "", text: '{"risk":"Zoë – 张伟"}' };
    expect(await stage.host.recovery.keep(snapshot)).toEqual({ ok: true });
    expect(await stage.host.recovery.list()).toEqual([snapshot]);
    await stage.host.recovery.drop("s1");
    expect(await stage.host.recovery.list()).toEqual([]);
  });

  test("leaving asks only while something is unsaved", () => {
    expect(stage.asksWhenLeaving()).toBe(false);
    stage.host.setUnsaved(true);
    stage.host.setUnsaved(true);
    expect(stage.asksWhenLeaving()).toBe(true);
    stage.host.setUnsaved(false);
    expect(stage.asksWhenLeaving()).toBe(false);
  });

  test("coming back is noticed until the listener is taken off", () => {
    let times = 0;
    const stop = stage.host.onReturn(() => (times += 1));
    stage.comeBack();
    stop();
    stage.comeBack();
    expect(times).toBe(1);
  });
});

test("a program it was not made for is named, with what becomes of the typing and where to go instead", () => {
  const { host } = excelStage();
  expect(host.explains).toContain("from Excel");
  expect(host.explains).toContain("stays in this pane until it is closed");
  expect(host.explains).toContain("Open Word and press Map a network on the Home tab");
});
