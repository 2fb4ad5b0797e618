import { kindOf, missingFor, viewOf, makeDocument } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { readInput } from "../../src/intake";
import { apply, wordingOf, type Change, type NetworkRecord } from "../../src/record";
import { Opened } from "../builders/docx";
import { change, edited, readEdited, TEAM, typedParagraph, without } from "../builders/editedPage";
import { filledNetwork } from "../builders/filledNetwork";

const record = filledNetwork();
const TOLD = "Aisha Karim is linked to Maryam Karim: sister.";
const OWN = "Aisha is close to her sister Maryam, the family says.";
const sister = { list: "links", id: "l4" } as const;
/** Typed over in its place, as in Word: the bookmark around it stays. */
const reworded = change("paragraph", TOLD, (paragraph) => paragraph.replace(/(<w:t[^>]*>)[^<]*(?=<\/w:t>)/u, `$1${OWN}`));
const wording = ({ links }: NetworkRecord) => links.find(({ id }) => id === "l4")?.wording;

/** The pages with a sentence put in other words, read into the network as it is by now. */
async function readInto(into: NetworkRecord, kind: string, edit = reworded, from = record) {
  const read = await readInput(await edited(from, kind, edit), "page.docx", { into });
  if (!read.ok) throw read.error;
  return read.record;
}
const linked: Change = { type: "edit", in: "links", id: "l4", values: { basis: "anecdotal" } };

test.each(["minutes", "information", "team-file"])(
  "a sentence put in other words on the page of %s stands from then on",
  async (kind) => {
    const { record: back } = await readEdited(record, kind, reworded, { into: record });
    expect(wording(back)).toBe(OWN);
    expect(wordingOf(back, sister)).toBe("stands");
    expect(back.doubts.length).toBe(record.doubts.length);
    const { links, people } = record;
    expect({ people: back.people, links: back.links.map((one) => ({ ...one, wording: "", worded: "" })) }).toEqual({
      people,
      links,
    });
    const pages = new Opened((await makeDocument(back, "minutes", TEAM)).bytes).reading;
    expect(pages).toContain(OWN);
    expect(pages).not.toContain(TOLD);
  },
);

test("where what it tells had changed since the page was written, a person looks at it again, and paper has the tool's own", async () => {
  const back = await readInto(apply(record, linked), "minutes");
  expect(wording(back)).toBe(OWN);
  expect(wordingOf(back, sister)).toBe("changed");
  const missing = missingFor(back, kindOf("minutes"), { profile: defaultProfile, today: TEAM.today });
  expect(missing).toContainEqual({
    message:
      "The sentence about Aisha Karim and Maryam Karim is in somebody's own words, and what is recorded has changed since. Look at it again.",
    at: { collection: "links", id: "l4", field: "wording" },
  });
  const made = await makeDocument(back, "minutes", TEAM);
  const pages = new Opened(made.bytes).reading;
  expect(pages).toContain("Aisha Karim is linked to Maryam Karim: sister. This is anecdotal");
  expect(pages).not.toContain(OWN);
  expect(made.leftOut).toContainEqual({ id: "l4", in: "links", reason: "wording" });
  // The team file keeps both.
  expect(new Opened((await makeDocument(back, "team-file", TEAM)).bytes).reading).toContain(OWN);
});

test("a sentence taken out on the page is told again: nothing on the map goes, and nothing is asked", async () => {
  const { record: back, warnings } = await readEdited(record, "minutes", change("paragraph", TOLD, without), { into: record });
  expect(back).toEqual(record);
  expect(warnings.join()).toContain("It tells what stands on the map, so the tool tells it again.");
  const own = await readInto(record, "minutes");
  const gone = await readInto(own, "minutes", change("paragraph", OWN, without), own);
  expect(gone.links[3]).toMatchObject({ wording: "", worded: "" });
});

test("both put it in other words: both are kept, and a person is asked", async () => {
  const theirs: Change = { type: "edit", in: "links", id: "l4", values: { wording: "Sisters.", worded: "" } };
  const back = await readInto(apply(record, theirs), "minutes");
  expect(wording(back)).toBe("Sisters.");
  expect(back.doubts.at(-1)).toMatchObject({ kind: "conflict", about: ["l4"], field: "wording", other: OWN });
});

test("a new line among the sentences is something said, to be confirmed", async () => {
  const added = change("paragraph", TOLD, (paragraph) => paragraph + typedParagraph("Maryam has moved back home."));
  const back = await readInto(record, "minutes", added);
  expect(back.statements.at(-1)).toMatchObject({ text: "Maryam has moved back home.", status: "proposed" });
  expect(wording(back)).toBe("");
});

test.each([
  ["a partner, in initials", { audience: { type: "partner", agency: "Northgate Academy" }, names: "initials" }],
  ["a partner, in codes", { audience: { type: "partner", agency: "Northgate Academy" }, names: "codes" }],
  ["one subject's file", { audience: { type: "subject", person: "p1" }, names: "full" }],
] as const)("somebody's own words pass into the copy for %s like any others", async (_, copy) => {
  const own = await readInto(record, "minutes");
  const { record: seen } = viewOf(own, kindOf("minutes"), copy);
  const there = seen.links.find(({ id }) => id === "l4");
  if (copy.audience.type === "subject") expect(there).toMatchObject({ wording: "", worded: "" });
  else {
    expect(there?.wording).not.toMatch(/Aisha|Maryam/);
    expect(there?.wording).toMatch(/the family says\.$/);
    expect(there?.worded).not.toBe(own.links[3]?.worded);
    expect(wordingOf(seen, sister)).toBe("stands");
  }
  // Whoever told us is in nobody's copy.
  const teller: Change = { type: "edit", in: "links", id: "l1", values: { wording: "Ruth Abbott saw them together." } };
  const told = viewOf(apply(own, teller), kindOf("minutes"), copy).record;
  expect(JSON.stringify(told.links)).not.toContain("Ruth Abbott");
});
