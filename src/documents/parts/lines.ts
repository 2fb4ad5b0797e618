import { isCommonWord } from "../../guidance";
import { holdsWords, linesOf, showDate, shownName, type Id, type NetworkRecord, type Source } from "../../record";
import type { Address, Line, Target } from "../blocks";
import { RELIABILITY, SOURCE } from "./words";

export { shownName };

/** Values of the record as lines of a page. An unknown value is no line at all; the cell says what stands there instead. */

export function textLines<T extends Address = Target>(
  text: string,
  about: T,
  more: Pick<Line, "lead" | "tail" | "strong"> = {},
): Line<T>[] {
  const lines = linesOf(text);
  return lines.map((line, index) => ({
    ...more,
    text: line,
    about,
    ...(index > 0 ? { lead: "" } : {}),
    ...(index < lines.length - 1 ? { tail: "" } : {}),
  }));
}

export function dateLines<T extends Address = Target>(date: string, about: T, lead?: string): Line<T>[] {
  return date === "" ? [] : [{ text: showDate(date), about, ...(lead === undefined ? {} : { lead }) }];
}

/** A fixed choice in words; "" for what is not known. */
export function choiceLines(word: string, about: Target, lead?: string): Line[] {
  return word === "" ? [] : [{ text: word, about, ...(lead === undefined ? {} : { lead }) }];
}

/** "Aisha Begum, Male B": people and places in the order given; "" for none. */
export function namesOf(record: NetworkRecord, ids: readonly Id[]): string {
  return ids
    .map((id) => shownName(record, id))
    .filter((name) => name !== "")
    .join(", ");
}

/** Where something comes from: who said it, what kind of source that is, whether it is relied on, and why. */
export function sourceLines(source: Source, about: Target): Line[] {
  const at = (key: string): Target => ({ ...about, field: `${about.field}.${key}` });
  const kind = SOURCE[source.kind];
  const trust = RELIABILITY[source.reliability].toLowerCase();
  const who: Line[] =
    source.name === ""
      ? choiceLines(kind, at("kind"), "Source: ").map((line) => ({ ...line, tail: bracket(trust) }))
      : [{ lead: "Source: ", text: source.name, tail: bracket(kind.toLowerCase(), trust), about: at("name") }];
  const rest = who.length === 0 ? choiceLines(RELIABILITY[source.reliability], at("reliability")) : [];
  return [...who, ...rest, ...textLines(source.why, at("why"), { lead: "Why: " })];
}

/**
 * "about Aisha Begum": whom and where something concerns, but those its own words name already; "also about" where it stands
 * under one of them. A name that is an ordinary word ("May") may stand there by chance.
 */
export function aboutWords(record: NetworkRecord, concerns: readonly Id[], text: string, under: Id | ""): string {
  const isTold = (name: string) => !isCommonWord(name) && holdsWords(text, name);
  const others = concerns.filter((id) => id !== under && !isTold(shownName(record, id)));
  return others.length === 0 ? "" : `${under === "" ? "about" : "also about"} ${namesOf(record, others)}`;
}

/** " (Police, June 2025)" after a sentence, from the parts that are known. */
export function bracket(...parts: string[]): string {
  const known = parts.filter((part) => part !== "");
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
}
