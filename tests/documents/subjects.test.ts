import fc from "fast-check";
import type { Copy } from "../../src/copies";
import { askedOf, kindOf, makeDocument, missingFor, namingOf, viewOf, type Chosen } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { actsForAgency, foldName, isCode, type NetworkRecord } from "../../src/record";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { Opened, quickReading } from "../builders/docx";
import { filledNetwork } from "../builders/filledNetwork";
import { add, network, person } from "../builders/network";
import { rounds } from "../builders/rounds";

const record = filledNetwork();
const partner = (agency: string): Copy => ({ audience: { type: "partner", agency }, names: "full" });
const list = (agency: string, today = "2025-05-26", chosen: Chosen = {}, source: NetworkRecord = record) =>
  makeDocument(source, "subjects", { profile: defaultProfile, today, chosen, sessionId: "m2", copy: partner(agency) });

test("an agency is asked about those its contacts and gaps point to, and to find out what is its own", () => {
  expect(askedOf(record, "Police")).toMatchObject({ people: ["p1", "p2"], questions: [] });
  expect(askedOf(record, "Northgate Academy").people).toEqual(["p1", "p3"]);
  // Housing has no contact on the map: its manager sat in the session, and the gap about the flat is hers.
  expect(askedOf(record, "Housing")).toEqual({ people: ["p1", "p2", "p3"], questions: ["q3"], heldBack: [] });
});

test("a school is not asked about another school's pupils because both are called school", () => {
  const two = network(
    person("p1", "Aisha Karim", { subject: true }),
    person("p2", "Daniel Osei", { subject: true }),
    person("p3", "Ruth Abbott", { kind: "professional", agency: "School", contactFor: ["p1"] }),
    person("p4", "Omar Young", { kind: "professional", agency: "Harbour School", contactFor: ["p2"] }),
  );
  expect(askedOf(two, "harbour  school").people).toEqual(["p2"]);
});

test("whom a person chose is who stands there, and questions that name somebody else are held back", () => {
  const asked = askedOf(record, "Police", { people: ["p1"], questions: ["q1", "q2", "q4"] });
  expect(asked).toEqual({ people: ["p1"], questions: ["q1", "q4"], heldBack: ["q2"] });
});

test.each([
  ["Unknown adult male", true],
  ["Man with the grey van", true],
  ["D'Andre Ward", false],
  ["Unknown Khan", false],
  ["Man তারিক", false],
])("where nobody knows who “%s” is, an agency is asked about them: %s", (name, asked) => {
  const source = network(
    person("p1", "Aisha Karim", { subject: true }),
    person("p2", name, { unknown: true }),
    add("questions", { id: "q1", text: `Who is ${name}?`, concerns: ["p2"], owner: "Police" }),
  );
  expect(askedOf(source, "Police", { people: ["p1"] })).toMatchObject(
    asked ? { questions: ["q1"], heldBack: [] } : { questions: [], heldBack: ["q1"] },
  );
});

test("a place that only a question of somebody else asks about is not in the list for one person's file", () => {
  const source = network(
    person("p1", "Aisha Karim", { subject: true }),
    person("p2", "Daniel Osei", { subject: true }),
    add("places", { id: "c1", name: "Larkspur House" }),
    add("links", { id: "l1", from: "p1", to: "c1", basis: "evidenced" }),
    add("questions", { id: "q1", text: "Who opens the door?", concerns: ["p2", "c1"] }),
    add("questions", { id: "q2", text: "When does she go there?", concerns: ["p1"] }),
  );
  const held = (...questions: string[]) => {
    const copy: Copy = { audience: { type: "subject", person: "p1" }, names: "full" };
    const { record } = viewOf(source, kindOf("subjects"), copy, undefined, { questions });
    return [...record.places, ...record.questions].map(({ id }) => id);
  };
  expect(held("q1", "q2")).toEqual(["q2"]);
});

test("an agency that is called after somebody of the network stands in no file name", () => {
  const about = { kind: kindOf("actions"), record, session: record.sessions[0], profile: defaultProfile, today: "2025-06-04" };
  const nameFor = (agency: string) => namingOf({ ...about, copy: partner(agency) }).file.name;
  expect(nameFor("Daniel Osei’s carers")).toContain("Actions Network for a partner");
  expect(nameFor("Police")).toContain("Actions Network for Police");
});

test("it says for whom, by when and what to look for, and nobody else's name, date or detail", async () => {
  const { bytes, title, fileName } = await list("Police", "2025-05-26", { questions: ["q3", "q4"] });
  const page = new Opened(bytes).reading;
  expect(title).toBe("Mapping Subjects Network – Criminal Exploitation at Marlow Park");
  expect(fileName).not.toMatch(/Aisha|Daniel|Karim|Osei/);
  for (const words of [
    "For Police",
    "28 May 2025",
    "Aisha Karim",
    "14 March 2010",
    "Daniel Osei",
    "Where do the phone and the trainers",
  ])
    expect(page.replace(/\s+/g, " ")).toContain(words);
  for (const words of ["Leon", "Maryam", "Jamal", "Hannah", "1042276", "Eesh", "Not in education"])
    expect(page).not.toContain(words);
});

test("it is said when less than a week is left, on the paper and to the sender", async () => {
  const late = await list("Police", "2025-06-01");
  expect(new Opened(late.bytes).reading).toContain("This list went out later than 28 May 2025, a week before the session.");
  expect(late.missing.map(({ message }) => message)).toEqual([expect.stringContaining("should have gone out by 28 May 2025")]);
  expect((await list("Police", "2025-05-28")).missing).toEqual([]);
});

test("a subject without a date of birth is said to the sender", () => {
  const bare = network(add("sessions", { id: "m1", kind: "external" }), person("p1", "Aisha Karim", { subject: true }));
  const said = missingFor(bare, kindOf("subjects"), { profile: defaultProfile, today: "2025-06-01" });
  expect(said.map(({ message }) => message).join()).toContain("no date of birth for Aisha Karim");
});

test("for any network and any choice, nobody is named who was not chosen", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, fc.array(fc.nat(8)), async (random, picks) => {
      const hidden = random.people.filter((one) => !actsForAgency(one));
      const people = [...new Set(picks.flatMap((at) => hidden[at]?.id ?? []))];
      const questions = random.questions.map(({ id }) => id);
      const copy = partner("Police");
      const { record: shown } = viewOf(random, kindOf("subjects"), copy, undefined, { people, questions });
      const confirmed = people.filter((id) => hidden.some((one) => one.id === id && one.status === "confirmed"));
      expect(shown.people.map(({ id }) => id)).toEqual(confirmed);
      const { bytes } = await makeDocument(random, "subjects", {
        profile: defaultProfile,
        copy,
        today: "2025-06-06",
        chosen: { people, questions },
      });
      const page = ` ${foldName(quickReading(bytes))} `;
      const listed = new Set(hidden.filter(({ id }) => confirmed.includes(id)).map(({ name }) => foldName(name)));
      const others = hidden.filter(({ id, name }) => !confirmed.includes(id) && /\s/.test(name) && !isCode(name));
      const risk = foldName(random.risk);
      const said = others.filter(({ name }) => {
        const folded = foldName(name);
        const inListed = [...listed].some((one) => one.includes(folded));
        return !inListed && !risk.includes(folded) && page.includes(` ${folded} `);
      });
      expect(said.map(({ name }) => name)).toEqual([]);
    }),
    { numRuns: rounds(15) },
  );
});

test("made for one subject's file, a place that only others go to is named nowhere in it", async () => {
  const copy: Copy = { audience: { type: "subject", person: "p1" }, names: "full" };
  const made = await makeDocument(record, "subjects", { profile: defaultProfile, today: "2025-06-10", sessionId: "m2", copy });
  const opened = new Opened(made.bytes);
  expect(opened.reading).toContain("Who rents [address], and who has keys?");
  expect(opened.reading + JSON.stringify(opened.envelope)).not.toContain("Flat 9, Tern House");
});
