import { ENVELOPE_NAMESPACE, readEnvelope, versionText, writtenControls } from "../../documents";
import type { Beginning, Delivery, MadeFile } from "../../hosts";
import { partsOf } from "../../intake";
import { wording, type Profile } from "../../guidance";
import { restore } from "../../record";
import type { Beside } from "./openDocument";
import { offerPart, openAgain } from "./partAgain";
import { optionsOf } from "./session";

/** What goes onto the empty page; undefined for a file that is no paper of ours. */
function beginningOf({ bytes }: MadeFile, profile: Profile): Beginning | undefined {
  const [part = ""] = partsOf(bytes) ?? [];
  const envelope = readEnvelope(part);
  const carried = envelope && restore(envelope.record);
  if (!envelope || !carried?.ok) return undefined;
  const { title, draft, custom } = writtenControls(carried.record, envelope.kind, optionsOf(envelope, profile));
  const head = [profile.marking, ...(draft ? [wording.draft] : [])];
  return { bytes, part, title, properties: custom, head, foot: [title, versionText(envelope, envelope.made)] };
}

const HERE = "this document, which was empty";

/** The page is nobody's: no paper of ours is open, and nothing of ours is inside. Where Word does not tell, it may be somebody's. */
const isFree = async ({ page, session }: Beside): Promise<boolean> =>
  !session() && (await page.parts(ENVELOPE_NAMESPACE).catch(() => undefined))?.length === 0;

/** Pages of ours stand there, as far as Word tells. */
const stands = ({ page, inTurn }: Beside): Promise<boolean> =>
  inTurn(() => page.blocks.look("mt")).then(
    ({ controls }) => controls.length > 0,
    () => false,
  );

/**
 * Puts a new document onto the empty page that is open, where Word opens no window for it. Undefined where it has to go elsewhere: the
 * page is not blank, or the document carries something of ours, which must not be lost with it.
 */
export async function beginHere(beside: Beside, file: MadeFile): Promise<Delivery | undefined> {
  const { page, services, store, inTurn } = beside;
  const beginning = beginningOf(file, services.profile);
  if (!beginning) return undefined;
  const begun = await inTurn(async () => ((await isFree(beside)) ? page.blocks.begin(beginning) : undefined));
  if (!begun) return undefined;
  const done = () => store.tell(undefined);
  if (!begun.ok) {
    if (await stands(beside)) offerPart(beside, begun.message, beginning.part, done);
    return begun;
  }
  await openAgain(beside, () => undefined);
  const unmarked = `${HERE}. Its own head and foot stand on the pages: write ${services.profile.marking} there`;
  return { ok: true, where: begun.edges === "ours" ? HERE : unmarked };
}
