import { markChanges, renameEntries, restore, type Id, type NetworkRecord, type PartialDate, type Refusal } from "../record";
import type { Envelope } from "../documents/envelope";
import { readBack } from "./back";
import { namesOnPaper } from "./met";
import { isReturn, readReturn } from "./returned";
import { isExcerpt } from "../documents/containers";
import type { WordDocument } from "./docx/document";
import { Fault, type FaultId } from "./error";
import { withoutLost, withPhotographs } from "./photographs";
import { isOwnMapValue } from "./sheet/isOwnMap";

/** Refusals that say of a document of ours that its record is damaged. */
const DAMAGED: readonly string[] = ["not-a-record", "damaged-record-file"];

/** The fault of a document whose record `restore` refuses. */
export const refusedAs = (refusal: Refusal): FaultId => (DAMAGED.includes(refusal) ? "damaged-record" : refusal);

const unclearWords = (words: string): string =>
  `“${words}” on this paper may be either of two in the network. What was written there about them, if anything, was left out; put it where it belongs.`;

function takenWords(labels: readonly string[]): string[] {
  if (labels.length === 0) return [];
  const names = [...new Set(labels)];
  const shown = names.slice(0, 5).map((name) => `“${name}”`);
  const count = labels.length === 1 ? "One field was" : `${labels.length} fields were`;
  return [`${count} edited on the pages and taken over: ${shown.join(", ")}${names.length > 5 ? " …" : "."}`];
}

/**
 * The record a document of ours carries, through the restore gate, with what was edited on its pages. `into` is the open
 * network: edits go into that one where it is the same.
 */
export function readOurDocument(
  envelope: Envelope,
  document: WordDocument,
  into?: NetworkRecord,
  today?: PartialDate,
): { record: NetworkRecord; warnings: string[] } {
  if (isOwnMapValue(envelope.record)) throw new Fault("own-map");
  const restored = restore(envelope.record);
  if (!restored.ok) throw new Fault(refusedAs(restored.refusal));
  const isHome = envelope.kind === "team-file";
  // No other paper has any, whatever somebody put into it.
  const pictured = isHome
    ? withPhotographs(restored.record, document)
    : { record: { ...restored.record, photographs: [] }, said: [] };
  const { record: carried } = pictured;
  const same = into !== undefined && into.id === carried.id && !isHome;
  const ours = isExcerpt(envelope.kind);
  const page = ours ? { ...document.page, lines: document.page.lines.filter(({ inBlock }) => inBlock) } : document.page;
  const notes = ours ? [] : [...document.notes.values()].filter((note) => note.trim() !== "");
  const { names, unclear } = same ? namesOnPaper(carried, into) : { names: new Map<Id, Id>(), unclear: [] };
  const options = { notes, ...(same && { into: renameEntries(into, names) }), ...(today === undefined ? {} : { today }) };
  const read = isReturn(envelope) ? readReturn(page, envelope, carried, options) : readBack(page, envelope, carried, options);
  const back = { ...read, record: renameEntries(read.record, names) };
  // What was typed on the pages was written after what the file carries; a copy changed elsewhere has to be able to tell.
  const record = isHome ? markChanges(carried, withoutLost(back.record)) : back.record;
  return {
    record,
    warnings: [...restored.repairs, ...pictured.said, ...unclear.map(unclearWords), ...takenWords(back.taken), ...back.said],
  };
}
