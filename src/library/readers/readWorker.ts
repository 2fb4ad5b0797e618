import { looker, type Asked, type Seen } from "../look/looker";

/** First what is sought, then one document after another. */
export type Ask = { asked: Asked } | { turn: number; bytes: Uint8Array; name: string };
export type Answer = { turn: number; seen: Seen } | { turn: number; failed: true };

let look: ReturnType<typeof looker> | undefined;

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  if ("asked" in data) {
    look = looker(data.asked);
    return;
  }
  const { turn, bytes, name } = data;
  try {
    if (look) postMessage({ turn, seen: look(bytes, name) } satisfies Answer);
  } catch (fault) {
    reportError(fault);
    postMessage({ turn, failed: true } satisfies Answer);
  }
});
