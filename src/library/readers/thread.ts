import type { Asked, Seen } from "../look/looker";
import type { Answer, Ask } from "./answer";

/** A thread that answers, however it was started; `failed` is called where it cannot go on. */
export type Port = {
  post: (ask: Ask, handedOver: ArrayBuffer[]) => void;
  listen: (answered: (answer: Answer) => void, failed: () => void) => void;
  end: () => void;
};

/** Looks into documents one after another. Comes to the document itself where it has to be read, and was not to be. */
export type Thread = {
  /** False where it cannot be had: it refuses to start, in some web views. */
  started: Promise<boolean>;
  look: (bytes: Uint8Array, name: string, read: boolean) => Promise<Seen | Uint8Array>;
  /** How many it has to look into yet. */
  waiting: () => number;
  end: () => void;
};

type Waiting = { resolve: (answer: Seen | Uint8Array) => void; reject: (fault: Error) => void };

export function threadOver(port: Port, asked: Asked): Thread {
  const waiting = new Map<number, Waiting>();
  let turns = 0;
  let start: (started: boolean) => void = () => undefined;
  const started = new Promise<boolean>((resolve) => (start = resolve));
  port.listen(
    (answer) => {
      if ("ready" in answer) {
        start(true);
        return;
      }
      const one = waiting.get(answer.turn);
      waiting.delete(answer.turn);
      if ("failed" in answer) one?.reject(new Error("The reader failed on a document."));
      else one?.resolve("seen" in answer ? answer.seen : answer.back);
    },
    () => {
      start(false);
      for (const { reject } of waiting.values()) reject(new Error("The reader failed."));
      waiting.clear();
    },
  );
  port.post({ asked }, []);
  return {
    started,
    look: (bytes, name, read) =>
      new Promise((resolve, reject) => {
        turns += 1;
        waiting.set(turns, { resolve, reject });
        port.post({ turn: turns, bytes, name, read }, [bytes.buffer as ArrayBuffer]);
      }),
    waiting: () => waiting.size,
    end: port.end,
  };
}
