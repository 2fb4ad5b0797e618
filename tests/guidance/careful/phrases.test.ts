import fc from "fast-check";
import { CAREFUL, carefulIn, carefulList, quotationsIn, type CarefulEntry } from "../../../src/guidance/careful";
import { overlaps } from "../../../src/record";
import { examplesOf, sentenceFor } from "../../builders/carefulWords";
import { rounds } from "../../builders/rounds";

const { groups } = CAREFUL;
const entries: CarefulEntry[] = [...CAREFUL.phrases, ...CAREFUL.opinions];
const idsIn = (text: string) => carefulIn(text).map(({ id }) => id);

/** Another entry may know more of the same words. */
const isFoundIn = (text: string, phrase: string) => {
  const start = text.indexOf(phrase);
  return carefulIn(text).some((found) => overlaps(found, { start, end: start + phrase.length }));
};
const curly = (text: string) => text.replaceAll("'", "’");

describe.each(entries.map((entry) => [entry.listed, entry] as const))("%s", (listed, entry) => {
  const forms = entry.find.flatMap((form) => examplesOf(form, groups));

  test("is found by its own entry as it is listed", () => {
    expect(idsIn(sentenceFor(entry, listed, groups))).toContain(entry.id);
  });

  test("is found in every form, broken over lines, with hyphens, capitals and curly apostrophes", () => {
    const ways = [
      (phrase: string) => phrase,
      (phrase: string) => phrase.replaceAll(" ", "\n"),
      (phrase: string) => phrase.toUpperCase(),
      (phrase: string) => curly(phrase.replaceAll(" ", "-")),
    ];
    const missed = forms.flatMap((form) =>
      ways.map((way) => way(form)).filter((phrase) => !isFoundIn(sentenceFor(entry, phrase, groups), phrase)),
    );
    expect(missed).toEqual([]);
  });

  test("is left alone in a quotation of any kind, also in one that is not closed yet", () => {
    const quoted = forms.flatMap((form) =>
      [`“${form}”`, `"${form}"`, `‘${curly(form)}’`, `'${form}'`, `“she said ‘${curly(form)}’ twice”`, `"I was ${form}`].filter(
        (words) => isFoundIn(sentenceFor({ ...entry, near: entry.near ?? [] }, words, groups), words),
      ),
    );
    expect(quoted).toEqual([]);
  });

  test("has alternatives that are whole words, one of them a concern, and a source", () => {
    expect(entry.instead.some((words) => words.startsWith("concern "))).toBe(true);
    expect(entry.instead.filter((words) => /[[\]{}<>_]|\bXX/u.test(words))).toEqual([]);
    for (const source of entry.from) expect(CAREFUL.sources[source]?.address).toMatch(/^https?:/u);
  });

  test("has no alternative that would be marked itself", () => {
    expect(entry.instead.filter((words) => idsIn(`Amir ${words.replace("…", "he")} it.`).length > 0)).toEqual([]);
  });
});

test("words that need others near them are left alone where there are none", () => {
  expect(idsIn("Mia is in a relationship with Ben from her class.")).toEqual([]);
  expect(idsIn("Mia is in a relationship with an older man.")).toEqual(["in-a-relationship"]);
  expect(idsIn("He is working for his exams. The dealer left.")).toEqual([]);
  expect(idsIn("He is working for the older boys.")).toEqual(["working-for"]);
  expect(idsIn("She is involved in the school play.")).toEqual([]);
  expect(idsIn("The council recruited two youth workers.")).toEqual([]);
});

test("an opinion is one where nobody is said to hold it", () => {
  expect(idsIn("He is clearly afraid of them.")).toEqual(["as-if-certain"]);
  expect(idsIn("According to the school he is clearly afraid of them.")).toEqual([]);
  expect(carefulIn("He is clearly afraid of them.", { sourced: true })).toEqual([]);
  expect(carefulIn("He is a gang member.", { sourced: true })).toMatchObject([{ id: "gang-member" }]);
});

test("apostrophes, inches and slang are no quotations", () => {
  expect(idsIn("The boys' friend isn't safe; he's putting himself at risk in the boys' flat.")).toEqual(["at-risk"]);
  expect(idsIn("He is 5'10\" tall and keeps going missing, 'cause of the others.")).toEqual(["keeps-going-missing"]);
  expect(idsIn("‘I like the boys’ house’ she said. She keeps going missing.")).toEqual(["keeps-going-missing"]);
  expect(idsIn("He said ‘I’m fine’ and keeps going missing")).toEqual(["keeps-going-missing"]);
});

test("a quotation that was not closed ends with its line, and one over two lines is one", () => {
  expect(idsIn('She said "it is fine\nShe keeps going missing.')).toEqual(["keeps-going-missing"]);
  expect(idsIn('She said "they say\nI am putting myself at risk" today.')).toEqual([]);
  expect(idsIn("“First.\n“Second, he keeps going missing.” He is streetwise.")).toEqual(["streetwise"]);
});

test("phrases do not go on over the end of a sentence", () => {
  expect(idsIn("The phone she keeps. Going missing is new.")).toEqual([]);
});

test("abbreviations that nobody explains are found where they stand first", () => {
  expect(carefulIn("The QXR met. QXR again.")).toMatchObject([{ about: "short", start: 4, end: 7, said: "QXR" }]);
  expect(carefulIn("The quality review (QXR) met. QXR and NRM again.")).toEqual([]);
  expect(carefulIn("The QXR met.", { isKnown: (short) => short === "QXR" })).toEqual([]);
});

const pieces = fc.constantFrom(
  ...[
    "Amir",
    "keeps",
    "going",
    "missing",
    "putting",
    "himself",
    "at",
    "risk",
    "gang",
    "member",
    "the",
    "boys’",
    "isn't",
    "QXR",
    "it’s",
  ],
  ...["“", "”", '"', "'", "‘", "’", " ", " ", " ", "\n", "\n\n", ". ", ", ", "-", "clearly", "«", "»"],
);
const text = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(" ").replaceAll("“ ", "“"));

test("nothing is found in a quotation, and what is found stands where it is said to", () => {
  fc.assert(
    fc.property(text, (words) => {
      const found = carefulIn(words);
      const quotations = quotationsIn(words);
      for (const [at, one] of found.entries()) {
        expect(words.slice(one.start, one.end)).toBe(one.said);
        expect(one.said.trim()).toBe(one.said);
        expect(one.said).not.toBe("");
        expect(quotations.some((quotation) => overlaps(quotation, one))).toBe(false);
        expect(one.start).toBeGreaterThanOrEqual(found[at - 1]?.start ?? 0);
      }
    }),
    { numRuns: rounds(200) },
  );
});

test("a phrase is found between whatever else is said, unless it is quoted", () => {
  fc.assert(
    fc.property(fc.constantFrom(...CAREFUL.phrases), text, (entry, words) => {
      const sentence = sentenceFor(entry, entry.listed, groups);
      expect(idsIn(`${words.replace(/["“”'‘’«»]/gu, "")}\n\n${sentence}`)).toContain(entry.id);
    }),
    { numRuns: rounds(60) },
  );
});

test("a council adds, takes out and turns off", () => {
  const [first, ...rest] = CAREFUL.phrases as [CarefulEntry, ...CarefulEntry[]];
  const own = { ...first, id: "frequent-flyer", listed: "frequent flyer", find: ["frequent flyer*"] };
  const list = carefulList({ ...CAREFUL, phrases: [{ ...first, on: false }, own, ...rest] });
  const said = carefulIn("He is putting himself at risk, a frequent flyer.", { list });
  expect(said.map(({ id }) => id)).toEqual(["frequent-flyer"]);
});

test("two thousand words are looked through within a frame", () => {
  const long = "Amir was seen at the station with two older boys and keeps going missing; 'he's fine' said Mum. ".repeat(110);
  carefulIn(long);
  // Of the processor's time: others may be at work on the machine.
  const from = process.cpuUsage();
  for (let time = 0; time < 10; time += 1) carefulIn(`${long}${time}`);
  const { user, system } = process.cpuUsage(from);
  expect((user + system) / 1000 / 10).toBeLessThan(16);
});
