import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { makeBlank } from "../../src/documents";
import { defaultProfile, INFORMATION_ROWS, PRE_MAPPING_QUESTIONS } from "../../src/guidance";
import { readInput } from "../../src/intake";
import { concernsOf, linkOf, subjectsOf } from "../builders/reading";
import { escapeXml } from "../builders/wordFile";

/** The blank form with an answer typed beside each label, as Word would save it. */
async function filled(answers: Record<string, string[]>): Promise<Uint8Array> {
  const { bytes } = await makeBlank("information", { profile: defaultProfile, today: "2025-06-04" });
  const files = unzipSync(bytes);
  let xml = strFromU8(files["word/document.xml"]!);
  for (const [label, lines] of Object.entries(answers)) {
    const at = xml.indexOf(`>${escapeXml(label)}<`);
    const cell = xml.indexOf("<w:tc>", at);
    const paragraph = xml.indexOf("<w:p>", cell) < 0 ? xml.indexOf("<w:p ", cell) : xml.indexOf("<w:p>", cell);
    expect(at).toBeGreaterThan(0);
    const typed = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`).join("");
    xml = xml.slice(0, paragraph) + typed + xml.slice(paragraph);
  }
  return zipSync({ ...files, "word/document.xml": strToU8(xml) });
}

const label = (id: string) => INFORMATION_ROWS.find((row) => row.id === id)!.label;

test("our own blank form, filled in with Word, is read like any table", async () => {
  const bytes = await filled({
    "Key context risk": ["County Line to Hastings"],
    [PRE_MAPPING_QUESTIONS[3]!.text]: ["No"],
    "Name of the young person or context": ["Aisha Begum"],
    [label("concerns")]: ["Missing from home", "Carrying a knife"],
    [label("people")]: ["Leah Osei – best friend"],
  });
  const result = await readInput(bytes, "form.docx");
  if (!result.ok) throw result.error;
  expect(result.from).toBe("council-table");
  expect(result.record).toMatchObject({ risk: "County Line to Hastings", preMapping: { "already-mapped": "No" } });
  expect(subjectsOf(result.record)).toEqual(["Aisha Begum"]);
  expect(concernsOf(result.record)).toEqual(["Missing from home", "Carrying a knife"]);
  expect(linkOf(result.record, "Aisha Begum", "Leah Osei")).toMatchObject({ nature: "best friend", status: "confirmed" });
});

test("the form may be about a context", async () => {
  const bytes = await filled({
    "Name of the young person or context": ["Victoria Park"],
    [label("people")]: ["Tom Reed – seen there"],
  });
  const result = await readInput(bytes, "form.docx");
  if (!result.ok) throw result.error;
  expect(linkOf(result.record, "Tom Reed", "Victoria Park")).toBeDefined();
});
