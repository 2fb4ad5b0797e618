import type { Mermaid } from "mermaid";
import { LAYOUT, layoutLoader } from "./loader";
import type { Picturable } from "./picturable";

/** Settings under which Mermaid fetches nothing, runs nothing and draws no HTML; the text cannot change them. */
const SETTINGS = {
  startOnLoad: false,
  securityLevel: "strict",
  htmlLabels: false,
  theme: "base",
  look: "classic",
  layout: LAYOUT,
  deterministicIds: true,
  handDrawnSeed: 1,
  suppressErrorRendering: true,
  maxEdges: 5000,
  maxTextSize: 1_000_000,
  flowchart: { curve: "linear", useMaxWidth: false },
} as const;

const SECURE = [
  "secure",
  "securityLevel",
  "startOnLoad",
  "maxTextSize",
  "maxEdges",
  "suppressErrorRendering",
  "htmlLabels",
  "themeCSS",
  "themeVariables",
  "fontFamily",
  "altFontFamily",
  "flowchart",
  "theme",
  "look",
  "layout",
  "dompurifyConfig",
];

/** Mermaid that draws our pictures, one after the other, as SVG text: its settings and its layouts are one for the whole page. */
export function rendererFor(mermaid: Mermaid): (what: Picturable) => Promise<string> {
  let current: Picturable | undefined;
  let before: Promise<unknown> = Promise.resolve();
  mermaid.initialize({ ...SETTINGS, secure: [...SECURE] });
  mermaid.registerLayoutLoaders([
    layoutLoader(() => {
      if (!current) throw new Error("Mermaid lays out what was not asked for.");
      return current;
    }),
  ]);
  const render = async (what: Picturable): Promise<string> => {
    current = what;
    try {
      return (await mermaid.render("mapping-toolkit-map", what.mermaid)).svg;
    } finally {
      current = undefined;
    }
  };
  return (what) => {
    const result = before.then(() => render(what));
    before = result.catch(() => undefined);
    return result;
  };
}
