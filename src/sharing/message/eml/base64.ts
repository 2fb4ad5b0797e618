const CHUNK = 0x6000;

/** Bytes in base64, in one line. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  // A multiple of three, so that the pieces join without padding.
  for (let at = 0; at < bytes.length; at += CHUNK) text += btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return text;
}

/** The same in lines of 76 (RFC 2045, 6.8). */
export const base64Lines = (bytes: Uint8Array): string => base64Of(bytes).replace(/.{76}(?=.)/g, "$&\r\n");
