import type { Delivery, MadeFile } from "../port";

/** Long enough for the browser to have taken the bytes over; the address is worthless to anyone else. */
const KEPT_FOR_MS = 60_000;

/** A file into the downloads folder. Browsers do not say whether it arrived; a refusal shows in their own bar. */
export function download(document: Document, file: MadeFile): Promise<Delivery> {
  const blob = new Blob([file.bytes as Uint8Array<ArrayBuffer>], { type: file.type });
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = file.name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  document.defaultView?.setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
  return Promise.resolve({ ok: true, where: "your downloads" });
}
