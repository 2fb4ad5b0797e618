/** The letters of two words and three rows of counts: the one before last, the last, and the one being made. Kept, since most words are short. */
class Room {
  readonly letters: [Int32Array, Int32Array];
  readonly rows: [Uint16Array, Uint16Array, Uint16Array];

  constructor(readonly size: number) {
    this.letters = [new Int32Array(size), new Int32Array(size)];
    this.rows = [new Uint16Array(size + 1), new Uint16Array(size + 1), new Uint16Array(size + 1)];
  }
}

let room = new Room(64);

/** How many letters a word has; a letter of two units is one. */
function lettersInto(into: Int32Array, word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.codePointAt(at) as number;
    if (letter > 0xffff) at += 1;
    into[count] = letter;
    count += 1;
  }
  return count;
}

/**
 * How many letters must be changed, added, left out or swapped with their neighbour (optimal string alignment) to make one
 * word of the other; stops counting above `limit`, which is then exceeded by one.
 */
export function distance(first: string, second: string, limit = 3): number {
  if (first === second) return 0;
  const longest = Math.max(first.length, second.length);
  if (longest > room.size) room = new Room(longest * 2);
  const [a, b] = room.letters;
  const [lengthA, lengthB] = [lettersInto(a, first), lettersInto(b, second)];
  if (Math.abs(lengthA - lengthB) > limit) return limit + 1;
  let [before, last, now] = room.rows;
  for (let j = 0; j <= lengthB; j += 1) last[j] = j;
  for (let i = 1; i <= lengthA; i += 1) {
    now[0] = i;
    let least = i;
    for (let j = 1; j <= lengthB; j += 1) {
      let best = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      best = Math.min(best, (last[j] as number) + 1, (now[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] as number) + 1);
      now[j] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    [before, last, now] = [last, now, before];
  }
  return last[lengthB] as number;
}

/** From these places on, two words are the same. */
function endsAlike(first: string, from: number, second: string, other: number): boolean {
  for (let at = from; at < first.length; at += 1) if (first.charCodeAt(at) !== second.charCodeAt(at - from + other)) return false;
  return true;
}

/** Whether at most one letter is changed, added, left out or swapped with its neighbour. */
export function isOneSlip(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at += 1;
  if (short.length < long.length) return endsAlike(short, at, long, at + 1);
  if (endsAlike(short, at + 1, long, at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && endsAlike(short, at + 2, long, at + 2);
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
