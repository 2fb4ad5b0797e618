import type { OpenedFile } from "../../hosts";
import { barePicture, base64Of, hashValue } from "../../record";

/** What cameras and scanners call their files. */
export const PICTURE_FILES = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".heic", ".heif"];

/** The longest side in dots, and what a photograph may weigh: names on it stay legible on a landscape page. */
const LONGEST = 2000;
const HEAVIEST = 500_000;
/** Tried one after the other until it is light enough. */
const TRIES = [
  { scale: 1, quality: 0.85 },
  { scale: 1, quality: 0.7 },
  { scale: 1, quality: 0.55 },
  { scale: 0.75, quality: 0.6 },
  { scale: 0.5, quality: 0.6 },
] as const;

/** A photograph as it is kept: base64 of the bare picture, and a hash by which it is known again. */
export type TakenIn = { picture: string; print: string };

/** A sheet of its own in the page: what is drawn on it holds dots and nothing that was said about the file. */
function drawn(bitmap: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const fit = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height)) * scale;
  canvas.width = Math.max(1, Math.round(bitmap.width * fit));
  canvas.height = Math.max(1, Math.round(bitmap.height * fit));
  const sheet = canvas.getContext("2d");
  if (!sheet) throw new Error("This browser draws no pictures.");
  sheet.fillStyle = "#ffffff";
  sheet.fillRect(0, 0, canvas.width, canvas.height);
  sheet.imageSmoothingQuality = "high";
  sheet.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const written = (canvas: HTMLCanvasElement, quality: number) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));

async function light(bitmap: ImageBitmap): Promise<Uint8Array | undefined> {
  let last: Uint8Array | undefined;
  for (const { scale, quality } of TRIES) {
    const blob = await written(drawn(bitmap, scale), quality);
    if (!blob) return last;
    last = new Uint8Array(await blob.arrayBuffer());
    if (last.length <= HEAVIEST) return last;
  }
  return last;
}

/**
 * A picture file turned upright as its camera says, scaled down and written anew as a JPEG, without anything else that was in
 * it. Undefined for what cannot be read as a picture.
 */
export async function takeIn({ bytes }: OpenedFile): Promise<TakenIn | undefined> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]), { imageOrientation: "from-image" });
    const made = await light(bitmap);
    bitmap.close();
    const bare = made && barePicture(made);
    if (!bare) return undefined;
    const picture = base64Of(bare.bytes);
    return { picture, print: hashValue(picture) };
  } catch {
    return undefined;
  }
}
