import type { Stroke, TextRow, Tone } from "../../../../map";

/** Tones are painted through variables of the picture, so that dark and forced colours are one place's business. */
const paint = (tone: Tone): string => (tone === "none" ? "none" : `var(--map-${tone})`);

export function Strokes({ strokes }: { strokes: readonly Stroke[] }) {
  return strokes.map(({ d, fill, stroke, width, dash }, index) => (
    <path
      key={index}
      d={d}
      fill={paint(fill)}
      stroke={paint(stroke)}
      strokeWidth={width}
      strokeDasharray={dash.length > 0 ? dash.join(" ") : undefined}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ));
}

/** Words as measured: where the screen's font is wider than the one measured, they are drawn closer rather than cut. */
export function Rows({ rows }: { rows: readonly TextRow[] }) {
  return rows.map((row, index) => (
    <text
      key={index}
      x={row.x}
      y={row.y}
      fontSize={row.size}
      fontWeight={row.bold ? 700 : 400}
      textAnchor={row.anchor}
      fill={paint(row.tone)}
      textLength={row.width}
      lengthAdjust="spacingAndGlyphs"
    >
      {row.text}
    </text>
  ));
}
