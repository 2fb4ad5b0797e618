/**
 * How many letters must be changed, added, left out or swapped with their neighbour (optimal string alignment) to make one
 * word of the other; stops counting above `limit`, which is then exceeded by one.
 */
export function distance(first: string, second: string, limit = 3): number {
  if (first === second) return 0;
  const [a, b] = [[...first], [...second]];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  // Three rows, one after another: the one before last, the last, and the one being made.
  let [before, last, now] = [new Uint16Array(width), Uint16Array.from({ length: width }, (_, at) => at), new Uint16Array(width)];
  for (let i = 1; i <= a.length; i += 1) {
    now[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = (last[j - 1] as number) + (same ? 0 : 1);
      best = Math.min(best, (last[j] as number) + 1, (now[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] as number) + 1);
      now[j] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    [before, last, now] = [last, now, before];
  }
  return last[b.length] as number;
}

/** Whether at most one letter is changed, added, left out or swapped with its neighbour. */
export function isOneSlip(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** Near enough to be one word typed twice: one letter off in four or more, two in eight or more. */
export function nearWord(first: string, second: string): boolean {
  const shorter = Math.min(first.length, second.length);
  if (first === second) return true;
  if (shorter < 4) return false;
  const limit = shorter >= 8 ? 2 : 1;
  if (Math.abs(first.length - second.length) > limit) return false;
  const near = limit === 1 ? isOneSlip(first, second) : distance(first, second, limit) <= limit;
  return near && !/\p{N}/u.test(first + second);
}
