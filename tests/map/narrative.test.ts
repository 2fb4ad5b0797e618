import fc from "fast-check";
import { drawingOf, narrativeOf, VIEWS, type NarrativePart } from "../../src/map";
import { apply, wordingChange, wordingOf, type Change, type NetworkRecord } from "../../src/record";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { filledNetwork } from "../builders/filledNetwork";
import { largeNetwork, middleNetwork, OPTIONS, smallNetwork } from "../builders/maps";
import { add, link, network, person, place } from "../builders/network";

const wordsOf = (parts: NarrativePart[]) => parts.flatMap(({ sentences }) => sentences.map(({ text }) => text));
const told = (record: NetworkRecord, more = {}) => wordsOf(narrativeOf(record, { ...OPTIONS, ...more }));
const police = { kind: "police", name: "PC Grey", reliability: "reliable", why: "" } as const;

const two = (more: object = {}, ...changes: Change[]) =>
  network(
    person("p1", "Amina", { kind: "child" }),
    person("p2", "Bilal", { kind: "adult", subject: true }),
    link("l1", "p1", "p2", { nature: "works for him", ...more }),
    ...changes,
  );
const theLink = (more: object, ...changes: Change[]) => told(two(more, ...changes))[1];

test("a link is told once: how it is known, when and from what kind of source, then what it is", () => {
  const record = two(
    {
      basis: "anecdotal",
      strength: "strong",
      effect: "harmful",
      influence: "to-from",
      recheck: true,
      date: "2025-05-02",
      where: "the car wash",
      byWhom: "a neighbour",
      source: { kind: "school", name: "Ms Grey", reliability: "untested", why: "" },
    },
    add("incidents", { id: "i1", present: ["p1", "p2"], what: "Stopped in a car", date: "2025-05-03", status: "confirmed" }),
  );
  const parts = narrativeOf(record, OPTIONS);
  expect(parts.map(({ heading }) => heading)).toEqual(["Bilal", "Amina"]);
  expect(wordsOf(parts)).toEqual([
    "Bilal is an adult and a subject of this mapping.",
    "Amina is linked to Bilal: works for him. This is anecdotal and current: 2 May 2025, from a school. The source is untested. " +
      "It was seen at the car wash, by a neighbour. The link is harmful and strong. Bilal influences Amina. " +
      "They were together at one recorded incident. It is still to be checked.",
    "Amina is a child.",
    "On 3 May 2025: Stopped in a car. Amina and Bilal were present. This is current. Its source is not recorded.",
    "Told above: the link with Bilal.",
  ]);
  expect(wordsOf(parts).join(" ")).not.toContain("Ms Grey");
});

test("how old it is and what is not recorded is said", () => {
  expect(theLink({ basis: "evidenced", date: "2024-09", source: police })).toContain(
    "This is evidenced but historic: September 2024, from the police. The source is reliable.",
  );
  expect(theLink({ basis: "anecdotal", date: "2025-01-20" })).toContain(
    "anecdotal and recent: 20 January 2025, no source recorded.",
  );
  expect(theLink({ basis: "evidenced", source: police })).toContain("This is evidenced: from the police, no date recorded.");
  expect(theLink({})).toBe("Amina is linked to Bilal: works for him. How this is known is not recorded.");
  expect(theLink({ date: "2025-05-02" })).toContain("Whether this is evidenced is not recorded. It is current: 2 May 2025");
});

test("two links with one person are told above as two", () => {
  expect(told(two({}, link("l2", "p2", "p1", { nature: "uncle" })))).toContain("Told above: the links with Bilal.");
});

test("what is over is told as over", () => {
  const text = theLink({
    past: true,
    basis: "evidenced",
    date: "2025-05-02",
    effect: "harmful",
    influence: "both",
    conflict: true,
  });
  expect(text).toBe(
    "Amina was linked to Bilal: works for him. This is evidenced: 2 May 2025, no source recorded. It is over. " +
      "The link was harmful. There was conflict between them. Amina and Bilal influenced each other.",
  );
});

test("who and where is not identified is said to be so, and of what kind they are", () => {
  const record = network(
    person("p1", "", { kind: "child" }),
    person("p2", "Man with the van", { kind: "adult", unknown: true }),
    place("c1", "Address in Leyton", { kind: "address", unknown: true, context: true }),
  );
  expect(told(record)).toEqual([
    "Unknown child: who this is has not been found out yet.",
    "Man with the van is an adult. Who this is has not been found out yet.",
    "Address in Leyton is an address. Where it is has not been found out yet.",
  ]);
});

test("two of one name are told apart, on the picture as in words", () => {
  const record = network(
    person("p1", "Amina"),
    person("p2", "Unknown adult male"),
    person("p3", "Unknown adult male"),
    link("l1", "p1", "p3"),
  );
  expect(told(record)[1]).toContain("Amina is linked to Unknown adult male (2).");
  expect(drawingOf(record, OPTIONS).nodes.map(({ name }) => name)).toContain("Unknown adult male (2)");
});

const NETWORKS = [smallNetwork(), middleNetwork(), filledNetwork()];

test.each(NETWORKS)("nothing on the picture is missing from the narrative, and everyone has a part of it", (record) => {
  const parts = narrativeOf(record, OPTIONS);
  const ids = new Set(parts.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.ids)));
  const { nodes, links: lines, notes } = drawingOf(record, OPTIONS);
  expect([...nodes, ...lines, ...notes].filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(parts.map(({ about }) => about).sort()).toEqual(nodes.map(({ id }) => id).sort());
  const links = parts.flatMap(({ sentences }) => sentences.flatMap(({ of }) => (of?.list === "links" ? [of.id] : [])));
  expect(links).toHaveLength(new Set(links).size);
});

test.each([...NETWORKS, largeNetwork()])(
  "it reads aloud: no brackets, no doubled stops, no sentence without an end",
  (record) => {
    for (const text of told(record)) {
      expect(text).not.toMatch(/[()[\]]|\.\.|,,| {2}|\b(?:e\.g|i\.e|etc|yrs|approx)\b|undefined|null/);
      expect(text).toMatch(/[.?!”]$/);
      for (const sentence of text.split(/(?<=\.) /)) expect(sentence.split(" ").length).toBeLessThan(32);
    }
  },
);

test("nothing that nobody has confirmed is told or named, whatever the network", () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const ids = new Set(narrativeOf(record, OPTIONS).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.ids)));
      const open = [...record.people, ...record.places, ...record.links, ...record.incidents].filter(
        ({ status }) => status === "proposed",
      );
      expect(open.filter(({ id }) => ids.has(id))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("somebody's own words stand until what they were written from changes; then the tool tells it again", () => {
  const before = two({ basis: "evidenced" });
  const own = apply(before, wordingChange(before, { list: "links", id: "l1" }, "Amina helps out at Bilal's stall."));
  expect(told(own)[1]).toBe("Amina helps out at Bilal's stall.");
  const moved = apply(own, { type: "edit", in: "links", id: "l1", values: { basis: "anecdotal" } });
  expect(wordingOf(moved, { list: "links", id: "l1" })).toBe("changed");
  const [, sentence] = narrativeOf(moved, OPTIONS)[0]!.sentences;
  expect(sentence).toMatchObject({ wording: "changed", text: sentence!.told });
  expect(sentence!.told).toContain("This is anecdotal");
  const back = apply(moved, wordingChange(moved, { list: "links", id: "l1" }, ""));
  expect(back.links[0]).toMatchObject({ wording: "", worded: "" });
});

test.each([
  ["a name", { type: "edit", in: "people", id: "p2", values: { name: "Bilal Aziz" } }],
  ["an incident they were both at", add("incidents", { present: ["p1", "p2"], status: "confirmed" })],
  ["a date", { type: "edit", in: "links", id: "l1", values: { date: "2025-05-02" } }],
  ["a merge", { type: "merge", in: "people", keep: "p2", gone: "p3" }],
] as [string, Change][])("%s that changes brings the words back to a person only where it is told", (_, change) => {
  const before = two({}, person("p3", "Bill"), link("l2", "p1", "p3", { nature: "cousin" }));
  const own = apply(before, wordingChange(before, { list: "links", id: "l1" }, "In my words."));
  const both = apply(own, wordingChange(own, { list: "people", id: "p1" }, "About Amina."));
  const after = apply(both, change);
  // Where two become one, the link is still told of the same two names.
  expect(wordingOf(after, { list: "links", id: "l1" })).toBe(change.type === "merge" ? "stands" : "changed");
  expect(wordingOf(after, { list: "people", id: "p1" })).toBe("stands");
});

test("who is taken off the map is in nobody's words, nor in a hash of what they were written from", () => {
  const before = two({}, add("incidents", { id: "i1", what: "A fight", present: ["p1", "p2"], status: "confirmed" }));
  const own = apply(before, wordingChange(before, { list: "incidents", id: "i1" }, "Amina and Bilal fell out."));
  const off = apply(own, { type: "take-off", id: "p2", date: "2025-06-01", reason: "", decidedBy: "" });
  expect(off.incidents[0]).toMatchObject({ wording: "Amina and [name removed] fell out.", worded: "" });
  expect(wordingOf(off, { list: "incidents", id: "i1" })).toBe("changed");
});

test("words about two people who turn out to be one are both kept, and looked at again", () => {
  const before = network(person("p1", "Bilal"), person("p2", "Bill"));
  const own = ["p1", "p2"].reduce(
    (record, id) => apply(record, wordingChange(record, { list: "people", id }, `About ${id}.`)),
    before,
  );
  const merged = apply(own, { type: "merge", in: "people", keep: "p1", gone: "p2" });
  expect(merged.people[0]?.wording).toBe("About p1.\nAbout p2.");
  expect(wordingOf(merged, { list: "people", id: "p1" })).toBe("changed");
});

test("a view that hides something is followed, and what it leaves out is said", () => {
  const record = middleNetwork();
  const around = told(record, { view: { ...VIEWS.clean, focus: ["p13", "p9"] } });
  expect(around.join(" ")).not.toContain("Ruby Clarke");
  expect(around.at(-1)).toBe("Left out of this picture, and recorded: 10 people, five places, 23 links and two incidents.");
  const outline = told(record, { view: VIEWS.outline });
  expect(outline.join(" ")).not.toContain("On 9 May 2025");
  expect(outline.at(-1)).toBe("Left out of this picture, and recorded: two incidents.");
  expect(told(record).join(" ")).not.toContain("Left out");
});

test("in the view of places alone nobody is named, whatever anybody wrote", () => {
  const before = apply(
    middleNetwork(),
    add("incidents", { id: "i9", place: "c1", date: "2025-05", what: "Ruby hurt", present: ["p2"], status: "confirmed" }),
  );
  const record = apply(before, wordingChange(before, { list: "places", id: "c1" }, "Where Ruby goes."));
  const words = told(record, { view: VIEWS.places }).join(" ");
  expect(words).toContain("In May 2025, at Alder Road School: There was an incident.");
  for (const { name } of record.people) expect(words).not.toContain(name.split(" ")[0]);
});

test("an incident at no place that is drawn is told under whoever was there, or under the group", () => {
  const record = network(
    person("p1", "Amina"),
    add("incidents", { id: "i1", what: "Phone taken", present: ["p1"], status: "confirmed" }),
    add("incidents", { id: "i2", what: "A call to the school", status: "confirmed" }),
  );
  const parts = narrativeOf(record, OPTIONS);
  expect(parts.map(({ heading }) => heading)).toEqual(["Amina", "The group"]);
  expect(parts[0]?.sentences[1]?.text).toBe(
    "Phone taken. The date is not recorded. Amina was present. Its source is not recorded.",
  );
});
