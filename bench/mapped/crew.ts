import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { pooled, threadOver, type Answer, type Asked, type Port, type Reader, type Seen } from "../../src/library";
import type { Unzip } from "./looker";

/** The built worker stands beside the built program (scripts/bench.mjs). */
const WORKER = join(dirname(process.argv[1] ?? ""), "looker.mjs");
export const WORKERS = availableParallelism();

const started = () => Array.from({ length: WORKERS }, () => new Worker(WORKER));

const portOf = (worker: Worker): Port => ({
  post: (ask, handedOver) => worker.postMessage(ask, handedOver),
  listen: (answered, failed) => worker.on("message", (answer: Answer) => answered(answer)).on("error", failed),
  end: () => void worker.terminate(),
});

const HERE: Reader = {
  look: () => Promise.reject(new Error("A thread did not start.")),
  end: () => undefined,
};

/** Hands documents out to threads that are started for it, and tells what each came to, in their order; ms of processor time. */
async function timed<T>(
  documents: readonly Uint8Array[],
  hands: readonly ((bytes: Uint8Array) => Promise<T>)[],
  before: NodeJS.CpuUsage,
): Promise<{ ms: number; answers: T[] }> {
  const answers: T[] = [];
  let next = 0;
  await Promise.all(
    hands.map(async (hand) => {
      for (let at = next++; at < documents.length; at = next++) {
        const bytes = documents[at];
        if (bytes) answers[at] = await hand(bytes);
      }
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, answers };
}

/** As the page looks into them. */
export async function lookInto(asked: Asked, documents: readonly Uint8Array[]): Promise<{ ms: number; answers: Seen[] }> {
  const copies = documents.map((bytes) => bytes.slice());
  const before = process.cpuUsage();
  const readers = pooled(
    started().map((worker) => threadOver(portOf(worker), asked)),
    HERE,
  );
  const all = await timed(
    copies,
    readers.map((reader) => (bytes: Uint8Array) => reader.look(bytes, "document.docx")),
    before,
  );
  for (const reader of readers) reader.end();
  return all;
}

/** Unzips all their parts, with as many threads. */
export async function unzip(documents: readonly Uint8Array[]): Promise<number> {
  const copies = documents.map((bytes) => bytes.slice());
  const before = process.cpuUsage();
  const workers = started();
  const hands = workers.map((worker) => {
    let fail: (fault: Error) => void = () => undefined;
    worker.on("error", (fault) => fail(fault));
    return (bytes: Uint8Array) =>
      new Promise<void>((resolve, reject) => {
        fail = reject;
        worker.once("message", () => resolve());
        worker.postMessage({ unzip: bytes } satisfies Unzip, [bytes.buffer as ArrayBuffer]);
      });
  });
  const { ms } = await timed(copies, hands, before);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return ms;
}
