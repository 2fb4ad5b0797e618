import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { makeDocument, type MapPicture } from "../../src/documents";
import { defaultProfile, timescales, type Profile } from "../../src/guidance";
import { readInput } from "../../src/intake";
import { actsForAgency, apply, isCode, MentionFinder, textsOf, type NetworkRecord } from "../../src/record";
import { makePack, uploaded } from "../../src/sharing";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { quickEnvelope, quickReading } from "../builders/docx";
import { edited } from "../builders/editedPage";
import { filledNetwork } from "../builders/filledNetwork";
import { onePixelPng } from "../builders/png";
import { rounds } from "../builders/rounds";

const record = filledNetwork();
const today = "2025-06-06";
const drawn: NetworkRecord[] = [];
/** A picture whose words are what was drawn, so that nobody hides in it. */
const drawMap = async (visible: NetworkRecord): Promise<MapPicture> => {
  drawn.push(visible);
  const said = [...visible.people, ...visible.places].map(({ name }) => name).join("; ");
  return { png: onePixelPng, svg: "<svg/>", widthMm: 100, heightMm: 80, alt: said, mermaid: `flowchart LR\n  %% ${said}` };
};
const profileWith = (others: Profile["mosaic"]["others"]): Profile => ({
  ...defaultProfile,
  mosaic: { others, filedUnder: "Meetings" },
});
const packOf = (others: Profile["mosaic"]["others"] = "removed", source = record, sessionId = "m2") =>
  makePack(source, {
    session: source.sessions.find(({ id }) => id === sessionId)!,
    profile: profileWith(others),
    today,
    drawMap,
    madeBy: "Colin Frost",
  });

test("each key subject has minutes and a map in a folder of their own, and the team a list; nothing else is there", async () => {
  const { bytes, fileName } = await packOf();
  expect(fileName).toBe("2025-06-04 Mapping Uploads Network - Criminal Exploitation at Marlow Park.zip");
  expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
    "1 AK/2025-06-04 Mapping Diagram Network AK - Criminal Exploitation at Marlow Park.png",
    "1 AK/2025-06-04 Mapping Minutes Network AK - Criminal Exploitation at Marlow.docx",
    "2 DO/2025-06-04 Mapping Diagram Network DO - Criminal Exploitation at Marlow Park.png",
    "2 DO/2025-06-04 Mapping Minutes Network DO - Criminal Exploitation at Marlow.docx",
    "2025-06-04 Mapping Uploads Network - Criminal Exploitation at Marlow Park.docx",
  ]);
});

test("the same network makes the same bytes", async () => {
  const [one, other] = [await packOf(), await packOf("removed", filledNetwork())];
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
});

const filesOf = async (folder: string, others: Profile["mosaic"]["others"]) =>
  Object.entries(unzipSync((await packOf(others)).bytes)).filter(([path]) => path.startsWith(folder));
/** Every part of a file that is a package, unpacked, and its name; other files as they are. */
const allOf = ([path, bytes]: [string, Uint8Array]): string =>
  [path, ...(path.endsWith(".docx") ? Object.values(unzipSync(bytes)) : [bytes]).map((part) => strFromU8(part, true))].join("\n");

test("unless a council says otherwise others are not in a copy at all, to its last byte", async () => {
  const files = await filesOf("1 AK", "removed");
  expect(files).toHaveLength(2);
  const all = files.map(allOf).join("\n");
  expect(all).toContain("Aisha Karim");
  for (const name of ["Daniel", "Osei", "Leon", "Whitfield", "Jamal", "Maryam", "grey van"])
    expect([name, all.includes(name)]).toEqual([name, false]);
});

test("with initials others keep their links and lose their names; the same for all names everybody, and no source", async () => {
  const initials = (await filesOf("1 AK", "initials")).map(allOf).join("\n");
  expect(initials).not.toMatch(/Daniel|Osei|Leon|Whitfield|Jamal|Maryam/);
  expect(initials).toContain("DO");
  const same = quickReading((await filesOf("1 AK", "same")).find(([path]) => path.endsWith(".docx"))![1]);
  expect(same).toContain("Daniel Osei");
  expect(same).not.toContain("Neighbour");
  expect(same).not.toContain("I only go because Dan says");
});

test("every file becomes an upload with title, file, place and a day two weeks after; made again, nothing is there twice", async () => {
  const { record: made } = await packOf();
  const own = made.uploads.filter(({ person }) => person === "p2");
  expect(own).toEqual([
    expect.objectContaining({
      title: "Mapping Minutes Network – Criminal Exploitation at Marlow Park",
      where: "Meetings",
      due: "2025-06-18",
    }),
    expect.objectContaining({
      title: "Mapping Diagram Network – Criminal Exploitation at Marlow Park",
      due: "2025-06-18",
      doneOn: "",
    }),
  ]);
  // What was uploaded before stays so.
  expect(made.uploads.find(({ id }) => id === "u1")).toMatchObject({ doneOn: "2025-06-10", doneBy: "Colin Frost" });
  expect((await packOf("removed", made)).record.uploads).toEqual(made.uploads);
});

test("the list takes the tick from the page: who uploaded it and when", async () => {
  const { record: made } = await packOf();
  const id = made.uploads.find(({ person, title }) => person === "p2" && title.includes("Minutes"))!.id;
  const tick = (xml: string) => {
    const put = (field: string, words: string, text: string) =>
      text.replace(
        new RegExp(
          `(<w:tag w:val="mt:uploads/${id}/${field}"/>.*?)<w:showingPlcHdr/>(.*?<w:sdtContent>).*?(</w:sdtContent>)`,
          "su",
        ),
        `$1$2<w:p><w:r><w:t>${words}</w:t></w:r></w:p>$3`,
      );
    return put("doneBy", "Colin Frost", put("doneOn", "12 June 2025", xml));
  };
  const options = {
    profile: defaultProfile,
    copy: { audience: { type: "team" }, names: "full" },
    today,
    sessionId: "m2",
  } as const;
  const read = await readInput(await edited(made, "uploads", tick, options), "uploads.docx", { into: made });
  expect(read.ok && read.record.uploads.find((one) => one.id === id)).toMatchObject({
    doneOn: "2025-06-12",
    doneBy: "Colin Frost",
  });
});

test("what each file carries is written down when it is made, and is shared once somebody ticks it off", async () => {
  const { record: made } = await packOf();
  const waiting = made.shares.filter(({ how }) => how === "draft");
  expect(waiting.map(({ person, kind }) => [person, kind])).toEqual([
    ["p1", "minutes"],
    ["p1", "diagram"],
    ["p2", "minutes"],
    ["p2", "diagram"],
  ]);
  expect(waiting[0]!.carries).toEqual(expect.arrayContaining(["p1", "s2"]));
  expect(waiting[0]!.carries).not.toContain("p2");
  const again = (await packOf("removed", made)).record;
  // The minutes now say what is to be uploaded, so that it is another file; nothing is written down twice.
  const ids = ({ shares }: NetworkRecord) => shares.map(({ id, carries }) => [id, carries]);
  expect(ids(again)).toEqual(ids(made));
  const upload = made.uploads.find(({ person, title }) => person === "p2" && title.includes("Minutes"))!;
  const done = uploaded(made, upload.id, { on: "2025-06-12", by: "Colin Frost" }, { releasedBy: "Nadia Rahman", told: "yes" });
  expect(done.shares.filter(({ how }) => how === "uploaded")).toEqual([
    expect.objectContaining({
      person: "p2",
      kind: "minutes",
      on: "2025-06-12",
      madeBy: "Colin Frost",
      releasedBy: "Nadia Rahman",
      told: "yes",
    }),
  ]);
});

test("papers that are not uploaded stay due until the last of them is", async () => {
  const { record: made } = await packOf();
  const due = (one: NetworkRecord) => timescales(one, defaultProfile).find(({ id }) => id === "upload-m2");
  expect(due(made)).toMatchObject({ due: "2025-06-18", met: "" });
  const done = made.uploads.reduce((one, { id }) => uploaded(one, id, { on: "2025-06-12", by: "Colin Frost" }), made);
  expect(due(done)).toMatchObject({ met: "2025-06-12" });
});

test("a risk that names somebody stays out of every title and file name, also where their copy has nobody left to find", async () => {
  const named = apply(record, { type: "set", values: { risk: "Concerns about Leon Whitfield" } });
  const { bytes, papers, fileName } = await packOf("removed", named);
  const said = [fileName, ...Object.keys(unzipSync(bytes)), ...papers.map(({ title }) => title)].join("\n");
  expect(said).not.toMatch(/Leon|Whitfield/);
  expect(papers.every(({ title }) => title.includes("DRAFT"))).toBe(true);
});

test("for any network, nobody else's full name is in a copy with others removed, nor on its map", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, async (random) => {
      const [session] = random.sessions;
      const subject = random.people.find((one) => !actsForAgency(one) && one.status === "confirmed");
      fc.pre(session !== undefined && subject !== undefined);
      const only = { ...random, people: random.people.map((one) => ({ ...one, keySubject: one.id === subject!.id })) };
      drawn.length = 0;
      const { papers } = await packOf("removed", only, session!.id);
      const others = random.people.filter(
        (one) => one.id !== subject!.id && !actsForAgency(one) && /\s/.test(one.name) && !isCode(one.name),
      );
      const own = [subject!.name, ...subject!.aliases, ...random.places.map(({ name }) => name), random.risk]
        .join(" ")
        .toLowerCase();
      const finder = new MentionFinder(
        others.filter(({ name }) => !own.includes(name.toLowerCase())).map(({ id, name }) => ({ id, forms: [name] })),
      );
      const minutes = papers.find(({ kind }) => kind === "minutes")!;
      const carried = quickEnvelope(minutes.bytes).record as NetworkRecord;
      const said = [
        quickReading(minutes.bytes),
        ...textsOf(carried).map(({ text }) => text),
        ...drawn.flatMap((one) => textsOf(one).map(({ text }) => text)),
      ];
      const workers = new MentionFinder(random.people.filter(actsForAgency).map(({ id, name }) => ({ id, forms: [name] })));
      const found = said.flatMap((text) => finder.find(workers.replace(text, () => "")).map(({ id }) => `${id}: ${text}`));
      expect(found).toEqual([]);
    }),
    { numRuns: rounds(10) },
  );
});

test("the list has copies for the team only", async () => {
  const copy = { audience: { type: "partner", agency: "Police" }, names: "full" } as const;
  await expect(makeDocument(record, "uploads", { profile: defaultProfile, copy, today })).rejects.toThrow("stays in the team");
});
