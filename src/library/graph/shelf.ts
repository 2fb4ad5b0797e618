import { isDocument, isNoise, otherKind } from "../folder/kinds";
import type { Listing } from "../port";
import { isAt } from "./drives";
import type { DriveItem } from "./wire";

/** Gathers items into a listing: documents once each, in the order of where they stand, and everything else by what it is. */
export class Shelf {
  readonly #files = new Map<string, { id: string; name: string; at: string }>();
  readonly #others = new Map<string, string>();

  constructor(
    readonly host: string,
    readonly listed: (count: number) => void,
  ) {}

  /** `drive` where the item does not say itself which it is of. */
  put(item: DriveItem, drive = ""): void {
    const { name, webUrl } = item;
    const id = `${item.parentReference?.driveId || drive}/${item.id}`;
    if (item.file === undefined && item.folder !== undefined) return;
    if (item.deleted !== undefined) {
      this.#files.delete(id);
      this.#others.delete(id);
      return;
    }
    if (name === "" || isNoise(name) || (webUrl !== "" && !isAt(webUrl, this.host))) return;
    if (!isDocument(name)) {
      this.#others.set(id, otherKind(name));
      return;
    }
    this.#files.set(id, { id, name, at: webUrl });
    this.listed(this.#files.size);
  }

  listing(missed: readonly string[]): Listing {
    const others: Record<string, number> = {};
    for (const what of this.#others.values()) others[what] = (others[what] ?? 0) + 1;
    const files = [...this.#files.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
    return { files: files.map(({ id, name }) => ({ id, name })), others, missed };
  }
}
