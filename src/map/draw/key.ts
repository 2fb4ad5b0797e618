import type { DrawnKey, DrawnLink, KeyEntry, NodeShape, Point, Stroke } from "../drawing";
import { WAS, type Scene, type SceneLink } from "../scene/scene";
import { linePath } from "../shapes/polygon";
import { SHAPES } from "../shapes/shapes";
import { widthOf } from "../text/measure";
import type { View } from "../view";
import { arrowhead, DASHES, PLAIN_WIDTH, tick, WIDTHS, zigzag } from "./line";
import { badge, OUTLINE, outlineStrokes } from "./node";
import { plainRow } from "./rows";

const SIZE = 8.5;
const ROW = 14;
const GAP = 11;
const LINE_SAMPLE = 26;

/** A channel: when it is in use, how wide its sample is, and how that is drawn from its left end, on the middle of the row. */
type Channel = {
  id: string;
  meaning: string;
  used: boolean;
  width: number;
  draw: (left: Point) => Pick<KeyEntry, "strokes" | "rows">;
};

const ORDER: readonly NodeShape[] = ["child", "adult", "person", "professional", "house", "place"];
const EVIDENCE: Record<DrawnLink["evidence"], string> = {
  evidenced: "evidenced",
  anecdotal: "said, not evidenced",
  "not-known": "evidence not known",
};

const strokesOnly = (strokes: Stroke[]) => ({ strokes, rows: [] });

function line(left: Point, dash: readonly number[], width: number, tone: Stroke["stroke"] = "ink"): Stroke {
  return { d: linePath([left, { x: left.x + LINE_SAMPLE, y: left.y }]), fill: "none", stroke: tone, width, dash };
}

/** Whether a sign says of a line without words that it is over. */
const saysWas = ({ label }: SceneLink) => label?.text.split(" ")[0] === WAS;

const shapeBox = (left: Point) => ({ x: left.x, y: left.y - 5, width: 18, height: 10 });

const TURNED = "new, changed, gone";

function channels({ nodes, links, hidden, since }: Scene, view: View): Channel[] {
  const shapes = ORDER.map((shape): Channel => ({
    id: shape,
    meaning: SHAPES[shape].meaning,
    used: nodes.some((node) => node.shape === shape),
    width: 18,
    draw: (left) => strokesOnly(outlineStrokes(shape, shapeBox(left), 5, false)),
  }));
  const evidence = (["evidenced", "anecdotal", "not-known"] as const).map((kind): Channel => ({
    id: kind,
    meaning: EVIDENCE[kind],
    used: links.some((link) => link.evidence === kind),
    width: LINE_SAMPLE,
    draw: (left) => strokesOnly([line(left, DASHES[kind], PLAIN_WIDTH)]),
  }));
  const strengths = (["weak", "ordinary", "strong"] as const).map((kind): Channel => ({
    id: kind,
    meaning: kind,
    used: view.strength && links.some((link) => link.strength === kind),
    width: LINE_SAMPLE,
    draw: (left) => strokesOnly([line(left, [], WIDTHS[kind])]),
  }));
  const text = (words: string, tone: "ink" | "accent") => (left: Point) => ({
    strokes: [],
    rows: [plainRow(words, left.x, left.y + SIZE * 0.36, SIZE, { tone, bold: tone === "ink" })],
  });
  return [
    ...shapes,
    {
      id: "subject",
      meaning: "subject",
      used: nodes.some((node) => node.subject),
      width: 18,
      draw: (left) => strokesOnly(outlineStrokes("child", shapeBox(left), 9, true)),
    },
    {
      id: "unknown",
      meaning: "not identified",
      used: nodes.some((node) => node.unknown),
      width: 10,
      draw: (left) => badge(left.x + 5, left.y, 9),
    },
    {
      id: "incident",
      meaning: "incident",
      used: nodes.some((node) => node.notes.length > 0),
      width: 12,
      draw: ({ x, y }) => {
        const sheet = [
          [0, -5],
          [12, -5],
          [12, 1],
          [8, 5],
          [0, 5],
        ].map(([dx = 0, dy = 0]) => ({ x: x + dx, y: y + dy }));
        const fold = [
          [12, 1],
          [8, 1],
          [8, 5],
        ].map(([dx = 0, dy = 0]) => ({ x: x + dx, y: y + dy }));
        const look = { stroke: "ink", width: OUTLINE * 0.6, dash: [] } as const;
        return strokesOnly([
          { d: linePath(sheet, true), fill: "paper", ...look },
          { d: linePath(fold), fill: "none", ...look },
        ]);
      },
    },
    ...evidence,
    ...strengths,
    {
      id: "conflict",
      meaning: "conflict or harm",
      used: links.some((link) => link.conflict),
      width: LINE_SAMPLE,
      draw: (left) => {
        const points = zigzag([left, { x: left.x + LINE_SAMPLE, y: left.y }]);
        return strokesOnly([{ ...line(left, [], PLAIN_WIDTH), d: linePath(points) }]);
      },
    },
    {
      id: "protective",
      meaning: "protective",
      used: links.some((link) => link.protective),
      width: 8,
      draw: ({ x, y }) => strokesOnly([tick({ x: x + 4, y }, 9)]),
    },
    {
      id: "influence",
      meaning: "influences",
      used: links.some(({ heads }) => heads.from || heads.to),
      width: LINE_SAMPLE,
      draw: (left) => {
        const end = { x: left.x + LINE_SAMPLE, y: left.y };
        return strokesOnly([
          { ...line(left, [], PLAIN_WIDTH), d: linePath([left, { x: end.x - 5, y: end.y }]) },
          arrowhead([left, end], "ink", PLAIN_WIDTH),
        ]);
      },
    },
    {
      id: "past",
      meaning: "over or historic",
      used: view.past && links.some((link) => link.past),
      width: LINE_SAMPLE,
      draw: (left) => strokesOnly([line(left, [], PLAIN_WIDTH, "muted")]),
    },
    {
      id: "over",
      meaning: "over",
      used: !view.labels && links.some(saysWas),
      width: widthOf(WAS, true) * SIZE,
      draw: text(WAS, "ink"),
    },
    { id: "recheck", meaning: "to check again", used: links.some((link) => link.recheck), width: 5, draw: text("?", "ink") },
    {
      id: "proposed",
      meaning: "not yet confirmed",
      used: [...nodes, ...links].some((one) => one.proposed),
      width: widthOf("proposed") * SIZE,
      draw: text("proposed", "accent"),
    },
    {
      id: "turned",
      meaning: `since ${since}`,
      used: since !== "",
      width: widthOf(TURNED) * SIZE,
      draw: text(TURNED, "accent"),
    },
    { id: "hidden", meaning: hidden, used: hidden !== "", width: 0, draw: () => strokesOnly([]) },
  ];
}

/** How many rows the key takes in a given width, each row `ROW` high. */
function arrange(used: readonly Channel[], width: number): { channel: Channel; x: number; row: number }[] {
  let [x, row] = [0, 0];
  return used.map((channel) => {
    const own = channel.width + 4 + widthOf(channel.meaning) * SIZE;
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const placed = { channel, x, row };
    x += own + GAP;
    return placed;
  });
}

/** The key along the lower edge of a page. Its box says how much room it takes. */
export function drawKey(scene: Scene, view: View, page: { width: number; height: number }): DrawnKey {
  const placed = arrange(
    channels(scene, view).filter(({ used }) => used),
    page.width,
  );
  const rows = placed.length === 0 ? 0 : (placed.at(-1)?.row ?? 0) + 1;
  const top = page.height - rows * ROW;
  const entries = placed.map(({ channel, x, row }): KeyEntry => {
    const left = { x: x + 0.8, y: top + row * ROW + ROW / 2 };
    const sample = channel.draw(left);
    const words = plainRow(channel.meaning, left.x + channel.width + 4, left.y + SIZE * 0.36, SIZE);
    return { id: channel.id, meaning: channel.meaning, strokes: sample.strokes, rows: [...sample.rows, words] };
  });
  return { box: { x: 0, y: top, width: page.width, height: rows * ROW }, entries };
}
