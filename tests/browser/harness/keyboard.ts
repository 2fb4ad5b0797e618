import type { Page } from "playwright-core";

/** The name of what has the cursor, as a person would read it: its label, its placeholder or its words. */
async function cursorAt(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    if (!element || element === document.body) return "";
    return element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent ?? "";
  });
}

/** Someone who works with the keyboard alone; each press of a key and each text typed in one go is one action. */
export class Typist {
  actions = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.actions += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.insertText(text);
  }

  /** Waits, as a person does, until the cursor has arrived; the page may be fetching what comes next. */
  async arrivesAt(name: RegExp): Promise<void> {
    const end = Date.now() + 10_000;
    let here = await cursorAt(this.page);
    while (!name.test(here)) {
      if (Date.now() > end) throw new Error(`The cursor is at “${here}”, not at ${name}.`);
      await this.page.waitForTimeout(50);
      here = await cursorAt(this.page);
    }
  }

  /** Ctrl+K, a few words, Enter. */
  async find(words: string): Promise<void> {
    await this.press("Control+k");
    await this.arrivesAt(/^Find a person/);
    await this.type(words);
    await this.press("Enter");
  }
}
