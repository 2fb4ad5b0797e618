/** Set by `npm run nightly`. */
const NIGHTLY = process.env["NIGHTLY"] === "1";

/**
 * How often a law is tried: `quick` times in `npm test`, which finds what is plainly wrong in every run, and `nightly` times in
 * `npm run nightly`, which finds the rest.
 */
export const rounds = (quick: number, nightly = quick * 20): number => (NIGHTLY ? nightly : quick);

/** Of many cases about as many as `quick` in `npm test`, evenly spread and others for every `seed`; all in `npm run nightly`. */
export function some<T>(all: readonly T[], quick: number, seed: number): readonly T[] {
  const every = NIGHTLY ? 1 : Math.max(1, Math.ceil(all.length / quick));
  return all.filter((_, at) => (at + seed) % every === 0);
}
