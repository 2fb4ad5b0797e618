import { looker, type Asked, type Look, type Seen } from "../look/looker";

/** First what is sought, then one document after another; `read` where it is to be read if a first look does not tell. */
export type Ask = { asked: Asked } | { turn: number; bytes: Uint8Array; name: string; read: boolean };
/** Once it knows what is sought it is ready. A document that has to be read, and was not to be, goes back. */
export type Answer =
  { ready: true } | { turn: number; seen: Seen } | { turn: number; back: Uint8Array } | { turn: number; failed: true };

/** What a thread answers, one after another; `failed` is told what went wrong with the reader. */
export function answerer(failed: (fault: unknown) => void): (ask: Ask) => Answer {
  let look: Look | undefined;
  return (ask) => {
    if ("asked" in ask) {
      look = looker(ask.asked);
      return { ready: true };
    }
    const { turn, bytes, name, read } = ask;
    try {
      if (!look) throw new Error("A document came before it was said what is sought.");
      const seen = look(bytes, name, read);
      return seen ? { turn, seen } : { turn, back: bytes };
    } catch (fault) {
      failed(fault);
      return { turn, failed: true };
    }
  };
}
