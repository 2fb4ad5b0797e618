import { networkOf } from "../../bench/cases/network";
import { kindOf, makeDocument, mapsOn, viewOf } from "../../src/documents";
import { createPictures, mapTitle } from "../../src/entry/pictures";
import { defaultProfile } from "../../src/guidance";
import { layoutOf } from "../../src/map";
import type { OpenPaper } from "../../src/pane";
import type { NetworkRecord } from "../../src/record";
import { openBeside, until, type Beside } from "../builders/paneBeside";
import { MAP, TODAY, wordStage, type WordStage } from "../builders/wordStage";
import { serialise } from "../office/wordXml";

/** Minutes of forty people: their map is too large for one page and stands on several, each with a tag of its own. */
const FORTY = { people: 40, places: 8, links: 60, statements: 20, actions: 4, attendees: 4 };
const TEAM = { audience: { type: "team" as const }, names: "full" as const };
const record = networkOf(FORTY, 6);
const RENAMED = "Zephyrine Quillfeather";

/** Laid out and divided as on the page; painted, a picture says who is on it. */
const pictures = createPictures(defaultProfile, layoutOf, (drawing) =>
  Promise.resolve({ ...MAP, widthMm: 200, heightMm: 100, alt: `${drawing.nodes.map(({ name }) => name).join("; ")}.` }),
);
const pictureOf = (one: NetworkRecord) => pictures(mapTitle(one))(viewOf(one, kindOf("minutes"), TEAM).record, TODAY);

let stage: WordStage;
let beside: Beside;
beforeAll(async () => {
  const options = { profile: defaultProfile, copy: TEAM, today: TODAY, map: await pictureOf(record) };
  stage = await wordStage((await makeDocument(record, "minutes", options)).bytes);
  beside = openBeside(stage);
  beside.services.papers.drawMaps = async (one: NetworkRecord, { kindId, copy, today }: OpenPaper) => {
    const map = await pictureOf(one);
    return { maps: mapsOn(one, kindId, { profile: defaultProfile, copy, today, map }), mermaid: map.mermaid };
  };
  await until(() => beside.store.state().steps !== undefined && beside.services.document !== undefined);
  // Somebody has copied one of the pages to the end.
  const copied = controls().find(({ tag }) => tag === "mt-map:part-2")!;
  stage.word.document.body.firstElementChild!.before(copied.element.cloneNode(true));
});
afterAll(() => {
  expect(stage.word.unplayed).toEqual([]);
  stage.window.close();
});

const controls = () => stage.word.document.controls.filter(({ tag }) => tag.startsWith("mt-map:"));
const shown = () =>
  controls().map(({ tag, element }) => ({ tag, alt: element.getElementsByTagName("wp:docPr")[0]?.getAttribute("descr") ?? "" }));
const notice = () => beside.store.state().notice;

/** All of the pages but what stands inside the maps. */
function around(): string {
  const copy = stage.word.document.body.cloneNode(true) as Element;
  for (const control of [...copy.getElementsByTagName("w:sdt")]) {
    const tag = control.getElementsByTagName("w:tag")[0]?.getAttribute("w:val") ?? "";
    if (tag.startsWith("mt-map:")) control.replaceChildren(tag);
  }
  return serialise(copy);
}

test("each copy of each page is drawn as that page is now, and nothing else on the pages is touched", async () => {
  const before = shown();
  expect(new Set(before.map(({ tag }) => tag)).size).toBeGreaterThan(3);
  const [first] = before[0]!.alt.split("; ");
  const { id } = record.people.find(({ name }) => name === first)!;
  beside.store.change({ type: "edit", in: "people", id, values: { name: RENAMED } }, "Name somebody");
  await until(() => stage.word.document.parts.all().some(({ xml }) => xml.includes(RENAMED)));
  const words = around();
  await beside.services.document!.drawMaps();
  expect(notice()?.words.join(" ")).toContain(`${before.length} maps are drawn as the network is now.`);
  expect(shown()).toEqual(before.map(({ tag, alt }) => ({ tag, alt: alt.replaceAll(first!, RENAMED) })));
  // On some pages and not on others.
  const on = shown().filter(({ alt }) => alt.includes(RENAMED));
  expect([on.length > 1, on.length < before.length]).toEqual([true, true]);
  expect(around()).toBe(words);
  expect((await beside.services.document!.check()).findings.filter(({ state }) => state === "old-map")).toEqual([]);
});

test("a page that the map has no more is said to be old, there and whenever the document is checked", async () => {
  const before = shown();
  // Somebody chooses one page, around one person, in place of those that were.
  beside.store.change({ type: "add", to: "mapPages", entry: { around: [record.people[20]!.id], steps: 1 } }, "Choose a page");
  await beside.services.document!.drawMaps();
  const kept = ["mt-map:all", "mt-map:part-1"];
  const left = before.filter(({ tag }) => !kept.includes(tag));
  expect(left.length).toBeGreaterThan(2);
  expect(shown().filter(({ tag }) => !kept.includes(tag))).toEqual(left);
  expect(notice()).toMatchObject({ tone: "error" });
  expect(notice()?.words.join(" ")).toContain(`${left.length} pages of the map still show the network as it was`);
  const lost = (await beside.services.document!.check()).findings.filter(({ state }) => state === "old-map");
  expect(lost).toMatchObject([{ label: `Map, ${left.length} copies`, mends: ["anew"] }]);
});

test("pages that the map has now and the document has not are said", async () => {
  const lost = controls().filter(({ tag }) => tag === "mt-map:part-1");
  lost.forEach(({ element }) => element.remove());
  await beside.services.document!.drawMaps();
  expect(notice()?.words.join(" ")).toContain("1 page of the map has no place in this document");
});
