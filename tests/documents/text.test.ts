import fc from "fast-check";
import { runs, runsRightToLeft } from "../../src/documents/render/text";
import { makeDocument } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { apply, cleanText, emptyRecord, linesOf } from "../../src/record";
import { Opened } from "../builders/docx";
import { add, network, person } from "../builders/network";
import { packageFaults } from "../builders/packageFaults";
import { rounds } from "../builders/rounds";

test("a name in Arabic inside an English sentence is a run of its own, and the sentence keeps its direction", () => {
  expect(runs("Seen with محمد علي at the park")).toBe(
    '<w:r><w:t xml:space="preserve">Seen with </w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t>محمد علي</w:t></w:r>' +
      '<w:r><w:t xml:space="preserve"> at the park</w:t></w:r>',
  );
  expect(runsRightToLeft("محمد علي was seen at the park with two others")).toBe(false);
  expect(runsRightToLeft("שלום, זה אני")).toBe(true);
});

test("a name in Arabic alone on a line, or after a label, stays on the side of the page where the other names stand", async () => {
  expect(runsRightToLeft("عبد الرحمن السيد")).toBe(false);
  expect(runsRightToLeft("رأيته مع صديقه في الحديقة")).toBe(true);
  const record = network(
    { type: "set", values: { risk: "Image Sharing at School" } },
    person("p1", "عبد الرحمن السيد", { kind: "child", subject: true, aliases: ["عائشة"] }),
    add("actions", { text: "Ask whom he trusts.", concerns: ["p1"] }),
  );
  const copy = { audience: { type: "team" }, names: "full" } as const;
  const { bytes } = await makeDocument(record, "minutes", { profile: defaultProfile, copy, today: "2025-06-06" });
  const file = new Opened(bytes);
  expect(file.reading).toContain("About: عبد الرحمن السيد");
  expect(file.all("bidi")).toEqual([]);
});

test("no character of a line is lost or moved between runs", () => {
  const word = fc.oneof(
    fc.constantFrom("محمد", "שלום", "Aisha", "12", "(", "–", "রহিমা", "👩‍👧", "\t"),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(
      fc.array(word).map((words) => cleanText(words.join(" "))),
      (text) => {
        const read = runs(text)
          .replace(/<w:tab\/>/g, "\t")
          .replace(/<[^>]*>/g, "")
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&amp;/g, "&");
        expect(read).toBe(text);
      },
    ),
  );
});

test("double spaces and tabs stay as they were typed", () => {
  expect(runs("a  b\tc ")).toBe('<w:r><w:t xml:space="preserve">a  b</w:t><w:tab/><w:t xml:space="preserve">c </w:t></w:r>');
});

test("any words anyone types make a sound file that shows them", async () => {
  const words = fc.string({ unit: "binary", maxLength: 80 }).map(cleanText);
  await fc.assert(
    fc.asyncProperty(words, words, async (purpose, name) => {
      const named = apply(emptyRecord(), { type: "add", to: "people", entry: { name, subject: true } });
      const record = apply(named, { type: "set", values: { risk: "Image Sharing at School", purpose } });
      const copy = { audience: { type: "team" }, names: "full" } as const;
      const { bytes } = await makeDocument(record, "information", { profile: defaultProfile, copy, today: "2025-06-06" });
      const file = new Opened(bytes);
      expect(packageFaults(file)).toEqual([]);
      const shown = linesOf(purpose).map((line) => line.replace(/\s+/g, " ").trim());
      expect(shown.filter((line) => !file.reading.includes(line))).toEqual([]);
    }),
    { numRuns: rounds(10) },
  );
});
