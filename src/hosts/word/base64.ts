const CHUNK = 0x8000;

/** Bytes as Word takes them: documents and pictures alike. */
export function base64Of(window: Window, bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return window.btoa(text);
}
