import { parentPort } from "node:worker_threads";
import { unzipSync } from "fflate";
import { looker, type Asked, type Seen } from "../../src/library";

/** A thread that looks into documents, or unzips them whole. First how, then one document after another. */
export type Ask = { asked: Asked } | { unzip: true } | { bytes: Uint8Array };
export type Answer = { seen: Seen } | { parts: number };

let work: ((bytes: Uint8Array) => Answer) | undefined;

parentPort?.on("message", (ask: Ask) => {
  if ("asked" in ask) {
    const look = looker(ask.asked);
    work = (bytes) => ({ seen: look(bytes, "document.docx") });
  } else if ("unzip" in ask) work = (bytes) => ({ parts: Object.keys(unzipSync(bytes)).length });
  else if (work) parentPort?.postMessage(work(ask.bytes));
});
