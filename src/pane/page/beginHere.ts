import { ENVELOPE_NAMESPACE, readEnvelope, versionText, writtenControls } from "../../documents";
import type { Beginning, Delivery, MadeFile } from "../../hosts";
import { partsOf } from "../../intake";
import type { Profile } from "../../guidance";
import { restore } from "../../record";
import type { Beside } from "./openDocument";
import { openSession, optionsOf } from "./session";

/** What goes onto the empty page; undefined for a file that is no paper of ours. */
function beginningOf({ bytes }: MadeFile, profile: Profile): Beginning | undefined {
  const [part = ""] = partsOf(bytes) ?? [];
  const envelope = readEnvelope(part);
  const carried = envelope && restore(envelope.record);
  if (!envelope || !carried?.ok) return undefined;
  const { title, draft, custom } = writtenControls(carried.record, envelope.kind, optionsOf(envelope, profile));
  const head = [profile.marking, ...(draft ? ["DRAFT"] : [])];
  return { bytes, part, title, properties: custom, head, foot: [title, versionText(envelope, envelope.made)] };
}

const HERE = "this document, which was empty";

/**
 * Puts a new document onto the empty page that is open, where Word opens no window for it. Undefined where it has to go elsewhere: the
 * page is not blank, or the document carries something of ours, which must not be lost with it.
 */
export async function beginHere(beside: Beside, file: MadeFile): Promise<Delivery | undefined> {
  const { page, services, session, setSession, inTurn } = beside;
  const beginning = beginningOf(file, services.profile);
  if (!beginning) return undefined;
  return inTurn(async (): Promise<Delivery | undefined> => {
    if (session() || (await page.parts(ENVELOPE_NAMESPACE)).length > 0) return undefined;
    const begun = await page.blocks.begin(beginning);
    if (!begun) return undefined;
    const opened = await openSession(page, services.profile);
    setSession(typeof opened === "string" ? undefined : opened);
    if (!begun.ok) return begun;
    const unmarked = `${HERE}. Its own head and foot stand on the pages: write ${services.profile.marking} there`;
    return { ok: true, where: begun.edges === "ours" ? HERE : unmarked };
  });
}
