/** Which letters a word has, one bit a letter. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether there are more than so many of them. */
export function areMoreThan(letters: number, most: number): boolean {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}
