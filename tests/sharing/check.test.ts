import { defaultProfile } from "../../src/guidance";
import { checkDraft, type Draft, type Enclosed } from "../../src/sharing";
import { filledNetwork } from "../builders/filledNetwork";

const record = filledNetwork();
const policy = { marking: defaultProfile.marking, ...defaultProfile.recipients };
const fileName = "2025-06-04 Mapping Minutes Network for Police - Criminal Exploitation.docx";
const enclosed: Enclosed = {
  paper: { kind: "minutes", fileName, title: "", bytes: new Uint8Array() },
  copy: { audience: { type: "partner", agency: "Police" }, names: "full" },
  releasedBy: "Nadia Rahman",
  print: "a",
};
const hannah = { name: "PC Hannah Doyle", address: "hannah.doyle@met.police.uk", agency: "Police" };
const good: Draft = {
  subject: "OFFICIAL-SENSITIVE: Mapping Minutes Network – Criminal Exploitation at Marlow Park",
  body: "",
  to: [hannah],
  marks: { audience: "partner:Police", released: "yes", file: fileName, risk: record.risk },
};
const ids = (draft: Partial<Draft>, more: Partial<Parameters<typeof checkDraft>[1]> = {}) =>
  checkDraft({ ...good, ...draft }, { record, enclosed, recipients: [hannah], policy, ...more }).map(({ id }) => id);

test("a released copy to a usual recipient of one agency, marked and naming nobody, has nothing to look at", () => {
  expect(ids({})).toEqual([]);
});

test.each<[string, Partial<Draft>, string]>([
  ["a name in the subject", { subject: "OFFICIAL-SENSITIVE: Minutes about Aisha" }, "name-in-subject"],
  ["no marking", { subject: "Mapping Minutes Network" }, "no-marking"],
  ["a private address", { to: [{ name: "", address: "hannah@gmail.com" }] }, "not-suitable"],
  ["an address that only looks right", { to: [{ name: "", address: "hannah@met.police.uk.example.com" }] }, "not-suitable"],
  ["a copy nobody released", { marks: { ...good.marks, released: "" } }, "not-released"],
  ["another copy than the one that was read", { marks: { ...good.marks, file: "other.docx" } }, "not-released"],
  ["marks of another reader's copy", { marks: { ...good.marks, audience: "subject:p1" } }, "two-copies"],
])("%s is found", (_, draft, id) => {
  expect(ids(draft)).toContain(id);
});

test("what can be put right on the spot stops a message; what may be meant so is only asked about", () => {
  const found = checkDraft(
    { ...good, subject: "Minutes about Aisha", to: [{ name: "", address: "hannah@gmail.com" }], marks: {} },
    { record, enclosed, recipients: [hannah], policy },
  );
  expect(found.map(({ id, stops }) => [id, stops])).toEqual([
    ["not-suitable", true],
    ["not-released", true],
    ["name-in-subject", false],
    ["no-marking", false],
  ]);
});

test("a name in the file's name, the team's own copy to somebody outside, and two agencies in one message are found", () => {
  const named = { ...enclosed, paper: { ...enclosed.paper, fileName: "Minutes Daniel Osei.docx" } };
  expect(ids({}, { enclosed: named })).toContain("name-in-file-name");
  const team = { ...enclosed, copy: { audience: { type: "team" }, names: "full" } as const };
  expect(ids({ marks: { audience: "team" } }, { enclosed: team })).toEqual(["full-names-outside"]);
  const ruth = { name: "Ruth Abbott", address: "r@northgate.sch.uk", agency: "Northgate Academy" };
  expect(ids({ to: [hannah, ruth] }, { recipients: [hannah, ruth] })).toEqual(["apart"]);
});
