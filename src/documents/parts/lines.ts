import { linesOf, rememberLast, showDate, type Id, type NetworkRecord, type Source } from "../../record";
import type { Address, Line, Target } from "../blocks";
import { RELIABILITY, SOURCE } from "./words";

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

/** What everyone and everything is called in a record; two of one name are told apart by a number in brackets. */
const allNames = rememberLast((record: NetworkRecord): ReadonlyMap<Id, string> => {
  const counts = new Map<string, number>();
  const names = new Map<Id, string>();
  const add = ({ id, name }: { id: Id; name: string }, nameless: string) => {
    const shown = name === "" ? nameless : name;
    const count = (counts.get(shown) ?? 0) + 1;
    counts.set(shown, count);
    names.set(id, count === 1 ? shown : `${shown} (${count})`);
  };
  record.people.forEach((person) => add(person, "Name not known"));
  record.places.forEach((place) => add(place, "Place not named"));
  return names;
});

/** What a person or place is called on the page, also where nobody knows a name; "" for an id that is neither. */
export const shownName = (record: NetworkRecord, id: Id): string => allNames(record).get(id) ?? "";

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
 * under one of them.
 */
export function aboutWords(record: NetworkRecord, concerns: readonly Id[], text: string, under: Id | ""): string {
  const told = text.toLowerCase();
  const others = concerns.filter((id) => id !== under && !told.includes(shownName(record, id).toLowerCase()));
  return others.length === 0 ? "" : `${under === "" ? "about" : "also about"} ${namesOf(record, others)}`;
}

/** " (Police, June 2025)" after a sentence, from the parts that are known. */
export function bracket(...parts: string[]): string {
  const known = parts.filter((part) => part !== "");
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
}
