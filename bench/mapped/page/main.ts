import { makeReaders, type Asked, type Seen } from "../../../src/library";

/** How the documents lie in the file that the page fetches: bytes of each, one after another. */
export type Sizes = readonly number[];

/** What the bench asks of the page; ms by the clock, from the start of the threads to the last answer. */
export type InPage = {
  look(sizes: Sizes, asked: Asked): Promise<{ ms: number; answers: Seen[] }>;
  unzip(sizes: Sizes): Promise<number>;
};

const THREADS = navigator.hardwareConcurrency;

async function documents(sizes: Sizes): Promise<Uint8Array<ArrayBuffer>[]> {
  const all = await (await fetch("documents.bin")).arrayBuffer();
  let at = 0;
  return sizes.map((size) => new Uint8Array(all.slice(at, (at += size))));
}

/** Hands documents out, one after another to whoever is done, and keeps the answers in their order. */
async function handedOut<T>(
  files: readonly Uint8Array<ArrayBuffer>[],
  hands: readonly ((bytes: Uint8Array<ArrayBuffer>) => Promise<T>)[],
): Promise<T[]> {
  const answers: T[] = [];
  let next = 0;
  await Promise.all(
    hands.map(async (hand) => {
      for (let at = next++; at < files.length; at = next++) {
        const bytes = files[at];
        if (bytes) answers[at] = await hand(bytes);
      }
    }),
  );
  return answers;
}

/** A thread that is started for it, with what it is asked and how it is ended. */
function unzipper(): { unzip: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>; end: () => void } {
  const worker = new Worker(new URL("./unzipWorker.ts", import.meta.url));
  return {
    unzip: (bytes) =>
      new Promise((resolve, reject) => {
        worker.onmessage = () => resolve();
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(bytes, [bytes.buffer]);
      }),
    end: () => worker.terminate(),
  };
}

const inPage: InPage = {
  async look(sizes, asked) {
    const files = await documents(sizes);
    const from = performance.now();
    // The page leaves one core to itself; here all of them are compared.
    const readers = makeReaders(asked, THREADS + 1);
    const hands = readers.map((reader) => (bytes: Uint8Array<ArrayBuffer>) => reader.look(bytes, "document.docx"));
    const answers = await handedOut(files, hands);
    const ms = performance.now() - from;
    for (const reader of readers) reader.end();
    return { ms, answers };
  },
  async unzip(sizes) {
    const files = await documents(sizes);
    const from = performance.now();
    const threads = Array.from({ length: Math.min(8, THREADS) }, unzipper);
    await handedOut(
      files,
      threads.map(({ unzip }) => unzip),
    );
    const ms = performance.now() - from;
    for (const thread of threads) thread.end();
    return ms;
  },
};

Object.assign(globalThis, { inPage });
