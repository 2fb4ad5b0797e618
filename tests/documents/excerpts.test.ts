import fc from "fast-check";
import type { Copy } from "../../src/copies";
import {
  excerptKindId,
  EXCERPTS,
  excerptsIn,
  kindOf,
  makeExcerpt,
  mapViewOf,
  readEnvelope,
  type ExcerptId,
} from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { apply, restore, linesOf, showDate, textsOf, wordingChange, type NetworkRecord } from "../../src/record";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { Opened, value } from "../builders/docx";
import { filledNetwork } from "../builders/filledNetwork";
import { packageFaults } from "../builders/packageFaults";
import { onePixelPng } from "../builders/png";
import { rounds } from "../builders/rounds";

const TEAM: Copy = { audience: { type: "team" }, names: "full" };
const options = { profile: defaultProfile, copy: TEAM, today: "2025-06-06" };
const map = {
  png: onePixelPng,
  svg: "<svg xmlns='http://www.w3.org/2000/svg'/>",
  widthMm: 90,
  heightMm: 60,
  alt: "Map.",
  mermaid: "",
};
const ALL = EXCERPTS.map(({ id }) => id);
const single = (text: string) => text.replace(/\s+/g, " ").trim();

/** What the part carries and none of the pages shows. */
async function unseen(record: NetworkRecord, ids: readonly ExcerptId[], copy: Copy): Promise<string[]> {
  const made = await Promise.all(ids.map((id) => makeExcerpt(record, excerptKindId(ids), id, { ...options, copy })));
  const pages = made.map(({ bytes }) => single(new Opened(bytes).reading)).join(" ");
  const carried = readEnvelope(made[0]!.envelope)!.record as NetworkRecord;
  const words = textsOf(carried).flatMap(({ text }) => linesOf(text).map(single));
  const dates = [...carried.links, ...carried.statements].flatMap(({ date }) => (date === "" ? [] : [showDate(date)]));
  // A place is carried where a sentence names it, whichever way that is written: "AISHA'S FLAT" for Aisha's flat.
  const read = pages.toLowerCase();
  return [...words, ...dates].filter((text) => !read.includes(text.toLowerCase()));
}

test.each(ALL)("%s is one control around sound pages, and the file itself carries no record", async (id) => {
  const { bytes } = await makeExcerpt(filledNetwork(), excerptKindId([id]), id, { ...options, map });
  const file = new Opened(bytes);
  expect(packageFaults(file)).toEqual([]);
  expect(file.paths.filter((path) => /customXml|webextension/.test(path))).toEqual([]);
  const [body] = file.all("body");
  const [around, last, section] = [...body!.children];
  expect(value(around!.getElementsByTagName("w:tag")[0])).toBe(`mt-block:${id}`);
  expect([last!.localName, last!.textContent, section!.localName]).toEqual(["p", "", "sectPr"]);
});

test("a kind says which pages it is made of, in one order, and nothing else is such a kind", () => {
  expect(excerptKindId(["actions", "table"])).toBe("excerpt+table+actions");
  expect(excerptsIn("excerpt+table+actions")).toEqual(["table", "actions"]);
  expect(excerptsIn("minutes")).toEqual([]);
  for (const odd of ["excerpt", "excerpt+actions+table", "excerpt+map+map", "excerpt+minutes"])
    expect(() => kindOf(odd)).toThrow();
});

test("the part carries what the pages show and nothing more, whichever they are and however people are named", async () => {
  const ids = fc.subarray(ALL, { minLength: 1 });
  const names = fc.constantFrom("full", "initials", "codes") as fc.Arbitrary<Copy["names"]>;
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, ids, names, async (record, chosen, mode) => {
      expect(await unseen(record, chosen, { ...TEAM, names: mode })).toEqual([]);
    }),
    { numRuns: rounds(15) },
  );
  expect(await unseen(filledNetwork(), ALL, TEAM)).toEqual([]);
});

test("what somebody told in their own words carries no place that their words do not name", async () => {
  const plain = filledNetwork();
  const incidents = plain.incidents.map((one) => ({ ...one, status: "confirmed" as const }));
  const bare: NetworkRecord = { ...plain, incidents, statements: [], links: [] };
  const told = incidents.reduce(
    (record, { id }) => apply(record, wordingChange(record, { list: "incidents", id }, "They were seen together once.")),
    bare,
  );
  expect(told.incidents.some(({ place }) => place !== "")).toBe(true);
  expect(await unseen(told, ["narrative"], TEAM)).toEqual([]);
});

test("a map alone carries nobody: its picture is drawn from the network, not from the document", async () => {
  const { envelope } = await makeExcerpt(filledNetwork(), "excerpt+map", "map", { ...options, map });
  const carried = restore(readEnvelope(envelope)!.record);
  if (!carried.ok) throw new Error(carried.message);
  expect([carried.record.people, carried.record.links, carried.record.statements]).toEqual([[], [], []]);
  expect(mapViewOf(filledNetwork(), kindOf("excerpt+map"), TEAM).people.length).toBeGreaterThan(3);
});

test("what one of the pages says does not depend on which others stand beside it", async () => {
  const textsOfControls = (envelope: string) => readEnvelope(envelope)!.hashes;
  const together = textsOfControls((await makeExcerpt(filledNetwork(), excerptKindId(ALL), "table", options)).envelope);
  for (const id of ALL) {
    const alone = textsOfControls((await makeExcerpt(filledNetwork(), excerptKindId([id]), id, options)).envelope);
    for (const [tag, hash] of Object.entries(alone)) expect([tag, together[tag]]).toEqual([tag, hash]);
  }
});
