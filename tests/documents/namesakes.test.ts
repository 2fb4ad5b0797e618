import { makeDocument, missingFor, kindOf } from "../../src/documents";
import { aboutWords, shownName as namedOnPages } from "../../src/documents/parts/lines";
import { defaultProfile } from "../../src/guidance";
import { drawingOf, tablesOf } from "../../src/map";
import { apply, shownName, type NetworkRecord } from "../../src/record";
import { quickReading } from "../builders/docx";
import { OPTIONS } from "../builders/maps";
import { link, network, person, place, statement } from "../builders/network";

const TEAM = { profile: defaultProfile, copy: { audience: { type: "team" }, names: "full" }, today: "2025-06-06" } as const;

/** Two girls of one name, a third whose name was typed with a number, a park called the same, and three whom nobody has named. */
const namesakes = network(
  person("p1", "Grace O'Neill", { kind: "child", subject: true }),
  person("p2", "Grace O'Neill", { kind: "child" }),
  person("p3", "Grace O'Neill (2)", { kind: "child" }),
  person("p4", "", { kind: "adult" }),
  person("p5", "", { kind: "child" }),
  person("p6", "", { kind: "adult" }),
  place("c1", "Grace O'Neill", { kind: "park", context: true }),
  link("l1", "p2", "p4", { nature: "seen with him" }),
  link("l2", "p2", "p6", { nature: "gets lifts from him" }),
);

test("no two who are different are called the same, on the map, in its tables and on the pages", () => {
  const ids = [...namesakes.people, ...namesakes.places].map(({ id }) => id);
  const called = ids.map((id) => shownName(namesakes, id));
  expect(new Set(called).size).toBe(ids.length);
  expect(called.slice(0, 3)).toEqual(["Grace O'Neill", "Grace O'Neill (3)", "Grace O'Neill (2)"]);
  const { nodes } = drawingOf(namesakes, OPTIONS);
  expect(nodes.map(({ name }) => name)).toEqual(nodes.map(({ id }) => shownName(namesakes, id)));
  for (const { id, name } of nodes)
    expect(tablesOf(namesakes).nodes).toMatch(new RegExp(`${id},"?${name.replace(/[()]/g, "\\$&")}"?,`));
});

test("whoever has no name is called on every page what the map calls them", () => {
  for (const { id } of namesakes.people) expect(namedOnPages(namesakes, id)).toBe(shownName(namesakes, id));
  expect(["p4", "p5", "p6"].map((id) => namedOnPages(namesakes, id))).toEqual([
    "Unknown adult",
    "Unknown child",
    "Unknown adult (2)",
  ]);
});

test("the list of people says which of two of one name is which", async () => {
  const paper = quickReading((await makeDocument(namesakes, "information", TEAM)).bytes);
  const list = paper.slice(paper.indexOf("People on the map"));
  for (const name of ["Grace O'Neill (3)", "Unknown adult (2)", "Unknown child"]) expect(list).toContain(name);
});

test("the list of subjects says which of two of one name is which, and what to call whoever has none", async () => {
  const subjects = namesakes.people.reduce(
    (made, { id }) => apply(made, { type: "edit", in: "people", id, values: { subject: true } }),
    namesakes,
  );
  const paper = quickReading((await makeDocument(subjects, "subjects", TEAM)).bytes);
  const list = paper.slice(paper.indexOf("Full name"), paper.indexOf("What your agency knows"));
  for (const name of ["Grace O'Neill (3)", "Unknown person", "Unknown person (2)"]) expect(list).toContain(name);
});

test("two of one name are pointed out before a paper is made: one that shows only one of them cannot say which", () => {
  const same = (kind: string, record = namesakes) =>
    missingFor(record, kindOf(kind), { profile: defaultProfile, today: "2025-06-06" }).filter(({ message }) =>
      message.includes("are called"),
    );
  expect(same("minutes").map(({ message }) => message)).toEqual([
    "Two people are called Grace O'Neill. Papers that show one of them cannot say which: add to the name of each what tells them apart.",
  ]);
});

test("contacts who go by their post are told apart by their agency, and nobody is asked about them", () => {
  const contact = (id: string, agency: string) => person(id, "Police contact", { kind: "professional", agency });
  const asked = (record: NetworkRecord) =>
    missingFor(record, kindOf("minutes"), { profile: defaultProfile, today: "2025-06-06" }).filter(({ message }) =>
      message.includes("are called"),
    );
  expect(asked(network(contact("p1", "Harbour Police"), contact("p2", "Transport Police")))).toEqual([]);
  expect(asked(network(contact("p1", "Harbour Police"), contact("p2", "harbour police")))).toHaveLength(1);
});

test.each([
  ["may be in debt to an older boy", "May"],
  ["It will be the third time in May", "Will"],
  ["Also said he joined in", "Jo"],
])("a sentence whose words are somebody's name by chance (%j) still says that it is about %s", (text, name) => {
  const record = network(person("p1", name, { kind: "child" }), statement("s1", text, ["p1"]));
  expect(aboutWords(record, ["p1"], text, "")).toBe(`about ${name}`);
});

test.each(["Seen with Łukasz Nowak near the school", "ŁUKASZ NOWAK's flat", "Told by Łukasz Nowak."])(
  "somebody whose name stands in the sentence is not named again: %s",
  (text) => {
    const record = network(person("p1", "Łukasz Nowak", { kind: "child" }), statement("s1", text, ["p1"]));
    expect(aboutWords(record, ["p1"], text, "")).toBe("");
  },
);
