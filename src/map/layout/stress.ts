import type { Problem } from "./problem";

/** Steps between every two nodes; parts of the map that are not joined count as one step further than the widest part. */
export function stepsBetween({ count, links }: Pick<Problem, "count" | "links">): Float64Array {
  const near: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of links) {
    near[from]?.push(to);
    near[to]?.push(from);
  }
  const steps = new Float64Array(count * count).fill(Infinity);
  let widest = 1;
  for (let start = 0; start < count; start += 1) {
    let ring = [start];
    steps[start * count + start] = 0;
    for (let step = 1; ring.length > 0; step += 1) {
      const next: number[] = [];
      for (const node of ring) {
        for (const other of near[node] ?? []) {
          if (steps[start * count + other] !== Infinity) continue;
          steps[start * count + other] = step;
          widest = Math.max(widest, step);
          next.push(other);
        }
      }
      ring = next;
    }
  }
  return steps.map((step) => (step === Infinity ? Math.min(widest, 3) + 1 : step));
}

/**
 * Moves the nodes until distances on the page are as near as they can be to steps on the map (stress majorisation; Gansner,
 * Koren and North, "Graph drawing by stress majorization", 2004). Coordinates in steps;
 * whoever is `fixed` stays.
 */
export function relax(x: Float64Array, y: Float64Array, steps: Float64Array, rounds: number, fixed: Uint8Array): void {
  const count = x.length;
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < count; i += 1) {
      if (fixed[i] === 1) continue;
      let sumX = 0;
      let sumY = 0;
      let sum = 0;
      const xi = x[i] ?? 0;
      const yi = y[i] ?? 0;
      for (let j = 0; j < count; j += 1) {
        if (i === j) continue;
        const wanted = steps[i * count + j] ?? 1;
        const weight = 1 / (wanted * wanted);
        const dx = xi - (x[j] ?? 0);
        const dy = yi - (y[j] ?? 0);
        const distance = Math.sqrt(dx * dx + dy * dy) + 1e-9;
        sumX += weight * ((x[j] ?? 0) + (wanted * dx) / distance);
        sumY += weight * ((y[j] ?? 0) + (wanted * dy) / distance);
        sum += weight;
      }
      if (sum > 0) {
        x[i] = sumX / sum;
        y[i] = sumY / sum;
      }
    }
  }
}
