import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { makeDocument } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { dayOfMoment, paperProperties } from "../../src/intake";
import { apply, emptyRecord, type NetworkRecord } from "../../src/record";
import { add, person } from "../builders/network";
import { paragraph, wordFile } from "../builders/wordFile";

const TEAM = { audience: { type: "team" }, names: "full" } as const;
const network = (...changes: Parameters<typeof apply>[1][]): NetworkRecord =>
  changes.reduce(apply, { ...emptyRecord("nours"), risk: "County Line to Brighton" });

const OURS = network(
  person("p1", "Nadia Noorzai", { kind: "child" }),
  add("sessions", { id: "m1", kind: "internal", date: "2025-03-04", finished: "2025-03-05", chair: "Priya Shah" }),
  add("sessions", { id: "m2", kind: "external", date: "2025-07-01" }),
);

const made = async (record: NetworkRecord, kind: string, sessionId?: string) =>
  (
    await makeDocument(record, kind, {
      profile: defaultProfile,
      copy: TEAM,
      today: "2025-06-20",
      ...(sessionId && { sessionId }),
    })
  ).bytes;

const read = (bytes: Uint8Array, name = "paper.docx") => {
  const said = paperProperties(bytes, name);
  if (!said.ok) throw said.error;
  return said.properties;
};

test("a paper says its network, kind, session and review, and nobody's name", async () => {
  const team = read(await made(OURS, "team-file"));
  expect(team).toEqual({
    network: "County Line to Brighton",
    kind: "Record",
    session: "",
    due: "2025-06-04",
    edition: 1,
    id: "nours",
  });
  expect(read(await made(OURS, "minutes", "m1"))).toMatchObject({ kind: "Minutes", session: "2025-03-04", due: "2025-06-04" });
});

test("a session that is only planned does not put a review off; one that was held does", async () => {
  const planned = read(await made(OURS, "team-file"));
  expect(planned?.due).toBe("2025-06-04");
  const held = apply(OURS, { type: "edit", in: "sessions", id: "m2", values: { finished: "2025-07-01" } });
  expect(read(await made(held, "team-file"))?.due).toBe("2025-10-01");
});

test("a review that was called for, and is not planned yet, is due on the day it was called for", async () => {
  const called = network(
    add("sessions", { id: "m1", kind: "internal", date: "2025-03-04", finished: "2025-03-05" }),
    add("setAside", { id: "z1", prompt: "review-called", about: [], on: "2025-05-01" }),
  );
  expect(read(await made(called, "team-file"))?.due).toBe("2025-05-01");
});

test("the days come back as they were after a library in summer time wrote them", async () => {
  const parts = unzipSync(await made(OURS, "team-file"));
  const custom = strFromU8(parts["docProps/custom.xml"]!).replace("2025-06-04T00:00:00Z", "2025-06-03T23:00:00Z");
  expect(read(zipSync({ ...parts, "docProps/custom.xml": strToU8(custom) }))?.due).toBe("2025-06-04");
  expect(dayOfMoment("2025-01-15T00:00:00Z")).toBe("2025-01-15");
  expect(dayOfMoment("4 June 2025")).toBe("");
});

test("a network whose part another program wrote anew is known by the whole of it", async () => {
  const parts = unzipSync(await made(OURS, "team-file"));
  const [item = ""] = Object.keys(parts).filter((name) => /^customXml\/item\d*\.xml$/.test(name));
  const moved = strFromU8(parts[item]!).replace(/<json>\{"version":(\d+),"id":"nours",/, '<json>{"version":$1, "id" : "nours",');
  expect(moved).toContain('"id" : "nours"');
  expect(read(zipSync({ ...parts, [item]: strToU8(moved) }))?.id).toBe("nours");
});

test("other documents, blank forms and old files are no papers of a network; a locked or broken one is told", () => {
  expect(read(wordFile([paragraph("Dear all")]))).toBeUndefined();
  expect(read(strToU8('{"people":[]}'), "saved.json")).toBeUndefined();
  expect(read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "old.doc")).toBeUndefined();
  const broken = paperProperties(new Uint8Array([80, 75, 3, 4, 0]), "broken.docx");
  expect(broken).toMatchObject({ ok: false, error: { message: expect.stringMatching(/^broken\.docx: .*damaged/) } });
  const locked = new Uint8Array(Buffer.from(`\xd0\xcf\x11\xe0${[..."EncryptedPackage"].join("\0")}\0`, "latin1"));
  expect(paperProperties(locked, "locked.docx")).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/password/) },
  });
});
