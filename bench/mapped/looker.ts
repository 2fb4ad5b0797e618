import { parentPort } from "node:worker_threads";
import { unzipSync } from "fflate";
import { answerer, type Ask } from "../../src/library";

/** A thread that looks into documents, or unzips them whole where it is told to. */
export type Unzip = { unzip: Uint8Array };

const answerTo = answerer((fault) => {
  throw fault;
});

parentPort?.on("message", (ask: Ask | Unzip) => {
  if ("unzip" in ask) {
    parentPort?.postMessage({ parts: Object.keys(unzipSync(ask.unzip)).length });
    return;
  }
  const answer = answerTo(ask);
  parentPort?.postMessage(answer, "back" in answer ? [answer.back.buffer as ArrayBuffer] : []);
});
