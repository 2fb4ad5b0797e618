import { looker, type Asked, type Look } from "../look/looker";
import type { Answer } from "./answer";
import { pooled, type Reader } from "./pool";
import { threadOver, type Port } from "./thread";

/** A worker of its own; undefined where there are none: some web views of Office refuse them. */
function apart(): Port | undefined {
  if (typeof Worker === "undefined") return undefined;
  let worker: Worker;
  try {
    worker = new Worker(new URL("./readWorker.ts", import.meta.url));
  } catch {
    return undefined;
  }
  return {
    post: (ask, handedOver) => worker.postMessage(ask, handedOver),
    listen: (answered, failed) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        // Once it answers, a document that it stumbles on is an answer too, and costs no other one that waits for it.
        worker.onerror = null;
        answered(data);
      };
      worker.onerror = failed;
    },
    end: () => worker.terminate(),
  };
}

/** On the page's own thread, with a breath before each document, so that a press of "Stop" comes through. */
function here(asked: Asked): Reader {
  let look: Look | undefined;
  return {
    async look(bytes, name) {
      await new Promise((resolve) => setTimeout(resolve));
      look ??= looker(asked);
      return look(bytes, name);
    },
    end: () => undefined,
  };
}

/** One core stays free for the page. More than eight only wait for the disk. */
export const readerCount = (cores: number): number => Math.min(8, Math.max(1, cores - 1));

/** As many readers as this machine has cores to spare. */
export function makeReaders(asked: Asked, cores: number = globalThis.navigator?.hardwareConcurrency ?? 1): Reader[] {
  const first = apart();
  if (!first) return [here(asked)];
  const more = Array.from({ length: readerCount(cores) - 1 }, () => apart());
  const ports = [first, ...more.filter((port) => port !== undefined)];
  return pooled(
    ports.map((port) => threadOver(port, asked)),
    here(asked),
  );
}
