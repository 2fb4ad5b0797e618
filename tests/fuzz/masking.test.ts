import fc from "fast-check";
import { EVERYTHING, visibleTo, type Copy, type CopyKind } from "../../src/copies";
import { COLLECTIONS, type CollectionName } from "../../src/record";
import { fuzz } from "../builders/fuzz";
import { anyText } from "../builders/hostile";
import { add, link, network, person, place, statement } from "../builders/network";
import { expectSoundRecord } from "../builders/soundRecord";

const lists = Object.fromEntries((Object.keys(COLLECTIONS) as CollectionName[]).map((name) => [name, "all"]));
const paper: CopyKind = { id: "paper", shows: { ...EVERYTHING, lists, narrow: (record) => record } };

/** A name that stands in no other word, so that each letter of it in a copy is a leak. */
const SECRET = "Zephyra Quillfeather";
const said = fc.constantFrom(
  SECRET,
  SECRET.toUpperCase(),
  SECRET.toLowerCase(),
  "Zephyra",
  "Quillfeather",
  "Zephyra’s",
  "QUILLFEATHER'S",
  "Quillfeather, Zephyra",
  "Zephyra\u00A0Quillfeather",
  "Zephyra\nQuillfeather",
);
/** What may stand beside a name without making another word of it. */
const BESIDE = [
  " ",
  "\n",
  "\t",
  "\u00A0",
  ".",
  ",",
  "(",
  ")",
  "“",
  "”",
  "'",
  '"',
  "/",
  "\\",
  "-",
  "–",
  "_",
  "*",
  "#",
  "@",
  "&",
  "<",
  ">",
  "[",
  "]",
  "{",
  "}",
  "|",
  "=",
  "+",
  "~",
  "`",
  "^",
  "%",
  "$",
  "!",
  "?",
  ";",
  ":",
  "\u200B",
  "😀",
  "…",
];
const beside = fc.constantFrom(...BESIDE);
const sentence = fc
  .array(fc.tuple(anyText, beside, said, beside), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.map((piece) => piece.join("")).join(" "));
const cases = fc.record({
  others: fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 }),
  texts: fc.array(fc.oneof(sentence, anyText), { minLength: 3, maxLength: 6 }),
  names: fc.constantFrom<Copy["names"]>("initials", "codes"),
  audience: fc.constantFrom<Copy["audience"]>(
    { type: "team" },
    { type: "partner", agency: "Harbour School" },
    { type: "subject", person: "p2" },
  ),
});

const fold = (text: string) => text.normalize("NFKD").toLowerCase();

test("among names and words of any kind, a child's name is in no copy by initials or codes, and the copy is sound", () => {
  fuzz("masking", cases, ({ others, texts, names, audience }) => {
    const text = (at: number) => texts[at % texts.length]!;
    const record = network(
      { type: "set", values: { purpose: text(0), scope: text(1) } },
      person("p1", SECRET, { kind: "child", note: text(2) }),
      ...others.map(([name, alias], at) => person(`p${at + 2}`, name, { kind: "child", aliases: [alias] })),
      place("c1", "Marlow Park", { note: text(3) }),
      link("l1", "p1", "p2", { nature: text(4).replace(/\s+/g, " "), note: text(5) }),
      statement("s1", text(1), ["p1", "p2"]),
      statement("s2", text(2), ["p2"]),
      add("questions", { id: "q1", text: text(3), concerns: ["p2"] }),
      add("actions", { id: "a1", text: text(4), owner: "Dana Cole", concerns: ["p2"] }),
    );
    const copy = visibleTo(record, paper, { audience, names }).record;
    expectSoundRecord(copy);
    expect(/zephyra|quillfeather/.exec(fold(JSON.stringify(copy)))).toBe(null);
  });
});
