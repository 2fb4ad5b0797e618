import { CopyRefused, type Copy } from "../../src/copies";
import { kindOf, makeDocument, missingFor } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { apply, type Change, type NetworkRecord } from "../../src/record";
import { quickEnvelope, quickReading } from "../builders/docx";
import { change, readEdited, TEAM } from "../builders/editedPage";
import { add, network, person } from "../builders/network";

const child = (id: string, name: string, more = {}) => person(id, name, { kind: "child", subject: true, ...more });
const record = network(
  { type: "set", values: { risk: "County Line to Brighton" } },
  child("p1", "Aisha Begum", { born: "2010-03-14" }),
  child("p2", "Reece Hart", { aliases: ["Smiler"] }),
  person("p3", "Dawn Okoro", { kind: "professional", agency: "School" }),
  add("gathering", {
    id: "g1",
    person: "p1",
    open: "not-open",
    friends: "Reece Hart and Kez",
    owner: "Ruth Abbott",
    due: "2025-06-13",
  }),
  add("gathering", { id: "g2", person: "p2", open: "open", services: "Youth justice, since May." }),
  add("lookUps", {
    on: "2025-06-03",
    reason: "Reece Hart was named elsewhere.",
    found: [{ title: "Robbery at the Bridge", contact: "Reece Hart's worker" }],
  }),
  add("youngPersonMaps", {
    id: "y1",
    person: "p1",
    state: "done",
    date: "2025-05-22",
    by: "Ruth Abbott",
    agreement: "Not with Smiler.",
  }),
);
const pages = async (kind: string, more: Partial<typeof TEAM> = {}, of: NetworkRecord = record) =>
  quickReading((await makeDocument(of, kind, { ...TEAM, ...more })).bytes);

test("a gathering sheet for one young person holds theirs and nobody else's", async () => {
  const { bytes } = await makeDocument(record, "gathering", { ...TEAM, chosen: { people: ["p1"] } });
  const carried = quickEnvelope(bytes).record as NetworkRecord;
  expect([carried.people.map(({ id }) => id), carried.gathering.map(({ id }) => id)]).toEqual([["p1"], ["g1"]]);
  expect(quickReading(bytes)).not.toContain("Youth justice");
  await expect(
    makeDocument(record, "gathering", { ...TEAM, copy: { audience: { type: "partner", agency: "School" }, names: "full" } }),
  ).rejects.toThrow(CopyRefused);
});

test.each<[string, string, string, string, object]>([
  [
    "what was said",
    "Youth justice, since May.",
    "Youth justice, since April.",
    "g2",
    { services: "Youth justice, since April." },
  ],
  ["whether they are open to services", "Not open to services", "Open to services", "g1", { open: "open" }],
  ["the day", "13 June 2025", "20 June 2025", "g1", { due: "2025-06-20" }],
  ["the owner", "Ruth Abbott", "Tom Iqbal", "g1", { owner: "Tom Iqbal" }],
])("%s, changed on a gathering sheet in Word, comes back", async (_, from, to, id, values) => {
  const back = await readEdited(
    record,
    "gathering",
    change("paragraph", from, (xml) => xml.replace(from, to)),
    { into: record },
  );
  expect(back.record.gathering.find((sheet) => sheet.id === id)).toMatchObject(values);
});

test("what was not known and is filled in on the sheet comes back", async () => {
  // Word takes the mark of an empty control away as one types.
  const filled = (xml: string) =>
    xml.replace("<w:showingPlcHdr/>", "").replace("Not known yet", "The boxing club on Roman Road.");
  const back = await readEdited(record, "gathering", change("control", "Not known yet", filled, 1), { into: record });
  expect(back.record.gathering.find(({ id }) => id === "g1")).toMatchObject({ stakeholders: "The boxing club on Roman Road." });
});

test("a sheet without an owner or a day is unfinished, until it is done", () => {
  const missing = (of: NetworkRecord) =>
    missingFor(of, kindOf("gathering"), { profile: defaultProfile, today: "2025-06-06" }).map(({ message }) => message);
  expect(missing(record)).toEqual([
    "Nobody is to gather what is known of Reece Hart.",
    "There is no day by which to gather what is known of Reece Hart.",
  ]);
  expect(missing(apply(record, { type: "edit", in: "gathering", id: "g2", values: { doneOn: "2025-06-05" } }))).toEqual([]);
});

test("the information paper says what is recorded already, in the team; nobody else is told a part of it as all there is", async () => {
  const team = await pages("information");
  expect(team).toContain("2 people; 1 without a date of birth.");
  expect(team).toContain("Looked on 3 June 2025, found in 1 other network, ask whoever leads it.");
  expect(team).toContain("Robbery at the Bridge: ask Reece Hart's worker");
  const partner: Copy = { audience: { type: "partner", agency: "School" }, names: "full" };
  const outside = await pages("information", { copy: partner });
  expect(outside).not.toMatch(/without a date of birth|looked/i);
  expect(outside).not.toContain("Robbery at the Bridge");
});

test("an access request holds their own sheet, and of others' sheets, own maps and look-ups what names them", async () => {
  const { bytes } = await makeDocument(record, "access", { ...TEAM, chosen: { people: ["p2"] } });
  const carried = quickEnvelope(bytes).record as NetworkRecord;
  expect(carried.gathering.map(({ id, open, friends, owner }) => [id, open, friends, owner])).toEqual([
    ["g1", "not-known", "Reece Hart and Kez", ""],
    ["g2", "open", "", ""],
  ]);
  expect(carried.lookUps).toHaveLength(1);
  const { id, person, agreement, ...rest } = carried.youngPersonMaps[0]!;
  expect([id, person, agreement, carried.youngPersonMaps.length]).toEqual(["y1", "p1", "Not with Smiler.", 1]);
  expect(Object.values(rest).filter((text) => text !== "" && !/^not-/.test(String(text)))).toEqual([]);
});

test("with somebody taken off the map their sheet and their map go, and their name in what is said of others", () => {
  const off: Change = { type: "take-off", id: "p2", date: "2025-06-05", reason: "Moved", decidedBy: "N. Rahman" };
  const after = apply(record, off);
  expect(after.gathering.map(({ id }) => id)).toEqual(["g1"]);
  expect(after.gathering[0]?.friends).toBe("[name removed] and Kez");
  expect(after.lookUps[0]).toMatchObject({
    reason: "[name removed] was named elsewhere.",
    found: [{ contact: "[name removed]'s worker" }],
  });
  expect(after.youngPersonMaps[0]?.agreement).toBe("Not with [name removed].");
  expect(JSON.stringify(after)).not.toMatch(/Reece|Smiler/);
  expect(apply(record, { ...off, id: "p1" }).youngPersonMaps).toEqual([]);
});
