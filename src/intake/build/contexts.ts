import type { Id, Link, Place } from "../../record";
import { effectOf } from "../../matching";
import { readContextLine, type ContextLine } from "../lines/contextLine";
import { readNote } from "../lines/note";
import type { TableLine } from "../table/sections";
import type { PlaceDraft } from "./assembly";
import { describedIn } from "./describe";
import { askPlace, mentionedIn } from "./mentions";
import { keepLine } from "./originals";
import { natureBefore } from "./peopleLinks";
import { dateOf, noteWith, sourceOf, type Scope } from "./scope";

/** A line about contexts with the lines that go on from it. */
export type ContextEntry = {
  line: TableLine;
  reading: Extract<ContextLine, { type: "places" }>;
  places: PlaceDraft[];
  more: TableLine[];
  effect: Place["effect"];
};

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

/** "stays during …" is the subject's doing only if nobody else is named before it. */
function natureFor(scope: Scope, reading: ContextEntry["reading"], spans: { start: number; id: Id }[]): string {
  if (reading.nature === "") return "";
  const at = reading.note.indexOf(reading.nature);
  const actor = spans.filter((span) => at >= 0 && span.start < at && scope.made.people.some(({ id }) => id === span.id)).at(-1);
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
    const described = describedIn(note, scope);
    const others = mentioned.people.filter((id) => !scope.subjects.includes(id));
    const became: Id[] = [...places.map(({ id }) => id), ...mentioned.people, ...mentioned.places];
    for (const place of places) {
      const known = scope.subjectKnown && scope.subjects.length === 1 && place.status === "confirmed";
      const values: Partial<Link> = {
        ...sense,
        nature: natureFor(scope, reading, mentioned.spans),
        effect: entry.effect,
        note,
        date: dateOf(line),
        source,
        status: known && !uncertain ? "confirmed" : "proposed",
      };
      const links = scope.subjects.flatMap((subject) =>
        scope.made.places.some(({ id }) => id === subject)
          ? []
          : (scope.made.addLink({ ...values, from: subject, to: place.id }) ?? []),
      );
      if (scope.subjects.length === 0 || links.length === 0) place.note = [place.note, note].filter(Boolean).join("\n");
      became.push(...links.map(({ id }) => id));
      if (place.status === "proposed")
        askPlace(
          scope,
          place,
          links.map(({ id }) => id),
        );
      else if (uncertain && links[0])
        scope.made.addDoubt({
          kind: "link",
          question: `Is this certain? The table says: ${line.text}`,
          about: links.map(({ id }) => id),
        });
      for (const id of others) {
        const told = described.find((one) => one.id === id);
        const link = scope.made.addLink({
          from: id,
          to: place.id,
          note,
          source,
          status: "proposed",
          nature: told ? "" : natureBefore(note, note.length),
        });
        if (!link) continue;
        became.push(link.id);
        if (link.status === "proposed")
          scope.made.addDoubt({
            kind: "link",
            question: `Is “${scope.made.nameOf(id)}” linked to “${place.name}”? The table says: ${line.text}`,
            about: [link.id],
          });
      }
    }
    // Places that the note names beside the one the line is about.
    for (const place of mentioned.fresh.filter((one) => one.status === "proposed" && !places.includes(one))) {
      const links = scope.subjects.flatMap(
        (subject) => scope.made.addLink({ from: subject, to: place.id, note, source, status: "proposed" }) ?? [],
      );
      askPlace(
        scope,
        place,
        links.map(({ id }) => id),
      );
      became.push(...links.map(({ id }) => id));
    }
    for (const one of [line, ...more]) keepLine(scope, one, became);
  }
}

/** Sentences in the row of contexts that name no place at their start: kept as statements, and asked about. */
export function keepContextSentences(scope: Scope, lines: readonly TableLine[]): void {
  for (const line of lines) {
    const { people, places, fresh } = mentionedIn(scope, line.text);
    const concerns = [...new Set([...scope.subjects, ...people, ...places])];
    const id = scope.made.addStatement({
      kind: "context",
      text: noteWith(line.text, line),
      concerns,
      date: dateOf(line),
      source: sourceOf(scope, line),
      status: "proposed",
    });
    fresh.filter((place) => place.status === "proposed").forEach((place) => askPlace(scope, place, []));
    scope.made.addDoubt({
      kind: "is-place",
      question: `“${line.text}” stands among the contexts. Which place is it about?`,
      about: [id, ...places],
    });
    keepLine(scope, line, [id, ...people, ...places]);
  }
}
