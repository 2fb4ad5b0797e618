import fc from "fast-check";
import { restore, textsOf, cleanText } from "../../src/record";
import { read } from "../builders/reading";
import { rounds } from "../builders/rounds";
import { paragraph, table } from "../builders/wordFile";

/** Words as people type them in such a table, in the shapes that readers look for, mixed with anything at all. */
const telling = fc.constantFrom(
  ..."Aisha Begum|Callum|Male A|YP 2|unknown male|the Eastside boys|mum|girlfriend|best friend|12 Acacia Rd|Hillside School|in Leyton|Snapchat|address in Hull|arrested|believed to be|positive|(15)|(aka Tiny)|“Smokes”|DOB 01/02/2010|PC 123 Mills|020 7946 0000|jo@example.gov.uk|–|-|:|,|and|&|/|?|N/A|TBC|who|where|constructor|__proto__|toString|is|with|from|to".split(
    "|",
  ),
);
const anything = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => cleanText(text).replace(/[\n\t]/gu, " "));
const line = fc
  .array(fc.oneof({ weight: 3, arbitrary: telling }, { weight: 1, arbitrary: anything }), { maxLength: 7 })
  .map((words) => words.join(" "));
const bullets = fc.constantFrom("", "", "• ", "- ", "1. ", "\t");
const cellLines = fc.array(
  fc.tuple(bullets, line).map(([bullet, text]) => bullet + text),
  { maxLength: 4 },
);
const label = fc
  .constantFrom(
    "Current concerns",
    "Linked contexts",
    "Linked people/ group",
    "Key contacts",
    "Key questions",
    "Other information",
    "Strengths",
  )
  .chain((text) => fc.constantFrom(text, text.toUpperCase(), `${text}:`, ` ${text.toLowerCase()} `));
const rows = fc.array(fc.tuple(label, cellLines), { minLength: 1, maxLength: 7 });
const above = fc.array(fc.oneof(line, fc.constantFrom("Subject: Aisha Begum", "Purpose: to see", "Callum Hart (16)")), {
  maxLength: 3,
});
const tables = fc.array(fc.tuple(above, rows), { minLength: 1, maxLength: 3 });

const wordsIn = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

test("whatever stands in the tables, every word of it is in the record, and the record needs no repair", async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (made) => {
      const fixed = [["Current concerns", ["Missing"]] as const, ["Key questions", ["Why?"]] as const];
      const blocks = made.flatMap(([lines, cells]) => [
        ...lines.map((text) => paragraph(text)),
        table([...fixed, ...cells].map(([name, content]) => [name, [...content]])),
      ]);
      const record = await read(blocks);
      const kept = new Set(textsOf(record).flatMap(({ text }) => wordsIn(text)));
      for (const original of record.originals) wordsIn(original.text + " " + original.where).forEach((word) => kept.add(word));
      const typed = made.flatMap(([lines, cells]) => [...lines, ...cells.flatMap(([, content]) => content)]).flatMap(wordsIn);
      expect(typed.filter((word) => !kept.has(word))).toEqual([]);
      const restored = restore(JSON.parse(JSON.stringify(record)));
      expect(restored).toEqual({ ok: true, record, repairs: [] });
    }),
    { numRuns: rounds(40) },
  );
});
