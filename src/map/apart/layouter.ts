import type { Layout, Problem } from "../layout/problem";
import type { Answer, Ask } from "./layoutWorker";
import { stepped } from "./stepped";

/** Lays maps out beside the work on screen; only the newest is answered: on the way where `done` is false, then for good. */
export type Layouter = { lay: (problem: Problem, then: Then) => void; stop: () => void };

type Then = (layout: Layout, done: boolean) => void;

function makeWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./layoutWorker.ts", import.meta.url));
  } catch {
    // Some web views of Office refuse workers; then it is done here, in steps.
    return undefined;
  }
}

export function createLayouter(): Layouter {
  let worker = makeWorker();
  let turn = 0;
  function layHere(problem: Problem, mine: number, then: Then): void {
    const overtaken = () => turn !== mine;
    const tell = (layout: Layout, done: boolean) => !overtaken() && then(layout, done);
    void stepped(problem, overtaken, ({ layout }) => tell(layout, false)).then((layout) => layout && tell(layout, true));
  }
  return {
    lay(problem, then) {
      turn += 1;
      const mine = turn;
      if (!worker) return layHere(problem, mine, then);
      // A worker that a policy or the network keeps from its script is refused only now, and would never answer.
      worker.onerror = () => {
        worker?.terminate();
        worker = undefined;
        layHere(problem, mine, then);
      };
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.turn === turn) then(data.layout, data.done);
      };
      worker.postMessage({ turn, problem } satisfies Ask);
    },
    stop() {
      turn += 1;
      worker?.terminate();
    },
  };
}

/** The layout of one problem, made beside the work on screen by a worker of its own. */
export function layoutApart(problem: Problem): Promise<Layout> {
  return new Promise((resolve) => {
    const layouter = createLayouter();
    layouter.lay(problem, (layout, done) => {
      if (!done) return;
      layouter.stop();
      resolve(layout);
    });
  });
}
