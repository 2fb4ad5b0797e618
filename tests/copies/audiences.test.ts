import fc from "fast-check";
import { restore, type Change, type NetworkRecord } from "../../src/record";
import { CopyRefused, EVERYTHING, leftOutSentences, visibleTo, type Audience, type CopyKind, type Shown } from "../../src/copies";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { add, link, network, person, place, statement } from "../builders/network";
import { rounds } from "../builders/rounds";

const teamFile: CopyKind = { id: "team-file", shows: EVERYTHING };
const { proposed: _all, ...listed } = EVERYTHING;
const paper: CopyKind = { id: "paper", shows: { ...listed, narrow: (record) => record } };
const team: Audience = { type: "team" };
const partner: Audience = { type: "partner", agency: "Harbour School" };
const subject: Audience = { type: "subject", person: "p1" };
const copyOf = (record: NetworkRecord, audience: Audience, kind = paper) => visibleTo(record, kind, { audience, names: "full" });

const people: Change[] = [
  person("p1", "Nadia Noor", { kind: "child", subject: true }),
  person("p2", "Tariq Aziz", { kind: "child", born: "2010-01-02", note: "Lives with an aunt" }),
  person("p3", "Chidi Okafor", { kind: "child" }),
  person("p4", "Dawn Okoro", { kind: "professional", contactFor: ["p1"] }),
  person("p5", "Omar Rahim", { kind: "professional", contactFor: ["p3"] }),
];

test("the team file is the record itself, and nobody outside the team gets one", () => {
  const record = network(...people);
  expect(visibleTo(record, teamFile, { audience: team, names: "full" }).record).toBe(record);
  expect(() => visibleTo(record, teamFile, { audience: partner, names: "codes" })).toThrow(CopyRefused);
});

test("a copy carries what its pages show, and nothing more", () => {
  const record = network(
    { type: "set", values: { risk: "County Line", purpose: "Keep them safe", edition: 4 } },
    ...people,
    place("c1", "Harbour Park", { note: "Gate is broken" }),
    statement("s1", "Seen in Harbour Park", ["p1", "c1"]),
  );
  const shows: Shown = { headings: ["risk"], lists: { people: ["name", "kind"], places: "all" } };
  const { record: copy, leftOut } = copyOf(record, team, { id: "list", shows });
  expect(copy).toMatchObject({ risk: "County Line", purpose: "", edition: 1, statements: [], lastNumber: 5 });
  expect(copy.people[1]).toEqual({ ...record.people[1], born: "", note: "" });
  expect(copy.people[3]).toMatchObject({ contactFor: [] });
  expect(copy.places).toEqual(record.places);
  expect(leftOut).toEqual([]);
});

test("a field that does not exist is a fault of the kind, said at once", () => {
  const shows: Shown = { headings: [], lists: { people: ["name", "nmae"] } };
  expect(() => copyOf(network(...people), team, { id: "list", shows })).toThrow('"people" does not have: nmae');
});

test("what nobody has confirmed stays off paper, and so does a link to someone who is only proposed", () => {
  const record = network(
    ...people,
    person("p6", "Zed", { status: "proposed" }),
    link("l1", "p1", "p6"),
    link("l2", "p1", "p2", { status: "proposed" }),
    statement("s1", "Confirmed, with Zed", ["p1", "p6"]),
  );
  const { record: copy, leftOut } = copyOf(record, team);
  expect(copy.links).toEqual([]);
  expect(copy.people.map(({ id }) => id)).not.toContain("p6");
  expect(copy.statements[0]?.concerns).toEqual(["p1"]);
  expect(leftOut.map(({ id, reason }) => [id, reason])).toEqual([
    ["p6", "proposed"],
    ["l2", "proposed"],
    ["l1", "proposed"],
  ]);
});

test("outside the team a source is only its kind", () => {
  const record = network(
    ...people,
    { type: "set", values: { trigger: { what: "A report", identified: "2025-06-04", by: "Ms Lark, Harbour School" } } },
    link("l1", "p1", "p2", {
      byWhom: "PC Reed",
      source: { kind: "police", name: "PC Reed", reliability: "reliable", why: "Was there" },
    }),
    add("originals", { id: "o1", text: "As it came" }),
  );
  const inside = copyOf(record, team).record;
  expect(inside.links[0]?.source.name).toBe("PC Reed");
  const { record: copy, leftOut } = copyOf(record, partner);
  expect(copy.links[0]).toMatchObject({ byWhom: "", source: { kind: "police", name: "", reliability: "not-known", why: "" } });
  expect(copy.trigger).toEqual({ what: "A report", identified: "2025-06-04", by: "" });
  expect(copy.originals).toEqual([]);
  expect(leftOutSentences(leftOut).map(({ reason, ids }) => [reason, ids])).toEqual([
    ["source", ["trigger", "l1"]],
    ["working-notes", ["o1"]],
  ]);
  expect(JSON.stringify(leftOut)).not.toContain("Reed");
});

test("a young person's own words reach the team and their own copy only, and that only where it is recorded whose they are", () => {
  const mine = {
    ownWords: true,
    source: { kind: "young-person" as const, name: "Nadia", reliability: "not-known" as const, why: "" },
  };
  const theirs = { ...mine, source: { ...mine.source, name: "Tariq Aziz" } };
  const nobodys = { ...mine, source: { ...mine.source, name: "" } };
  const record = network(
    ...people,
    statement("s1", "I feel safe at the club", ["p1"], mine),
    statement("s2", "She is my friend", ["p1"], theirs),
    statement("s3", "I am scared", ["p1"], nobodys),
  );
  const texts = (audience: Audience) => copyOf(record, audience).record.statements.map(({ id }) => id);
  expect(texts(team)).toEqual(["s1", "s2", "s3"]);
  expect(texts(partner)).toEqual([]);
  expect(texts(subject)).toEqual(["s1"]);
  expect(
    copyOf(record, subject)
      .leftOut.filter(({ in: list }) => list === "statements")
      .map(({ id, reason }) => [id, reason]),
  ).toEqual([
    ["s2", "own-words"],
    ["s3", "whose-words"],
    ["s1", "source"],
  ]);
});

const busy = network(
  { type: "set", values: { purpose: "Understand the links of Nadia and Tariq", scope: "Harbour estate" } },
  ...people,
  place("c1", "Harbour Park", { kind: "park" }),
  place("c2", "9 Quay Street", { kind: "address" }),
  link("l1", "p1", "p2", { nature: "friends", note: "Tariq lends money" }),
  link("l2", "p2", "p3", { nature: "cousins" }),
  link("l3", "p1", "c1"),
  link("l4", "p3", "c2"),
  statement("s1", "Nadia missed school", ["p1"]),
  statement("s2", "Nadia and Tariq were seen", ["p1", "p2"]),
  statement("s3", "Tariq was hurt", ["p2"]),
  statement("s4", "Was seen with Chidi", ["p1"]),
  statement("s5", "The park is dark", ["c1"]),
  statement("s6", "Dawn Okoro sees her weekly", ["p1", "p4"]),
  add("actions", { id: "a1", text: "Visit Nadia", owner: "Dawn Okoro", concerns: ["p1"] }),
  add("actions", { id: "a2", text: "Ask Tariq's school", owner: "Dawn Okoro" }),
  add("sessions", {
    id: "m1",
    items: [
      { id: "k1", agenda: "", text: "Chidi is back", concerns: [] },
      { id: "k2", agenda: "", text: "The gate will be mended", concerns: [] },
    ],
  }),
  add("uploads", { id: "u1", session: "m1", person: "p1" }),
  add("uploads", { id: "u2", session: "m1", person: "p2" }),
);

test("a copy for one subject's file is about that subject, about places, or about nobody", () => {
  const { record: copy } = copyOf(busy, subject);
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  expect(ids(copy.statements)).toEqual(["s1", "s5", "s6"]);
  expect(ids(copy.actions)).toEqual(["a1"]);
  expect(ids(copy.sessions[0]?.items ?? [])).toEqual(["k2"]);
  expect(ids(copy.uploads)).toEqual(["u1"]);
  expect(ids(copy.links)).toEqual(["l1", "l3"]);
  expect(ids(copy.people)).toEqual(["p1", "p2", "p4"]);
  expect(ids(copy.places)).toEqual(["c1"]);
  expect(copy.purpose).toBe("");
  expect(copy.scope).toBe("Harbour estate");
});

test("of a friend the subject's copy has the name and the link, and nothing that is known about the friend", () => {
  const { record: copy } = copyOf(busy, subject);
  expect(copy.people[1]).toMatchObject({ name: "Tariq Aziz", born: "", note: "" });
  expect(copy.links[0]).toMatchObject({ nature: "friends", note: "" });
});

test("what one subject's copy leaves out is told by reason, in a sentence with what to do", () => {
  const { leftOut } = copyOf(busy, subject);
  const byReason = Object.fromEntries(leftOutSentences(leftOut).map(({ reason, ids }) => [reason, ids]));
  expect(byReason["about-several"]).toEqual(["l1", "purpose", "s2", "s4"]);
  expect(byReason["about-others"]).toEqual(expect.arrayContaining(["l2", "l4", "k1", "p3", "p5", "c2", "s3", "a2", "u2"]));
  expect(byReason["details-of-others"]).toEqual(["p2"]);
  expect(leftOutSentences(leftOut)[0]?.sentence).toBe(
    "4 entries are about this person and someone else, so they are left out. Under Share, somebody can release what this reader needs, as it is or in other words.",
  );
  expect(leftOutSentences([{ id: "s2", in: "statements", reason: "about-several" }])[0]?.sentence).toMatch(
    /^One entry is about this person and someone else/,
  );
});

test.each(["Tariq Azizs aunt and the worker", "Aziz Tariq", "With Tariq Aziz"])(
  "who drew an own map names somebody else: %s",
  (by) => {
    const map = { id: "y1", person: "p1", state: "done", by } as const;
    const record = network(...people, { type: "add", to: "youngPersonMaps", entry: map });
    expect(copyOf(record, subject).record.youngPersonMaps).toEqual([]);
    const own = network(...people, { type: "add", to: "youngPersonMaps", entry: { ...map, by: "Tariq of the club" } });
    expect(copyOf(own, subject).record.youngPersonMaps).toHaveLength(1);
  },
);

test("in one subject's file nobody else on the map is named who is not linked to them", () => {
  fc.assert(
    fc.property(arbitraryRecord, (random) => {
      // What somebody released may name others.
      const record = { ...random, releases: [] };
      const { record: copy } = copyOf(record, subject);
      const shown = new Set(copy.people.map(({ id }) => id));
      const words = (names: readonly string[]) =>
        new Set(
          names
            .join(" ")
            .toLowerCase()
            .split(/[^\p{L}\p{M}]+/u),
        );
      const kept = record.people.filter(({ id, kind }) => shown.has(id) || kind === "professional" || id === "p1");
      const known = words([
        ...kept.flatMap(({ name, aliases }) => [name, ...aliases]),
        ...record.places.map(({ name }) => name),
        "Nadia Begum",
        record.risk,
      ]);
      const others = record.people.filter(
        (one) =>
          !kept.includes(one) && /^\S{3,} \S{3,}$/u.test(one.name) && ![...words([one.name])].some((word) => known.has(word)),
      );
      const text = JSON.stringify({ ...copy, sessions: copy.sessions.map(({ attendance: _, ...session }) => session) });
      expect(others.filter(({ name }) => text.includes(name))).toEqual([]);
      expect(restore(copy)).toMatchObject({ ok: true, repairs: [] });
    }),
    { numRuns: rounds(80) },
  );
});
