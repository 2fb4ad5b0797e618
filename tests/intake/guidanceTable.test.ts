import { readInput } from "../../src/intake";
import { nameOf, type Doubt, type NetworkRecord } from "../../src/record";
import { CODED_ROWS, informationTable } from "../builders/informationTable";
import { read } from "../builders/reading";
import { wordFile } from "../builders/wordFile";

const record = await read([informationTable(CODED_ROWS)]);
const named = (name: string) => [...record.people, ...record.places].find((entry) => entry.name === name)!;
const linkBetween = (first: string, second: string, of: NetworkRecord = record) => {
  const ends = [first, second].map((name) => [...of.people, ...of.places].find((entry) => entry.name === name)?.id);
  return of.links.find((link) => ends.includes(link.from) && ends.includes(link.to));
};
const doubts = (kind: Doubt["kind"]) => record.doubts.filter((doubt) => doubt.kind === kind);
const names = (ids: readonly string[]) => ids.map((id) => nameOf(record, id));

test("each concern is one statement about the subject, in its own words", () => {
  const concerns = record.statements.filter(({ kind }) => kind === "concern");
  expect(concerns.map(({ text }) => text)).toEqual([
    "Missing episodes – believed to be going to Margate with drugs/links to grooming for county lines.",
    "Substance misuse – cannabis",
    "Currently NEET",
  ]);
  expect(concerns.every(({ concerns, status }) => concerns.includes(named("Male K").id) && status === "confirmed")).toBe(true);
  expect(concerns[0]!.source).toMatchObject({ kind: "information-table", name: "table.docx" });
});

test("each line of the contexts is a place, and the positive one is protective", () => {
  const contexts = record.places.filter(({ context }) => context);
  expect(contexts.map(({ name }) => name)).toEqual(["47 Upper Copper Mill Lane", "Larch house", "youth group"]);
  expect(contexts.map(({ effect }) => effect)).toEqual(["not-known", "not-known", "protective"]);
  expect(contexts.every(({ status }) => status === "confirmed")).toBe(true);
});

test("each linked person is a person with a link to the subject and the rest of the line", () => {
  const linked = ["Unknown adult male", "Male L", "Male M", "Female K", "Female L"];
  expect(record.people.filter(({ kind, subject }) => kind !== "professional" && !subject).map(({ name }) => name)).toEqual(
    linked,
  );
  for (const name of linked) expect(linkBetween("Male K", name)?.status).toBe("confirmed");
  expect(named("Unknown adult male")).toMatchObject({ unknown: true, kind: "adult" });
  expect(linkBetween("Male K", "Male M")?.note).toBe("found in Margate");
});

test("positive, believe positive and girlfriend become effect, a re-check and the nature of the link", () => {
  expect(linkBetween("Male K", "Female K")).toMatchObject({
    nature: "girlfriend",
    effect: "protective",
    basis: "anecdotal",
    recheck: true,
    note: "believe positive",
  });
  expect(linkBetween("Male K", "Male L")).toMatchObject({ effect: "protective", basis: "not-known" });
});

test("an address in brackets links the person to that address", () => {
  expect(linkBetween("Unknown adult male", "47 Upper Mill Lane")).toMatchObject({ status: "confirmed" });
  expect(named("47 Upper Mill Lane")).toMatchObject({ kind: "address", context: false });
});

test("a town that only sentences name is offered once, with the links that hang on the answer", () => {
  const town = named("Margate");
  expect(town).toMatchObject({ status: "proposed", context: false });
  const asked = doubts("is-place").filter(({ about }) => about[0] === town.id);
  expect(asked).toHaveLength(1);
  const links = [linkBetween("Male K", "Margate")!, linkBetween("Male M", "Margate")!];
  expect(asked[0]!.about).toEqual([town.id, ...links.map(({ id }) => id)]);
  expect(links.map(({ status }) => status)).toEqual(["proposed", "proposed"]);
});

test("an address known only by its district is an unknown place, offered", () => {
  const address = named("address in Deptford");
  expect(address).toMatchObject({ status: "proposed", unknown: true, kind: "address" });
  expect(doubts("is-place").some(({ about }) => about[0] === address.id)).toBe(true);
  expect(record.places.map(({ name }) => name)).not.toContain("Deptford");
});

test("two spellings of one address stay two places until someone answers", () => {
  const [asked, ...more] = doubts("same-place");
  expect(more).toEqual([]);
  expect(names(asked!.about).sort()).toEqual(["47 Upper Copper Mill Lane", "47 Upper Mill Lane"]);
  expect(asked!.question).toContain("“copper” stands in only one of them");
});

test("whom the sentences speak of who is not among the linked people is offered as the subject", () => {
  expect(record.people.filter(({ subject }) => subject).map(({ name }) => name)).toEqual(["Male K"]);
  const [asked] = doubts("is-subject");
  expect(names(asked!.about)).toEqual(["Male K"]);
  expect(record.people.some(({ keySubject }) => keySubject)).toBe(false);
});

test("contexts link the subject with what they do there", () => {
  expect(linkBetween("Male K", "47 Upper Copper Mill Lane")?.nature).toBe("stays during missing episodes");
  expect(linkBetween("Male K", "Larch house")?.nature).toBe("was arrested for Possession with intent to supply");
  expect(linkBetween("Male K", "youth group")).toMatchObject({ nature: "attends", effect: "protective", status: "confirmed" });
});

test("contacts are professionals with job and agency where the line tells them", () => {
  const contacts = record.people.filter(({ kind }) => kind === "professional");
  expect(contacts.map(({ job, agency }) => [job, agency])).toEqual([
    ["Police Contact", "Police, NW-BCU, AB"],
    ["staff member", "Youth Club"],
    ["Substance misuse worker", ""],
    ["Police contact", "Exploitation Police Team"],
  ]);
  expect(contacts.every(({ contactFor }) => names(contactFor).join() === "Male K")).toBe(true);
});

test("each question names the people and places it is about, by name and by description", () => {
  const about = record.questions.map(({ concerns }) => names(concerns).filter((name) => name !== "Male K"));
  expect(about).toEqual([
    ["Unknown adult male", "47 Upper Mill Lane"],
    ["47 Upper Mill Lane"],
    ["address in Deptford"],
    ["Female L"],
    ["Male L", "Female K"],
  ]);
});

test("asking whether a relationship is still positive marks it to be checked again", () => {
  expect(linkBetween("Male K", "Male L")?.recheck).toBe(true);
});

test("each line stands in the originals with its row, in the order of the table", () => {
  const lines = Object.values(CODED_ROWS).flatMap((row) => (row as readonly string[]).map((line) => line.trim()).filter(Boolean));
  expect(record.originals.filter(({ row }) => row !== "").map(({ text }) => text)).toEqual(lines);
  expect(record.originals.every(({ became }) => became.length > 0)).toBe(true);
  expect(record.originals[0]!.where).toBe("table.docx, table 1, Current concerns - vulnerabilities");
});

test("the adult at an address where two live is left to the place alone", async () => {
  const people = [...CODED_ROWS.people, "Unknown older man (47 Upper Mill Lane)"];
  const made = await read([informationTable({ ...CODED_ROWS, people })]);
  expect(made.questions[0]!.concerns.map((id) => nameOf(made, id))).toEqual(["Male K", "47 Upper Mill Lane"]);
});

test("the same file gives the same record, byte for byte", async () => {
  const bytes = wordFile([informationTable(CODED_ROWS)]);
  const [first, second] = [await readInput(bytes, "table.docx"), await readInput(bytes, "table.docx")];
  expect(JSON.stringify(first)).toBe(JSON.stringify(second));
});

test("towns and districts that no list knows are found just the same", async () => {
  const invented = (text: string) => text.replaceAll("Margate", "Fernmouth").replaceAll("Deptford", "Aldbrook");
  const rows = Object.fromEntries(
    Object.entries(CODED_ROWS).map(([row, lines]) => [row, (lines as readonly string[]).map(invented)]),
  );
  const made = await read([informationTable(rows)]);
  const shape = ({ places, links, questions, doubts }: NetworkRecord) => ({ places, links, questions, doubts });
  expect(shape(made)).toEqual(JSON.parse(invented(JSON.stringify(shape(record)))));
});
