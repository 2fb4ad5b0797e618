const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes of a base64 text. The engine of Outlook for Windows has no `atob`. */
export function bytesOfBase64(text: string): Uint8Array {
  const values: number[] = [];
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value >= 0) values.push(value);
  }
  const bytes = new Uint8Array(Math.floor((values.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const value of values) {
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    if (at < bytes.length) bytes[at] = (held >> bits) & 255;
    at += 1;
  }
  return bytes;
}
