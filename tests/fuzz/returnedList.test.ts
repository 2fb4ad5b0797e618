import fc from "fast-check";
import { makeDocument } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { filledNetwork } from "../builders/filledNetwork";
import { fuzz } from "../builders/fuzz";
import { anyText } from "../builders/hostile";
import { readPolitely } from "../builders/politely";
import { addRow, copyRow, fill, type Filling } from "../builders/returned";

const network = filledNetwork();
const list = await makeDocument(network, "subjects", {
  profile: defaultProfile,
  copy: { audience: { type: "partner", agency: "Police" }, names: "full" },
  today: "2025-05-26",
  sessionId: "m2",
  chosen: { questions: ["q1", "q2", "q3"] },
});
const parts = unzipSync(list.bytes);
const page = strFromU8(parts["word/document.xml"]!);

const ROWS = ["Aisha Karim", "Daniel Osei", "Who rents Flat 9"];
const PIECES = [
  "Nothing known",
  "nothing known.",
  "n/a",
  "-",
  "Seen",
  "with Daniel Osei",
  "Aisha",
  "her sister",
  "12 May 2025",
  "May",
  "31/02",
  "CRIS",
  "\u00A0",
];
const lines = fc.array(
  fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join(" ")),
    // What no document may hold cannot come in one.
    anyText.map((text) => text.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD]/gu, "")),
  ),
  { maxLength: 3 },
);
const filling: fc.Arbitrary<Filling> = fc.record(
  { about: lines, known: lines, date: lines, source: lines },
  { requiredKeys: ["known"] },
);
const hand = fc.tuple(fc.constantFrom("fill", "copy", "add"), fc.constantFrom(...ROWS), filling);
/** What other programs do to a page: its tags, numbers or fields go. */
const SAVED = [
  /nothing of that kind/g,
  /<w:tag [^>]*>/g,
  /<w:id w:val="[^"]*"\/>/g,
  /<w:bookmark(?:Start|End)[^>]*>/g,
  /<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gs,
];
const hands = fc.tuple(fc.array(hand, { minLength: 1, maxLength: 4 }), fc.subarray(SAVED, { maxLength: 2 }), fc.boolean());

test("a list that a partner sends back, filled in anyhow and saved by anything, is read or refused by name", () => {
  fuzz("returned list", hands, ([all, lost, keeps]) => {
    const typed = all.reduce((xml, [what, row, how]) => {
      try {
        return what === "add" ? addRow(how)(xml) : (what === "fill" ? fill : copyRow)(row, how)(xml);
      } catch {
        // Somebody wrote over what the row is found by.
        return xml;
      }
    }, page);
    const saved = lost.reduce((xml, gone) => xml.replace(gone, ""), typed);
    const left = Object.fromEntries(Object.entries(parts).filter(([name]) => keeps || !name.startsWith("customXml/")));
    readPolitely(zipSync({ ...left, "word/document.xml": strToU8(saved) }, { level: 0 }), "list.docx", { into: network });
  });
});
