import { apply, restore, type Change, type NetworkRecord } from "../../src/record";
import {
  chairsOf,
  decisionFault,
  EVERYTHING,
  leftOutSentences,
  othersIn,
  releaseChange,
  releasedTo,
  releasing,
  standingOfRelease,
  visibleTo,
  withheldFrom,
  type Audience,
  type CopyKind,
  type Decision,
} from "../../src/copies";
import { add, link, network, person, place, statement } from "../builders/network";

const { proposed: _all, ...listed } = EVERYTHING;
const paper: CopyKind = { id: "paper", shows: { ...listed, narrow: (record) => record } };
const nadia: Audience = { type: "subject", person: "p1" };
const school: Audience = { type: "partner", agency: "Harbour School" };
const copyOf = (record: NetworkRecord, audience: Audience) => visibleTo(record, paper, { audience, names: "full" });
const reasonOf = (record: NetworkRecord, audience: Audience, id: string) =>
  copyOf(record, audience).leftOut.flatMap((one) => (one.id === id ? [one.reason] : []));

const own = { ownWords: true, source: { kind: "young-person", name: "Tariq Aziz", reliability: "not-known", why: "" } } as const;
const base = network(
  person("p1", "Nadia Noor", { kind: "child", subject: true }),
  person("p2", "Tariq Aziz", { kind: "child" }),
  person("p3", "Chidi Okafor", { kind: "child" }),
  place("c1", "Harbour Park", { kind: "park" }),
  link("l1", "p1", "p2", { nature: "friends", note: "Tariq lends her money", status: "confirmed" }),
  statement("s1", "Nadia and Tariq were seen with a knife", ["p1", "p2", "c1"]),
  statement("s2", "She should keep away from Chidi", ["p1"], own),
  add("incidents", { id: "i1", what: "Tariq was robbed", present: ["p1", "p2"], place: "c1", status: "confirmed" }),
  add("questions", { id: "q1", text: "Who does Tariq owe?", answer: "Chidi, they say", concerns: ["p2"] }),
  add("actions", {
    id: "a1",
    text: "Ask Tariq's aunt about Nadia",
    update: "Aunt rang",
    goal: "Calm Chidi",
    concerns: ["p1", "p2"],
  }),
  add("interventions", { id: "v1", aim: "Boxing for Nadia and Tariq", target: ["p1", "p2"] }),
  add("sessions", {
    id: "m1",
    chair: "Omar Khan",
    items: [{ id: "m1-n1", text: "Chidi is back, Nadia was told" }],
    decisions: [
      { id: "m1-e1", text: "Nadia and Chidi are kept apart", reason: "Chidi threatened her", dissent: "Tariq's worker" },
    ],
  }),
);
const released = (of: string, more: object = {}): Change =>
  add("releases", releasing(base, { of, person: "p1", decidedBy: "Dawn Okoro", on: "2025-06-04", ...more }));
const record = (...releases: Change[]) => releases.reduce(apply, base);

const ENTRIES = ["s1", "i1", "q1", "a1", "v1", "m1-n1", "m1-e1"];
const idsIn = ({ statements, incidents, questions, actions, interventions, sessions }: NetworkRecord) =>
  [
    ...[...statements, ...incidents, ...questions, ...actions, ...interventions],
    ...sessions.flatMap(({ items, decisions }) => [...items, ...decisions]),
  ].map(({ id }) => id);

test("what is about several people stands in one person's copy only once somebody decided so", () => {
  expect(idsIn(copyOf(base, nadia).record).filter((id) => ENTRIES.includes(id))).toEqual([]);
  const all = record(...ENTRIES.map((of) => released(of)), released("l1"));
  const { record: copy } = copyOf(all, nadia);
  expect(idsIn(copy)).toEqual(expect.arrayContaining(ENTRIES));
  expect(copy.statements[0]?.text).toBe("Nadia and Tariq were seen with a knife");
  expect(copy.links[0]?.note).toBe("Tariq lends her money");
  expect(copy.releases).toEqual([]);
  expect(restore(copy)).toMatchObject({ ok: true, repairs: [] });
});

test("released in other words the copy says these and carries none of the others, nor whom the entry was about besides", () => {
  const reworded = [...ENTRIES, "l1"].map((of) => released(of, { wording: `Nadia alone ${of}` }));
  const { record: copy } = copyOf(record(...reworded), nadia);
  const said = JSON.stringify(copy);
  for (const of of [...ENTRIES, "l1"]) expect(said).toContain(`"Nadia alone ${of}"`);
  expect(said).not.toMatch(/knife|robbed|owe|they say|aunt|Aunt|Calm|Boxing|is back|kept apart|threatened|worker|lends/);
  expect(copy.statements[0]?.concerns).toEqual(["p1", "c1"]);
  expect(copy.incidents[0]).toMatchObject({ present: ["p1"], place: "c1" });
  expect(copy.interventions[0]?.target).toEqual(["p1"]);
});

test("one that nobody decided, or for another reader, changes nothing", () => {
  for (const more of [{ decidedBy: "" }, { person: "p3" }, { person: "", agency: "Harbour School" }])
    expect(reasonOf(record(released("s1", more)), nadia, "s1")).toEqual(["about-several"]);
});

test("an entry that says something else by now, or is about someone else, is looked at again first", () => {
  const edits: Change[] = [
    { type: "edit", in: "statements", id: "s1", values: { text: "Nadia and Tariq were seen with a gun" } },
    { type: "edit", in: "statements", id: "s1", values: { concerns: ["p1", "p3"] } },
  ];
  for (const edit of edits) {
    const changed = apply(record(released("s1", { wording: "Nadia was seen" })), edit);
    expect(standingOfRelease(changed, changed.releases[0]!)).toBe("said-otherwise-since");
    const { record: copy, leftOut } = copyOf(changed, nadia);
    expect(copy.statements).toEqual([]);
    expect(reasonOf(changed, nadia, "s1")).toEqual(["release-again"]);
    expect(
      leftOutSentences(leftOut)
        .map(({ sentence }) => sentence)
        .join(),
    ).toContain("Read it as it stands now");
  }
  const dated = apply(record(released("s1")), { type: "edit", in: "statements", id: "s1", values: { date: "2025-05-01" } });
  expect(copyOf(dated, nadia).record.statements.map(({ id }) => id)).toEqual(["s1"]);
});

test("a young person's own words reach an agency or somebody else's file by the chair's decision only", () => {
  const by = (decidedBy: string, kind: "own-words" | "about-several", more: object = {}) =>
    record(released("s2", { decidedBy, kind, ...more }));
  const texts = (made: NetworkRecord, audience: Audience) => copyOf(made, audience).record.statements.map(({ text }) => text);
  for (const made of [base, by("Omar Khan", "about-several"), by("Dawn Okoro", "own-words")]) {
    expect(texts(made, nadia)).toEqual([]);
    expect(reasonOf(made, nadia, "s2")).toEqual(["own-words"]);
  }
  expect(texts(by("omar khan", "own-words"), nadia)).toEqual(["She should keep away from Chidi"]);
  const gist = by("Omar Khan", "own-words", { wording: "A friend is worried about her", person: "", agency: "harbour school" });
  expect(texts(gist, nadia)).toEqual([]);
  expect(copyOf(gist, school).record.statements).toEqual([
    expect.objectContaining({ id: "s1" }),
    expect.objectContaining({ id: "s2", text: "A friend is worried about her", ownWords: false }),
  ]);
  expect(texts(gist, { type: "partner", agency: "Police" })).toEqual(["Nadia and Tariq were seen with a knife"]);
});

test("words for one agency stand in its copy, and in no other", () => {
  const made = record(released("s1", { person: "", agency: "Harbour School", wording: "Two pupils were seen" }));
  expect(copyOf(made, school).record.statements[0]?.text).toBe("Two pupils were seen");
  expect(copyOf(made, { type: "partner", agency: "Police" }).record.statements[0]?.text).toContain("knife");
  expect(copyOf(made, { type: "team" }).record.statements[0]?.text).toContain("knife");
});

test("once somebody named in it is taken off the map, a release keeps nothing their name could be guessed from", () => {
  const made = record(released("s1", { wording: "Nadia was with Tariq" }), released("i1"));
  const after = apply(made, { type: "take-off", id: "p2", date: "2025-06-01", reason: "Moved", decidedBy: "Omar Khan" });
  expect(after.releases.map(({ print }) => print)).toEqual(["", ""]);
  expect(JSON.stringify(after.releases)).not.toContain("Tariq");
  expect(standingOfRelease(after, after.releases[0]!)).toBe("said-otherwise-since");
});

/** What somebody decides about an entry, as the pane has it changed. */
const decided = (made: NetworkRecord, audience: Audience, of: string, more: Partial<Decision> = {}) =>
  apply(
    made,
    releaseChange(made, audience, {
      ...{ of, kind: "about-several", wording: "", reason: "She asked what happened", decidedBy: "Dawn Okoro", on: "2025-06-04" },
      ...more,
    }),
  );
const offered = (made: NetworkRecord, audience: Audience) => withheldFrom(made, audience, copyOf(made, audience));

test("all that is withheld because it is about several is offered with its words and whom it is about, and stands there once released", () => {
  const offers = offered(base, nadia);
  expect(offers.map(({ id }) => id).sort()).toEqual(["a1", "i1", "l1", "m1-e1", "m1-n1", "s1", "s2", "v1"]);
  expect(offers.find(({ id }) => id === "s1")).toEqual({
    ...{ id: "s1", kind: "about-several", partly: false, again: false },
    words: ["Nadia and Tariq were seen with a knife"],
    about: ["p2"],
  });
  // The link is on her map; what is written on it is not.
  expect(offers.find(({ id }) => id === "l1")).toMatchObject({ partly: true, words: ["Tariq lends her money"] });
  for (const { id, kind } of offers) {
    const after = decided(base, nadia, id, { kind, decidedBy: "Omar Khan" });
    expect(offered(after, nadia).map((one) => one.id)).not.toContain(id);
    expect(releasedTo(after, nadia)).toMatchObject([{ stands: true, release: { of: id, on: "2025-06-04" } }]);
    expect(releasedTo(after, school)).toEqual([]);
  }
  expect(offered(base, { type: "team" })).toEqual([]);
});

test("a changed entry is offered once more, and the newer decision takes the place of the older", () => {
  const first = decided(base, nadia, "s1");
  const changed = apply(first, { type: "edit", in: "statements", id: "s1", values: { text: "Nadia and Tariq were seen" } });
  expect(offered(changed, nadia).find(({ id }) => id === "s1")).toMatchObject({ again: true });
  const second = decided(changed, nadia, "s1", { wording: "Nadia was seen" });
  expect(second.releases).toHaveLength(1);
  expect(copyOf(second, nadia).record.statements.map(({ text }) => text)).toEqual(["Nadia was seen"]);
});

test("what keeps a decision from being one is said; words that still name others are told", () => {
  const decision = { of: "s2", kind: "own-words", wording: "", reason: "Agreed", decidedBy: "Omar Khan", on: "" } as const;
  expect(chairsOf(base)).toEqual(["Omar Khan"]);
  expect(decisionFault(base, decision)).toBe("");
  expect(decisionFault(base, { ...decision, decidedBy: "Dawn Okoro" })).toContain("chair");
  expect(decisionFault(base, { ...decision, decidedBy: " " })).toContain("who");
  expect(decisionFault(base, { ...decision, reason: " " })).toContain("why");
  expect(othersIn(base, nadia, "Nadia was with Tariq")).toEqual(["p2"]);
  expect(othersIn(base, nadia, "Nadia was seen")).toEqual([]);
});
