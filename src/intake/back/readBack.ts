import { hashLine, type Envelope } from "../../documents/envelope";
import { carriedNow, rebuild } from "../../documents/rebuild";
import { defaultProfile, parseTitle, type Profile } from "../../guidance";
import { valueAt, type NetworkRecord } from "../../record";
import { isContainer, type Page, type PageLine } from "../docx/page";
import { askAbout } from "./asking";
import { controlEdits } from "./controlEdits";
import type { Edit } from "./edit";
import { locate } from "./located";
import { missing, rowEdits } from "./rowEdits";
import { takeMoves } from "./moves";
import { takeMoved } from "./takeMoved";
import { takeNew } from "./takeNew";
import { takeRow } from "./takeRow";
import { takeValue } from "./takeValue";
import { isWording, takeWording } from "./takeWording";
import { Taking } from "./taking";
import { writtenOf } from "./written";

export type BackOptions = {
  /** The open network, of the same id: edits are taken over into this one. Without it, into what the document carries. */
  into?: NetworkRecord;
  /** What the council set, as it was when the document was made. */
  profile?: Profile;
  /** Comments and notes somebody put on the pages; ours have none. */
  notes?: readonly string[];
  /** Only the controls are known, and not what stands around them: nothing is said of what is missing. */
  partial?: boolean;
  /**
   * Somebody outside the team filled it in: what they changed is asked about and not taken over. Where its words come from, as
   * originals have it.
   */
  asks?: string;
  /** Takes out of words what must not come back with them. */
  hide?: (text: string) => string;
};

/** The record with what was edited on the pages, and sentences for a person. Doubts in the record ask what is not certain. */
export type Back = {
  record: NetworkRecord;
  said: string[];
  /** Labels of the fields whose values came from the page. */
  taken: string[];
};

/** Whether every control stands there once with the words it was given, and nothing else was typed. */
export function isUntouched(page: Page, envelope: Pick<Envelope, "hashes" | "fixed">): boolean {
  if (page.controls.filter((control) => !isContainer(control)).length !== Object.keys(envelope.hashes).length) return false;
  const hashes = page.controls.map((): string[] => []);
  const fixed: string[] = [];
  for (const { control, text } of page.lines) (hashes[control] ?? fixed).push(hashLine(text));
  return (
    fixed.join(" ") === envelope.fixed &&
    page.controls.every((control, index) => isContainer(control) || envelope.hashes[control.tag] === hashes[index]?.join(" "))
  );
}

function gone(taking: Taking, { target, was }: Extract<Edit, { type: "gone" }>): void {
  if (valueAt(taking.record, target.field === "" ? { ...target, field: "id" } : target) === undefined) return;
  const question = `Not on the page any more: “${was}”. Leave it out of the network too?`;
  taking.ask({ kind: "not-shown", question, about: taking.aboutOf(target), field: target.field });
}

function typed(taking: Taking, { text, was, where }: Extract<Edit, { type: "words" }>): void {
  const before = was === "" ? "" : ` It said “${was}”.`;
  const about = where === "" ? "outside its fields" : `under “${where}”`;
  if (text === "") taking.said.push(`Taken out on the page ${about}: “${was}”. The network still has it.`);
  else taking.keep(text, `Typed in the document ${about}: “${text}”.${before} It is kept as it is; put it where it belongs.`);
}

/** The risk of a title in its right form that was typed where ours stands, as the first line; "" for any other words. */
function retitled(text: string, { lines: [first] }: Page): string {
  const parsed = text === first?.text ? parseTitle(text.trim()) : [];
  return Array.isArray(parsed) ? "" : parsed.risk;
}

/** Another title on the page may be meant or may not: it is on every paper, so a person says. */
function askTitle(taking: Taking, risk: string): void {
  const { record } = taking;
  if (risk === record.risk) return;
  const question = `The title on the page says “${risk}”, and the network’s says “${record.risk}”. Which is right?`;
  taking.ask({ kind: "conflict", question, about: [record.id], field: "risk", other: risk });
}

function take(taking: Taking, edit: Edit, carried: NetworkRecord, full: boolean): void {
  switch (edit.type) {
    case "value":
      return takeValue(taking, edit, carried, full);
    case "gone":
      return gone(taking, edit);
    case "new":
      return takeNew(taking, edit);
    case "moved":
      return takeMoved(taking, edit);
    case "words":
      return typed(taking, edit);
    case "row":
      return takeRow(taking, edit);
  }
}

/** Lines that follow one another on the page as one text: what somebody pasted is asked about once. */
function together(page: Page, loose: readonly PageLine[]): string[] {
  const places = new Map(page.lines.map((line, at) => [line, at]));
  const texts: string[] = [];
  let next = -1;
  for (const line of loose) {
    const at = places.get(line) ?? -1;
    if (at >= 0 && at === next) texts[texts.length - 1] += `\n${line.text}`;
    else texts.push(line.text);
    next = at + 1;
  }
  return texts;
}

/**
 * Brings what was edited on the pages of a document back into the record, line by line: shown text, what was last written,
 * the record. `carried` is the record the document carries, restored. Nothing is overwritten in silence, nothing typed is lost.
 */
export function readBack(page: Page, envelope: Envelope, carried: NetworkRecord, options: BackOptions = {}): Back {
  const { into = carried, profile = defaultProfile, notes = [], partial = false, asks, hide } = options;
  const taking = new Taking(into, asks ?? envelope.title, hide);
  for (const note of notes)
    taking.keep(note, `A comment or note in the document says: “${note}”. It is kept as it is; put it where it belongs.`);
  if (!partial && isUntouched(page, envelope)) return { record: taking.record, said: [], taken: [] };
  const rebuilt = rebuild(envelope, carried, profile);
  const written = writtenOf(envelope, carried, rebuilt);
  const located = locate(page, written.controls, envelope.fixed || rebuilt.fixed);
  const rows = rowEdits(page, located, written);
  const { gone: entries, fields } = partial ? { gone: [], fields: [] } : missing(rows.shown, written);
  // Sums of what is shown twice: each control is read by itself, and the second says only what the first did not.
  const moves = takeMoves(rows.shown);
  const edits = moves.shown.flatMap((shown) => controlEdits(shown, carried));
  const typedIn = together(page, rows.loose);
  const titles = asks === undefined ? typedIn.filter((text) => retitled(text, page) !== "") : [];
  const loose = typedIn
    .filter((text) => !titles.includes(text))
    .map((text): Edit => ({ type: "words", text, was: "", where: "" }));
  const full = envelope.copy.names === "full" && envelope.copy.audience.type === "team";
  const all = [...moves.edits, ...edits, ...entries, ...rows.edits, ...loose];
  if (asks !== undefined) {
    // Where a program dissolved the fields, what stood in them is nobody's words.
    const ours = new Set(written.controls.flatMap(({ lines }) => lines.map(({ hash }) => hash)));
    for (const edit of all) askAbout(taking, edit, ours);
    return { record: taking.record, said: taking.said, taken: [] };
  }
  for (const text of titles) askTitle(taking, retitled(text, page));
  // Sentences come last: what they are written from may have been changed on the same pages.
  for (const edit of all.filter((one) => !isWording(one))) take(taking, edit, carried, full);
  const now = all.some(isWording) ? carriedNow(envelope, into) : undefined;
  for (const edit of all) if (isWording(edit)) takeWording(taking, edit, { carried, now, full });
  const names = [...new Set(fields.map(({ label }) => `“${label}”`))];
  if (names.length > 0) taking.said.push(`Not on the page any more, and kept in the network: ${names.slice(0, 5).join(", ")}.`);
  if (rows.copies > 0) taking.said.push("A row was copied and not changed; it was left out.");
  if (located.recovered > 0) {
    taking.said.push(
      "Another program had taken the marks off some fields; they were found again by their bookmarks and the network inside the file.",
    );
  }
  return { record: taking.record, said: taking.said, taken: taking.taken };
}
