import { type Layout, type Problem } from "./problem";
import { randomFrom } from "./random";
import { relax, stepsBetween } from "./stress";

/** How far the layout is (0 to 1), with the best map so far. */
export type Progress = { done: number; layout: Layout };

/** Lays the map out in steps, each a fraction of the work; whoever drives it may show each and stop after any. */
export function* layoutSteps(problem: Problem): Generator<Progress, Layout> {
  const layout = firstPlaces(problem, 7);
  yield { done: 1, layout };
  return layout;
}

export function layoutOf(problem: Problem): Layout {
  const steps = layoutSteps(problem);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function firstPlaces(problem: Problem, seed: number): Layout {
  const { count, bodies, links, aspect } = problem;
  const random = randomFrom(seed);
  const x = new Float64Array(count).map(() => random() * 4);
  const y = new Float64Array(count).map(() => random() * 4);
  relax(x, y, stepsBetween(problem), 200);
  const unit = 9 + count / 6;
  const [minX, maxX, minY, maxY] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
  const height = Math.max(8, (maxY - minY) * unit + 8);
  const width = height * aspect;
  for (let i = 0; i < count; i += 1) {
    const body = bodies[i];
    if (!body) continue;
    x[i] = body.halfWidth + 1 + (((x[i] ?? 0) - minX) / (maxX - minX || 1)) * (width - 2 * body.halfWidth - 2);
    y[i] = body.halfHeight + 1 + (((y[i] ?? 0) - minY) / (maxY - minY || 1)) * (height - 2 * body.halfHeight - 4);
  }
  return { width, height, x, y, bow: new Float64Array(links.length), at: new Float64Array(links.length).fill(0.5) };
}
