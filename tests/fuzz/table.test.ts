import fc from "fast-check";
import { fuzz } from "../builders/fuzz";
import { anyText } from "../builders/hostile";
import { LABELS } from "../builders/informationTable";
import { readPolitely } from "../builders/politely";
import { cell, deleted, inserted, paragraph, paragraphOf, run, table, wordFile } from "../builders/wordFile";

/** What stands in such tables, in pieces that can come in any order. */
const PIECES = [
  ...[
    "Male A",
    "Female B",
    "Unknown adult male",
    "Leah Osei",
    "leah",
    "Mum of Leah Osei",
    "Child A’s brother",
    "YP 3",
    "PC 123 Ali",
  ],
  ...["–", "-", "(", ")", ":", ",", ";", "/", "&", "and", "?", "“", "”", "’s", ".", "\n", "\t", "•", "1.", "…"],
  ...["47 Upper Copper Mill Lane", "Larch House", "E1 4AB", "Brighton", "Harbour School", "the Den", "Instagram", "the 25 bus"],
  ...[
    "girlfriend",
    "friend from school",
    "positive",
    "best mate",
    "lives at",
    "arrested for",
    "missing",
    "since",
    "believed to be",
  ],
  ...["12 May 2025", "31/02/2025", "last Friday", "2025", "dob 14/03/2010", "aged 15", "020 7946 0300", "a@example.org"],
  ...["Police", "Youth Club staff member", "social worker", "tbc", "n/a", "none", "nothing known", "not known", "as above"],
];
const words = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(" ")) },
  { weight: 2, arbitrary: anyText },
);
const label = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.values(LABELS)) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(LABELS)).map((text) => text.toUpperCase()) },
  { weight: 1, arbitrary: fc.constantFrom("Name", "Linked people", "Contacts", "Concerns:", "Subject", "Address", "DOB", "") },
  { weight: 1, arbitrary: words },
);
const line = fc.tuple(words, fc.nat(9)).map(([text, how]) => {
  if (how === 0) return paragraph(text, { bullet: 1 });
  if (how === 1) return paragraphOf(inserted(text) + deleted("Seen"));
  if (how === 2) return paragraph(text, { style: "Heading1" });
  if (how === 3) return table([[text, text]]);
  return how === 4 ? paragraphOf(deleted(text) + run(text)) : paragraph(text);
});
const anyCell = (content: fc.Arbitrary<string | string[]>) =>
  fc.tuple(content, fc.nat(12), fc.nat(12)).map(([inside, span, merged]) =>
    cell(inside, {
      ...(span > 9 ? { span: span - 8 } : {}),
      ...(merged === 0 ? { merged: "restart" } : merged === 1 ? { merged: "continue" } : {}),
    }),
  );
const anyRow = fc
  .tuple(anyCell(label), fc.array(anyCell(fc.array(line, { maxLength: 3 })), { maxLength: 3 }))
  .map(([head, rest]) => `<w:tr>${head}${rest.join("")}</w:tr>`);
const anyTable = fc.array(anyRow, { minLength: 1, maxLength: 6 }).map((rows) => table(rows));
const blocks = fc.array(fc.oneof({ weight: 3, arbitrary: anyTable }, line), { minLength: 1, maxLength: 3 });

test("tables with anything in them, in any shape, are read into a sound record or refused by name", () => {
  let read = 0;
  fuzz("table", blocks, (all) => (read += readPolitely(wordFile(all)).ok ? 1 : 0));
  // Otherwise nothing but refusals would have been tried.
  expect(read).toBeGreaterThan(20);
});
