import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { Id } from "../../record";
import { bookmarkAt, linesAbout } from "./marks";
import type { Pages } from "./pages";

/** The look of the desk the pages lie on; the pages bring their own rules, and all of them end at this shadow root. */
const DESK = `
/* Words on a page have a level of their own there; without one for the pages they would stand before what is laid over them. */
:host { all: initial; display: block; isolation: isolate; font: 10pt/normal Arial, Arimo, sans-serif; }
.paper-wrapper { background: transparent; padding: 16px 0 0; }
.paper-wrapper > section.paper { zoom: var(--fit, 1); flex-shrink: 0; margin-bottom: 16px; box-shadow: 0 1px 4px rgb(0 0 0 / 40%); }
.paper { color-scheme: light; forced-color-adjust: none; }
.paper p:has([id^=mt_]) { cursor: pointer; }
/* The distance of words from the rule beside them, which the pages' own rules do not bring along. */
.paper p.paper_callout { padding-left: 10pt; }
.paper p.here { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
`;

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Each page as large as there is room for, never larger than paper; a landscape page is as wide as the others. */
function fit(root: ShadowRoot, room: number): void {
  for (const page of root.querySelectorAll<HTMLElement>("section.paper")) {
    const width = Number.parseFloat(page.style.width) * (96 / 72);
    if (width > 0) page.style.setProperty("--fit", Math.min(1, room / width).toFixed(3));
  }
}

/** Puts the pages into the desk's shadow root, so that their rules and ours stay apart. The place scrolled to stays. */
function usePaper(desk: RefObject<HTMLDivElement | null>, pages: Pages): void {
  useLayoutEffect(() => {
    const host = desk.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [...pages.rules.map(sheetOf), sheetOf(DESK)];
    root.replaceChildren(...pages.nodes);
    const watcher = new ResizeObserver(() => fit(root, host.clientWidth));
    fit(root, host.clientWidth);
    watcher.observe(host);
    return () => watcher.disconnect();
  }, [desk, pages]);
}

/** Marks the lines about what is open in the pane, and brings the first of them into view when something else is opened. */
function useSelection(desk: RefObject<HTMLDivElement | null>, pages: Pages, selected: Id): void {
  const brought = useRef("");
  useEffect(() => {
    const root = desk.current?.shadowRoot;
    if (!root) return;
    root.querySelectorAll("p.here").forEach((line) => line.classList.remove("here"));
    const lines = selected === "" ? [] : linesAbout(root, selected);
    lines.forEach((line) => line.classList.add("here"));
    if (lines.length > 0 && brought.current !== selected) lines[0]?.scrollIntoView({ block: "center" });
    brought.current = selected;
  }, [desk, pages, selected]);
}

type PaperProps = { pages: Pages; accent: string; selected: Id; pick: (bookmark: string) => void };

/** A document as pages. A click on a line opens what it is about; for the keyboard, the pane beside it is the way there. */
export function Paper({ pages, accent, selected, pick }: PaperProps) {
  const desk = useRef<HTMLDivElement>(null);
  usePaper(desk, pages);
  useSelection(desk, pages, selected);
  useEffect(() => {
    const host = desk.current;
    if (!host) return;
    host.style.setProperty("--accent", accent);
    const onClick = (event: MouseEvent) => {
      const bookmark = bookmarkAt(event.composedPath());
      if (bookmark !== "") pick(bookmark);
    };
    host.addEventListener("click", onClick);
    return () => host.removeEventListener("click", onClick);
  }, [accent, pick]);
  return <div ref={desk} />;
}
