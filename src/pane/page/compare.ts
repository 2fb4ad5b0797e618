import { hashLine, hashText, type Envelope, type WrittenControls } from "../../documents";
import { wording } from "../../guidance";
import type { EdgeChange, PageChange, PageLine, ShownControl } from "../../hosts";
import type { NetworkRecord } from "../../record";

/** Breaks between and inside paragraphs, as programs tell them. */
const BREAK = /\r\n?|[\n\v\u2028\u2029]/;

export const hashOf = (text: string) => hashText(text.split(BREAK).join("\n"));
const textOf = ({ lines }: WrittenControls["controls"][number]) => lines.map(({ text }) => text).join("\n");

/** The controls as they were filled: what stands in one only because nothing does is no text. */
export function filledOf(shown: readonly ShownControl[], envelope: Envelope, empty: Record<string, string>): ShownControl[] {
  return shown.map((control) => {
    const bare = envelope.hashes[control.tag] === "" && hashOf(control.text) === hashText(empty[control.tag] ?? "");
    return bare ? { ...control, text: "" } : control;
  });
}

/** Whether somebody wrote in a control since it was last written here. */
export const isEdited = (filled: readonly ShownControl[], envelope: Envelope): boolean =>
  filled.some(({ tag, text }) => envelope.hashes[tag] !== undefined && hashOf(text) !== envelope.hashes[tag]);

const lineOf = (text: string, lead: string): PageLine =>
  text.startsWith(lead) ? { lead, text: text.slice(lead.length) } : { lead: "", text };

/** Words of the page that somebody still has to choose, confirm or leave: they stay where they are until then. */
export function isAsked(text: string, { doubts, statements, questions }: NetworkRecord): boolean {
  const other = doubts.filter(({ kind }) => kind === "conflict").map((doubt) => doubt.other);
  const proposed = [...statements, ...questions].filter(({ status }) => status === "proposed").map((entry) => entry.text);
  return [...other, ...proposed].some((words) => words !== "" && text.includes(words));
}

/**
 * Controls that say something else than the record says now, but for those a question is open about. One whose entry is gone is
 * emptied: somebody taken off the map is not to stay on the page.
 */
export function changesFor(now: WrittenControls, filled: readonly ShownControl[], record: NetworkRecord): PageChange[] {
  const texts = new Map(now.controls.map((control) => [control.tag, textOf(control)]));
  return filled.flatMap(({ tag, text }) => {
    const wanted = texts.get(tag) ?? "";
    if (hashOf(text) === hashText(wanted) || isAsked(text, record)) return [];
    const lines = wanted === "" ? [] : wanted.split("\n").map((line, at) => lineOf(line, now.leads[tag]?.[at] ?? ""));
    return [{ tag, lines, none: now.empty[tag] ?? "" }];
  });
}

/** Words of somebody's that are to stand in a control again. */
export const putBack = ({ tag, text }: ShownControl): PageChange => ({
  tag,
  lines: text === "" ? [] : text.split(BREAK).map((line) => lineOf(line, "")),
  none: "",
});

/** Tags of the controls that keep words of the page until somebody has chosen. */
export function askedOf(now: WrittenControls, filled: readonly ShownControl[], record: NetworkRecord): string[] {
  const texts = new Map(now.controls.map((control) => [control.tag, textOf(control)]));
  return filled
    .filter(({ tag, text }) => isAsked(text, record) && hashOf(text) !== hashText(texts.get(tag) ?? ""))
    .map(({ tag }) => tag);
}

/** Hashes of the fixed lines with the new title in the place of the old. */
function retitled(last: Envelope, now: Envelope): string {
  const fixed = last.fixed.split(" ");
  const at = fixed.indexOf(hashLine(last.title));
  return fixed.map((hash, index) => (index === at ? hashLine(now.title) : hash)).join(" ");
}

/**
 * What the pages will say once the changes are written: only controls that are there count, one that stays as it is says what it
 * says, and of the fixed lines only the title changes.
 */
export function envelopeFor(
  now: Envelope,
  last: Envelope,
  filled: readonly ShownControl[],
  changes: readonly PageChange[],
): Envelope {
  const there = new Map(filled.map((control) => [control.tag, hashOf(control.text)]));
  const changed = new Set(changes.map(({ tag }) => tag));
  const kept = (values: Record<string, string>) => Object.fromEntries(Object.entries(values).filter(([tag]) => there.has(tag)));
  const hashes = Object.entries(kept(now.hashes)).map(([tag, hash]) => [tag, changed.has(tag) ? hash : (there.get(tag) ?? "")]);
  return {
    ...now,
    hashes: Object.fromEntries(hashes) as Record<string, string>,
    lines: kept(now.lines),
    fixed: retitled(last, now),
    mermaid: last.mermaid,
  };
}

/** What a map is drawn from. The record of an envelope of ours, just made, is whole. */
function drawn({ record }: Envelope): string {
  const { people, places, links } = record as NetworkRecord;
  return JSON.stringify([people, places, links]);
}

/**
 * Whether what changed since `before` has no place on these pages: a new row, another heading, another map. `hasMap` says that one
 * stands on them.
 */
export function hasNoRoom(now: Envelope, before: Envelope, filled: readonly ShownControl[], hasMap: boolean): boolean {
  if (hasMap && drawn(now) !== drawn(before)) return true;
  const there = new Set(filled.map(({ tag }) => tag));
  const isNew = (tag: string) => before.hashes[tag] === undefined && !there.has(tag);
  return retitled(before, now) !== now.fixed || Object.keys(now.hashes).some(isNew);
}

type Heading = { title: string; draft: boolean };

/** How a draft may be marked at its head: in the council's word, or as it was before the council had one. */
export const draftMarks = (own: string): string[] => [...new Set([own, "DRAFT"])];

const withoutMark = (): EdgeChange[] => draftMarks(wording.draft).map((was) => ({ was, now: [] }));

/** What changes at the head and foot of the pages with the title. */
export function edgesFor(was: Heading, now: Heading, marking: string): EdgeChange[] {
  const title = was.title === now.title ? [] : [{ was: was.title, now: [now.title] }];
  if (was.draft === now.draft) return title;
  return [...title, ...(now.draft ? [{ was: marking, now: [marking, wording.draft] }] : withoutMark())];
}

/** Head and foot as they are to be, whichever of several titles stands there and whether the mark of a draft does. */
export function edgesAnew(titles: readonly string[], { title, draft }: Heading, marking: string): EdgeChange[] {
  const others = [...new Set(titles)].filter((one) => one !== "" && one !== title);
  const mark = { was: marking, now: [marking, wording.draft] };
  return [...others.map((was) => ({ was, now: [title] })), ...withoutMark(), ...(draft ? [mark] : [])];
}

/** Properties that are other ones now. */
export const propertiesFor = (was: Record<string, string>, now: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => was[name] !== value));

/** Of several parts the one whose words stand on the pages; the newest of those that agree alike. */
export function bestOf(envelopes: readonly Envelope[], shown: readonly ShownControl[]): Envelope | undefined {
  const agreeing = (envelope: Envelope) => shown.filter(({ tag, text }) => hashOf(text) === envelope.hashes[tag]).length;
  return envelopes.reduce<Envelope | undefined>(
    (best, one) => (best === undefined || agreeing(one) >= agreeing(best) ? one : best),
    undefined,
  );
}
