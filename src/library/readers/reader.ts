import { looker, type Asked, type Seen } from "../look/looker";
import type { Answer, Ask } from "./readWorker";

/** Reads documents, one at a time. `look` rejects where the reader itself fails; what is wrong with a document is an answer. */
export type Reader = { look: (bytes: Uint8Array, name: string) => Promise<Seen>; end: () => void };

/** In a worker of its own; undefined where there are none: some web views of Office refuse them. */
function apart(asked: Asked): Reader | undefined {
  if (typeof Worker === "undefined") return undefined;
  let worker: Worker;
  try {
    worker = new Worker(new URL("./readWorker.ts", import.meta.url));
  } catch {
    return undefined;
  }
  let turn = 0;
  let waiting: { turn: number; resolve: (seen: Seen) => void; reject: (fault: Error) => void } | undefined;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.turn !== waiting?.turn) return;
    if ("failed" in data) waiting.reject(new Error("The reader failed on a document."));
    else waiting.resolve(data.seen);
  };
  worker.onerror = () => waiting?.reject(new Error("The reader did not start."));
  worker.postMessage({ asked } satisfies Ask);
  return {
    look: (bytes, name) =>
      new Promise((resolve, reject) => {
        turn += 1;
        waiting = { turn, resolve, reject };
        worker.postMessage({ turn, bytes, name } satisfies Ask, [bytes.buffer]);
      }),
    end: () => worker.terminate(),
  };
}

/** Here, with a breath before each document, so that a press of "Stop" comes through. */
function here(asked: Asked): Reader {
  const look = looker(asked);
  return {
    async look(bytes, name) {
      await new Promise((resolve) => setTimeout(resolve));
      return look(bytes, name);
    },
    end: () => undefined,
  };
}

/** One core stays free for the page. More than eight only wait for the disk. */
export const readerCount = (cores: number): number => Math.min(8, Math.max(1, cores - 1));

/** As many readers as this machine has cores to spare. */
export function makeReaders(asked: Asked, cores: number = globalThis.navigator?.hardwareConcurrency ?? 1): Reader[] {
  const first = apart(asked);
  if (!first) return [here(asked)];
  const more = Array.from({ length: readerCount(cores) - 1 }, () => apart(asked));
  return [first, ...more.filter((reader) => reader !== undefined)];
}
