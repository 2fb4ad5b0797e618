import type { Place } from "../../record";
import {
  DOES_AT,
  DONE_AT,
  effectOf,
  findPlaces,
  KIND_WORDS,
  RELATION,
  saysNothing,
  startsLikeName,
  type PlaceKind,
} from "../../matching";
import { takeName } from "./takeName";
import { BREAK, STRONG, takePlaces, type NamedPlace } from "./takePlaces";

export type { NamedPlace } from "./takePlaces";

/** A line of the row of linked contexts. `nature` is what someone does there, where the line says it first ("attends"). */
export type ContextLine =
  | { type: "places"; places: NamedPlace[]; effect: Place["effect"]; nature: string; note: string }
  | { type: "nothing" }
  | { type: "heading"; text: string }
  | { type: "words" };

const LABEL_BREAK = /\s+[-–—]+\s*|[-–—]+\s+|\s*[:–—]\s*/u;
const EFFECT_LABEL =
  /^\s*(?:very\s+)?(positive|protective|supportive|safe|good|negative|harmful|risky|unsafe|high[\s-]risk|concerning|exploitative)(?:\s+(?:contexts?|places?|locations?|spaces?|factors?|influences?|settings?|environments?|activity|activities))?\s*(?:[-–—:]+\s*|\s+(?=\p{L}))/iu;
const tidyNote = (text: string) => {
  const note = text.replace(/^\s*[-–—:;,.]+\s*/u, "").trim();
  return (/^\(([^()]*)\)\.?$/u.exec(note)?.[1] ?? note).trim();
};
/** "Nan's", "girlfriend's house": whose place it is, with the place behind it. */
const SOMEONES = new RegExp(`${RELATION.source}['’]s?(?:\\s+(?:house|home|address|flat|place))?$`, "i");

/** "Home – 14 Acacia Road" has the place behind the dash; "School – bullied by older pupils" before it. */
function afterKind(text: string): { kind: PlaceKind; label: string; rest: string } | undefined {
  const [label = ""] = text.split(LABEL_BREAK);
  const folded = label.trim().toLowerCase().replace(/[’]/gu, "'");
  const kind = KIND_WORDS.get(folded) ?? (SOMEONES.test(folded) ? "address" : undefined);
  const rest = text.slice(label.length).replace(/^\s*[-–—:]+\s*/u, "");
  if (!kind || rest.trim() === "" || rest.length === text.length) return undefined;
  const place = findPlaces(rest).find(({ by }) => STRONG.has(by));
  const word = rest.split(/[\s,.;]/u)[0] ?? "";
  const named =
    place?.start === 0 ||
    (startsLikeName(word) &&
      rest
        .split(BREAK)[0]
        ?.split(" ")
        .every((part) => startsLikeName(part) || /^(?:→|->|>|to|and|&|of|the)$/u.test(part)));
  return named ? { kind, label, rest } : undefined;
}

/** Reads one line of the row of linked contexts. */
export function readContextLine(line: string): ContextLine {
  let text = line.trim().replace(/(?<=\p{L}{3})[.;,]+$/u, "");
  if (saysNothing(text)) return { type: "nothing" };
  if (/^[^–—()]{1,40}:\s*$/u.test(text)) return { type: "heading", text: text.replace(/:\s*$/u, "") };
  const labelled = EFFECT_LABEL.exec(text);
  const labelEffect = labelled?.[1]
    ? effectOf(labelled[1] === "good" ? "positive" : labelled[1].replace(/high.risk|concerning|risky/iu, "harmful"))
    : "not-known";
  if (labelled) text = text.slice(labelled[0].length);
  const kind = afterKind(text);
  if (kind) text = kind.rest;
  const does = DOES_AT.exec(text) ?? personDoes(text);
  const taken = takePlaces(does ? text.slice(does[0].length) : text);
  if (!taken) return { type: "words" };
  const note = tidyNote(taken.rest);
  const said =
    does?.[1]?.replace(/^(?:he|she|they|yp|the yp|the young person|young person|child)\s+/iu, "").trim() ??
    DONE_AT.exec(note)?.[0]?.trim() ??
    (kind && /home|address|placement|['’]s/iu.test(kind.label) ? kind.label.trim() : "");
  const effect = labelEffect === "not-known" ? effectOf(note) : labelEffect;
  const places = taken.places.map((place) => ({
    ...place,
    kind: kind && (place.kind === "not-known" || place.kind === "other" || place.kind === "area") ? kind.kind : place.kind,
  }));
  return { type: "places", places, effect, nature: said.slice(0, 80).trim(), note };
}

/** "Male A attends youth club": who does it is known from the table. */
function personDoes(text: string): RegExpExecArray | null {
  const person = takeName(text);
  if (!person) return null;
  const rest = text.slice(person.end).trimStart();
  const does = DOES_AT.exec(rest);
  if (!does) return null;
  does[0] = text.slice(0, text.length - rest.length) + does[0];
  return does;
}
