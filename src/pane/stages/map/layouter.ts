import type { Layout, Problem } from "../../../map";
import type { Answer, Ask } from "./layoutWorker";
import { stepped } from "./stepped";

/** Lays maps out beside the work on screen; only the newest is answered. */
export type Layouter = { lay: (problem: Problem, then: (layout: Layout) => void) => void; stop: () => void };

function makeWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./layoutWorker.ts", import.meta.url));
  } catch {
    // Some web views of Office refuse workers; then it is done here, in steps.
    return undefined;
  }
}

export function createLayouter(): Layouter {
  const worker = makeWorker();
  let turn = 0;
  return {
    lay(problem, then) {
      turn += 1;
      const mine = turn;
      if (!worker) {
        void stepped(problem, () => turn !== mine).then((layout) => layout && turn === mine && then(layout));
        return;
      }
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.turn === turn) then(data.layout);
      };
      worker.postMessage({ turn, problem } satisfies Ask);
    },
    stop() {
      turn += 1;
      worker?.terminate();
    },
  };
}
