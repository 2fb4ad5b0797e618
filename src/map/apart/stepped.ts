import type { Layout, Problem } from "../layout/problem";
import { layoutSteps, type Progress } from "../layout/steps";

/** Lets whatever waits be done first: a key, a newer problem. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The layout in steps with a breath between them; undefined where it was overtaken by a newer one. */
export async function stepped(
  problem: Problem,
  overtaken: () => boolean,
  progress: (made: Progress) => void = () => undefined,
): Promise<Layout | undefined> {
  const steps = layoutSteps(problem);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    progress(step.value);
    await breathe();
    if (overtaken()) return undefined;
  }
}
