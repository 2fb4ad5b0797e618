import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { recordOf, recordOfOther, tableOf, teamFileOf } from "../../tests/builders/library/documents";
import { madeUp } from "../../tests/builders/library/madeUp";
import { Chance } from "../../tests/builders/library/random";
import { apply, type NetworkRecord } from "../../src/record";

const SENTENCES = [
  "Was seen at the bandstand after school on three Fridays and left with older young people.",
  "Has been missing overnight twice since April and came back with a new phone.",
  "Talks to the youth worker every Tuesday and asked for help with a college form.",
  "The school has moved the end of the day so that the two groups do not meet at the gate.",
];

/** What a network of some months holds beside its people: four things said of each. */
function livedIn(record: NetworkRecord): NetworkRecord {
  return record.people.reduce(
    (made, { id }, at) =>
      SENTENCES.reduce(
        (with_, text, which) =>
          apply(with_, {
            type: "add",
            to: "statements",
            entry: { id: `s${at * 4 + which + 1}`, text, concerns: [id], date: "2025-05-12", status: "confirmed" },
          }),
        made,
      ),
    record,
  );
}

const CARRIED = "customXml/item1.xml";

/** A document of ours as another program would save it: the pages say the same, and are packed as nobody of us packed them. */
export function savedSince(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const carried = parts[CARRIED];
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  if (!carried) return file;
  return zipSync({ ...parts, "word/document.xml": strToU8(body.replace("<w:body>", "<w:body >")) });
}

/** The parts that Word puts beside a body. */
const BESIDE = [
  "word/styles.xml",
  "word/theme/theme1.xml",
  "word/numbering.xml",
  "word/fontTable.xml",
  "word/settings.xml",
  "docProps/app.xml",
];

/**
 * A library: as many documents, half team files of this tool and half filled-in tables of Word's, and the network that looks. The tables
 * are written by one hand, or by as many as are asked for in turn.
 */
export async function shelf(seed: number, documents: number, hands = 1): Promise<{ own: NetworkRecord; files: Uint8Array[] }> {
  const { ours, others } = madeUp(seed, "held-out", { people: 40, places: 16, networks: documents, each: 10 });
  const chance = new Chance(seed);
  const files: Uint8Array[] = [];
  let beside: Record<string, Uint8Array> = {};
  for (const [at, other] of others.entries()) {
    if (at % 2 === 0) {
      const file = await teamFileOf(livedIn(recordOfOther(other, at)));
      if (at === 0) beside = Object.fromEntries(Object.entries(unzipSync(file)).filter(([name]) => BESIDE.includes(name)));
      files.push(file);
    } else {
      // Word says of every run when it was typed.
      const parts = unzipSync(tableOf(other, (at >> 1) % hands));
      const body = new TextDecoder()
        .decode(parts["word/document.xml"])
        .replaceAll("<w:r>", () => `<w:r w:rsidR="00${chance.between(100000, 999999)}">`);
      files.push(zipSync({ ...beside, ...parts, "word/document.xml": strToU8(body) }));
    }
  }
  return { own: recordOf("nown", "Image Sharing in Bow", ours.people, ours.places), files };
}
