import type { Layout, Problem } from "../layout/problem";
import { layoutSteps, type Progress } from "../layout/steps";

/** Lets whatever waits be done first: a key, a newer problem. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A pause costs some milliseconds in a browser, so it is made after this many of work (ms). */
const WORK = 15;

/** A better picture than the one before, and how far the work is (0 to 1). */
export type Better = Progress & { layout: Layout };

/** The layout in steps with a breath between them; undefined where it was overtaken by a newer one. */
export async function stepped(
  problem: Problem,
  overtaken: () => boolean,
  progress: (made: Better) => void = () => undefined,
): Promise<Layout | undefined> {
  const steps = layoutSteps(problem);
  let shown: Layout | undefined;
  let rested = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { done, layout } = step.value;
    if (layout && layout !== shown) {
      shown = layout;
      progress({ done, layout });
    } else if (performance.now() - rested < WORK) continue;
    await breathe();
    rested = performance.now();
    if (overtaken()) return undefined;
  }
}
