/** What somebody's own work came to at a moment: the text they write in, and the signs of everything else they put in. */
export type Stand = { text: string; signs: readonly string[] };

type Moment = { at: number; stand: Stand; done: boolean };

const wordOf = ({ text, signs }: Stand) => JSON.stringify([text.trim(), [...signs].sort()]);

/** What stood on the page when, as somebody saw it who sat in front of it. Times in milliseconds since 1970. */
export class Stood {
  private moments: Moment[];

  constructor(first: Stand) {
    this.moments = [{ at: 0, stand: first, done: true }];
  }

  get now(): Stand {
    return this.moments.at(-1)!.stand;
  }

  /** While something is done nobody can tell whether it stands there yet; once it is, it does. */
  async becomes(stand: Stand, deed: () => Promise<unknown>): Promise<void> {
    const moment: Moment = { at: 0, stand, done: false };
    this.moments.push(moment);
    await deed();
    Object.assign(moment, { at: Date.now(), done: true });
  }

  /**
   * How many milliseconds of work are gone where this came back after an end at `died`: since the first thing that is not there any
   * more was seen. Throws where nothing like it ever stood there. What came back is what stands from then on.
   */
  gone(back: Stand, died: number): number {
    const found = this.moments.findLastIndex(({ stand }) => wordOf(stand) === wordOf(back));
    if (found < 0) {
      const last = this.moments.slice(-15).map(({ at, stand }) => `${at && at - died} ms ${wordOf(stand)}`);
      throw new Error(`What came back never stood there: ${wordOf(back)}. It was\n${last.join("\n")}`);
    }
    const missing = this.moments[found + 1];
    // To the letter: a space that was typed last need not have come back, and what is typed next comes behind what did.
    this.moments = [{ at: 0, stand: back, done: true }];
    return missing?.done ? died - missing.at : 0;
  }
}
