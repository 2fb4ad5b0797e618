import { ENVELOPE_NAMESPACE } from "../../src/documents";
import type { HostPage, PageChange, PageMore } from "../../src/hosts";
import { wordHost } from "../../src/hosts/word";
import { readFile } from "../../src/hosts/word/file";
import { programIn } from "../../src/hosts/word/program";
import { lookOfColour } from "../../src/hosts/word/look";
import { documentOf, workedExample, wordStage, type WordStage } from "../builders/wordStage";
import { insideOf, serialise, valueOf } from "../office/wordXml";

const RISK = "mt:information/n1/risk";
let bytes: Uint8Array;
let stage: WordStage;
let page: HostPage;

beforeAll(async () => {
  const record = await workedExample();
  bytes = await documentOf({ ...record, id: "n1" }, "information");
});
beforeEach(async () => {
  stage = await wordStage(bytes);
  page = wordHost(stage.window).page!;
});
afterEach(() => {
  expect(stage.word.unplayed).toEqual([]);
  stage.window.close();
});

const textOf = (tag: string) => stage.word.document.control(tag).text("\n");
const several = () => stage.word.document.controls.find((control) => control.paragraphs.length > 2)!;
const fields = () => stage.word.document.controls.map(({ tag }) => tag).filter((tag) => tag.startsWith("mt:"));
const lines = (text: string) => (text === "" ? [] : text.split("\n").map((line) => ({ lead: "", text: line })));
const change = (tag: string, text: string, none = "") => [{ tag, lines: lines(text), none }];

const write = async (changes: readonly PageChange[], more: PageMore) =>
  (await page.meet({ prefix: "mt:", namespace: ENVELOPE_NAMESPACE }, () => ({ changes, ...more }))).delivery;

describe("reading", () => {
  test("the open document arrives whole, in slices, and is let go of", async () => {
    const file = await page.read();
    expect(file?.bytes).toEqual(stage.word.document.toBytes());
    expect(stage.word.openFiles).toBe(0);
  });

  test.each(["C:\\Cases\\100% sure.docx", "https://northside.example/Cases/May%20O'Neill.docx"])(
    "it goes by its own name, whatever signs are in it: %s",
    async (address) => {
      const program = programIn(stage.window);
      const { Office } = stage.window;
      const document = Object.create(Office.context.document, { url: { value: address } }) as object;
      const context = Object.create(Office.context, { document: { value: document } }) as object;
      const window = { Office: Object.create(Office, { context: { value: context } }) as object } as typeof program.window;
      expect((await readFile({ ...program, window }))?.name).toBe(
        address.endsWith("sure.docx") ? "100% sure.docx" : "May O'Neill.docx",
      );
    },
  );

  test("a Word that keeps the file to itself is an answer, not an error", async () => {
    stage.word.mishaps.add("no-file");
    expect(await page.read()).toBeUndefined();
  });

  test.each(["\r", "\n", "\r\n"])("texts of the controls come in one round, paragraphs apart by %j", async (between) => {
    stage.word.document.between = between;
    const rounds = stage.word.rich.log.length;
    const shown = await page.controls("mt:");
    expect(shown.map(({ tag }) => tag)).toEqual(fields());
    expect(shown.find(({ tag }) => tag === several().tag)?.text.split(between).length).toBe(several().paragraphs.length);
    // One for the texts, one to give back what was held for them.
    expect(stage.word.rich.log.length - rounds).toBeLessThanOrEqual(2);
    expect(stage.word.rich.held).toBe(0);
  });

  test("the part of the record is found by its namespace", async () => {
    const [part, ...more] = await page.parts(ENVELOPE_NAMESPACE);
    expect(part).toContain('kind="information"');
    expect(more).toEqual([]);
  });
});

describe("writing", () => {
  test("a placeholder gives way to what is written", async () => {
    expect(await write(change(RISK, "County Line to Bournemouth"), {})).toEqual({ ok: true, where: "this document" });
    expect(textOf(RISK)).toBe("County Line to Bournemouth");
    expect(stage.word.document.control(RISK).showsPlaceholder).toBe(false);
  });

  test("of several lines only the one that differs is touched, and keeps its neighbours' bookmarks", async () => {
    const { tag, paragraphs } = several();
    const stood = textOf(tag).split("\n");
    const before = paragraphs.map(serialise);
    await write(change(tag, ["Another first line", ...stood.slice(1)].join("\n")), {});
    const after = several().paragraphs.map(serialise);
    expect(after[0]).toContain("Another first line");
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  test("a line that comes at the end leaves those before it alone", async () => {
    const { tag, paragraphs } = several();
    const before = paragraphs.map(serialise);
    await write(change(tag, `${textOf(tag)}\nOne more`), {});
    expect(several().paragraphs.map(serialise).slice(0, before.length)).toEqual(before);
    expect(textOf(tag).split("\n").at(-1)).toBe("One more");
  });

  test("only the beginning of a line is bold, in a line that is replaced and in one that is added", async () => {
    const about = { lead: "About: ", text: "Male A" };
    await write([{ tag: RISK, lines: [about, { lead: "", text: "Plain" }, about], none: "" }], {});
    const { paragraphs } = stage.word.document.control(RISK);
    const bold = (run: Element) => {
      const mark = insideOf(run, "b")[0];
      return mark !== undefined && valueOf(mark) !== "0";
    };
    const runs = paragraphs.map((one) => insideOf(one, "r").map((run) => [run.textContent, bold(run)]));
    expect(runs[0]).toEqual([
      ["About: ", true],
      ["Male A", false],
    ]);
    expect(runs[1]).toEqual([["Plain", false]]);
    expect(runs[2]).toEqual(runs[0]);
    expect(textOf(RISK)).toBe("About: Male A\nPlain\nAbout: Male A");
  });

  test("fewer lines replace all of them", async () => {
    const { tag } = several();
    await write(change(tag, "Only this"), {});
    expect(textOf(tag)).toBe("Only this");
  });

  test("an emptied control shows that nothing is recorded", async () => {
    const { tag } = several();
    await write(change(tag, "", "Not recorded"), {});
    const control = stage.word.document.control(tag);
    expect([control.showsPlaceholder, control.text("\n")]).toEqual([true, "Not recorded"]);
  });

  test("the title changes among the properties, on the first page and at the foot, and DRAFT goes from the head", async () => {
    const was = stage.word.document.title;
    const title = "Mapping Information Network – County Line to Brighton";
    const edges = [
      { was, now: [title] },
      { was: "DRAFT", now: [] },
    ];
    expect(await write([], { title, edges })).toMatchObject({ ok: true });
    const { document } = stage.word;
    expect(document.title).toBe(title);
    expect(document.body.textContent).toContain(title);
    const edge = (story: "header" | "footer") => document.sections.map((section) => document.edge(section, story).textContent);
    expect(edge("footer").join()).toContain(title);
    expect(edge("footer").join()).not.toContain(was);
    expect(edge("header").join()).not.toContain("DRAFT");
  });

  test("properties of the document are set, taken away and left alone, a day as a date", async () => {
    const { properties } = stage.word.document;
    await write([], { properties: { Network: "Image Sharing", Version: "", "Review due": "2025-09-01" } });
    expect(properties.get("Network")).toBe("Image Sharing");
    expect(properties.names()).toEqual(["Kind", "Network", "Review due"]);
    expect(properties.get("Review due")).toMatch(/^2025-09-01T/);
  });

  test("DRAFT comes under the marking once, though sections share the head", async () => {
    const marking = "OFFICIAL-SENSITIVE";
    const edges = [
      { was: "DRAFT", now: [] },
      { was: marking, now: [marking, "NOT FINAL"] },
    ];
    await write([], { edges });
    const { document } = stage.word;
    const heads = new Set(document.sections.map((section) => document.edge(section, "header").textContent));
    expect([...heads]).toEqual([`${marking}NOT FINAL`]);
  });

  test("the new part is there before the old one goes, and is compared with what was written", async () => {
    const part = `<record xmlns="${ENVELOPE_NAMESPACE}" kind="information" version="1"><json>{"a":"&lt;"}</json></record>`;
    expect(await write([], { part })).toMatchObject({ ok: true });
    const parts = stage.word.document.parts.all();
    expect(parts.map(({ xml }) => xml)).toEqual([part]);
  });

  test("the record is written last: nothing of it where the pages could not be changed", async () => {
    const before = stage.word.document.parts.all();
    stage.word.document.control(RISK).lock();
    const outcome = await write(change(RISK, "County Line"), { part: `<record xmlns="${ENVELOPE_NAMESPACE}"/>` });
    expect(outcome).toMatchObject({ ok: false, why: "failed" });
    expect(textOf(RISK)).toBe("Not recorded");
    expect(stage.word.document.parts.all()).toEqual(before);
  });

  test.each(["parts-do-nothing", "no-add"] as const)(
    "a part that does not arrive is said, and the old one stays: %s",
    async (mishap) => {
      const before = stage.word.document.parts.all();
      stage.word.mishaps.add(mishap);
      const outcome = await write([], { part: `<record xmlns="${ENVELOPE_NAMESPACE}"><json>{}</json></record>` });
      expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining("did not keep the network") as unknown });
      expect(stage.word.document.parts.all()).toEqual(before);
    },
  );

  test("an old part that would not go is found beside the new one, newest last", async () => {
    stage.word.mishaps.add("no-delete");
    await write([], { part: `<record xmlns="${ENVELOPE_NAMESPACE}" kind="newer"/>` });
    stage.word.mishaps.clear();
    const parts = await page.parts(ENVELOPE_NAMESPACE);
    expect(parts.map((part) => /kind="(\w+)"/.exec(part)?.[1])).toEqual(["information", "newer"]);
    await write([], { part: `<record xmlns="${ENVELOPE_NAMESPACE}" kind="newest"/>` });
    expect(await page.parts(ENVELOPE_NAMESPACE)).toHaveLength(1);
  });

  test("what is written can be opened again", async () => {
    await write(change(RISK, "County Line"), { part: `<record xmlns="${ENVELOPE_NAMESPACE}"/>` });
    const again = await wordStage(stage.word.document.toBytes());
    expect(again.word.document.control(RISK).text("\n")).toBe("County Line");
    expect(again.word.document.parts.all()).toHaveLength(1);
    again.window.close();
  });
});

describe("the rest of the host", () => {
  test("a document opens in a window of its own, whole", async () => {
    const { DOCX_TYPE } = await import("../../src/hosts");
    const host = wordHost(stage.window);
    const outcome = await host.deliver({ name: "Minutes.docx", type: DOCX_TYPE, bytes });
    expect(outcome).toMatchObject({ ok: true });
    expect(stage.word.opened.map((one) => Buffer.compare(one, bytes))).toEqual([0]);
  });

  test("Word saves when it is asked to", async () => {
    expect(await page.save()).toMatchObject({ ok: true });
    expect(stage.word.document.saves).toBe(1);
  });

  test("a selection that moves is a hint, until nobody wants it any more", async () => {
    const { movePlayedSelection: move } = stage.window as unknown as { movePlayedSelection: () => void };
    const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
    let times = 0;
    const stop = page.onEdited(() => (times += 1));
    await settled();
    move();
    stop();
    stop();
    await settled();
    move();
    expect(times).toBe(1);
  });

  test.each([
    ["#262626", "dark"],
    ["#0A3D91FF", "dark"],
    ["#FFFFFF", "light"],
    ["#E6E6E6", "light"],
    ["", undefined],
    [undefined, undefined],
  ])("the colour of Word's own pages, %s, makes the pane %s", (colour, look) => {
    expect(lookOfColour(colour)).toBe(look);
  });
});
