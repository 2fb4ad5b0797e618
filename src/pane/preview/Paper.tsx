import { useLayoutEffect, useRef } from "react";
import type { Pages } from "./pages";

/** The look of the desk the pages lie on; the pages bring their own rules, and all of them end at this shadow root. */
const DESK = `
:host { all: initial; display: block; font: 10pt/normal Arial, Arimo, sans-serif; }
.paper-wrapper { background: transparent; padding: 16px 0 0; }
.paper-wrapper > section.paper { zoom: var(--fit, 1); flex-shrink: 0; margin-bottom: 16px; box-shadow: 0 1px 4px rgb(0 0 0 / 40%); }
.paper { color-scheme: light; forced-color-adjust: none; }
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

/** Pages in a shadow root, so that their rules and ours stay apart. The place scrolled to stays. */
export function Paper({ pages }: { pages: Pages }) {
  const desk = useRef<HTMLDivElement>(null);
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
  }, [pages]);
  return <div ref={desk} />;
}
