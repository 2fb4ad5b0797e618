import { strFromU8, unzipSync } from "fflate";
import { zipOf } from "../../../src/intake/docx/package";
import { bareWords } from "../../../src/intake/sketch/bareWords";
import type { Kept } from "../library/shelves";
import { WordsIndex } from "./wordsIndex";

/** A file of the played tenant. */
export type Item = {
  id: string;
  drive: string;
  name: string;
  path: string;
  webUrl: string;
  bytes: Uint8Array;
  version: number;
  /** Gone (to the bin, or to another library), not for this person, or in somebody's hands: others get what was checked in last. */
  state: "there" | "gone" | "forbidden" | "checked out";
};

export const FILES_HOST = "council.sharepoint.com";

const titleOf = (bytes: Uint8Array): string => {
  try {
    const core = unzipSync(bytes, { filter: ({ name }) => name === "docProps/core.xml" })["docProps/core.xml"];
    return /<dc:title>([^<]*)</.exec(core ? strFromU8(core) : "")?.[1] ?? "";
  } catch {
    return "";
  }
};

function wordsOf(bytes: Uint8Array): string {
  try {
    return bareWords(zipOf(bytes)) ?? "";
  } catch {
    return "";
  }
}

/** The files of a tenant, in one library for each folder at the top, and the index of their words. */
export class Documents {
  readonly items = new Map<string, Item>();
  readonly #index = new WordsIndex();
  readonly #indexed: Item[] = [];

  constructor(documents: readonly Kept[]) {
    for (const one of documents) this.add(one);
  }

  get drives(): { id: string; webUrl: string }[] {
    const ids = new Map([...this.items.values()].map(({ drive, webUrl }) => [drive, webUrl.split("/").slice(0, 6).join("/")]));
    return [...ids].map(([id, webUrl]) => ({ id, webUrl }));
  }

  /** `crawled`: whether the index knows of it already. */
  add({ path, bytes }: Kept, { crawled = true, host = FILES_HOST } = {}): Item {
    const parts = path.split("/");
    const name = parts.at(-1) ?? path;
    const team = parts.length > 1 ? (parts[0] ?? "") : "Team";
    const webUrl = `https://${host}/sites/${team}/Shared%20Documents/${parts
      .slice(parts.length > 1 ? 1 : 0)
      .map(encodeURIComponent)
      .join("/")}`;
    const item: Item = {
      id: `01ITEM${String(this.items.size).padStart(8, "0")}`,
      drive: `b!${host.split(".")[0] ?? ""}-${team}`,
      name,
      path,
      webUrl,
      bytes,
      version: 1,
      state: "there",
    };
    this.items.set(`${item.drive}/${item.id}`, item);
    if (crawled) this.#take(item);
    return item;
  }

  #take(item: Item): void {
    this.#indexed.push(item);
    const text = /\.(?:docx|docm|dotx)$/i.test(item.name) ? wordsOf(item.bytes) : "";
    this.#index.add(`${item.name} ${titleOf(item.bytes)} ${text}`, {
      path: item.webUrl,
      filetype: item.name.split(".").at(-1) ?? "",
    });
  }

  at(path: string): Item {
    const item = [...this.items.values()].find((one) => one.path === path);
    if (!item) throw new Error(`There is no ${path} in the tenant.`);
    return item;
  }

  /** What the index answers with: only what this person may see. Throws where it is no query. */
  search(query: string): Item[] {
    return this.#index
      .find(query)
      .flatMap((number) => this.#indexed[number] ?? [])
      .filter(({ state }) => state !== "gone" && state !== "forbidden");
  }
}
