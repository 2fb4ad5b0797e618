import type { Layout, Problem } from "../layout/problem";
import { stepped } from "./stepped";

export type Ask = { turn: number; problem: Problem };
/** The layout so far, or, where `done`, the one that stays. */
export type Answer = { turn: number; layout: Layout; done: boolean };

let newest = 0;

async function answer({ turn, problem }: Ask): Promise<void> {
  newest = turn;
  const say = (layout: Layout, done: boolean) => postMessage({ turn, layout, done } satisfies Answer);
  const layout = await stepped(
    problem,
    () => newest !== turn,
    (made) => say(made.layout, false),
  );
  if (layout) say(layout, true);
}

addEventListener("message", (event: MessageEvent<Ask>) => void answer(event.data));
