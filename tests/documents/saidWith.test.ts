import { kindOf, makeDocument, missingFor, sessionFor } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { draftMarks } from "../../src/pane/page/compare";
import type { NetworkRecord } from "../../src/record";
import { quickReading } from "../builders/docx";
import { add, link, network, person } from "../builders/network";

const OPTIONS = { profile: defaultProfile, copy: { audience: { type: "team" }, names: "full" }, today: "2025-06-06" } as const;
const paperOf = async (record: NetworkRecord, kind: string) => quickReading((await makeDocument(record, kind, OPTIONS)).bytes);

test("what protects a child and nobody has evidence of says so, where readers of the minutes look first", async () => {
  const record = network(
    ...[
      person("p1", "May", { kind: "child", subject: true }),
      person("p2", "Grace"),
      person("p3", "Will"),
      person("p4", "Łucja"),
    ],
    link("l1", "p1", "p2", { nature: "girlfriend", effect: "protective", basis: "anecdotal" }),
    link("l2", "p1", "p3", { nature: "coach", effect: "protective", basis: "evidenced" }),
    link("l3", "p1", "p4", { nature: "aunt", effect: "protective", recheck: true }),
    add("sessions", { id: "m1", date: "2025-06-01" }),
  );
  const paper = await paperOf(record, "minutes");
  const protective = paper.slice(paper.indexOf("Protective features"));
  expect(protective).toContain("May and Grace: girlfriend (said, not evidenced)");
  expect(protective).toMatch(/May and Will: coach (?!\()/);
  expect(protective).toContain("May and Łucja: aunt (evidence not known, to be checked again)");
});

test("a protective link that is over is no protective feature that is known", () => {
  const record = network(
    person("p1", "May"),
    person("p2", "Grace"),
    link("l1", "p1", "p2", { effect: "protective", past: true }),
  );
  const asked = missingFor(record, kindOf("minutes"), OPTIONS).map(({ message }) => message);
  expect(asked).toContain("No protective features are recorded. Ask what protects the group.");
});

test.each([
  ["son", "a person he met online", "May – son; a person he met online"],
  ["friend", "friend from college", "May – friend from college"],
])("what a link is stands in the table, though its letters are in a word of its note: %s, %s", async (nature, note, line) => {
  const record = network(
    person("p1", "Will", { kind: "child", subject: true }),
    person("p2", "May"),
    link("l1", "p1", "p2", { nature, note }),
  );
  expect(await paperOf(record, "information")).toContain(line);
});

test("of two sessions on one day, and of one whose day nobody gave, papers are about the one that was held last", () => {
  const finished = (id: string, date: string, on: string) => add("sessions", { id, kind: "review", date, finished: on });
  const record = network(
    finished("m3", "2025-05-14", "2025-05-20"),
    finished("m2", "2025-05-14", "2025-05-15"),
    finished("m1", "", "2025-03-01"),
  );
  expect(sessionFor(record, kindOf("minutes"))?.id).toBe("m3");
});

test("a finished paper loses the mark of a draft also where a council has a word of its own since", () => {
  expect(draftMarks("ENTWURF")).toEqual(["ENTWURF", "DRAFT"]);
  expect(draftMarks("DRAFT")).toEqual(["DRAFT"]);
});
