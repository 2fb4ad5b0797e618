import fc from "fast-check";
import { staysInTeam, visibleTo, type Copy } from "../../src/copies";
import { excerptKindId, kindOf, KINDS, ON_REQUEST, viewOf } from "../../src/documents";
import { MAP_ALONE } from "../../src/map";
import { apply, type Change, type NetworkRecord } from "../../src/record";
import { add, link, network, person, place, statement } from "../builders/network";
import { rounds } from "../builders/rounds";

/** Words that stand nowhere else, each in a place that no agency may read; the number keeps those of one run apart. */
const HIDDEN: readonly ((word: string) => Change)[] = [
  (word) => person("p90", `${word} Grace`, { kind: "child", status: "proposed" }),
  (word) => statement("s90", `Believed ${word}`, ["p1"], { status: "proposed" }),
  (word) => link("l90", "p1", "p2", { nature: word, status: "proposed" }),
  (word) => add("incidents", { id: "i90", what: word, place: "c1", present: ["p1"], status: "proposed" }),
  (word) => add("questions", { id: "q90", text: `Who is ${word}?`, concerns: ["p1"], status: "proposed" }),
  (word) => statement("s91", `“${word}”`, ["p1"], { ownWords: true, source: source("young-person", "May O'Neill") }),
  (word) => statement("s92", "Seen late", ["p1"], { source: source("school", `Mx ${word}`) }),
  (word) => statement("s93", "Seen early", ["p1"], { source: { ...source("school", ""), why: word } }),
  (word) => link("l91", "p1", "p2", { nature: "friend", byWhom: `Mx ${word}` }),
  (word) => link("l92", "p1", "p2", { nature: "cousin", source: { ...source("police", `PC ${word}`), why: `${word}s` } }),
  (word) =>
    add("incidents", { id: "i91", what: "Stopped", place: "c1", status: "confirmed", source: source("family", `Mrs ${word}`) }),
  (word) => ({ type: "edit", in: "people", id: "p1", values: { aliases: [word] } }),
  (word) => add("doubts", { id: "d90", kind: "same-person", question: `Is it ${word}?`, about: ["p1"] }),
  (word) => add("originals", { id: "o90", text: word, subject: "p1", where: "table.docx" }),
  (word) => add("youngPersonMaps", { id: "y90", person: "p1", agreement: word, state: "done" }),
  (word) => add("gathering", { id: "g90", person: "p1", friends: word, services: word }),
  (word) => add("uploads", { id: "u90", session: "m1", person: "p1", title: word, where: word }),
  (word) => add("shares", { id: "h90", what: word, agency: "Police", to: "Police", why: word }),
  (word) =>
    add("releases", { id: "r90", of: "s91", kind: "own-words", agency: "Police", decidedBy: "", wording: word, reason: word }),
  (word) => add("setAside", { id: "k90", prompt: "not-seen", about: ["p1"], why: word }),
  (word) => add("lookUps", { id: "j90", reason: word, by: word, answer: word, found: [{ title: word, contact: word }] }),
  (word) => add("removed", { id: "x90", initials: "QX", reason: word, decidedBy: word }),
  (word) => add("photographs", { id: "f90", caption: word, alt: word }),
];

const source = (kind: "school" | "police" | "family" | "young-person", name: string) =>
  ({ kind, name, reliability: "untested", why: "" }) as const;

const base = network(
  { type: "set", values: { risk: "County Line to Margate", purpose: "To keep May safe" } },
  person("p1", "May O'Neill", { kind: "child", subject: true, keySubject: true, born: "2010-05-01" }),
  person("p2", "Will Żak", { kind: "adult" }),
  person("p3", "Ruth Abbott", { kind: "professional", agency: "Harbour School", contactFor: ["p1"] }),
  place("c1", "Quay Park", { kind: "park", context: true }),
  link("l1", "p1", "p2", { nature: "works for him", basis: "anecdotal", influence: "to-from" }),
  statement("s1", "Missing twice in May", ["p1"], { kind: "concern" }),
  add("actions", { id: "a1", text: "Ask the school", owner: "Ruth Abbott", concerns: ["p1"], session: "m1" }),
  ...(["internal", "external", "review"] as const).map((kind, at) => {
    const attendance = [
      { id: `t${at + 1}`, name: "Ruth Abbott", agency: "Harbour School", was: "present" as const, person: "p3" },
    ];
    return add("sessions", { id: `m${at + 1}`, kind, date: `2025-06-0${at + 1}`, attendance });
  }),
);

const EVERY = [...KINDS, ...ON_REQUEST, kindOf(excerptKindId(["table", "map", "narrative", "actions"]))].filter(
  (kind) => !staysInTeam(kind),
);

const wordFor = (at: number) => `zqx${String.fromCharCode(97 + at)}vy`;

/** What nobody has confirmed yet stands in the paper before the first session, marked as such. */
const OPEN = [0, 1, 2, 3, 4].map(wordFor);

/** Each hidden word in a network that is else the same, whichever of them are in it. */
const anyHidden = fc.subarray([...HIDDEN.keys()], { minLength: 6 }).map((which) => {
  const words = which.map((at) => [wordFor(at), HIDDEN[at]!] as const);
  return {
    words: words.map(([word]) => word),
    record: words.reduce((made: NetworkRecord, [word, put]) => apply(made, put(word)), base),
  };
});

test("whatever is recorded, no paper for an agency holds what nobody confirmed, a young person's own words, who told us, or how the team works", () => {
  expect(EVERY.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["minutes", "information", "subjects", "actions", "agenda-review"]),
  );
  fc.assert(
    fc.property(anyHidden, fc.constantFrom<Copy["names"]>("full", "initials", "codes"), ({ words, record }, names) => {
      expect(words.filter((word) => !JSON.stringify(record).includes(word))).toEqual([]);
      const copy: Copy = { audience: { type: "partner", agency: "Police" }, names };
      const held = [
        ...EVERY.map((kind) => [kind.id, viewOf(record, kind, copy).record] as const),
        ["map", visibleTo(record, MAP_ALONE, copy).record] as const,
      ];
      for (const [kind, shown] of held) {
        const text = JSON.stringify(shown).toLowerCase();
        const open = kind === "information" ? OPEN : [];
        expect([kind, words.filter((word) => text.includes(word) && !open.includes(word))]).toEqual([kind, []]);
      }
    }),
    { numRuns: rounds(12, 400) },
  );
});
