import { ENVELOPE_NAMESPACE, excerptKindId, readEnvelope, writeEnvelope } from "../../documents";
import type { Delivery } from "../../hosts";
import type { NetworkRecord } from "../../record";
import { blocksOn } from "./blocksOn";
import { paperOf } from "./drawAnew";
import type { Beside } from "./openDocument";
import { openSession, type PageSession } from "./session";

const NOTHING_THERE = "None of it stands on the page any more. Unlink takes out what the document still holds.";

/**
 * Has somebody else's document carry what the pages of ours that stand in it show, no less and no more. What was last written into a
 * field is known on, so that words somebody typed there since are still seen.
 */
export async function sameBlocks(
  { page, services, setSession }: Beside,
  { record, session }: { record: NetworkRecord; session: PageSession },
): Promise<Delivery> {
  const { envelope } = session.last();
  const there = blocksOn((await page.blocks.look("mt-block:")).controls);
  const [first] = there;
  if (first === undefined) return { ok: false, why: "failed", message: NOTHING_THERE };
  const paper = { ...paperOf(envelope), kindId: excerptKindId(there) };
  const { part } = await services.papers.makePages(record, first, paper);
  const now = readEnvelope(part);
  if (!now) throw new Error("An envelope of ours could not be read again.");
  const known = Object.entries(envelope.hashes).filter(([tag]) => now.hashes[tag] !== undefined);
  const hashes = { ...now.hashes, ...Object.fromEntries(known) };
  const mermaid = there.includes("map") ? envelope.mermaid || now.mermaid : "";
  const what = { prefix: "mt:", namespace: ENVELOPE_NAMESPACE };
  const { delivery } = await page.meet(what, () => ({ changes: [], part: writeEnvelope({ ...now, hashes, mermaid }) }));
  const opened = await openSession(page, services.profile);
  setSession(typeof opened === "string" ? undefined : opened);
  return delivery;
}
