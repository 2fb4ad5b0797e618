import { hashLine, type Envelope } from "../../documents/envelope";
import type { Rebuilt, RebuiltControl, RebuiltLine } from "../../documents/rebuild";
import { linesOf, valueAt, type CollectionName, type NetworkRecord, type Target } from "../../record";

/** A line as it was written; `text` is the whole of it. Where nobody knows the words any more, only the hash is left. */
export type WrittenLine = RebuiltLine & { hash: string };
export type WrittenControl = Omit<RebuiltControl, "lines"> & { lines: WrittenLine[] };
export type Written = { controls: WrittenControl[]; tables: Rebuilt["tables"] };

/** "statements/s1/source.name" as the envelope has it; undefined for "-", a line put together from several values. */
function targetFrom(text: string): Target | undefined {
  const [collection, id, field] = text.split("/");
  if (collection === undefined || id === undefined || field === undefined) return undefined;
  return { collection: collection as CollectionName | "record", id, field: decodeURIComponent(field) };
}

/** "mt:minutes/m1/venue" as a target, for controls of a document that an older toolkit wrote. */
function targetOfTag(tag: string, about: readonly (Target | undefined)[]): Target {
  const [, id = "", field = ""] = tag.split("/");
  const same = about.find((target) => target?.id === id);
  return { collection: same?.collection ?? "record", id, field };
}

/** The lines of a control from the envelope alone: their words are those of the record, as far as the hashes agree. */
function fromEnvelope(tag: string, hashes: readonly string[], envelope: Envelope, record: NetworkRecord): WrittenControl {
  const targets = (envelope.lines[tag] ?? "").split(" ").map(targetFrom);
  const used = new Map<string, number>();
  const lines = hashes.map((hash, index): WrittenLine => {
    const about = targets[index];
    const key = JSON.stringify(about ?? null);
    const at = used.get(key) ?? 0;
    used.set(key, at + 1);
    const value: unknown = about && valueAt(record, about);
    const text = (typeof value === "string" ? linesOf(value)[at] : undefined) ?? "";
    const value1 = hashLine(text) === hash ? text : "";
    return { hash, text: value1, value: value1, lead: "", tail: "", bookmark: "", about };
  });
  const target = targetOfTag(tag, targets);
  return { tag, id: 0, label: target.field, target, none: "", lines, row: -1, cell: -1 };
}

/** What was last written into every control of a document, from the record it carries and the hashes beside it. */
export function writtenOf(envelope: Envelope, record: NetworkRecord, rebuilt: Rebuilt): Written {
  const known = new Map(rebuilt.controls.map((control) => [control.tag, control]));
  const controls = Object.entries(envelope.hashes).map(([tag, written]) => {
    const hashes = written.split(" ").filter((hash) => hash !== "");
    const control = known.get(tag);
    const lines = control?.lines.filter(({ text }) => text.trim() !== "").map((line) => ({ ...line, hash: hashLine(line.text) }));
    if (control && lines?.map(({ hash }) => hash).join(" ") === hashes.join(" ")) return { ...control, lines };
    return { ...fromEnvelope(tag, hashes, envelope, record), ...(control && { row: control.row, cell: control.cell }) };
  });
  return { controls, tables: rebuilt.tables };
}
