import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Answer, Ask } from "./looker";

/** The built worker stands beside the built program (scripts/bench.mjs). */
const WORKER = join(dirname(process.argv[1] ?? ""), "looker.mjs");
export const WORKERS = availableParallelism();

/** Hands documents out to threads that are started for it, as the page does, and tells what each came to, in their order. */
export async function crew(begin: Ask, documents: readonly Uint8Array[]): Promise<{ ms: number; answers: Answer[] }> {
  const copies = documents.map((bytes) => bytes.slice());
  const before = process.cpuUsage();
  const answers: Answer[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      const worker = new Worker(WORKER);
      let failed: (fault: Error) => void = () => undefined;
      worker.on("error", (fault) => failed(fault));
      worker.postMessage(begin);
      for (let at = next++; at < copies.length; at = next++) {
        const bytes = copies[at];
        if (!bytes) break;
        answers[at] = await new Promise<Answer>((resolve, reject) => {
          failed = reject;
          worker.once("message", resolve);
          worker.postMessage({ bytes } satisfies Ask, [bytes.buffer as ArrayBuffer]);
        });
      }
      await worker.terminate();
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, answers };
}
