import fc from "fast-check";
import { settledBy } from "../../src/map/questions/settle";
import {
  asAskable,
  CLOSE,
  compareMaps,
  compareOverTime,
  differenceWords,
  FAR,
  MOVED,
  movedWords,
  stoodBefore,
  type Comparison,
  type Difference,
} from "../../src/map/compare";
import { promptTitle, type Stroke } from "../../src/map";
import { thenAndNow } from "../../src/map/rings";
import { putAside, takeUp } from "../../src/map/questions";
import { emptyOwnMap, type Near, type OwnMap, type Tie } from "../../src/ownmap";
import { apply, textsOf, type Change, type Id, type NetworkRecord } from "../../src/record";
import { link, network, person, place } from "../builders/network";
import { rounds } from "../builders/rounds";

const near = (id: string, name: string, far = 500, more: Partial<Near> = {}): Near => ({
  ...{ id, name, kind: "person", x: far, y: 0, usedToBe: false, note: "" },
  ...more,
});
const tie = (id: string, from: string, to: string, usedToBe = false): Tie => ({ id, from, to, what: "", usedToBe });

const ownMap = (circles: Near[], ties: Tie[] = []): OwnMap => ({
  ...emptyOwnMap({ id: "w1" }),
  initials: "AB",
  date: "2026-06-03",
  near: circles,
  ties,
});

const said = ({ differences }: Comparison, record: NetworkRecord) => differences.map((one) => differenceWords(one, record));

const group = network(
  person("p1", "Aisha Begum", { kind: "child", subject: true }),
  person("p2", "Reece Hart", { aliases: ["Smiler"] }),
  person("p3", "Jordan Okafor"),
  person("p4", "Tia Lund"),
  person("p9", "Dawn Okoro", { kind: "professional" }),
  place("c1", "Larkspur Park"),
  link("l1", "p1", "p2", { strength: "strong" }),
  link("l2", "p1", "p3", { strength: "weak" }),
  link("l3", "p2", "p3"),
  link("l4", "p1", "c1"),
  link("l5", "p9", "p1"),
);

test("who is on one and not on the other is said, and nobody who acts for an agency is missed", () => {
  const map = ownMap([near("a", "Reece Hart"), near("b", "Kez"), near("d", "Patch", 300, { kind: "pet" })]);
  const compared = compareMaps(map, group, "p1");
  expect(said(compared, group)).toEqual([
    "“Kez” is on their map and not in the network.",
    "Jordan Okafor is linked to them in the network and is not on their map.",
    "Larkspur Park is linked to them in the network and is not on their map.",
  ]);
  expect(compared.agreements).toEqual([{ ends: ["p2"] }]);
  expect(compared.aside).toBe(1);
});

test("how close they stand is held against how strong the link is recorded, and what is over against what is current", () => {
  const map = ownMap([
    near("a", "Reece Hart", 900),
    near("b", "Jordan Okafor", 250),
    near("c", "Larkspur Park", 500, { kind: "place", usedToBe: true }),
  ]);
  expect(said(compareMaps(map, group, "p1"), group)).toEqual([
    "They put Reece Hart far away; the link is recorded as strong.",
    "They put Jordan Okafor close; the link is recorded as weak.",
    "They say that Larkspur Park used to be there; the network has it as current.",
    "The network links Reece Hart and Jordan Okafor; they draw no line between them.",
  ]);
});

test.each([
  ["a nickname", "Smiler", ["p2"]],
  ["initials", "JO", ["p3"]],
  ["one letter", "T", ["p4"]],
  ["a first name", "Reece", ["p2"]],
  ["another spelling", "Reece Heart", ["p2"]],
])("%s is asked about, and says nothing until somebody answers", (_, name, ids) => {
  const map = ownMap([near("a", name)]);
  const compared = compareMaps(map, group, "p1");
  expect(compared.asked.map(({ near: { id }, candidates }) => [id, candidates.map((one) => one.id)])).toEqual([["a", ids]]);
  const about = compared.differences.flatMap(({ about: all }) => all);
  expect(about).not.toEqual(expect.arrayContaining(ids));
  expect(said(compared, group).join()).not.toContain(name);
  const [id = ""] = ids;
  expect(said(compareMaps(map, group, "p1", { a: "" }), group)[0]).toBe(`“${name}” is on their map and not in the network.`);
  expect(compareMaps(map, group, "p1", { a: id }).asked).toEqual([]);
});

test("a name that stands on the map twice, or in the network twice, is asked about", () => {
  const twice = network(person("p1", "A"), person("p2", "Jay"), person("p3", "Jay"), link("l1", "p1", "p2"));
  expect(compareMaps(ownMap([near("a", "Jay")]), twice, "p1").asked[0]?.candidates.map(({ id }) => id)).toEqual(["p2", "p3"]);
  const map = ownMap([near("a", "Tia Lund"), near("b", "tia  lund")]);
  expect(compareMaps(map, group, "p1").asked.map(({ near: { id } }) => id)).toEqual(["a", "b"]);
});

test("a difference becomes a key question or a gap, or is put aside; none of what the young person wrote comes with it", () => {
  const map = ownMap([near("a", "Kez", 300, { note: "from the skate park" }), near("b", "Reece Hart", 900)]);
  const { differences } = compareMaps(map, group, "p1");
  const changes = differences.map((one, index): Change => {
    const askable = asAskable(one, map, group, "p1");
    return index % 2 === 0
      ? takeUp(group, askable, "gap", "2026-06-05")
      : putAside(group, askable, "2026-06-05", "Known to school.");
  });
  differences.forEach((one, index) => {
    const after = apply(group, changes[index]!);
    const askable = asAskable(one, map, group, "p1");
    expect(settledBy(after, askable)).toBeDefined();
    expect(settledBy(group, askable)).toBeUndefined();
    const words = textsOf(after).map(({ text }) => text);
    expect(words.filter((text) => /Kez|skate/.test(text))).toEqual([]);
    // Who reads the question in a paper is not told what the young person drew.
    expect(askable.question).not.toMatch(/map|drew|put|say/);
    expect(promptTitle(askable.prompt)).toMatch(/own map$/);
  });
  const [first] = differences;
  const aside = apply(group, putAside(group, asAskable(first!, map, group, "p1"), "2026-06-05"));
  expect(apply(aside, { type: "take-off", id: "p1", date: "", reason: "", decidedBy: "" }).setAside).toEqual([]);
});

/** Names that are like no other: what is planted is then all that differs. */
const NAMES = [
  "Amber Quill",
  "Bruno Vasko",
  "Chidi Obafemi",
  "Dilara Yildiz",
  "Ewan Strachan",
  "Farah Zaman",
  "Gwen Pritchard",
  "Hugo Lindqvist",
];
const EXTRA = ["Ines Moreau", "Jonas Petersen", "Kwame Boateng"];

type Friend = {
  linked: boolean;
  strength: "weak" | "ordinary" | "strong" | "not-known";
  past: boolean;
  plant: "none" | "off" | "closeness" | "over";
};
type Pair = { recorded: boolean; past: boolean; plant: boolean; over: boolean };

const friend: fc.Arbitrary<Friend> = fc.record({
  linked: fc.boolean(),
  strength: fc.constantFrom("weak", "ordinary", "strong", "not-known"),
  past: fc.boolean(),
  plant: fc.constantFrom("none", "none", "off", "closeness", "over"),
});
const pairOf: fc.Arbitrary<Pair> = fc.record({
  recorded: fc.boolean(),
  past: fc.boolean(),
  plant: fc.boolean(),
  over: fc.boolean(),
});

const telling = (one: Difference) => `${one.kind} ${[...one.about].sort().join(" ")} ${"near" in one ? one.near.id : ""}`.trim();

/** A network, and a young person's map of it that says the same but for what is planted. */
function planted(friends: Friend[], pairs: Pair[], extra: number) {
  const changes: Change[] = [person("p1", "Zofia Nowak", { kind: "child", subject: true })];
  const circles: Near[] = [];
  const expected: string[] = [];
  const expect_ = (kind: string, ids: Id[], circle = "") =>
    expected.push(`${kind} ${[...ids].sort().join(" ")} ${circle}`.trim());
  friends.forEach(({ linked, strength, past, plant }, index) => {
    const id = `p${index + 2}`;
    const circle = `n${index}`;
    changes.push(person(id, NAMES[index]!));
    if (linked) changes.push(link(`l${index}`, "p1", id, { strength, past }));
    if (plant === "off") {
      if (linked && !past) expect_("own-map-not-there", ["p1", id]);
      return;
    }
    const usedToBe = past !== (plant === "over") && linked;
    const apart = plant === "closeness" && !past && (strength === "weak" || strength === "strong") && linked;
    const far = apart ? (strength === "weak" ? CLOSE - 50 : FAR + 50) : strength === "weak" ? FAR + 50 : CLOSE - 50;
    circles.push(near(circle, NAMES[index]!, far, { usedToBe }));
    if (!linked) expect_("own-map-no-link", ["p1", id], circle);
    else if (plant === "over") expect_("own-map-over", ["p1", id], circle);
    else if (apart) expect_("own-map-closeness", ["p1", id], circle);
  });
  const ties: Tie[] = [];
  const there = friends.flatMap(({ plant }, index) => (plant === "off" ? [] : [index]));
  const every = there.flatMap((one, at) => there.slice(at + 1).map((other) => [one, other] as const));
  pairs.slice(0, every.length).forEach(({ recorded, past, plant, over }, index) => {
    const [one, other] = every[index]!;
    const ids = [`p${one + 2}`, `p${other + 2}`];
    if (recorded) changes.push(link(`t${index}`, ids[0]!, ids[1]!, { past }));
    const drawn = recorded !== plant || (recorded && over);
    if (drawn) ties.push(tie(`t${index}`, `n${one}`, `n${other}`, plant ? !past : past));
    if (!recorded && plant) expect_("own-map-between-only-there", ids);
    if (recorded && plant) {
      if (over) expect_("own-map-between-over", ids);
      else if (!past) expect_("own-map-between-not-there", ids);
    }
  });
  EXTRA.slice(0, extra).forEach((name, index) => {
    circles.push(near(`x${index}`, name, 300));
    expect_("own-map-only-there", ["p1"], `x${index}`);
  });
  return { record: network(...changes), map: ownMap(circles, ties), expected };
}

test("every difference that was planted is found, and no other", () => {
  const friends = fc.array(friend, { maxLength: NAMES.length });
  fc.assert(
    fc.property(friends, fc.array(pairOf, { maxLength: 12 }), fc.nat(EXTRA.length), (some, pairs, extra) => {
      const { record, map, expected } = planted(some, pairs, extra);
      const { differences, asked, agreements } = compareMaps(map, record, "p1");
      expect(asked).toEqual([]);
      expect(differences.map(telling).sort()).toEqual([...expected].sort());
      // Whoever is on both is in one of the two lists.
      const agreed = new Set(agreements.filter(({ ends }) => ends.length === 1).map(({ ends: [id] }) => id));
      const differing = new Set(differences.flatMap((one) => ("other" in one && "near" in one ? [one.other] : [])));
      const there = map.near.filter(({ id }) => id.startsWith("n")).map(({ id }) => `p${Number(id.slice(1)) + 2}`);
      expect(there.filter((id) => agreed.has(id) === differing.has(id))).toEqual([]);
    }),
    { numRuns: rounds(100) },
  );
});

describe("two maps of the same young person", () => {
  const before = ownMap(
    [near("a", "Kez", 300), near("b", "Tia", 500), near("c", "Reece", 800), near("d", "Bo", 300)],
    [tie("t1", "a", "b"), tie("t2", "b", "c")],
  );

  test("nearer, further, come, gone and used to be are told, and a hand's breadth is not", () => {
    const after = ownMap(
      [
        near("a", "Tia", 500 + MOVED),
        near("b", "Kez", 300 + MOVED - 1),
        near("c", "Reece", 500, { usedToBe: true }),
        near("e", "Milo"),
      ],
      [tie("t1", "a", "c", true), tie("t2", "b", "c")],
    );
    expect(compareOverTime(before, after).moved.map(movedWords)).toEqual([
      "Milo is new on the map.",
      "Bo is not on the map any more.",
      "Tia is further away than before.",
      "Reece is “used to be” now.",
      "Reece is nearer than before.",
      "The line between Tia and Reece is “used to be” now.",
      "There is a new line between Kez and Reece.",
      "There is no line between Kez and Tia any more.",
    ]);
  });

  test("on one picture: now with names, then empty and dotted, where each stood, and nobody who is still to be asked about", () => {
    const after = ownMap([near("a", "Kez", 900), near("b", "Tiah", 500), near("c", "Reece", 800)]);
    const drawing = thenAndNow(after, stoodBefore(before, after));
    const dotted = (strokes: readonly Stroke[]) => strokes.filter(({ dash }) => dash.length === 2);
    expect(drawing.near.map(({ id, name, fill, strokes }) => [id, name, fill.fill, dotted(strokes).length])).toEqual([
      ["a", "Kez", "tint", 0],
      ["b", "Tiah", "tint", 0],
      ["c", "Reece", "tint", 0],
      ["then-d", "Bo", "none", 1],
    ]);
    // Kez alone moved: an empty circle where they stood, and the way from there.
    expect(dotted(drawing.then).length).toBe(2);
    expect(drawing.figures.cut).toEqual([]);
    expect(stoodBefore(before, after, { b: "" }).gone.map(({ name }) => name)).toEqual(["Tia", "Bo"]);
  });

  test("another spelling is asked about, and says nothing until somebody answers", () => {
    const after = ownMap([near("a", "Kez", 900), near("b", "Tiah", 500), near("c", "Reece", 800), near("d", "Bo", 300)]);
    const { moved, asked } = compareOverTime(before, after);
    expect(asked.map(({ near: { name }, before: fitting }) => [name, fitting.map((one) => one.name)])).toEqual([
      ["Tiah", ["Tia"]],
    ]);
    expect(moved.map(movedWords)).toEqual(["Kez is further away than before."]);
    expect(compareOverTime(before, after, { b: "b" }).moved.map(movedWords)).toContain(
      "There is no line between Kez and Tiah any more.",
    );
    expect(compareOverTime(before, after, { b: "" }).moved.map(movedWords)).toContain("Tia is not on the map any more.");
  });
});
