import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { KINDS, makeDocument, viewOf } from "../../src/documents";
import { readEnvelope, type Envelope } from "../../src/documents/envelope";
import { readInput } from "../../src/intake";
import { isUntouched, readBack } from "../../src/intake/back";
import { readPart } from "../../src/intake/docx/body";
import { COLLECTIONS, restore, type CollectionName, type NetworkRecord } from "../../src/record";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { elementsOf, TEAM, typedParagraph, type ElementName } from "../builders/editedPage";
import { filledNetwork } from "../builders/filledNetwork";
import { rounds } from "../builders/rounds";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(KINDS.map((kind) => [kind.id, kind] as const))(
  "%s of any network comes back as its pages show it",
  async (id, kind) => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, async (record) => {
        const { bytes, fileName } = await makeDocument(record, id, TEAM);
        const read = await readInput(bytes, fileName);
        if (!read.ok) throw read.error;
        expect(read.warnings).toEqual([]);
        expect(plain(read.record)).toEqual(plain(id === "team-file" ? record : viewOf(record, kind, TEAM.copy).record));
      }),
      { numRuns: rounds(5) },
    );
  },
);

type Paper = { kind: string; xml: string; envelope: Envelope; carried: NetworkRecord };

async function paperOf(record: NetworkRecord, kind: string): Promise<Paper> {
  const parts = unzipSync((await makeDocument(record, kind, TEAM)).bytes);
  const envelope = readEnvelope(strFromU8(parts["customXml/item1.xml"]!))!;
  const restored = restore(envelope.record);
  if (!restored.ok) throw new Error(restored.message);
  return { kind, xml: strFromU8(parts["word/document.xml"]!), envelope, carried: restored.record };
}

const networks = [filledNetwork(), ...fc.sample(arbitraryRecord, { numRuns: 6, seed: 20261122 })];
const papers = await Promise.all(
  networks.flatMap((record, index) =>
    KINDS.filter((_, at) => index === 0 || at % 2 === index % 2).map(({ id }) => paperOf(record, id)),
  ),
);

/** What a hand may do on a page. `at` picks the place, `word` is typed and stands nowhere else. */
type Deed = { what: keyof typeof DEEDS; at: number; word: string };

const pick = (xml: string, name: ElementName, at: number) => {
  const all = elementsOf(xml, name).filter((element) => element.xml.includes("<w:t"));
  return all[at % Math.max(1, all.length)];
};
const put = (xml: string, found: { at: number; xml: string } | undefined, by: (element: string) => string): string =>
  found ? xml.slice(0, found.at) + by(found.xml) + xml.slice(found.at + found.xml.length) : xml;
const TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/u;

/** Each returns the page after it; "typed" ones leave the word on it. */
const DEEDS = {
  "types over a line": (xml: string, at: number, word: string) =>
    put(xml, pick(xml, "paragraph", at), (one) => one.replace(TEXT, (_, open, __, close) => `${open}${word}${close}`)),
  "adds a word to a line": (xml: string, at: number, word: string) =>
    put(xml, pick(xml, "paragraph", at), (one) => one.replace(TEXT, (_, open, text, close) => `${open}${text} ${word}${close}`)),
  "types a word in the middle": (xml: string, at: number, word: string) =>
    put(xml, pick(xml, "paragraph", at), (one) =>
      one.replace(TEXT, (_, open, text: string, close) => `${open}${text.replace(/ |$/u, ` ${word} `)}${close}`),
    ),
  "types a new line": (xml: string, at: number, word: string) =>
    put(xml, pick(xml, "paragraph", at), (one) => one + typedParagraph(word)),
  "types a line in front": (xml: string, at: number, word: string) =>
    put(xml, pick(xml, "paragraph", at), (one) => typedParagraph(word) + one),
  "presses Enter in a line": (xml: string, at: number, word: string) =>
    put(xml, pick(xml, "paragraph", at), (one) =>
      one.replace(
        TEXT,
        (_, open, text: string, close) => `${open}${text} ${word}${close}</w:r></w:p><w:p><w:r>${open}and${close}`,
      ),
    ),
  "copies a row and types in it": (xml: string, at: number, word: string) =>
    put(xml, pick(xml, "row", at), (row) => row + row.replace(TEXT, (_, open, text, close) => `${open}${text} ${word}${close}`)),
  "adds a row": (xml: string, at: number, word: string) =>
    put(
      xml,
      pick(xml, "row", at),
      (row) => `${row}<w:tr><w:tc>${typedParagraph(word)}</w:tc><w:tc>${typedParagraph("")}</w:tc></w:tr>`,
    ),
  "deletes a line": (xml: string, at: number) => put(xml, pick(xml, "paragraph", at), () => "<w:p/>"),
  "deletes a row": (xml: string, at: number) => put(xml, pick(xml, "row", at), () => ""),
  "deletes a field": (xml: string, at: number) => put(xml, pick(xml, "control", at), () => "<w:p/>"),
  "takes the field off its words": (xml: string, at: number) =>
    put(xml, pick(xml, "control", at), (one) => one.replace(/^.*?<w:sdtContent>/su, "").replace("</w:sdtContent></w:sdt>", "")),
  "copies a row": (xml: string, at: number) => put(xml, pick(xml, "row", at), (row) => row + row),
  "drops all tags": (xml: string) => xml.replace(/<w:tag [^>]*>/gu, ""),
} as const;

const LISTS = Object.keys(COLLECTIONS) as CollectionName[];
const deeds = fc.array(
  fc.record({
    what: fc.constantFrom(...(Object.keys(DEEDS) as (keyof typeof DEEDS)[])),
    at: fc.nat(5000),
    word: fc.integer({ min: 1000, max: 9999 }).map((number) => `Quibble${number}`),
  }),
  { minLength: 1, maxLength: 15 },
);
const typesWord = ({ what }: Deed) => DEEDS[what].length === 3;

function readAgain(paper: Paper, hands: readonly Deed[]) {
  const xml = hands.reduce((page, { what, at, word }) => DEEDS[what](page, at, word), paper.xml);
  const { page } = readPart(xml);
  const back = readBack(page, paper.envelope, paper.carried);
  return { back, shown: page.lines.map(({ text }) => text).join("\n") };
}

test("whatever is typed, copied and deleted on the pages: no word that was typed is lost, and no entry goes", () => {
  fc.assert(
    fc.property(fc.nat(papers.length - 1), deeds, (which, hands) => {
      const paper = papers[which]!;
      const { back, shown } = readAgain(paper, hands);
      const kept = JSON.stringify(back);
      for (const { word } of hands.filter(typesWord)) if (shown.includes(word)) expect(kept).toContain(word);
      for (const list of LISTS) {
        const ids = new Set(back.record[list].map(({ id }) => id));
        expect(paper.carried[list].filter(({ id }) => !ids.has(id))).toEqual([]);
      }
      expect(restore(plain(back.record))).toEqual({ ok: true, record: back.record, repairs: [] });
    }),
    { numRuns: rounds(80) },
  );
});

test("whatever is done to a page without typing, every word of the record is still there", () => {
  const quiet = deeds.map((hands) => hands.filter((deed) => !typesWord(deed) && deed.what !== "deletes a line"));
  fc.assert(
    fc.property(fc.nat(papers.length - 1), quiet, (which, hands) => {
      const paper = papers[which]!;
      const { back } = readAgain(paper, hands);
      const { doubts: _, originals: __, ...before } = paper.carried;
      const { doubts: ___, originals: ____, ...after } = back.record;
      expect(after).toEqual(before);
    }),
    { numRuns: rounds(25) },
  );
});

test("a page nobody touched needs no second look", () => {
  for (const { xml, envelope } of papers) expect(isUntouched(readPart(xml).page, envelope)).toBe(true);
});
