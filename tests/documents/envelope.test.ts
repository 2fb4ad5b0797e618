import fc from "fast-check";
import { ENVELOPE_VERSION, hashText, readEnvelope, writeEnvelope, type Envelope } from "../../src/documents/envelope";
import { cleanText } from "../../src/record";

const envelope = (values: Partial<Envelope> = {}): Envelope => ({
  version: ENVELOPE_VERSION,
  kind: "minutes",
  edition: 3,
  made: "2025-06-04",
  copy: { audience: { type: "team" }, names: "full" },
  session: "m1",
  title: "Mapping Minutes Network – Image Sharing",
  record: { version: 1, id: "n1", risk: "Image Sharing" },
  hashes: { "mt:minutes/m1/venue": "abc def" },
  lines: { "mt:minutes/m1/venue": "sessions/m1/venue sessions/m1/venue" },
  fixed: "xyz uvw",
  mermaid: "flowchart LR\n  a --> b",
  ...values,
});

test("what is written is read again, for any words", () => {
  const words = fc.string({ unit: "binary" }).map(cleanText);
  fc.assert(
    // Tags are ours and begin so; a key such as "__proto__" from elsewhere is left out when read.
    fc.property(
      words,
      words,
      words.map((word) => `mt:${word}`),
      (note, agency, tag) => {
        const made = envelope({
          record: { version: 1, note, nested: [{ note }] },
          copy: { audience: { type: "partner", agency }, names: "codes" },
          hashes: { [tag]: hashText(note) },
          lines: { [tag]: "statements/s1/text" },
        });
        expect(readEnvelope(writeEnvelope(made))).toEqual(made);
      },
    ),
  );
});

test("a part that an editor re-wrote with a prefix and a declaration is still ours", () => {
  const xml = writeEnvelope(envelope())
    .replace("<record xmlns=", "<m:record xmlns:m=")
    .replace("</record>", "</m:record>")
    .replaceAll("<json>", "<m:json>")
    .replaceAll("</json>", "</m:json>");
  const read = readEnvelope(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`);
  expect(read?.record).toEqual(envelope().record);
});

test("another program's part, a cut-off part and a newer version are left alone", () => {
  expect(readEnvelope('<Sources xmlns="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>')).toBeUndefined();
  expect(readEnvelope(writeEnvelope(envelope()).slice(0, 120))).toBeUndefined();
  expect(readEnvelope(writeEnvelope(envelope({ version: ENVELOPE_VERSION + 1 })))).toBeUndefined();
  expect(readEnvelope("")).toBeUndefined();
});

test("white space does not count as an edit, a letter does", () => {
  expect(hashText("Male B –  positive relationship\n\n")).toBe(hashText("Male B – positive\u00a0relationship"));
  expect(hashText("Male B")).not.toBe(hashText("Male C"));
  expect(hashText("one\ntwo").split(" ")).toHaveLength(2);
  expect(hashText("one\ntwo")).not.toBe(hashText("two\none"));
});
