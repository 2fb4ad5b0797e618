import { standingRisk, titleOf, type Profile } from "../guidance";
import {
  lettersWithoutFont,
  mermaidOf,
  pagePlans,
  planOf,
  VIEWS,
  withoutFontWords,
  type Drawing,
  type Layout,
  type MapOptions,
  type Problem,
  type ViewName,
} from "../map";
import type { MapPicture } from "../documents";
import { digestOf } from "./digest";
import { placesPut, type NetworkRecord, type PartialDate } from "../record";

/** A picture, and the characters on it that none of the shipped fonts has. */
export type Pictured = MapPicture & { lettersWithoutFont: string[] };

/** A picture of what a copy shows of a network, on a day; where it would be too small to read, with its parts (`further`). */
export type PictureOf = (visible: NetworkRecord, today: PartialDate, view?: ViewName) => Promise<Pictured>;

/** What a person should know before a picture goes to paper; [] where nothing. */
export function fontWarning({ lettersWithoutFont: letters }: Pick<Pictured, "lettersWithoutFont">): string[] {
  return letters.length === 0 ? [] : [withoutFontWords(letters)];
}

/** What a map says of itself; the mark of a draft stands on it too, since pictures are passed on by themselves. */
export function mapTitle(record: NetworkRecord): string {
  const { risk, draft } = standingRisk(record);
  return titleOf("diagram", risk, { draft });
}

/** Two papers show the same drawing far more often than not; the last few are kept. */
const KEPT = 30;

/** Values by the digest of the text they were made from, which for a large map is half a megabyte; a few of the last. */
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
 * where something on the map changed: the layout of a large map takes longer than a person's pause between two words. `lay`
 * makes it, on a page somewhere else than where keys are waited for.
 */
export function createPictures(
  profile: Profile,
  lay: (problem: Problem) => Layout | Promise<Layout>,
  paint: (drawing: Drawing) => Promise<MapPicture>,
): (title: string) => PictureOf {
  const layouts = new Last<Promise<Layout>>();
  const pictures = new Last<Promise<Pictured>>();

  /** What failed is tried again the next time it is asked for. */
  async function kept<T>(last: Last<Promise<T>>, text: string, make: () => Promise<T>): Promise<T> {
    const key = await digestOf(text);
    const made = last.put(key, last.get(key) ?? make());
    made.catch(() => last.forget(key));
    return made;
  }

  const painted = async (drawing: Drawing): Promise<Pictured> => {
    const letters = lettersWithoutFont(drawing);
    return { ...(await paint(drawing)), lettersWithoutFont: letters };
  };

  async function drawn(visible: NetworkRecord, options: MapOptions): Promise<Drawing> {
    const { problem, finish } = planOf(visible, options);
    return finish(await kept(layouts, JSON.stringify(problem), async () => lay(problem)));
  }

  const pictured = (drawing: Drawing) => kept(pictures, JSON.stringify(drawing), () => painted(drawing));

  return (title) =>
    async (visible, today, view = "clean") => {
      const options: MapOptions = { today, profile, title, view: VIEWS[view], pinned: placesPut(visible) };
      const whole = await drawn(visible, options);
      const made: Pictured[] = [];
      // One after the other: whoever types meanwhile is not kept waiting for all of them.
      for (const { page, options: own } of pagePlans(whole, visible, options)) {
        const picture = await pictured(own === options ? whole : await drawn(visible, own));
        made.push({ ...picture, page });
      }
      const [first, ...further] = made;
      if (!first) throw new Error("A map has no page.");
      // An outline has no words on its lines; its text has all of them.
      // Where a view leaves everybody out, how many are left out stands on the picture.
      const bare = view === "clean" && whole.nodes.length === 0;
      return { ...first, mermaid: mermaidOf(whole), further, ...(bare && { bare }) };
    };
}
