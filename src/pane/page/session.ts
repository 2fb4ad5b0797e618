import { ENVELOPE_NAMESPACE, readEnvelope, writeEnvelope, writtenControls, type Envelope } from "../../documents";
import { standingRisk, type Profile } from "../../guidance";
import type { Delivery, HostPage } from "../../hosts";
import { pageOfTexts, readBack } from "../../intake";
import { restore, type NetworkRecord } from "../../record";
import { bestOf, changesFor, edgesFor, envelopeFor, filledOf, hasNoRoom, isEdited, propertiesFor } from "./compare";

const TAGS = "mt:";

/** What was found on the pages: the record with it, and sentences where a person has to know more. */
export type Looked = { record: NetworkRecord; said: readonly string[] };

/** Whether it is written, and whether all of it has a place on these pages. */
export type Wrote = { delivery: Delivery; room: boolean };

/** The open document of ours, as it was last read or written. */
export type PageSession = {
  /** Id of the network it carries. */
  network: string;
  kind: string;
  /** The record it carries, with what was edited on its pages since. */
  opened: Looked;
  /** What was written on the pages meanwhile, brought into the record that is open. The same record where nothing was. */
  look(record: NetworkRecord): Promise<Looked>;
  /** Makes the pages say what the record says. Only controls that say something else are touched. */
  write(record: NetworkRecord): Promise<Wrote>;
};

const INTERRUPTED =
  "The last change to this document was interrupted. What stands on its pages was read; the next change here puts the rest right.";

function optionsOf(envelope: Envelope, profile: Profile) {
  const { copy, made, session } = envelope;
  // The day of the document, so that nothing changes on it only because time has passed.
  return { profile, copy, today: made, ...(session === "" ? {} : { sessionId: session }) };
}

/** The document that is open in the host; "unreadable" where it is one of ours and what it carries cannot be read. */
export async function openSession(page: HostPage, profile: Profile): Promise<PageSession | "not-ours" | "unreadable"> {
  const parts = await page.parts(ENVELOPE_NAMESPACE);
  if (parts.length === 0) return "not-ours";
  const known = parts.map(readEnvelope).filter((envelope) => envelope !== undefined);
  const shown = await page.controls(TAGS);
  const best = bestOf(known, shown);
  const restored = best && restore(best.record);
  if (!best || !restored?.ok) return "unreadable";
  let last = { envelope: best, carried: restored.record };
  let toMend = parts.length > 1;

  const now = (record: NetworkRecord) => writtenControls(record, last.envelope.kind, optionsOf(last.envelope, profile));
  let properties = now(restored.record).custom;

  async function look(record: NetworkRecord): Promise<Looked> {
    const filled = filledOf(await page.controls(TAGS), last.envelope, now(record).empty);
    if (!isEdited(filled, last.envelope)) return { record, said: [] };
    const { envelope, carried } = last;
    const back = readBack(pageOfTexts(filled), envelope, carried, { into: record, profile, partial: true });
    return { record: back.record, said: back.said };
  }

  async function write(record: NetworkRecord): Promise<Wrote> {
    const pages = now(record);
    const filled = filledOf(await page.controls(TAGS), last.envelope, pages.empty);
    const wanted = readEnvelope(pages.envelope);
    if (!wanted) throw new Error("An envelope of ours could not be read again.");
    const changes = changesFor(pages, filled, record);
    const envelope = envelopeFor(wanted, last.envelope, filled, changes);
    const part = writeEnvelope(envelope);
    const was = { title: last.envelope.title, draft: standingRisk(last.carried).draft };
    const edges = edgesFor(was, pages, profile.marking);
    const title = edges.length > 0 ? { title: pages.title, edges } : {};
    // The edition is printed, but not a change of the network: it is that of the next document.
    const before = readEnvelope(now({ ...last.carried, edition: record.edition }).envelope);
    const room = before !== undefined && !hasNoRoom(wanted, before, filled, last.envelope.mermaid !== "");
    if (!toMend && changes.length === 0 && part === writeEnvelope(last.envelope)) {
      return { delivery: { ok: true, where: "this document" }, room };
    }
    const delivery = await page.write(changes, { ...title, properties: propertiesFor(properties, pages.custom), part });
    const again = delivery.ok ? restore(envelope.record) : undefined;
    if (again?.ok) {
      last = { envelope, carried: again.record };
      properties = pages.custom;
      toMend = false;
    }
    return { delivery, room };
  }

  const found = await look(restored.record);
  const interrupted = toMend ? [INTERRUPTED] : [];
  return {
    network: restored.record.id,
    kind: best.kind,
    opened: { record: found.record, said: [...restored.repairs, ...interrupted, ...found.said] },
    look,
    write,
  };
}
