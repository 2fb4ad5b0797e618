import { base64Of, bytesOfBase64 } from "./bytes";
import { bareJpeg, type Bare } from "./jpeg";
import { barePng } from "./png";

export { base64Of, bytesOfBase64 } from "./bytes";

/** A photograph is scaled down to some 500 kB when it is taken in; another program may have written it larger since. */
export const LARGEST_PICTURE = 3_000_000;
/** Dots along one side. */
const LONGEST_SIDE = 6000;

export type PictureType = "jpeg" | "png";
export type Picture = Bare & { type: PictureType };

const typeOf = (bytes: Uint8Array): PictureType => (bytes[0] === 0xff ? "jpeg" : "png");

/**
 * A JPEG or PNG without anything said about it: no place, time, camera, owner, preview or comment. Undefined where it is neither,
 * is not whole, or is larger than a photograph of ours can be.
 */
export function barePicture(bytes: Uint8Array): Picture | undefined {
  if (bytes.length > LARGEST_PICTURE) return undefined;
  const bare = bareJpeg(bytes) ?? barePng(bytes);
  if (!bare || Math.max(bare.width, bare.height) > LONGEST_SIDE) return undefined;
  return { ...bare, type: typeOf(bare.bytes) };
}

/** A picture as a record holds it: read, and as the text it is kept as. */
type Known = Picture & { text: string };

/** The last few, since one photograph is checked with every change of its entry and read for every paper. */
const KEPT = 24;
const known = new Map<string, Known | undefined>();

function read(text: string): Known | undefined {
  if (text === "" || text.length > LARGEST_PICTURE * 1.4) return undefined;
  try {
    const bytes = bytesOfBase64(text);
    const picture = barePicture(bytes);
    if (!picture) return undefined;
    const isBare = picture.bytes.length === bytes.length;
    return { ...picture, text: isBare ? text : base64Of(picture.bytes) };
  } catch {
    // No base64.
    return undefined;
  }
}

function lookUp(text: string): Known | undefined {
  if (known.has(text)) return known.get(text);
  const made = read(text);
  const [oldest] = known.keys();
  if (known.size >= KEPT && oldest !== undefined) known.delete(oldest);
  known.set(text, made);
  return made;
}

/** The picture a record holds as this text; undefined where it is none. */
export const pictureOf = (text: string): Picture | undefined => lookUp(text);

/** The text as it is kept: of the bare picture, whatever was said about it before; "" for what is none. */
export const pictureText = (text: string): string => lookUp(text)?.text ?? "";
