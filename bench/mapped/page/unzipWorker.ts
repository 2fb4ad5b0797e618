import { unzipSync } from "fflate";

/** Unzips all parts of one document after another, and says how many there were. */
addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => postMessage(Object.keys(unzipSync(data)).length));
