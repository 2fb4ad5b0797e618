import { download } from "../browser/download";
import { DOCX_TYPE, type Delivery, type MadeFile } from "../port";

const CHUNK = 0x8000;

function base64Of(window: Window, bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return window.btoa(text);
}

/**
 * A document opens in a window of its own; anything else, and any document Word will not open so, is downloaded. Word keeps no
 * name for a new document: it proposes the title when it is saved.
 */
export async function deliver(window: Window & typeof globalThis, file: MadeFile): Promise<Delivery> {
  const opens = file.type === DOCX_TYPE && window.Office.context.requirements.isSetSupported("WordApi", "1.3");
  if (!opens) return download(window.document, file);
  try {
    await window.Word.run(async (context) => {
      context.application.createDocument(base64Of(window, file.bytes)).open();
      await context.sync();
    });
    return { ok: true, where: "a window of its own; save it in Word" };
  } catch {
    return download(window.document, file);
  }
}
