/**
 * How many letters must be changed, added, left out or swapped with their neighbour (optimal string alignment) to make one
 * word of the other; stops counting above `limit`, which is then exceeded by one.
 */
export function distance(first: string, second: string, limit = 3): number {
  if (first === second) return 0;
  const [a, b] = [[...first], [...second]];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = b.map((_, index) => index);
  last.push(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const now = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const replaced = (last[j - 1] ?? 0) + (same ? 0 : 1);
      let best = Math.min(replaced, (last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      now.push(best);
    }
    if (Math.min(...now) > limit) return limit + 1;
    [before, last] = [last, now];
  }
  return last[b.length] ?? limit + 1;
}

/** Near enough to be one word typed twice: one letter off in four or more, two in eight or more. */
export function nearWord(first: string, second: string): boolean {
  const shorter = Math.min(first.length, second.length);
  if (first === second) return true;
  if (shorter < 4 || /\p{N}/u.test(first + second)) return false;
  const limit = shorter >= 8 ? 2 : 1;
  if (Math.abs(first.length - second.length) > limit) return false;
  return distance(first, second, limit) <= limit;
}
