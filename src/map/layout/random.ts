/**
 * Numbers between 0 and 1 from a seed (mulberry32, Tommy Ettinger, public domain): only integer arithmetic, so that the same
 * record makes the same map in every browser. For the same reason the layout uses no function whose last digits engines may
 * choose (exp, sin, pow, hypot); square roots are exact by IEEE 754.
 */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
