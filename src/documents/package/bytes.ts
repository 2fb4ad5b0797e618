const encoder = new TextEncoder();

/** UTF-8 takes three bytes at most for a unit of UTF-16, and one for nearly all that stands on our pages. */
const MOST_FOR_A_UNIT = 3;

/**
 * Pieces of text one after the other as UTF-8. Encoded piece by piece: one letter beyond Latin-1 makes a whole text twice as
 * large and several times slower to encode, and few pieces have one.
 */
export function bytesOf(pieces: readonly string[]): Uint8Array {
  const units = pieces.reduce((sum, piece) => sum + piece.length, 0);
  let bytes = new Uint8Array(units + (units >> 4));
  let at = 0;
  for (const piece of pieces) {
    const most = piece.length * MOST_FOR_A_UNIT;
    if (at + most > bytes.length) {
      const { read, written } = encoder.encodeInto(piece, bytes.subarray(at));
      if (read === piece.length) {
        at += written;
        continue;
      }
      const larger = new Uint8Array((at + most) * 2);
      larger.set(bytes.subarray(0, at));
      bytes = larger;
    }
    at += encoder.encodeInto(piece, bytes.subarray(at)).written;
  }
  return bytes.subarray(0, at);
}
