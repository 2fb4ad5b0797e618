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

/** What is wrong with where the cursor is: lost to the page as a whole, out of sight, or not to be told from what surrounds it. */
export async function cursorFault(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "the cursor is lost";
    const name = `${element.localName} “${(element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 40)}”`;
    const { width, height, bottom, right } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || bottom < 0 || right < 0) return `${name} is out of sight`;
    // Under the foot or a bar that stays: no part of it is to be seen (WCAG 2.4.11).
    const { left, top } = element.getBoundingClientRect();
    const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const));
    const seen = spots.some(([x, y]) => {
      const on = document.elementFromPoint(x, y);
      return on !== null && (element.contains(on) || on.contains(element));
    });
    if (!seen) return `${name} is under something else`;
    // Where the cursor was put to be read on from, not to work something: a stage, a sentence.
    if (element.matches("main, p, h1, h2, h3, h4") && element.getAttribute("tabindex") === "-1") return "";
    // Fluent draws its ring on the element, on what it draws after it, or on what holds a field.
    const around = [element, element.parentElement, element.nextElementSibling, element.closest("[data-fui-focus-within]")];
    const rings = around.flatMap((one) => (one ? [null, "::after", "::before"].map((part) => getComputedStyle(one, part)) : []));
    const shown = rings.some(
      ({ outlineStyle, outlineWidth, boxShadow, borderBottomWidth, content }) =>
        (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) ||
        (boxShadow !== "none" && boxShadow !== "") ||
        (content !== "none" && content !== "normal" && Number.parseFloat(borderBottomWidth) >= 2),
    );
    return shown ? "" : `${name} does not show that it has the cursor`;
  });
}
