const sorted = (figures: readonly number[]) => [...figures].sort((a, b) => a - b);

/** The figure that this share of all lie below or at: 0.5 for the median. */
export function quantile(figures: readonly number[], share: number): number {
  const all = sorted(figures);
  return all[Math.min(all.length - 1, Math.max(0, Math.ceil(all.length * share) - 1))] ?? Number.NaN;
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

/** With as many digits as mean something. */
export const rounded = (figure: number): number => Number(figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0));
