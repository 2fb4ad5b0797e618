import fc from "fast-check";
import { emptyRecord, type NetworkRecord } from "../../src/record";
import { checkRisk, checkTitle, KIND_NOUNS, parseTitle, titleOf } from "../../src/guidance";
import { add, network, person, place, statement } from "../builders/network";
import { rounds } from "../builders/rounds";

const concern = statement("s1", "Going missing to Seahaven, thought to be county lines", [], { kind: "concern" });
const record = network(
  person("p1", "Nadia Noor", { kind: "child", aliases: ["Ghostface"] }),
  person("p2", "Victoria Lane", { kind: "child" }),
  person("p3", "Male A"),
  person("p4", "Substance misuse worker", { kind: "professional" }),
  place("c1", "Seahaven", { kind: "area" }),
  place("c2", "Victoria Park", { kind: "park" }),
  concern,
);
const ids = (risk: string, about: NetworkRecord = record) => checkRisk(risk, about).map(({ id }) => id);
const mend = (risk: string, about: NetworkRecord = record) => checkRisk(risk, about)[0]?.mend?.risk;

test("minutes carry the title the guidance gives as its example", () => {
  expect(titleOf("minutes", "County Line to Brighton")).toBe("Mapping Minutes Network – County Line to Brighton");
  expect(titleOf("minutes", "Image Sharing Primary School")).toBe("Mapping Minutes Network – Image Sharing Primary School");
});

test("other kinds put their own noun in its place", () => {
  expect(titleOf("information", "X")).toBe("Mapping Information Network – X");
  expect(titleOf("agenda-review", "X")).toBe("Mapping Agenda Network – X");
  expect(titleOf("team-file", "X")).toBe("Mapping Record Network – X");
});

test("without a risk every title is a draft and says why", () => {
  expect(titleOf("minutes", "")).toBe("Mapping Minutes Network – risk not yet stated (DRAFT)");
  expect(parseTitle(titleOf("minutes", ""))).toEqual({ noun: "Minutes", risk: "", draft: true });
});

test.each([
  "County Line to Brighton",
  "Image Sharing Primary School",
  "Anti-social behaviour",
  "Robbery – Seahaven",
  "Group bullying",
])("%j can stand", (risk) => {
  expect(ids(risk)).toEqual([]);
});

test.each([
  "meeting 2",
  "TBC",
  "tbc.",
  "4 June 2025",
  "04/06/2025",
  "2025-06-04",
  "minutes",
  "Network meeting",
  "Session 1 notes",
  "n/a",
  "the group",
])("%j says nothing about the risk and is refused with a proposal", (risk) => {
  expect(ids(risk)).toEqual(["vague"]);
  expect(mend(risk)).toBe("County Line to Seahaven");
});

test.each(["", "   ", "–", "!?"])("%j is no title", (risk) => {
  expect(ids(risk)).toContain("empty");
});

test.each([
  ["County Line - Seahaven", "dash", "County Line – Seahaven"],
  ["County Line — Seahaven", "dash", "County Line – Seahaven"],
  ["County Line -- Seahaven", "dash", "County Line – Seahaven"],
  ["- County Line", "dash", "County Line"],
  ["Minutes Mapping - County Line", "prefix", "County Line"],
  ["mapping minutes network – County Line", "prefix", "County Line"],
  ["County\u0007 Line", "characters", "County Line"],
  ["County Line\u200B", "characters", "County Line"],
  ["County Line\nSeahaven", "characters", "County Line Seahaven"],
  ["County Line (DRAFT)", "draft-mark", "County Line"],
])("%j has one fault, and one click mends it", (risk, fault, better) => {
  expect(ids(risk)).toEqual([fault]);
  expect(mend(risk)).toBe(better);
});

test.each([
  ["Exploitation of Nadia Noor in Poplar", "Exploitation in Poplar"],
  ["Robberies with NADIA’s cousin", "Robberies cousin"],
  ["Drugs and Ghostface", "Drugs"],
  ["Network of Noor", "County Line to Seahaven"],
  ["Male A and knives", "Knives"],
])("%j names a person of the map", (risk, better) => {
  expect(ids(risk)).toEqual(["person-name"]);
  expect(mend(risk)).toBe(better);
});

test("a worker's job in the title is not a person's name", () => {
  expect(ids("Substance misuse in Seahaven")).toEqual([]);
});

test("a name that is also a place stays once someone has said why", () => {
  expect(ids("Robberies in Victoria Park")).toEqual(["name-needs-reason"]);
  expect(mend("Robberies in Victoria Park")).toBe("Robberies");
  expect(ids("Robberies in Victoria Park", { ...record, riskReason: "The park, not the girl" })).toEqual([]);
  expect(ids("Robberies of Victoria", { ...record, riskReason: "The park, not the girl" })).toEqual(["person-name"]);
});

test("a street that ends like someone's surname is a street", () => {
  expect(ids("Robberies in Mill Lane")).toEqual([]);
});

test("all faults are listed at once, each with the mended whole", () => {
  const faults = checkRisk("Minutes Mapping - Nadia\u0007 and county lines (DRAFT)", record);
  expect(faults.map(({ id }) => id)).toEqual(["characters", "draft-mark", "prefix", "person-name"]);
  expect(new Set(faults.map((fault) => fault.mend?.risk))).toEqual(new Set(["County lines"]));
  expect(faults.every(({ message, mend: button }) => /\.$/.test(message) && button?.label === "Use “County lines”")).toBe(true);
});

test.each([
  ["Minutes Mapping Network – Robbery", "prefix"],
  ["mapping minutes network – Robbery", "prefix"],
  ["Mapping Minutes Network - Robbery", "dash"],
  ["Mapping Minutes Network — Robbery", "dash"],
  ["Mapping Minutes Network -- Robbery", "dash"],
  ["Mapping Minutes Network: Robbery", "dash"],
])("%j is nearly a title: the fault and the risk to use are told", (title, fault) => {
  const faults = parseTitle(title);
  expect(faults).toMatchObject([{ id: fault, mend: { label: "Use “Robbery”", risk: "Robbery" } }]);
});

test("a whole title is checked for names with the record", () => {
  expect(checkTitle("Mapping Minutes Network – Drugs and Nadia", record).map(({ id }) => id)).toEqual(["person-name"]);
  expect(checkTitle("Mapping Minutes Network – Drugs", record)).toEqual([]);
});

const word = fc.constantFrom(
  ..."County Line to Brighton Mapping Minutes Network Agenda – - -- — DRAFT (DRAFT) meeting 2 TBC Nadia Noor's GHOSTFACE Male A Victoria Park Seahaven of and in robbery knives \u0007 \u200B / :".split(
    " ",
  ),
);
const anyRisk = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.array(word, { maxLength: 8 }).map((words) => words.join(" ")),
);

test("whatever may stand as a risk builds a title and is read back from it", () => {
  const kinds = fc.constantFrom(...Object.keys(KIND_NOUNS));
  fc.assert(
    fc.property(anyRisk, kinds, fc.boolean(), (risk, kind, draft) => {
      fc.pre(checkRisk(risk, emptyRecord()).length === 0);
      expect(parseTitle(titleOf(kind, risk, { draft }))).toEqual({ noun: KIND_NOUNS[kind], risk, draft });
    }),
    { numRuns: rounds(300) },
  );
});

test("whatever a mend offers passes the check", () => {
  const records = fc.constantFrom(record, emptyRecord(), network(add("people", { name: "Robbery Knives" }), concern));
  fc.assert(
    fc.property(anyRisk, records, (risk, about) => {
      for (const { mend: button } of [...checkRisk(risk, about), ...checkTitle(risk, about)]) {
        if (button) expect(checkRisk(button.risk, about)).toEqual([]);
      }
    }),
    { numRuns: rounds(300) },
  );
});
