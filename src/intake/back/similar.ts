/** Pairs of neighbouring letters, each as often as it stands there; case and white space do not count. */
function pairsIn(text: string): Map<string, number> {
  const letters = text.toLowerCase().replace(/\s+/g, "");
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const LONG = 2000;

/** How alike two lines are, from 0 to 1: twice the pairs of letters they share, of all they have (Dice). */
export function likeness(first: string, second: string): number {
  const a = pairsIn(first.slice(0, LONG));
  const b = pairsIn(second.slice(0, LONG));
  const count = (pairs: Map<string, number>) => [...pairs.values()].reduce((sum, one) => sum + one, 0);
  const all = count(a) + count(b);
  if (all === 0) return first.trim() === second.trim() ? 1 : 0;
  let shared = 0;
  for (const [pair, times] of a) shared += Math.min(times, b.get(pair) ?? 0);
  return (2 * shared) / all;
}
