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
    // The parts of a field for a day are the browser's own, and so are their rings.
    if (element.matches("input[type=date]:not(:focus-visible)")) return "";
    // On a drawing the ring is drawn as well.
    const drawn = [...element.querySelectorAll(".halo")].some(
      (ring) => Number.parseFloat(getComputedStyle(ring).strokeWidth) > 6,
    );
    return shown || drawn ? "" : `${name} does not show that it has the cursor`;
  });
}

/** Everything on the page that Tab stops at, when nothing is open over it: of a group of radio buttons it stops at one. */
const STOPS = "a[href], button, input:not([type=radio]), select, textarea, summary, [tabindex]";

/**
 * Tab from the first stop until it comes round again. What is wrong on the way, as sentences: a stop where the cursor is not to be
 * seen, one that stands before the last but comes after it, and what Tab never reaches or does not leave.
 */
export async function tabThrough(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const wanted = await page.evaluate((stops) => {
    // What is open over the page keeps the cursor.
    const within = document.querySelector("dialog[open]") ?? document;
    const all = [...within.querySelectorAll<HTMLElement>(stops)].filter(
      (one) =>
        one.tabIndex >= 0 &&
        !(one as HTMLButtonElement).disabled &&
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.closest("[data-tabster-dummy], [inert]"),
    );
    all.forEach((one, at) => (one.dataset["stop"] = String(at)));
    all[0]?.focus();
    return all.length;
  }, STOPS);
  const seen = new Set<string>();
  let before = "";
  for (let presses = 0; presses < wanted * 2 + 20; presses += 1) {
    // Behind the last stop is the browser's own bar, which a page without a window has not.
    if (seen.size > 0 && (await page.evaluate(() => document.activeElement === document.body))) break;
    // Where it was put, and not taken by a key, a ring is not drawn.
    const fault = presses === 0 ? "" : await cursorFault(page);
    if (fault !== "") faults.push(fault);
    const step = await page.evaluate(() => {
      const here = document.activeElement as HTMLElement;
      const at = here.dataset["stop"] ?? "";
      const { last } = window as unknown as { last?: HTMLElement };
      Object.assign(window, { last: here });
      const name = (one: Element) =>
        `${one.localName} “${(one.getAttribute("aria-label") ?? one.textContent ?? "").slice(0, 40)}”`;
      if (!last || last === here || !last.isConnected || at === "0") return { at, fault: "" };
      const before = (here.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if (before && !here.contains(last)) return { at, fault: `${name(here)} comes after ${name(last)}, which stands behind it` };
      // In one column what is read later stands lower; what scrolls is compared within itself.
      const scroller = (one: Element) => one.closest("main, header, footer, dialog, #under-stage");
      const [from, to] = [last.getBoundingClientRect(), here.getBoundingClientRect()];
      const up = scroller(last) === scroller(here) && to.bottom < from.top - 4 && to.left < from.right && from.left < to.right;
      return { at, fault: up ? `${name(here)} comes after ${name(last)}, which is below it` : "" };
    });
    if (step.fault !== "") faults.push(step.fault);
    if (step.at !== "") {
      // A field for a day has several stops of its own.
      if (seen.has(step.at) && step.at !== before) break;
      before = step.at;
      seen.add(step.at);
    }
    await page.keyboard.press("Tab");
  }
  const missed = await page.evaluate(
    (reached) => {
      Object.assign(window, { last: undefined });
      document.querySelector<HTMLElement>("[data-stop='0']")?.focus();
      return [...document.querySelectorAll<HTMLElement>("[data-stop]")].flatMap((one) => {
        const at = one.dataset["stop"] ?? "";
        delete one.dataset["stop"];
        const name = (one.getAttribute("aria-label") ?? one.textContent ?? "").slice(0, 40);
        return reached.includes(at) ? [] : [`${one.localName}#${one.id} “${name}” is never reached`];
      });
    },
    [...seen],
  );
  return [...new Set([...faults, ...missed])];
}
