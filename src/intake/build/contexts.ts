import type { Id, Link, Place } from "../../record";
import { effectOf } from "../../matching";
import { readContextLine, type ContextLine } from "../lines/contextLine";
import { readNote, restOf } from "../lines/note";
import type { TableLine } from "../table/sections";
import type { PlaceDraft } from "./assembly";
import { askLink, askPlace } from "./ask";
import { mentionedIn } from "./mentions";
import { keepLine } from "./originals";
import { dateOf, noteWith, sourceOf, type Scope } from "./scope";

/** A line about contexts with the lines that go on from it. */
export type ContextEntry = {
  line: TableLine;
  reading: Extract<ContextLine, { type: "places" }>;
  places: PlaceDraft[];
  more: TableLine[];
  effect: Place["effect"];
};

const idsOf = (entries: readonly { id: Id }[]) => entries.map(({ id }) => id);

const HANGING = /(?:[,–-]|\b(?:and|or|with|of|the|in|at|to|for|by|from))$/iu;

/** First pass over the row of contexts: which places are named. Lines that name none are handed back. */
export function readContexts(scope: Scope, lines: readonly TableLine[]): { entries: ContextEntry[]; words: TableLine[] } {
  const entries: ContextEntry[] = [];
  const words: TableLine[] = [];
  let under: Place["effect"] = "not-known";
  for (const line of lines) {
    const reading = readContextLine(line.text);
    const before = entries.at(-1);
    const last = before?.more.at(-1) ?? before?.line;
    const goesOn = last && before && (HANGING.test(last.text) || line.level > before.line.level);
    if (reading.type === "nothing") keepLine(scope, line, []);
    else if (reading.type === "heading") {
      under = effectOf(reading.text);
      keepLine(scope, line, []);
    } else if (goesOn) before.more.push(line);
    else if (reading.type === "words") words.push(line);
    else {
      const effect = reading.effect === "not-known" ? under : reading.effect;
      const places = reading.places.map(({ name, kind, unknown, sure }) => {
        const { place } = scope.places.take(
          { name, kind, unknown, context: true, status: sure ? "confirmed" : "proposed" },
          scope.index,
        );
        if (effect !== "not-known")
          place.effect = place.effect === undefined || place.effect === effect || place.effect === "not-known" ? effect : "mixed";
        return place;
      });
      entries.push({ line, reading, places, more: [], effect });
    }
  }
  return { entries, words };
}

/** A verb is the subject's doing after "where", a pronoun, a name, or at the start: not in "drug dealing". */
const isDoing = (before: string, spans: { end: number }[]) =>
  before === "" ||
  /(?:\b(?:where|when|who|which|he|she|they|yp|and|also|often|regularly|sometimes|currently)|[,;:(–—-])$/iu.test(before) ||
  spans.some(({ end }) => end === before.length);

/** "stays during …" is the subject's doing only if nobody else is named before it. */
function natureFor(scope: Scope, reading: ContextEntry["reading"], spans: { start: number; end: number; id: Id }[]): string {
  if (reading.nature === "") return "";
  const at = reading.note.indexOf(reading.nature);
  if (at >= 0 && !isDoing(reading.note.slice(0, at).trimEnd(), spans)) return "";
  const actor = spans.filter((span) => at >= 0 && span.start < at && scope.made.person(span.id)).at(-1);
  return actor && !scope.subjects.includes(actor.id) && !describesOnly(reading.note, actor.start) ? "" : reading.nature;
}
/** "adult male address where …": someone told by a description only says whose place it is. */
const describesOnly = (note: string, at: number) => /^(?:unknown\s+)?(?:adult|male|female|man|woman)/iu.test(note.slice(at));

/** Second pass: links of the subject and of everyone the note names to the places of the row. */
export function linkContexts(scope: Scope, entries: readonly ContextEntry[]): void {
  for (const entry of entries) {
    const { line, reading, places, more } = entry;
    const note = noteWith([reading.note, ...more.map(({ text }) => text)].filter(Boolean).join("\n"), line);
    const { uncertain, nature: _, influence: __, effect: ___, ...sense } = readNote(note);
    const source = sourceOf(scope, line);
    const mentioned = mentionedIn(scope, note);
    const people = scope.subjects.filter((id) => !scope.made.place(id));
    const others = mentioned.people.filter((id) => !scope.subjects.includes(id));
    const became: Id[] = [...places.map(({ id }) => id), ...mentioned.people, ...mentioned.places];
    for (const place of places) {
      const certain = scope.subjects.length === 1 && place.status === "confirmed" && !uncertain;
      const nature = natureFor(scope, reading, mentioned.spans);
      const values: Partial<Link> = {
        ...sense,
        nature,
        effect: entry.effect,
        note: restOf(note, nature),
        date: dateOf(line),
        source,
      };
      const links = people.flatMap(
        (id) => scope.made.addLink({ ...values, from: id, to: place.id, status: certain ? "confirmed" : "proposed" }) ?? [],
      );
      if (links.length === 0) place.note = [place.note, note].filter(Boolean).join("\n");
      if (place.status === "proposed") askPlace(scope, place, idsOf(links), line.text);
      else if (uncertain) links.forEach((link) => askLink(scope, link, line.text));
      const more = others.flatMap((id) => scope.made.addLink({ from: id, to: place.id, note, source, status: "proposed" }) ?? []);
      more.filter(({ status }) => status === "proposed").forEach((link) => askLink(scope, link, line.text));
      became.push(...idsOf(links), ...idsOf(more));
    }
    // Places that the note names beside the one the line is about.
    for (const place of mentioned.fresh.filter((one) => !places.includes(one))) {
      const links = people.flatMap(
        (id) => scope.made.addLink({ from: id, to: place.id, note, source, status: "proposed" }) ?? [],
      );
      if (place.status === "proposed") askPlace(scope, place, idsOf(links), line.text);
      else links.forEach((link) => askLink(scope, link, line.text));
      became.push(...idsOf(links));
    }
    for (const one of [line, ...more]) keepLine(scope, one, became);
  }
}
