import {
  ENVELOPE_NAMESPACE,
  readEnvelope,
  writeEnvelope,
  writtenControls,
  isExcerpt,
  type Envelope,
  type WrittenControls,
} from "../../documents";
import type { Profile } from "../../guidance";
import type { Delivery, HostPage, PageWriting, ShownControl } from "../../hosts";
import { pageOfTexts, readBack } from "../../intake";
import { restore, type Id, type NetworkRecord } from "../../record";
import {
  askedOf,
  bestOf,
  changesFor,
  edgesFor,
  envelopeFor,
  filledOf,
  hasNoRoom,
  isAsked,
  isEdited,
  propertiesFor,
  putBack,
} from "./compare";

const TAGS = "mt:";

/** What was found on the pages: the record with it, and sentences where a person has to know more. */
export type Looked = { record: NetworkRecord; said: readonly string[] };

/**
 * Whether it is written, and whether all of it has a place on these pages. `found`: words that somebody else wrote in the moment
 * before ours took their place, brought into the record that was written.
 */
export type Wrote = { delivery: Delivery; room: boolean; found?: Looked };

/** The open document of ours, as it was last read or written. */
export type PageSession = {
  /** Id of the network it carries. */
  network: string;
  kind: string;
  /** Pages of ours in somebody else's document. */
  isTheirs: boolean;
  /** The record it carries, with what was edited on its pages since. */
  opened: Looked;
  /** What was written on the pages meanwhile, brought into the record that is open. The same record where nothing was. */
  look(record: NetworkRecord): Promise<Looked>;
  /**
   * Looks once more, and makes the pages say what the record says that `take` makes of it; nothing is written where that is none.
   * Only controls that say something else are touched. `record` is asked when the pages are known, so that nothing typed in the
   * pane meanwhile is missed.
   */
  write(record: () => NetworkRecord, take?: (looked: Looked) => NetworkRecord | undefined): Promise<Wrote>;
  /** What was last written on the pages, and whether that came to its end. */
  last(): { envelope: Envelope; interrupted: boolean };
  /** What the pages are to say for a record. */
  pages(record: NetworkRecord): WrittenControls;
  /** The pages were changed otherwise than by `write`: what they carry from now on, or only that the next write goes over all. */
  adopt(envelope?: Envelope): void;
  /** Whether the next write marks the document as a draft. */
  mark(draft: boolean): void;
};

/** What the document holds, where it was read already. */
export type Held = { parts: readonly string[]; shown: readonly ShownControl[] };

const INTERRUPTED =
  "The last change to this document was interrupted. What stands on its pages was read; the next change here puts the rest right.";

/** Photographs whose pictures stand on the pages, which a change in the pane does not make anew. */
const picturedIn = ({ photographs }: NetworkRecord): ReadonlySet<Id> =>
  new Set(photographs.filter(({ picture }) => picture === "").map(({ id }) => id));

/** How the document that carries it was made. */
export function optionsOf(envelope: Envelope, profile: Profile) {
  const { copy, made, session, draft = false } = envelope;
  // The day of the document, so that nothing changes on it only because time has passed.
  return { profile, copy, draft, today: made, ...(session === "" ? {} : { sessionId: session }) };
}

/** What is to be written, and what will be known of the pages afterwards. */
type Plan = {
  writing: PageWriting;
  envelope: Envelope;
  part: string;
  custom: Record<string, string>;
  draft: boolean;
  /** What was last written into the controls that a question is open about, as hashes by tag. */
  asked: Record<string, string>;
};

/** `seen`: nothing is to be written, and this is what is known of the pages by now. */
type Planned = { plan?: Plan; seen?: Pick<Plan, "envelope" | "asked">; room: boolean };

/** The document that is open in the host; "unreadable" where it is one of ours and what it carries cannot be read. */
export async function openSession(
  page: HostPage,
  profile: Profile,
  held?: Held,
): Promise<PageSession | "not-ours" | "unreadable"> {
  const parts = held?.parts ?? (await page.parts(ENVELOPE_NAMESPACE));
  if (parts.length === 0) return "not-ours";
  const known = parts.map(readEnvelope).filter((envelope) => envelope !== undefined);
  const shown = held?.shown.filter(({ tag }) => tag.startsWith(TAGS)) ?? (await page.controls(TAGS));
  const best = bestOf(known, shown);
  const restored = best && restore(best.record);
  if (!best || !restored?.ok) return "unreadable";
  let last = { envelope: best, carried: restored.record, part: writeEnvelope(best), asked: {} as Record<string, string> };
  let toMend = parts.length > 1;

  const pictured = picturedIn(restored.record);
  const now = (record: NetworkRecord) =>
    writtenControls(record, last.envelope.kind, { ...optionsOf(last.envelope, profile), pictured });
  const first = now(restored.record);
  let properties = first.custom;
  /** Whether the pages have the mark of a draft. */
  let says = first.draft;
  function lookAt(texts: readonly ShownControl[], record: NetworkRecord): Looked {
    const filled = filledOf(texts, last.envelope, now(record).empty);
    if (!isEdited(filled, last.envelope)) return { record, said: [] };
    const { envelope, carried } = last;
    const back = readBack(pageOfTexts(filled), envelope, carried, { into: record, profile, partial: true });
    return { record: back.record, said: back.said };
  }

  /** `back`: words that are to stand on the page again, until somebody has chosen. */
  function planFor(record: NetworkRecord, texts: readonly ShownControl[], back: readonly ShownControl[] = []): Planned {
    const pages = now(record);
    const stands = texts.map((control) => back.find(({ tag }) => tag === control.tag) ?? control);
    const filled = filledOf(stands, last.envelope, pages.empty);
    const wanted = readEnvelope(pages.envelope);
    if (!wanted) throw new Error("An envelope of ours could not be read again.");
    const changes = changesFor(pages, filled, record);
    const envelope = envelopeFor(wanted, last.envelope, filled, changes);
    // A question is not part of every document: closed with one open, it is asked again, since what was written is still known.
    const before = { ...last.envelope.hashes, ...last.asked };
    const asked = Object.fromEntries(askedOf(pages, filled, record).map((tag) => [tag, before[tag] ?? ""]));
    const part = writeEnvelope({ ...envelope, hashes: { ...envelope.hashes, ...asked } });
    const was = { title: last.envelope.title, draft: says };
    const edges = edgesFor(was, pages, profile.marking);
    const title = edges.length > 0 ? { title: pages.title, edges } : {};
    // The edition is printed, but not a change of the network: it is that of the next document.
    const carried = readEnvelope(now({ ...last.carried, edition: record.edition }).envelope);
    const room = carried !== undefined && !hasNoRoom(wanted, carried, filled, last.envelope.mermaid !== "");
    if (!toMend && changes.length + back.length === 0 && part === last.part) return { seen: { envelope, asked }, room };
    // Title, head, foot and properties of somebody else's document are theirs.
    const around = isExcerpt(last.envelope.kind) ? {} : { ...title, properties: propertiesFor(properties, pages.custom) };
    const writing = { changes: [...changes, ...back.map(putBack)], ...around, part };
    return { plan: { writing, envelope, part, custom: pages.custom, draft: pages.draft, asked }, room };
  }

  /** Controls that say something else in the record than was last written: those that will be written to, as far as is known. */
  function likely(record: NetworkRecord): string[] {
    const wanted = readEnvelope(now(record).envelope)?.hashes ?? {};
    return Object.keys(wanted).filter((tag) => {
      const hash = last.envelope.hashes[tag];
      return hash !== undefined && hash !== wanted[tag];
    });
  }

  async function writeAs(decide: (texts: ShownControl[]) => Planned, likelyTags: readonly string[]) {
    let planned: Planned = { room: true };
    const what = { prefix: TAGS, namespace: ENVELOPE_NAMESPACE, likely: likelyTags };
    const {
      delivery,
      replaced,
      toMend: left = false,
    } = await page.meet(what, (texts) => {
      planned = decide(texts);
      return planned.plan?.writing;
    });
    const { plan, seen, room } = planned;
    if (seen && delivery.ok) last = { ...last, ...seen };
    // A change that failed may have come half-way, or may still arrive: the next one goes over all of it.
    if (!delivery.ok) toMend = true;
    const again = plan && delivery.ok ? restore(plan.envelope.record) : undefined;
    if (plan && again?.ok) {
      last = { envelope: plan.envelope, carried: again.record, part: plan.part, asked: plan.asked };
      properties = plan.custom;
      says = plan.draft;
      toMend = left;
    }
    return { delivery, room, replaced };
  }

  /** Brings in words that ours took the place of; what has to be asked stands on the page again until it is answered. */
  async function bringBack(record: NetworkRecord, replaced: readonly ShownControl[], before: typeof last): Promise<Looked> {
    const filled = filledOf(replaced, before.envelope, now(record).empty);
    const options = { into: record, profile, partial: true };
    const theirs = readBack(pageOfTexts(filled), before.envelope, before.carried, options);
    const asked = filled.filter(({ text }) => isAsked(text, theirs.record));
    if (asked.length > 0) await writeAs((texts) => planFor(theirs.record, texts, asked), []);
    return { record: theirs.record, said: theirs.said };
  }

  async function write(
    record: () => NetworkRecord,
    take: (looked: Looked) => NetworkRecord | undefined = (looked) => looked.record,
  ): Promise<Wrote> {
    const before = last;
    const { delivery, room, replaced } = await writeAs((texts) => {
      const wanted = take(lookAt(texts, record()));
      return wanted === undefined ? { room: true } : planFor(wanted, texts);
    }, likely(record()));
    if (replaced.length === 0) return { delivery, room };
    return { delivery, room, found: await bringBack(record(), replaced, before) };
  }

  const found = lookAt(shown, restored.record);
  const interrupted = toMend ? [INTERRUPTED] : [];
  return {
    network: restored.record.id,
    kind: best.kind,
    isTheirs: isExcerpt(best.kind),
    opened: { record: found.record, said: [...restored.repairs, ...interrupted, ...found.said] },
    look: async (record) => lookAt(await page.controls(TAGS), record),
    write,
    last: () => ({ envelope: last.envelope, interrupted: toMend }),
    pages: now,
    adopt(envelope) {
      const carried = envelope && restore(envelope.record);
      if (envelope && carried?.ok) last = { ...last, envelope, carried: carried.record, part: writeEnvelope(envelope) };
      else toMend = true;
    },
    mark(draft) {
      const { draft: _, ...envelope } = last.envelope;
      last = { ...last, envelope: { ...envelope, ...(draft ? { draft } : {}) } };
      toMend = true;
    },
  };
}
