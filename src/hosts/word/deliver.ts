import { sayFault, type Faults } from "../../record";
import { download } from "../browser/download";
import { DOCX_TYPE, type Delivery, type MadeFile } from "../port";
import { base64Of } from "../base64";
import { NoAnswer, type Program, type WordWindow } from "./program";

export const DELIVER_FAULTS = {
  "no-downloads-here": {
    family: "host",
    fault: "Word keeps no downloads from the pane on this device. Everything is still here in the pane.",
    next: "Make the documents one by one; each opens in Word.",
  },
  "not-opened": {
    family: "host",
    fault:
      "Word did not open the new document, and keeps no downloads from the pane on this device. Everything is still here in the pane.",
    next: "Open an empty document in Word and make it again there: it goes onto its empty page.",
  },
} as const satisfies Faults;

/** In the web view of Apple's devices a download does nothing (https://github.com/OfficeDev/office-js/issues/2700). */
const hasDownloads = ({ Office: office }: WordWindow) => !["Mac", "iOS"].includes(String(office.context.platform));

/** A download, or, where it would go nowhere, a sentence. */
function handOver({ window }: Program, file: MadeFile, fault: keyof typeof DELIVER_FAULTS): Delivery | Promise<Delivery> {
  if (hasDownloads(window)) return download(window.document, file);
  return { ok: false, why: "failed", message: sayFault(DELIVER_FAULTS[fault]) };
}

/**
 * A document opens in a window of its own. Where Word opens none, it goes where `instead` puts it; where that is nowhere, and with
 * anything else, it is downloaded. Word keeps no name for a new document: it proposes the title when it is saved.
 */
export async function deliver(
  program: Program,
  file: MadeFile,
  instead: () => Promise<Delivery | undefined> = () => Promise.resolve(undefined),
): Promise<Delivery> {
  if (file.type !== DOCX_TYPE) return handOver(program, file, "no-downloads-here");
  try {
    await program.run(async (context, sync) => {
      context.application.createDocument(base64Of(program.window, file.bytes)).open();
      await sync();
    });
    return { ok: true, where: "a window of its own; save it in Word" };
  } catch (error) {
    // One that Word did not answer for may open yet.
    const elsewhere = error instanceof NoAnswer ? undefined : await instead();
    return elsewhere ?? handOver(program, file, "not-opened");
  }
}
