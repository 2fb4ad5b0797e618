/** Set by `npm run nightly`. */
const NIGHTLY = process.env["NIGHTLY"] === "1";

/**
 * How often a law is tried: `quick` times in `npm test`, which finds what is plainly wrong in every run, and `nightly` times in
 * `npm run nightly`, which finds the rest.
 */
export const rounds = (quick: number, nightly = quick * 20): number => (NIGHTLY ? nightly : quick);
