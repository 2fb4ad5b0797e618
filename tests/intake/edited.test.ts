import fc from "fast-check";
import { strToU8 } from "fflate";
import { hashText } from "../../src/documents";
import { isEdited } from "../../src/intake/sketch/edited";
import { writtenIn } from "../../src/intake/sketch/written";
import { escapeText } from "../../src/documents/xml";
import { rounds } from "../builders/rounds";

const line = fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.replace(/\p{C}/gu, ""));
const lines = fc.array(line, { maxLength: 4 });

const paragraphOf = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r></w:p>`;
const controlOf = (tag: string, texts: readonly string[]) =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${texts.map(paragraphOf).join("")}</w:sdtContent></w:sdt>`;
const bodyOf = (fields: readonly (readonly string[])[]) =>
  strToU8(`<w:body>${paragraphOf("Title")}${fields.map((texts, at) => controlOf(`mt:a/${at}`, texts)).join("")}</w:body>`);
const hashesOf = (fields: readonly (readonly string[])[]) =>
  Object.fromEntries(fields.map((texts, at) => [`mt:a/${at}`, hashText(texts.join("\n"))]));

test("pages that say what was written on them are known by their bytes, and every other letter on them is an edit", () => {
  fc.assert(
    fc.property(fc.array(lines, { minLength: 1, maxLength: 4 }), fc.nat(), (fields, seed) => {
      const hashes = hashesOf(fields);
      expect(isEdited(writtenIn(hashes), bodyOf(fields))).toBe(false);
      const at = seed % fields.length;
      const typed = fields.map((texts, index) => (index === at ? [...texts, "K"] : texts));
      expect(isEdited(writtenIn(hashes), bodyOf(typed))).toBe(true);
      expect(isEdited(writtenIn(hashes), bodyOf(fields.slice(1)))).toBe(true);
    }),
    { numRuns: rounds(40, 2000) },
  );
});

test.each([
  ["a change that nobody accepted", '<w:ins w:id="1">'],
  ["a field nobody wrote", controlOf("mt:a/9", ["Kai"])],
  ["bytes that are no letters", `<w:sdt><w:tag w:val="mt:a/0"/><w:t>\u0001</w:t>`],
])("pages with %s are edited", (_, more) => {
  const body = strToU8(`<w:body>${controlOf("mt:a/0", ["Kai"])}${more}</w:body>`);
  expect(isEdited(writtenIn(hashesOf([["Kai"]])), body)).toBe(true);
});
