const hex = (digest: ArrayBuffer) => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * A short text that stands for a long one, and for no other: SHA-256, in 64 letters. The long one itself where the page does not come
 * from a safe address (`isSecureContext`), and browsers give nothing to work it out with.
 */
export async function digestOf(text: string, crypto: Partial<Crypto> = globalThis.crypto): Promise<string> {
  return crypto?.subtle ? hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))) : text;
}
