/** ASCII as bytes, to look for in a part that is not made into letters. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function standsAt(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  for (let index = 0; index < name.length; index += 1) if (bytes[at + index] !== name[index]) return false;
  return true;
}

/** Thrown where the bytes are none that we write; a whole reading knows what they mean. */
export class Unusual extends Error {}
