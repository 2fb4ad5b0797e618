import { readFileSync } from "node:fs";
import { BOOKMARK, ENVELOPE_NAMESPACE, makeExcerpt, OUR_TAGS } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import type { PageBlocks } from "../../src/hosts";
import { wordHost } from "../../src/hosts/word";
import type { Patience } from "../../src/hosts/word/program";
import type { NetworkRecord } from "../../src/record";
import { impatience } from "../builders/impatience";
import { onePixelPng } from "../builders/png";
import { documentOf, TODAY, workedExample, wordStage, type WordStage } from "../builders/wordStage";
import { bookmarksIn } from "../office/bookmarks";
import { FAULTS, failAt } from "../office/faults";
import { FLOOR, NEWER, type PlayedHost } from "../office/host";
import { insideOf } from "../office/wordXml";

const TEAM = { audience: { type: "team" as const }, names: "full" as const };
const table = readFileSync("templates/samples/worked-example.docx");
let record: NetworkRecord;
let minutes: Uint8Array;
let stage: WordStage;
let blocks: PageBlocks;

beforeAll(async () => {
  record = { ...(await workedExample()), id: "n1" };
  minutes = await documentOf(record, "minutes", true);
});
async function open(bytes: Uint8Array, host?: PlayedHost, patience?: Patience): Promise<void> {
  stage = await wordStage(bytes, host);
  blocks = wordHost(stage.window, patience).page!.blocks;
}
afterEach(() => {
  expect(stage.word.unplayed).toEqual([]);
  stage.window.close();
});

const excerpt = () => makeExcerpt(record, "excerpt+table", "table", { profile: defaultProfile, copy: TEAM, today: TODAY });
const parts = () => stage.word.document.parts.all().filter(({ namespace }) => namespace === ENVELOPE_NAMESPACE);
const requestsWith = (name: string) =>
  stage.word.rich.log.filter(({ ObjectPaths }) => Object.values(ObjectPaths).some((path) => path.Name === name)).length;
const tags = () => stage.word.document.controls.map(({ tag }) => tag);

describe("putting pages at the cursor", () => {
  test("they stand behind the cursor's paragraph, all else as it was, with exactly one part of ours", async () => {
    await open(table);
    const before = [...stage.word.document.body.children].map((child) => child.textContent);
    const { bytes, envelope } = await excerpt();
    expect(await blocks.insert({ bytes, part: envelope })).toMatchObject({ ok: true });
    const after = [...stage.word.document.body.children].map((child) => child.textContent);
    expect(before.every((text) => after.includes(text))).toBe(true);
    expect(tags()[0]).toBe("mt-block:table");
    expect(parts().map(({ xml }) => xml)).toEqual([envelope]);
    expect(requestsWith("InsertFileFromBase64")).toBe(1);
  });

  test("inside a field of ours nothing is put, and it is said", async () => {
    await open(minutes);
    const control = stage.word.document.controls.find(({ tag }) => tag.startsWith("mt:"))!;
    stage.word.document.cursor = control.paragraphs[0]!;
    const before = stage.word.document.toBytes();
    const { bytes, envelope } = await excerpt();
    expect(await blocks.insert({ bytes, part: envelope })).toMatchObject({ ok: false });
    expect(stage.word.document.toBytes()).toEqual(before);
  });
});

test("every copy of a map is drawn anew in one change, with its words for those who hear it, and the part comes after", async () => {
  await open(minutes);
  const [map] = stage.word.document.controls.filter(({ tag }) => tag === "mt-map:all");
  map!.element.after(map!.element.cloneNode(true));
  const picture = {
    tag: "mt-map:all",
    png: onePixelPng,
    width: 500,
    height: 300,
    name: "Map",
    alt: "Seven people, 4 June 2025.",
  };
  const part = `<record xmlns="${ENVELOPE_NAMESPACE}" kind="minutes" version="1"><json>{}</json></record>`;
  expect(await blocks.draw([picture], part)).toMatchObject({ ok: true });
  const drawn = stage.word.document.controls.filter(({ tag }) => tag === "mt-map:all").map(({ element }) => element);
  const described = drawn.map((one) => one.getElementsByTagName("wp:docPr")[0]?.getAttribute("descr"));
  expect(described).toEqual([picture.alt, picture.alt]);
  const sizes = drawn.map((one) => one.getElementsByTagName("wp:extent")[0]?.getAttribute("cx"));
  expect(sizes).toEqual([String(500 * 12700), String(500 * 12700)]);
  expect(parts().map(({ xml }) => xml)).toEqual([part]);
  // One request holds all of them, and so Word's own undo does.
  expect(requestsWith("InsertInlinePictureFromBase64")).toBe(1);
});

test("controls that are let go leave their words where they were", async () => {
  await open(minutes);
  const { tag, element } = stage.word.document.controls.find((one) => one.tag.startsWith("mt:") && !one.showsPlaceholder)!;
  const words = element.textContent;
  expect(await blocks.release([tag])).toMatchObject({ ok: true });
  expect(tags()).not.toContain(tag);
  expect(stage.word.document.body.textContent).toContain(words);
});

describe("unlinking", () => {
  const UNLINK = {
    tags: OUR_TAGS,
    properties: ["Network", "Kind", "Version"],
    namespace: ENVELOPE_NAMESPACE,
    bookmarks: BOOKMARK,
  };

  test("leaves every word and picture, and nothing of ours", async () => {
    await open(minutes);
    const before = stage.word.document.body.textContent;
    const pictures = insideOf(stage.word.document.body, "drawing").length;
    expect(await blocks.unlink(UNLINK)).toMatchObject({ ok: true });
    expect(stage.word.document.body.textContent).toBe(before);
    expect(insideOf(stage.word.document.body, "drawing")).toHaveLength(pictures);
    expect([tags(), parts(), stage.word.document.settings]).toEqual([[], [], {}]);
    expect(stage.word.document.properties.names().filter((name) => UNLINK.properties.includes(name))).toEqual([]);
  });

  test.each(["parts-do-nothing", "no-delete"] as const)(
    "says that the network is still inside where Word keeps it: %s",
    async (mishap) => {
      await open(minutes);
      stage.word.mishaps.add(mishap);
      const outcome = await blocks.unlink(UNLINK);
      expect(outcome).toMatchObject({
        ok: false,
        message: expect.stringContaining("may still be inside this document") as unknown,
      });
      expect(parts()).toHaveLength(1);
    },
  );
});

describe("bookmarks of ours, when the document is unlinked", () => {
  const UNLINK = { tags: OUR_TAGS, properties: [], namespace: ENVELOPE_NAMESPACE, bookmarks: BOOKMARK };
  const marks = () => bookmarksIn(stage.word.document.body);
  const changes = () => stage.word.rich.log.filter(({ Actions }) => Actions.some(({ Name }) => /^Delete/.test(Name)));
  /** Somebody's own bookmark and control, whose names begin as ours do. */
  function ofTheirOwn(): void {
    const { element } = stage.word.document.control("mt-title");
    const [start] = insideOf(stage.word.document.body, "bookmarkStart");
    const own = start!.cloneNode(true) as Element;
    own.setAttribute("w:name", "mt_summary");
    own.setAttribute("w:id", "9999");
    element.before(own);
    const control = element.cloneNode(true) as Element;
    insideOf(control, "tag")[0]!.setAttribute("w:val", "mtg-room");
    element.before(control);
  }

  test("go with the fields, in one change, where Word lets them; somebody's own stay", async () => {
    await open(minutes, NEWER);
    ofTheirOwn();
    expect(marks().length).toBeGreaterThan(20);
    const before = stage.word.document.body.textContent;
    expect(blocks.takesBookmarks()).toBe(true);
    expect(await blocks.unlink(UNLINK)).toMatchObject({ ok: true, bookmarks: false });
    expect([marks(), tags(), stage.word.document.body.textContent]).toEqual([["mt_summary"], ["mtg-room"], before]);
    expect(changes()).toHaveLength(1);
  });

  test.each([
    ["that has no way to list them", FLOOR, false],
    ["that says it can and does not", NEWER, true],
  ])("stay in a Word %s, which is told, and all else goes", async (_, host, mishap) => {
    await open(minutes, host);
    stage.word.document.bookmarkMishap = mishap;
    const before = marks();
    expect(await blocks.unlink(UNLINK)).toMatchObject({ ok: true, bookmarks: true });
    expect([marks(), tags(), parts(), stage.word.document.settings]).toEqual([before, [], [], {}]);
  });

  test("a document that never opened the pane gets no entry of it on the way out", async () => {
    await open(table);
    const { bytes, envelope } = await excerpt();
    await blocks.insert({ bytes, part: envelope });
    const before = stage.word.calls.length;
    expect(await blocks.unlink(UNLINK)).toMatchObject({ ok: true });
    expect(stage.word.calls.slice(before).filter(({ request }) => request === -1)).toEqual([]);
  });
});

test("the pane opens by itself with a paper of the team, until somebody switches that off, and on again", async () => {
  await open(minutes);
  expect(blocks.opensItself()).toBe(true);
  await blocks.setOpensItself(false);
  expect([blocks.opensItself(), stage.word.document.settings]).toEqual([false, {}]);
  await blocks.setOpensItself(true);
  expect([blocks.opensItself(), stage.word.document.settings]).toEqual([true, { "Office.AutoShowTaskpaneWithDocument": "true" }]);
});

test.each(["it is refused", "it is not done and never answered"])(
  "where Word does not keep that, it is told as it was: %s",
  async (name) => {
    const { patience, loseHope } = impatience();
    await open(minutes, FLOOR, patience);
    failAt(
      stage.word,
      1,
      FAULTS.find((fault) => fault.name === name)!,
      loseHope,
    );
    const said = await blocks.setOpensItself(false);
    expect(said).toMatchObject({ ok: false, message: expect.stringContaining("Press it again") as unknown });
    expect(blocks.opensItself()).toBe(true);
    expect(await blocks.setOpensItself(false)).toMatchObject({ ok: true });
    expect([blocks.opensItself(), stage.word.document.settings]).toEqual([false, {}]);
  },
);

test("what stands there is told in one round: title, controls, and whether it is a blank page", async () => {
  await open(minutes);
  const { title, controls, blank } = await blocks.look("mt");
  expect([title, blank]).toEqual([stage.word.document.title, false]);
  expect(controls.map(({ tag }) => tag)).toEqual(tags());
});
