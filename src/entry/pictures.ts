import { standingRisk, titleOf, type Profile } from "../guidance";
import { layoutOf, lettersWithoutFont, planOf, withoutFontWords, type Drawing, type Layout } from "../map";
import type { MapPicture } from "../documents";
import type { NetworkRecord, PartialDate } from "../record";

/** A picture, and the characters on it that none of the shipped fonts has. */
export type Pictured = MapPicture & { lettersWithoutFont: string[] };

/** A picture of what a copy shows of a network, on a day. */
export type PictureOf = (visible: NetworkRecord, today: PartialDate) => Promise<Pictured>;

/** What a person should know before a picture goes to paper; [] where nothing. */
export function fontWarning({ lettersWithoutFont: letters }: Pick<Pictured, "lettersWithoutFont">): string[] {
  return letters.length === 0 ? [] : [withoutFontWords(letters)];
}

/** What a map says of itself; the word DRAFT stands on it too, since pictures are passed on by themselves. */
export function mapTitle(record: NetworkRecord): string {
  const { risk, draft } = standingRisk(record);
  return titleOf("diagram", risk, { draft });
}

/** Two papers show the same drawing far more often than not; the last few are kept. */
const KEPT = 6;

/** Values by the text they were made from; a few of the last. */
class Last<T> {
  readonly #made = new Map<string, T>();

  get(key: string): T | undefined {
    return this.#made.get(key);
  }

  put(key: string, value: T): T {
    this.#made.delete(key);
    this.#made.set(key, value);
    const [oldest] = this.#made.keys();
    if (this.#made.size > KEPT && oldest !== undefined) this.#made.delete(oldest);
    return value;
  }

  forget(key: string): void {
    this.#made.delete(key);
  }
}

/**
 * Pictures as `paint` makes them (Mermaid takes a while), one for each drawing however many papers carry it. `title` comes from
 * the whole network, since a copy may not hold what it was worked out from. What is saved every few seconds is laid out anew only
 * where something on the map changed: the layout of a large map takes longer than a person's pause between two words.
 */
export function createPictures(profile: Profile, paint: (drawing: Drawing) => Promise<MapPicture>): (title: string) => PictureOf {
  const layouts = new Last<Layout>();
  const pictures = new Last<Promise<Pictured>>();

  function drawn(visible: NetworkRecord, title: string, today: PartialDate): Drawing {
    const { problem, finish } = planOf(visible, { today, profile, title });
    const key = JSON.stringify(problem);
    return finish(layouts.put(key, layouts.get(key) ?? layoutOf(problem)));
  }

  const painted = async (drawing: Drawing): Promise<Pictured> => {
    const letters = lettersWithoutFont(drawing);
    return { ...(await paint(drawing)), lettersWithoutFont: letters };
  };

  return (title) => (visible, today) => {
    const drawing = drawn(visible, title, today);
    const key = JSON.stringify(drawing);
    const picture = pictures.put(key, pictures.get(key) ?? painted(drawing));
    // A picture that failed is tried again the next time it is asked for.
    picture.catch(() => pictures.forget(key));
    return picture;
  };
}
