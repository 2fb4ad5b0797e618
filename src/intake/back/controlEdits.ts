import { hashLine } from "../../documents/envelope";
import { kindAt, valueAt, type NetworkRecord, type Target } from "../../record";
import type { PageLine } from "../docx/page";
import { entryOf, entryTarget, isList, type Edit } from "./edit";
import type { Shown } from "./located";
import { pairLines } from "./pairLines";
import { stripped } from "./stripped";
import type { WrittenControl, WrittenLine } from "./written";

const keyOf = ({ collection, id, field }: Target) => `${collection}/${id}/${field}`;

type Place = { line: PageLine; was: WrittenLine | undefined; about: Target | undefined; isNew: boolean };

/** Whether pieces of one line stand one after another: Enter was pressed inside it. */
function pieceOf(lines: readonly PageLine[], at: number, was: WrittenLine): number {
  let joined = "";
  for (let end = at; end < lines.length && end < at + 12; end += 1) {
    joined += lines[end]?.text ?? "";
    if (end > at && hashLine(joined) === was.hash) return end;
  }
  return -1;
}

/** The value an unknown line goes with: that of the line before it, the control's own, or that of the line after it. */
function goesWith(control: WrittenControl, before: Target | undefined, after: Target | undefined, record: NetworkRecord) {
  const text = (target: Target | undefined) => (target && kindAt(target).type === "text" ? target : undefined);
  const own = ["text", "line", "date", "choice", "names"].includes(kindAt(control.target).type) ? control.target : undefined;
  const empty = own && (valueAt(record, own) === "" || control.lines.length === 0) ? own : undefined;
  return empty ?? text(before) ?? text(own) ?? text(after);
}

/** Each line of the page with the value it is now part of. */
function placeLines({ control, lines }: Shown, record: NetworkRecord): Place[] {
  const list = isList(control);
  const was = pairLines(control.lines, lines, list).map((index) => control.lines[index]);
  const taken = new Set(was);
  const places = lines.map((line, at): Place => ({ line, was: was[at], about: was[at]?.about, isNew: false }));
  for (const written of control.lines) {
    for (let at = 0; at < lines.length; at += 1) {
      if (places[at]?.was !== undefined && places[at]?.was !== written) continue;
      const end = pieceOf(lines, at, written);
      const free = places.slice(at, end + 1).every(({ was: other }) => other === undefined || other === written);
      if (end < 0 || !free || (taken.has(written) && !places.slice(at, end + 1).some(({ was: own }) => own === written)))
        continue;
      for (let piece = at; piece <= end; piece += 1) {
        const line = lines[piece];
        if (line) places[piece] = { line, was: written, about: written.about, isNew: false };
      }
      taken.add(written);
      break;
    }
  }
  return places.map((place, at) => {
    if (place.was) return place;
    if (list) return { ...place, isNew: true };
    const before = places.slice(0, at).findLast(({ about }) => about)?.about;
    const after = places.slice(at + 1).find(({ about }) => about)?.about;
    return { ...place, about: goesWith(control, before, after, record) };
  });
}

/** What was done inside one control, line by line. `record` is what the document carries. */
export function controlEdits(shown: Shown, record: NetworkRecord): Edit[] {
  const { control } = shown;
  const places = placeLines(shown, record);
  const edits: Edit[] = [];
  const groups = new Map<string, { target: Target; was: WrittenLine[]; now: Place[] }>();
  const group = (target: Target) => {
    const key = keyOf(target);
    const found = groups.get(key) ?? { target, was: [], now: [] };
    groups.set(key, found);
    return found;
  };
  for (const line of control.lines) if (line.about) group(line.about).was.push(line);
  places.forEach((place, at) => {
    const { line, was, about, isNew } = place;
    if (isNew) {
      const like = places.slice(0, at).findLast((one) => one.about)?.about;
      edits.push({ type: "new", text: line.text, under: control, like });
    } else if (about) group(about).now.push(place);
    else if (!was) edits.push({ type: "words", text: line.text, was: "", where: control.label });
    else if (hashLine(line.text) !== was.hash)
      edits.push({ type: "words", text: line.text, was: was.text, where: control.label });
  });
  for (const { target, was, now } of groups.values()) {
    const same = was.length === now.length && now.every(({ line }, at) => hashLine(line.text) === was[at]?.hash);
    if (same) continue;
    const before = was.map(({ value }) => value).join("\n");
    // A sentence of the narrative is not its entry: that stays on the map, whatever is said of it.
    if (now.length === 0 && entryOf(target) !== entryOf(control.target) && target.field !== "wording")
      edits.push({ type: "gone", target: entryTarget(target), was: before });
    else edits.push(...changed(target, before, was, now, control.label));
  }
  return edits;
}

function changed(target: Target, before: string, was: readonly WrittenLine[], now: readonly Place[], label: string): Edit[] {
  const { value, loose } = stripped(
    now.map(({ line }) => line.text),
    was,
  );
  const words: Edit[] = loose.map((one) => ({ type: "words", text: one.text, was: one.was, where: label }));
  const same = hashLine(value) === hashLine(before) && value.split("\n").length === before.split("\n").length;
  return same ? words : [{ type: "value", target, was: before, now: value, label }, ...words];
}
