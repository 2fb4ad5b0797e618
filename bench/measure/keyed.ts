import { FRAME_MS, type KeyCost } from "./keys";
import { quantile, rounded } from "./median";

/** The figure of a row about keys: this share of them took no more of the processor, and a frame that each may have to wait for (ms). */
export const keyed = (costs: readonly KeyCost[], share: number): number =>
  quantile(
    costs.map(({ cpu }) => cpu),
    share,
  ) + FRAME_MS;

/** For whoever waits: the same without the frame, and by the clock, which on a busy machine is mostly others' work. */
export function inWords(costs: readonly KeyCost[]): string {
  const said = (of: (cost: KeyCost) => number) => {
    const all = costs.map(of);
    return `median ${rounded(quantile(all, 0.5))}, slowest ${rounded(Math.max(...all))} ms`;
  };
  return `${costs.length} keys: ${said(({ cpu }) => cpu)} CPU; by the clock ${said(({ clock }) => clock)}`;
}
