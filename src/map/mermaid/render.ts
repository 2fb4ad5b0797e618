import type { Mermaid } from "mermaid";
import type { Drawing } from "../drawing";
import { LAYOUT, layoutLoader } from "./loader";
import { mermaidOf } from "./mermaidOf";

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

/** Mermaid's own picture of a drawing, as SVG text, with the Mermaid text it was made from. */
export type Rendered = { svg: string; mermaid: string };

/** A Mermaid that draws our Drawings, one after the other: its settings and its layouts are one for the whole page. */
export function rendererFor(mermaid: Mermaid): (drawing: Drawing) => Promise<Rendered> {
  let current: Drawing | undefined;
  let before: Promise<unknown> = Promise.resolve();
  mermaid.initialize({ ...SETTINGS, secure: [...SECURE] });
  mermaid.registerLayoutLoaders([
    layoutLoader(() => {
      if (!current) throw new Error("Mermaid lays out what was not asked for.");
      return current;
    }),
  ]);
  const render = async (drawing: Drawing): Promise<Rendered> => {
    const text = mermaidOf(drawing);
    current = drawing;
    try {
      const { svg } = await mermaid.render("mapping-toolkit-map", text);
      return { svg, mermaid: text };
    } finally {
      current = undefined;
    }
  };
  return (drawing) => {
    const result = before.then(() => render(drawing));
    before = result.catch(() => undefined);
    return result;
  };
}
