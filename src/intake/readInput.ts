import { isExcerpt } from "../documents/containers";
import type { Envelope } from "../documents/envelope";
import type { NetworkRecord, PartialDate } from "../record";
import { recordOf } from "./build/readTables";
import { readDocument, type WordDocument } from "./docx/document";
import type { Limits } from "./docx/zip";
import { Fault, IntakeError } from "./error";
import { envelopeOf } from "./envelopes";
import { readOurDocument } from "./ourDocument";
import { looksLikeJson, readRecordFile } from "./recordFile";
import { LOST_RETURN, lostKind, READ_FROM_TABLES } from "./lost";
import { readLostReturn } from "./returned";
import { isOwnMap } from "./sheet";
import { RETURNED_KIND } from "../documents/returned";
import { findTables, type Found } from "./table/findTables";
import type { Line } from "./docx/content";

/** A record, where it came from, and what a person should know about the reading; or why there is none. */
export type ReadResult =
  /** `kind`: which kind of document of ours it was; the team file is the one that the record lives in. */
  | { ok: true; record: NetworkRecord; from: "record" | "our-document" | "council-table"; kind?: string; warnings: string[] }
  | { ok: false; error: IntakeError };

export type ReadOptions = {
  limits?: Limits;
  /** The open network: what was edited on the pages of its minutes or agenda is brought into it. */
  into?: NetworkRecord;
  /** The day it is read, noted as the day a partner's information came. */
  today?: PartialDate;
};

/** Sixty subjects with forty lines each have 2,400. */
const MOST_LINES = 10_000;

export type Read = Omit<Extract<ReadResult, { ok: true }>, "ok">;

/** What stood in the file instead of an information table, in a sentence. */
function foundInstead({ others, asides }: Found): string {
  if (others.length > 0) {
    const count = others.length === 1 ? "one other table" : `${others.length} other tables`;
    return `It has ${count} (${others
      .slice(0, 3)
      .map((words) => `“${words}”`)
      .join("; ")}).`;
  }
  const words = asides.map(({ text }) => text).filter((text) => text !== "");
  return words.length === 0 ? "It has no text at all." : `It has no table, and begins with “${(words[0] ?? "").slice(0, 60)}”.`;
}

/** Footnotes and comments go with the line they are anchored in; headers and footers stand around the tables. */
function withNotes(document: WordDocument, found: Found): Found {
  const noteText = (ids: readonly string[]) => ids.map((id) => document.notes.get(id) ?? "").filter(Boolean);
  for (const section of found.sections) for (const line of section.lines) line.remarks.push(...noteText(line.notes));
  const anchored = new Set(found.sections.flatMap(({ lines }) => lines.flatMap(({ notes }) => notes)));
  const loose = [...document.notes].map(([id, text]) => ({
    where: id.split(":")[0] ?? "",
    label: "",
    text,
    anchored: anchored.has(id),
  }));
  const edges = document.edges.flatMap(({ where, lines }) =>
    lines.map(({ text }: Line) => ({ where, label: "", text: text.trim() })),
  );
  const asides = [...found.asides, ...loose.map(({ where, label, text }) => ({ where, label, text })), ...edges];
  return { ...found, asides: asides.filter(({ text, ...rest }) => text.trim() !== "" || "other" in rest) };
}

/**
 * Whether a document stays somebody else's for its own information table, although pages of ours stand in it. Not for the network
 * that is open: then what was edited on these pages is meant. Nor where the table is one of ours.
 */
function isTheirs({ kind, record }: Envelope, document: WordDocument, into: NetworkRecord | undefined): boolean {
  const isOpen = into !== undefined && (record as { id?: unknown } | null)?.id === into.id;
  return isExcerpt(kind) && !isOpen && !kind.split("+").includes("table") && findTables(document.blocks).tables > 0;
}

function lostReturn({ page, remarks }: WordDocument, into: NetworkRecord): Read | undefined {
  const back = readLostReturn(page, page.lines[0]?.text ?? "", into);
  if (!back) return undefined;
  return { record: back.record, from: "our-document", kind: RETURNED_KIND, warnings: [LOST_RETURN, ...back.said, ...remarks] };
}

/** What a Word document says, once its parts are out. Throws Fault. */
export function readWord(document: WordDocument, fileName: string, options: ReadOptions = {}): Read {
  const ours = envelopeOf(document);
  if (ours && !isTheirs(ours.envelope, document, options.into)) {
    const { record, warnings } = readOurDocument(ours.envelope, document, options.into, options.today);
    const said = [...ours.said, ...warnings, ...document.remarks];
    return { record, warnings: said, from: "our-document", kind: ours.envelope.kind };
  }
  if (!ours && isOwnMap(document)) throw new Fault("own-map");
  const found = findTables(document.blocks);
  const lost = lostKind(document);
  const returned = lost?.kind === RETURNED_KIND && options.into ? lostReturn(document, options.into) : undefined;
  if (returned) return returned;
  if (lost && lost.kind !== "information") throw new Fault("lost-record");
  if (found.tables === 0) throw new Fault("no-table", [foundInstead(found), ...document.remarks].join(" "));
  if (found.sections.reduce((count, { lines }) => count + lines.length, 0) > MOST_LINES) throw new Fault("too-large");
  if (found.sections.every(({ lines }) => lines.length === 0)) throw new Fault("empty-table");
  const record = recordOf(withNotes(document, found), fileName);
  const pictures = document.pictures;
  const unread =
    pictures === 0 ? [] : [`${pictures === 1 ? "A picture" : `${pictures} pictures`} in the file could not be read.`];
  return { record, from: "council-table", warnings: [...(lost ? [READ_FROM_TABLES] : []), ...unread, ...document.remarks] };
}

/** What `readInput` comes to, without a pause before it. */
export function readAtOnce(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): ReadResult {
  try {
    const isRecord = bytes.length > 0 && looksLikeJson(bytes);
    const read = isRecord ? readRecordFile(bytes) : readWord(readDocument(bytes, options.limits), fileName, options);
    return { ok: true, ...read };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, error: new IntakeError(error.id, fileName, error.detail) };
    throw error;
  }
}

/**
 * Reads a file someone opened: a record (.json), a document of ours, or a Word document with the guidance's information table.
 * What goes wrong with the file comes back as an IntakeError; only faults of ours throw.
 */
export async function readInput(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<ReadResult> {
  // Lets the page paint "Opening …" before a long document holds the thread.
  await Promise.resolve();
  return readAtOnce(bytes, fileName, options);
}
