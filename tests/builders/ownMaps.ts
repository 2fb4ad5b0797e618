import fc from "fast-check";
import { applyOwn, emptyOwnMap, nextOwnId, type Near, type OwnChange, type OwnMap } from "../../src/ownmap";

const about = { id: "map", initials: "AB", date: "2025-06-04", by: "Sam Reed" };

/** The map after these changes. */
export const afterAll = (changes: readonly OwnChange[], map: OwnMap = emptyOwnMap(about)): OwnMap =>
  changes.reduce(applyOwn, map);

/** Somebody put down, with an id of their own. */
export function withNear(map: OwnMap, entry: Partial<Near> & Pick<Near, "x" | "y">): OwnMap {
  return applyOwn(map, { type: "put-down", entry: { id: nextOwnId(map, "near"), ...entry } });
}

export function withTie(map: OwnMap, from: string, to: string, what = "", usedToBe = false): OwnMap {
  const id = nextOwnId(map, "ties");
  const idOf = (name: string) => map.near.find((near) => near.name === name)!.id;
  const changes: OwnChange[] = [{ type: "tie", id, from: idOf(from), to: idOf(to) }];
  if (what !== "") changes.push({ type: "tie-words", id, what });
  if (usedToBe) changes.push({ type: "used-to-be", id, usedToBe });
  return afterAll(changes, map);
}

/** The example of the guidance: cousins who are brothers, two friends, one of them from football, and a best friend of long ago. */
export function exampleOwnMap(): OwnMap {
  const people: (Partial<Near> & Pick<Near, "x" | "y">)[] = [
    {
      name: "Friend A",
      x: -720,
      y: -520,
      usedToBe: true,
      note: "Used to be good friends. Knew him from school but they moved out of the area",
    },
    { name: "His brother B", x: -1080, y: -250, usedToBe: true },
    { name: "Friend C", x: 700, y: -430, note: "From football, mostly see him at practice and matches" },
    { name: "Best friend", x: 250, y: 60, note: "Since primary school. Used to live on the same estate. Mums know each other" },
    { name: "Cousin A", x: -420, y: 380, note: "See my cousins at the weekend" },
    { name: "Cousin B", x: -150, y: 560 },
  ];
  const map = people.reduce((made, one) => withNear(made, one), emptyOwnMap(about));
  return withTie(withTie(map, "Cousin A", "Cousin B", "brothers"), "Friend A", "His brother B", "brothers");
}

const WHERE = [
  "from school",
  "plays football with me on Sundays",
  "used to live next door, now in Leeds",
  "see her every day on the bus",
  "",
  "",
];

/** Twelve or twenty-five people as somebody might put them down, by a fixed rule. */
export function crowdedOwnMap(count: number, paper: OwnMap["paper"] = "a4"): OwnMap {
  let map = emptyOwnMap({ ...about, paper });
  for (let n = 0; n < count; n += 1) {
    const turn = n * 2.399963;
    const far = 230 + 720 * Math.sqrt((n + 0.5) / count);
    const spot = { x: Math.cos(turn) * far * 1.35, y: Math.sin(turn) * far };
    map = withNear(map, {
      name: `Friend ${String.fromCharCode(65 + n)}`,
      ...spot,
      note: WHERE[n % WHERE.length]!,
      usedToBe: n % 7 === 3,
    });
  }
  map = withTie(map, "Friend A", "Friend B", "brothers");
  map = withTie(map, "Friend C", "Friend E");
  map = withTie(map, "Friend D", "Friend K", "same class", true);
  return map;
}

const words = fc.oneof(
  fc.constantFrom("", "Jay", "Cousin A", "Friend B", "Mo", "the football lot", "Rahima", "Auntie Shirin next door"),
  fc.string({ maxLength: 24 }),
);
const note = fc.oneof(fc.constantFrom(...WHERE), fc.string({ maxLength: 90 }));

/** Somewhere on the paper or, now and then, beyond it, and often close to others. */
const spot = fc.oneof(
  fc.record({ x: fc.integer({ min: -1600, max: 1600 }), y: fc.integer({ min: -1600, max: 1600 }) }),
  fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) }),
);

/** So many people put down anywhere, with notes, and a few ties between them. */
export function anyCrowd(count: number): fc.Arbitrary<OwnMap> {
  const near = fc.record({ name: words, note, usedToBe: fc.boolean(), spot });
  const pair = fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.constantFrom("", "brothers", "same class"));
  return fc
    .tuple(fc.array(near, { minLength: count, maxLength: count }), fc.array(pair, { maxLength: 8 }))
    .map(([people, pairs]) => {
      const map = people.reduce((made, { spot: at, ...one }) => withNear(made, { ...one, ...at }), emptyOwnMap(about));
      return pairs.reduce((made, [from, to, what]) => {
        const id = nextOwnId(made, "ties");
        const [one, other] = [map.near[from]!.id, map.near[to]!.id];
        return afterAll(
          [
            { type: "tie", id, from: one, to: other },
            { type: "tie-words", id, what },
          ],
          made,
        );
      }, map);
    });
}

const someone = fc.nat(30);

/** A change as the screen makes it; `who` and `other` are counted through whoever is there. */
export const anyDeed: fc.Arbitrary<(map: OwnMap) => OwnChange> = fc.oneof(
  fc.tuple(spot, words).map(([at, name]) => (map: OwnMap): OwnChange => {
    return { type: "put-down", entry: { id: nextOwnId(map, "near"), name, ...at } };
  }),
  fc.tuple(someone, spot).map(([who, at]) => (map: OwnMap): OwnChange => ({ type: "move", id: idAt(map, who), ...at })),
  fc.tuple(someone, words).map(([who, name]) => (map: OwnMap): OwnChange => ({ type: "rename", id: idAt(map, who), name })),
  fc.tuple(someone, note).map(([who, text]) => (map: OwnMap): OwnChange => ({ type: "note", id: idAt(map, who), note: text })),
  fc.tuple(someone, fc.boolean()).map(([who, usedToBe]) => (map: OwnMap): OwnChange => {
    return { type: "used-to-be", id: idAt(map, who), usedToBe };
  }),
  fc.tuple(someone, someone).map(([who, other]) => (map: OwnMap): OwnChange => {
    return { type: "tie", id: nextOwnId(map, "ties"), from: idAt(map, who), to: idAt(map, other) };
  }),
  someone.map((who) => (map: OwnMap): OwnChange => ({
    type: "untie",
    id: map.ties[who % Math.max(1, map.ties.length)]?.id ?? "t999",
  })),
  someone.map((who) => (map: OwnMap): OwnChange => ({ type: "take-off", id: idAt(map, who) })),
  fc.tuple(words, fc.integer({ min: 0, max: 360 })).map(([name, from]) => (map: OwnMap): OwnChange => {
    return { type: "sector", entry: { id: nextOwnId(map, "sectors"), name, from } };
  }),
  fc.tuple(fc.constantFrom("Who are you closest to?", "Who helps?"), note).map(([question, text]) => (map: OwnMap): OwnChange => {
    return { type: "answer", entry: { id: nextOwnId(map, "answers"), question, plain: true, words: text } };
  }),
  fc.constantFrom("a3" as const, "a4" as const).map((paper) => (): OwnChange => ({ type: "about", values: { paper } })),
);

const idAt = (map: OwnMap, who: number) => map.near[who % Math.max(1, map.near.length)]?.id ?? "f999";
