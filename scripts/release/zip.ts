import { zipSync } from "fflate";
import type { Files } from "./files";

/** A zip writes the time of a clock on a wall; this is that of Greenwich, wherever it is made. */
function wallClock(seconds: number): Date {
  const time = new Date(seconds * 1000);
  const [year, month, day] = [time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()];
  return new Date(year, month, day, time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds());
}

/** One zip in which all files stand in a folder of its name; `seconds`, since 1970, is the time of every one. */
export function releaseZip(folder: string, files: Files, seconds: number): Uint8Array {
  const inside = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${folder}/${path}`, bytes]));
  return zipSync(inside, { level: 9, mtime: wallClock(seconds) });
}
