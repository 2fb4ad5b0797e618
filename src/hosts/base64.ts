const CHUNK = 0x8000;

/** Bytes as Office takes them: documents, pictures and attachments alike. */
export function base64Of(window: Window, bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return window.btoa(text);
}
