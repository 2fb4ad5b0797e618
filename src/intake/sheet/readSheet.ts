import { restoreOwn, type OwnMap } from "../../ownmap";
import type { NamedFault } from "../../record";
import { readDocument, type WordDocument } from "../docx/document";
import { decodePart } from "../docx/xml";
import { Fault, IntakeError } from "../error";
import { looksLikeJson } from "../recordFile";
import { carriedIn } from "./carried";
import { takeEdits } from "./edits";
import { SheetFault } from "./faults";
import { withPagePicture } from "./picture";

/** A young person's own map, with what a person should know about the reading; or why there is none. */
export type SheetRead = { ok: true; map: OwnMap; warnings: string[] } | { ok: false; error: NamedFault };

function restored(value: unknown): { map: OwnMap; repairs: string[] } {
  const found = restoreOwn(value);
  if (!found.ok) throw new SheetFault(found.refusal);
  return found;
}

function readWord(document: WordDocument): { map: OwnMap; warnings: string[] } {
  const carried = carriedIn(document);
  const { map, repairs } = restored(carried.map);
  const pictured = withPagePicture(map, document);
  const taken = takeEdits(document.page, carried, pictured.map);
  return { map: taken.map, warnings: [...repairs, ...pictured.said, ...taken.said, ...document.remarks] };
}

function valueIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodePart(bytes));
  } catch {
    throw new SheetFault("not-an-own-map");
  }
}

/** A saved network is a file somebody may pick by mistake: it is told from a broken one. */
function readJsonFile(bytes: Uint8Array): { map: OwnMap; warnings: string[] } {
  const { map, repairs } = restored(valueIn(bytes));
  return { map, warnings: repairs };
}

/**
 * Reads the sheet of a young person's own map, with what was typed on its pages. What belongs to a network is refused, and so is
 * everything else that is none; only faults of ours throw.
 */
export async function readSheet(bytes: Uint8Array, fileName: string): Promise<SheetRead> {
  try {
    await Promise.resolve();
    const read = bytes.length > 0 && looksLikeJson(bytes) ? readJsonFile(bytes) : readWord(readDocument(bytes));
    return { ok: true, ...read };
  } catch (error) {
    if (error instanceof SheetFault) return { ok: false, error: new SheetFault(error.id, fileName) };
    if (error instanceof Fault) return { ok: false, error: new IntakeError(error.id, fileName, error.detail) };
    throw error;
  }
}
