import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import type { Asked, Seen } from "../../src/library";
import { House } from "../../tests/browser/harness/visit";
import type { InPage, Sizes } from "./page/main";

/** Built beside the bench (scripts/bench.mjs). */
const FOLDER = join(dirname(process.argv[1] ?? ""), "../.mapped");

type Globals = { inPage: InPage };

/** A browser in which documents are looked into by the threads of the page, or unzipped whole by as many; each time on a new page. */
export class Browsed {
  private constructor(
    private readonly house: House,
    private readonly sizes: Sizes,
  ) {}

  static async open(files: readonly Uint8Array[]): Promise<Browsed> {
    writeFileSync(join(FOLDER, "documents.bin"), Buffer.concat(files));
    return new Browsed(
      await House.open(FOLDER),
      files.map(({ length }) => length),
    );
  }

  async #onPage<T>(deed: (page: Page) => Promise<T>): Promise<T> {
    const { page, troubles } = await this.house.visit();
    const answer = await deed(page);
    if (troubles.length > 0) throw new Error(troubles.join("\n"));
    await page.context().close();
    return answer;
  }

  look(asked: Asked): Promise<{ ms: number; answers: Seen[] }> {
    const { sizes } = this;
    return this.#onPage((page) =>
      page.evaluate(({ sizes, asked }) => (globalThis as unknown as Globals).inPage.look(sizes, asked), { sizes, asked }),
    );
  }

  unzip(): Promise<number> {
    return this.#onPage((page) => page.evaluate((sizes) => (globalThis as unknown as Globals).inPage.unzip(sizes), this.sizes));
  }

  close(): Promise<void> {
    return this.house.close();
  }
}
