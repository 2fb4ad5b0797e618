import type { Page } from "playwright-core";

/** Every way the layout itself can be wrong; `least` is the smallest side of what is pressed, in CSS pixels. */
export type Wanted = { least?: number };

/** A moment, for what is still being drawn. */
const MOMENT_MS = 300;

/** What is wrong with how the screen is laid out, once it stands still: what is wrong for a moment only is none. */
export async function layoutFaults(page: Page, wanted: Wanted = {}): Promise<string[]> {
  if ((await faultsNow(page, wanted)).length === 0) return [];
  await page.waitForTimeout(MOMENT_MS);
  return faultsNow(page, wanted);
}

/**
 * What is wrong with how the screen is laid out now, one sentence each: the page wider than the window, words cut off or lying on
 * other words, something that moves although less motion was asked for, and what is too small to be pressed. Pictures and pages
 * of paper are laid out both ways and are left out, as WCAG 1.4.10 does.
 */
async function faultsNow(page: Page, { least = 24 }: Wanted): Promise<string[]> {
  return page.evaluate((leastPx) => {
    const faults = new Set<string>();
    const wide = document.documentElement.scrollWidth;
    if (wide > window.innerWidth) faults.add(`the page is ${wide} pixels wide in ${window.innerWidth}`);

    const PLACED = "svg, section.paper, [role=tabpanel], option";
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element) => {
      const known = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, known);
      return known;
    };
    const linesOf = (element: Element) => {
      const lines: Element[] = [];
      for (let one: Element | null = element; one; one = one.parentElement) lines.push(one);
      return lines;
    };
    // For ears only: there, and a pixel large.
    const isUnseen = (element: Element) =>
      !element.checkVisibility() ||
      linesOf(element).some((one) => {
        const { clipPath, visibility, opacity, width, height } = styleOf(one);
        const tiny = Number.parseFloat(width) <= 1.5 && Number.parseFloat(height) <= 1.5;
        return (
          clipPath !== "none" || visibility === "hidden" || opacity === "0" || tiny || one.matches("[hidden], [aria-hidden=true]")
        );
      });
    const nameOf = (element: Element) => {
      const words = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return `${element.localName}${element.id && `#${element.id}`} “${words.trim().slice(0, 50)}”`;
    };

    type Words = { element: Element; text: string; box: DOMRect };
    const words: Words[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || element.closest(PLACED) || isUnseen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 1 && box.height > 1) words.push({ element, text: node.textContent.trim().slice(0, 50), box });
      }
    }

    // A row that scrolls sideways hides what it holds from whoever does not try.
    for (const one of document.querySelectorAll("body *")) {
      const { overflowX } = styleOf(one);
      const scrolls = (overflowX === "auto" || overflowX === "scroll") && one.scrollWidth > one.clientWidth + 1;
      // Pages of paper are in a root of their own.
      const placed = one.querySelector(PLACED) ?? [...one.children].find(({ shadowRoot }) => shadowRoot) ?? one.closest(PLACED);
      if (scrolls && !placed) faults.add(`${nameOf(one)} scrolls sideways`);
    }

    for (const { element, text, box } of words) {
      for (const holder of linesOf(element)) {
        const { overflowX, overflowY, position } = styleOf(holder);
        const own = holder.getBoundingClientRect();
        const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
        const beside = hides(overflowX) && (box.right > own.right + 2 || box.left < own.left - 2);
        const below = hides(overflowY) && (box.bottom > own.bottom + 4 || box.top < own.top - 4);
        if (beside || below) faults.add(`“${text}” is cut off by ${nameOf(holder)}`);
        // What scrolls shows the rest; what is fixed is not held by what is around it.
        if (overflowY === "auto" || overflowY === "scroll" || position === "fixed") break;
      }
    }

    // Only what can be seen at this moment can lie on something: on top at its middle, in the window.
    const onTop = words.filter(({ element, box }) => {
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return top !== null && (top === element || top.contains(element) || element.contains(top));
    });
    onTop.sort((one, other) => one.box.top - other.box.top);
    onTop.forEach(({ element, text, box }, at) => {
      for (const other of onTop.slice(at + 1)) {
        if (other.box.top > box.bottom) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Lines of one paragraph may touch where their letters do not.
        if (across > 2 && down > Math.min(box.height, other.box.height) / 3 && element !== other.element)
          faults.add(`“${text}” and “${other.text}” lie on each other`);
      }
    });

    for (const one of document.getAnimations()) {
      const { duration } = one.effect?.getComputedTiming() ?? {};
      const target = one.effect instanceof KeyframeEffect ? one.effect.target : null;
      if (one.playState === "running" && typeof duration === "number" && duration > 100 && target)
        faults.add(`${nameOf(target)} moves`);
    }

    const PRESSED =
      "button, a[href], input, select, textarea, summary, [role=button], [role=tab], [role=menuitem], [role=option]";
    for (const one of document.querySelectorAll(PRESSED)) {
      // A field and its frame, a tick and its words are one target; a link in a sentence is as high as its line.
      const label = one.matches("input, select, textarea") ? one.parentElement : one;
      const inSentence = one.matches("a[href]") && one.parentElement?.matches("p, li, dd");
      if (!label || inSentence || one.closest("section.paper, svg, [hidden], [data-tabster-dummy]") || isUnseen(label)) continue;
      const { left, top, width, height } = label.getBoundingClientRect();
      // What scrolls past an edge is whole a moment later; what another part lies on stays so.
      const edges = linesOf(label).filter((holder) => styleOf(holder).overflowY !== "visible");
      const inSight = (x: number, y: number) =>
        x > 0 &&
        y > 0 &&
        x < window.innerWidth &&
        y < window.innerHeight &&
        edges.every((holder) => {
          const edge = holder.getBoundingClientRect();
          return x > edge.left + 2 && x < edge.right - 2 && y > edge.top + 2 && y < edge.bottom - 2;
        });
      // What is open over the rest is meant to lie on it.
      const OVER = "[role=dialog], [role=listbox], [role=menu], dialog, svg";
      const corners = [0.2, 0.8].flatMap((x) => [0.2, 0.8].map((y) => [left + width * x, top + height * y] as const));
      const under = corners.filter(([x, y]) => inSight(x, y)).map(([x, y]) => document.elementFromPoint(x, y));
      const over = under.find((top) => top && !label.contains(top) && !top.contains(label) && !top.closest(OVER));
      if (over) faults.add(`${nameOf(one)} lies under ${nameOf(over)}`);
      if (width > 0 && height > 0 && Math.min(width, height) < leastPx - 0.5)
        faults.add(`${nameOf(one)} is ${Math.round(width)} by ${Math.round(height)} pixels`);
    }
    return [...faults];
  }, least);
}

/** The spacing of WCAG 1.4.12, as somebody sets it who reads better so; by script, since the page's policy takes no style. */
export async function spaceText(page: Page, spaced: boolean): Promise<void> {
  await page.evaluate((on) => {
    const sheet = new CSSStyleSheet();
    const all = "line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important";
    sheet.replaceSync(`*:not(svg, svg *) { ${all} } p { margin-bottom: 2em !important }`);
    const held = window as unknown as { spaced?: CSSStyleSheet };
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== held.spaced);
    if (on) document.adoptedStyleSheets.push((held.spaced = sheet));
  }, spaced);
}
