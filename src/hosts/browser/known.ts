import type { FileHandle } from "./pickers";

/** A file as it was when we last read or wrote it. */
export type Known = { size: number; lastModified: number; bytes: Uint8Array; at: number };

export const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

export const known = (file: File, bytes: Uint8Array, at: number): Known => ({
  size: file.size,
  lastModified: file.lastModified,
  bytes,
  at,
});

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/**
 * What is known of the file now, where it still holds what it held then; undefined where somebody else wrote to it. A folder that
 * is copied to a server gives files a new time and leaves what is in them: only other bytes count as a change.
 */
export async function stillKnown(handle: FileHandle, then: Known): Promise<Known | undefined> {
  const file = await handle.getFile();
  if (file.size === then.size && file.lastModified === then.lastModified) return then;
  const bytes = await bytesOf(file);
  return same(bytes, then.bytes) ? known(file, then.bytes, then.at) : undefined;
}
