import fc from "fast-check";
import { strFromU8, strToU8 } from "fflate";
import { hashText, readEnvelope, writeEnvelope, type Envelope } from "../../src/documents";
import { sealed } from "../../src/documents/carriedPart";
import { sealedRecord } from "../../src/documents/envelope";
import { writtenAfter, writtenIn } from "../../src/intake/sketch/written";
import { rounds } from "../builders/rounds";

const envelope: Envelope = {
  version: 1,
  kind: "minutes",
  edition: 3,
  made: "2025-06-04",
  copy: { audience: { type: "team" }, names: "full" },
  session: "m1",
  title: "Robbery around Bow",
  record: { people: [{ name: "Kai Ward" }] },
  hashes: {},
  lines: {},
  fixed: "",
  mermaid: "",
};

const tag = fc.stringMatching(/^[a-zA-Z0-9/ :-]{1,40}$/).map((words) => `mt:${words}`);
const hash = fc.array(fc.string({ maxLength: 12 }), { maxLength: 4 }).map((lines) => hashText(lines.join("\n")));
const hashes = fc.dictionary(tag, hash, { maxKeys: 8, noNullPrototype: true });
const mermaid = fc.constantFrom("", "flowchart LR\n  p1 --> p2");

const partOf = (changes: Partial<Envelope>) => sealed(writeEnvelope({ ...envelope, ...changes }), "seal");
const after = (part: Uint8Array) => sealedRecord(part)?.after ?? -1;

test("the hashes of a part read from its bytes are those that reading it as a whole gives", () => {
  fc.assert(
    fc.property(hashes, mermaid, (written, map) => {
      const tags = Object.keys(written);
      const lines = Object.fromEntries(tags.filter((_, at) => at % 2 === 0).map((one) => [one, "people/p1/name"]));
      const part = partOf({ hashes: written, lines, mermaid: map, fixed: "1a 2b" });
      const whole = readEnvelope(strFromU8(part));
      expect(writtenAfter(part, after(part))).toEqual(writtenIn(whole?.hashes ?? {}));
    }),
    { numRuns: rounds(60, 3000) },
  );
});

type Change = (part: string) => string;

test.each<[string, Change]>([
  ["an element between the hashes", (part) => part.replace("</hash>", "</hash><more/>")],
  ["a line that is no number", (part) => part.replace(">1a<", ">1A<")],
  ["two spaces between lines", (part) => part.replace(">1a<", ">1a  2b<")],
  ["an entity in a tag", (part) => part.replace('tag="mt:a', 'tag="mt:a&amp;')],
  ["a letter in a tag that is none of ours", (part) => part.replace('tag="mt:a', 'tag="mt:é')],
  ["a tag without an end", (part) => part.slice(0, part.indexOf('tag="mt:a') + 8)],
  ["nothing after the record", (part) => part.slice(0, part.indexOf("</json>") + "</json>".length)],
])("a part with %s is read as a whole", (_, change) => {
  const part = strFromU8(partOf({ hashes: { "mt:a": "1a", "mt:b": "" } }));
  const other = strToU8(change(part));
  expect(change(part)).not.toBe(part);
  expect(writtenAfter(other, after(other))).toBeUndefined();
});
