import type { Layout, Problem } from "../../../map";
import { stepped } from "./stepped";

export type Ask = { turn: number; problem: Problem };
export type Answer = { turn: number; layout: Layout };

let newest = 0;

async function answer({ turn, problem }: Ask): Promise<void> {
  newest = turn;
  const layout = await stepped(problem, () => newest !== turn);
  if (layout) postMessage({ turn, layout } satisfies Answer);
}

addEventListener("message", (event: MessageEvent<Ask>) => void answer(event.data));
