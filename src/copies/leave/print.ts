/** One lane of the print: 53 bits of the bytes (cyrb53, public domain), another for each seed. */
function lane(bytes: Uint8Array, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (const byte of bytes) {
    high = Math.imul(high ^ byte, 2654435761);
    low = Math.imul(low ^ byte, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, "0");
}

/**
 * Fingerprint of a copy as it was made, to be kept in `Share.print` by whoever read and released it: the same for the same bytes, and
 * for nothing else. Worked out at once and without the browser's help, so that it can be checked while a message is being sent.
 */
export const releaseOf = (copy: Uint8Array): string => `${copy.length.toString(36)}-${lane(copy, 0)}${lane(copy, 0x9e3779b9)}`;
