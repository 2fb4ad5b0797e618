import fc from "fast-check";
import { defaultProfile } from "../../src/guidance";
import { putAside, suggestionsFor, takeUp, type Suggestion } from "../../src/map/questions";
import { apply, idsOf, restore, type Change, type NetworkRecord } from "../../src/record";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { largeNetwork, middleNetwork } from "../builders/maps";
import { add, link, network, person, place, statement } from "../builders/network";

const today = "2025-06-04";
const suggested = (record: NetworkRecord) => suggestionsFor(record, { today, profile: defaultProfile });
const asked = (record: NetworkRecord, prompt: Suggestion["prompt"]) => suggested(record).filter((one) => one.prompt === prompt);
const questions = (record: NetworkRecord, prompt: Suggestion["prompt"]) => asked(record, prompt).map(({ question }) => question);
const child = (id: string, name: string) => person(id, name, { kind: "child" });
const school = { kind: "school", name: "", reliability: "not-known", why: "" } as const;

/** Three around Aisha, three around Dan, and what joins them. */
const groups = (...joins: Change[]) =>
  network(
    ...["Aisha", "Ben", "Chloe", "Dan", "Ezra", "Faye"].map((name, index) => child(`p${index + 1}`, name)),
    ...[
      ["p1", "p2"],
      ["p2", "p3"],
      ["p1", "p3"],
      ["p4", "p5"],
      ["p5", "p6"],
      ["p4", "p6"],
    ].map(([from = "", to = ""], index) => link(`l${index + 1}`, from, to)),
    ...joins,
  );

test("the only link between two groups: is that so, or was no more recorded?", () => {
  const [only, ...more] = asked(groups(link("l7", "p1", "p4", { nature: "cousins", date: "2025-05" })), "only-link");
  expect(more).toEqual([]);
  expect(only?.question).toBe(
    "Only what is recorded between Aisha and Dan joins Aisha, Ben and Chloe with Dan, Ezra and Faye: is that so, or was no more recorded?",
  );
  expect(only?.evidence).toEqual([{ id: "l7", text: "Aisha and Dan: cousins, May 2025, no source" }]);
});

test("two links between the groups, an incident both were at, or a second way round: nothing is asked", () => {
  const first = link("l7", "p1", "p4");
  expect(asked(groups(first, link("l8", "p2", "p5")), "only-link")).toEqual([]);
  expect(asked(groups(first, add("incidents", { id: "i1", present: ["p3", "p6"], status: "confirmed" })), "only-link")).toEqual(
    [],
  );
  expect(asked(groups(), "only-link")).toEqual([]);
});

test("a worker who knows both groups joins them; nothing is asked of the worker's own link", () => {
  const worker = person("p7", "Tom", { kind: "professional" });
  expect(asked(groups(worker, link("l7", "p7", "p1"), link("l8", "p7", "p4")), "only-link")).toEqual([]);
});

test("two groups close in themselves with one line between them are asked about, though a third joins them too", () => {
  const record = groups(
    ...["Gus", "Hana", "Ivy"].map((name, index) => child(`p${index + 7}`, name)),
    ...["p7 p8", "p8 p9", "p7 p9", "p1 p4", "p2 p7", "p5 p8"].map((ends, index) => {
      const [from = "", to = ""] = ends.split(" ");
      return link(`l${index + 7}`, from, to);
    }),
  );
  expect(questions(record, "only-link").map((text) => text.replace(/ with .*/, ""))).toEqual([
    "Only what is recorded between Aisha and Dan directly joins Aisha, Ben and Chloe",
    "Only what is recorded between Ben and Gus directly joins Ben, Aisha and Chloe",
    "Only what is recorded between Ezra and Hana directly joins Ezra, Dan and Faye",
  ]);
});

const said: object = { effect: "harmful", basis: "anecdotal", source: school, date: "2025-05-02" };

test("harm that one source said and nothing else speaks for", () => {
  const two = [child("p1", "Aisha"), person("p2", "Ben", { kind: "adult" })];
  const once = network(...two, link("l1", "p1", "p2", said));
  expect(questions(once, "harm-on-one-word")).toEqual([
    "What else is known about the link between Aisha and Ben? That it is harmful was said by one source and is not evidenced.",
  ]);
  const unsourced = network(...two, link("l1", "p1", "p2", { effect: "harmful", basis: "anecdotal" }));
  expect(questions(unsourced, "harm-on-one-word")).toEqual([
    "What else is known about the link between Aisha and Ben? That it is harmful was said, by whom is not recorded, and is not evidenced.",
  ]);
  const police = { kind: "police", name: "", reliability: "not-known", why: "" } as const;
  const supported: Change[][] = [
    [statement("s1", "Aisha and Ben argue.", ["p1", "p2"], { source: police })],
    [add("incidents", { id: "i1", present: ["p1", "p2"], status: "confirmed" })],
    [link("l2", "p2", "p1", { basis: "evidenced" })],
    [{ type: "edit", in: "links", id: "l1", values: { basis: "evidenced" } }],
    [{ type: "edit", in: "links", id: "l1", values: { past: true } }],
  ];
  for (const changes of supported) expect(asked(changes.reduce(apply, once), "harm-on-one-word")).toEqual([]);
});

test("nothing newer than the profile's months, about a person or a place; where nothing has a date, nothing is asked", () => {
  const record = network(
    child("p1", "Aisha"),
    child("p2", "Ben"),
    place("c1", "The park"),
    link("l1", "p1", "c1", { date: "2024-09" }),
    link("l2", "p2", "c1"),
  );
  expect(questions(record, "not-seen")).toEqual([
    "Is Aisha still part of this network? No date recorded for Aisha is later than September 2024.",
    "Is The park still part of this network? No date recorded for The park is later than September 2024.",
  ]);
  const since = apply(record, statement("s1", "Seen at school.", ["p1"], { date: "2025-05-30" }));
  expect(asked(since, "not-seen").map(({ about }) => about[0])).toEqual(["c1"]);
});

test("a question about somebody not seen that was settled is asked again only after something newer", () => {
  const record = network(child("p1", "Aisha"), statement("s1", "Seen.", ["p1"], { date: "2024-06" }));
  const [first] = asked(record, "not-seen");
  const aside = apply(record, putAside(record, first!, today));
  expect(asked(aside, "not-seen")).toEqual([]);
  expect(asked(apply(aside, statement("s2", "Seen again.", ["p1"], { date: "2024-11" })), "not-seen")).toHaveLength(1);
});

test("a child of whom nothing protective is recorded: a link, a place or a strength is enough", () => {
  const record = network(
    child("p1", "Aisha"),
    person("p2", "Ben", { kind: "adult" }),
    place("c1", "Club", { effect: "protective" }),
  );
  expect(questions(record, "no-protection")).toEqual(["Who or what protects Aisha? Nothing protective is recorded yet."]);
  const known: Change[] = [
    link("l1", "p1", "p2", { effect: "protective" }),
    link("l1", "p1", "c1"),
    statement("s1", "Talks to her aunt.", ["p1"], { kind: "strength" }),
  ];
  for (const change of known) expect(asked(apply(record, change), "no-protection")).toEqual([]);
  const proposed = apply(record, link("l1", "p1", "p2", { effect: "protective", status: "proposed" }));
  expect(asked(proposed, "no-protection")).toHaveLength(1);
  const over = apply(record, link("l1", "p1", "p2", { effect: "protective", past: true }));
  expect(asked(over, "no-protection")).toHaveLength(1);
});

test("an adult linked with several children; a worker is none, and with another child it is asked again", () => {
  const adult = (kind: "adult" | "professional") =>
    network(
      person("p1", "Marcus", { kind }),
      ...["Aisha", "Ben", "Chloe"].map((name, index) => child(`p${index + 2}`, name)),
      link("l1", "p1", "p2"),
      link("l2", "p3", "p1"),
    );
  expect(asked(adult("professional"), "several-children")).toEqual([]);
  const record = adult("adult");
  expect(questions(record, "several-children")).toEqual(["How does Marcus know Aisha and Ben, and who else knows of it?"]);
  const aside = apply(record, putAside(record, asked(record, "several-children")[0]!, today));
  expect(asked(aside, "several-children")).toEqual([]);
  expect(asked(apply(aside, link("l3", "p1", "p4")), "several-children")).toHaveLength(1);
});

test("seen together more than once and not linked: do they know each other?", () => {
  const incident = (id: string) => add("incidents", { id, what: "Moved on", present: ["p1", "p2"], status: "confirmed" });
  const once = network(child("p1", "Aisha"), child("p2", "Ben"), incident("i1"));
  expect(asked(once, "seen-together")).toEqual([]);
  const twice = apply(once, incident("i2"));
  expect(questions(twice, "seen-together")[0]).toMatch(/^Do Aisha and Ben know each other\?/);
  expect(asked(apply(twice, link("l1", "p2", "p1")), "seen-together")).toEqual([]);
});

test("what is to be checked again, and who and where is not identified", () => {
  const record = network(
    child("p1", "Aisha"),
    person("p2", "Unknown adult male", { kind: "adult", unknown: true }),
    place("c1", "Address in Leyton", { unknown: true }),
    link("l1", "p1", "p2", { nature: "girlfriend", recheck: true }),
  );
  expect(questions(record, "still-right")).toEqual([
    "Is what is recorded between Aisha and Unknown adult male still right: “girlfriend”?",
  ]);
  expect(questions(record, "who-or-where")).toEqual(["Who is “Unknown adult male”?", "Where is “Address in Leyton”?"]);
  const already = apply(record, add("questions", { text: "Who is the adult?", concerns: ["p2"] }));
  expect(questions(already, "who-or-where")).toEqual(["Where is “Address in Leyton”?"]);
});

test("a place several share, without anyone who could tell of it", () => {
  const record = network(
    child("p1", "Aisha"),
    child("p2", "Ben"),
    place("c1", "The park"),
    link("l1", "p1", "c1"),
    add("incidents", { id: "i1", place: "c1", present: ["p2"], status: "confirmed" }),
  );
  expect(asked(record, "no-contact")).toHaveLength(1);
  const warden = person("p3", "Park warden", { kind: "professional", contactFor: ["c1"] });
  expect(asked(apply(record, warden), "no-contact")).toEqual([]);
});

test("key questions nobody answers, those past their deadline, and not those taken up this week", () => {
  const record = network(
    add("questions", { id: "q1", text: "Who rents the flat?" }),
    add("questions", { id: "q2", text: "Answered?", answer: "Yes" }),
    add("questions", { id: "q3", text: "In hand?", owner: "Tom", due: "2025-06-20" }),
    add("questions", { id: "q4", text: "Late?", owner: "Tom", due: "2025-05-20", kind: "gap" }),
    add("questions", { id: "q5", text: "New?", prompt: "not-seen", about: [], on: "2025-06-02" }),
    add("questions", { id: "q6", text: "Old?", prompt: "not-seen", about: [], on: "2025-05-02" }),
    add("questions", { id: "q7", text: "Late by the month?", owner: "Tom", due: "2025-05" }),
    add("questions", { id: "q8", text: "This month?", owner: "Tom", due: "2025-06" }),
  );
  expect(asked(record, "nobody-answers").map(({ asked: id }) => id)).toEqual(["q1", "q4", "q6", "q7"]);
  const gap = apply(record, takeUp(record, asked(record, "nobody-answers")[0]!, "gap", today));
  expect(gap.questions[0]).toMatchObject({ id: "q1", kind: "gap" });
  expect(gap.questions).toHaveLength(8);
});

test("people on the map and no action", () => {
  const record = network(child("p1", "Aisha"));
  expect(asked(record, "no-action")).toHaveLength(1);
  expect(asked(apply(record, add("actions", { text: "Call the school" })), "no-action")).toEqual([]);
  expect(asked(network(person("p1", "Aisha", { status: "proposed" })), "no-action")).toEqual([]);
});

test("one tap makes it a question or a gap that knows where it came from; then it is not offered again", () => {
  const record = middleNetwork();
  for (const kind of ["key-question", "gap"] as const) {
    const [first] = asked(record, "no-protection");
    const after = apply(record, takeUp(record, first!, kind, today));
    expect(after.questions).toEqual([
      expect.objectContaining({
        kind,
        text: first!.question,
        concerns: ["p3"],
        prompt: "no-protection",
        about: ["p3"],
        on: today,
      }),
    ]);
    expect(asked(after, "no-protection").map(({ about }) => about)).not.toContainEqual(["p3"]);
  }
});

test("what was set aside comes back when its entry is dropped", () => {
  const record = middleNetwork();
  const [first] = asked(record, "no-contact");
  const aside = apply(record, putAside(record, first!, today, "The school is asked elsewhere"));
  expect(asked(aside, "no-contact")).toHaveLength(asked(record, "no-contact").length - 1);
  const back = apply(aside, { type: "drop", from: "setAside", id: aside.setAside[0]!.id });
  expect(suggested(back)).toEqual(suggested(record));
});

test("whoever is taken off the map is in no suggestion, and in none that was set aside", () => {
  const record = middleNetwork();
  const aside = asked(record, "no-protection").reduce((made, one) => apply(made, putAside(made, one, today)), record);
  const off = apply(aside, { type: "take-off", id: "p4", date: today, reason: "", decidedBy: "" });
  expect(off.setAside.map(({ about }) => about)).not.toContainEqual(["p4"]);
  expect(JSON.stringify([suggested(off), off.setAside])).not.toContain("Leo");
  expect(restore(JSON.parse(JSON.stringify(off)))).toMatchObject({ ok: true, repairs: [] });
});

const offOf = (record: NetworkRecord, id: string) =>
  apply(record, { type: "take-off", id, date: today, reason: "", decidedBy: "" });

test("for any network: the same list each time, about nobody who is not recorded, nobody who is only proposed, nobody taken off", () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const all = suggested(record);
      expect(suggested(JSON.parse(JSON.stringify(record)) as NetworkRecord)).toEqual(all);
      const ids = idsOf(record).add(record.id);
      const named = all.flatMap(({ about, concerns, evidence }) => [...about, ...concerns, ...evidence.map(({ id }) => id)]);
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
      const open = new Set(
        [...record.people, ...record.places, ...record.links].flatMap(({ id, status }) => (status === "proposed" ? [id] : [])),
      );
      const told = all.filter(({ asked: id }) => id === undefined).flatMap(({ about, concerns }) => [...about, ...concerns]);
      expect(told.filter((id) => open.has(id))).toEqual([]);
      const after = suggested(offOf(record, "p1"));
      expect(after.flatMap(({ about, concerns }) => [...about, ...concerns])).not.toContain("p1");
      expect(new Set(all.map(({ prompt, about }) => `${prompt} ${about.join()}`)).size).toBe(all.length);
    }),
    { numRuns: 40 },
  );
});

test("no suggestion ranks anybody or counts what is known of them", () => {
  for (const { question } of [...suggested(largeNetwork()), ...suggested(middleNetwork())]) {
    expect(question).not.toMatch(/\b(?:most|least|key (?:player|person)|ranks?|score|risk|highest|more than any|times)\b/i);
    expect(question).toMatch(/\?/);
  }
});
