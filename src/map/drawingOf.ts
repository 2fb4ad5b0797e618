import type { Id, NetworkRecord } from "../record";
import { countFaults } from "./draw/figures";
import { drawHeading } from "./draw/heading";
import { drawKey } from "./draw/key";
import { drawLink } from "./draw/link";
import { drawNode, withBadge } from "./draw/node";
import { drawNotes } from "./draw/note";
import type { Box, DrawnLink, DrawnNode, DrawnNote, Drawing, Point } from "./drawing";
import { fitIn, LARGEST_TEXT, onPage } from "./fit";
import { type Layout, problemOf, type Problem } from "./layout/problem";
import { layoutOf } from "./layout/steps";
import { LABEL_SIZE, type Scene } from "./scene/scene";
import { sceneOf } from "./scene/sceneOf";
import { A4_LANDSCAPE, type MapOptions, VIEWS, type View } from "./view";

const POINTS_PER_MM = 72 / 25.4;
/** Between the map and its heading or key, and at its sides, where outlines and question marks stand out a little. */
const GAP = 8;
const SIDE = 7;
const NOT_COUNTED = { crossings: 0, overlaps: 0, throughs: 0, underLabels: 0 };

type Size = { width: number; height: number };

/**
 * A map before its layout: what is drawn, and the `room` it has on its `page`. `problem` may be laid out elsewhere. `finish` draws
 * it; without `counted` the faults of its figures are left at 0, since counting them takes longer than drawing.
 */
export type Plan = {
  scene: Scene;
  problem: Problem;
  page: Size;
  room: Box;
  finish: (layout: Layout, counted?: boolean) => Drawing;
};

/** Where lines end at a node, and where its notes hang: its badge keeps away from them. */
function endsAt(node: DrawnNode, links: readonly DrawnLink[], notes: readonly DrawnNote[]): Point[] {
  const lines = links.flatMap(({ from, to, spine }) => [
    ...(from === node.id ? spine.slice(0, 1) : []),
    ...(to === node.id ? spine.slice(-1) : []),
  ]);
  const hung = notes.filter(({ place }) => place === node.id).flatMap(({ box }) => [box, { x: box.x + box.width, y: box.y }]);
  return [...lines, ...hung];
}

/** Places said as parts of the page, as parts of the room the map has on it. */
function within(room: Box, page: { width: number; height: number }, places: MapOptions["start"]): MapOptions["start"] {
  if (!places) return undefined;
  const moved = [...places].map(([id, { x, y }]): [Id, Point] => {
    return [id, { x: (x * page.width - room.x) / room.width, y: (y * page.height - room.y) / room.height }];
  });
  return new Map(moved);
}

/** Everything but the layout, which takes nearly all the time and may run in a worker. */
export function planOf(record: NetworkRecord, options: MapOptions): Plan {
  const view: View = options.view ?? VIEWS.clean;
  const paper = options.paper ?? A4_LANDSCAPE;
  const page = { width: paper.widthMm * POINTS_PER_MM, height: paper.heightMm * POINTS_PER_MM };
  const { today, profile, compared } = options;
  const scene = sceneOf(record, { view, today, profile, compared }, options.proposed ?? false);
  const about = { title: options.title ?? record.risk, date: options.today, edition: options.edition ?? record.edition };
  const heading = drawHeading(about, page.width);
  const key = drawKey(scene, view, page);
  const room = { x: SIDE, y: heading.height + GAP, width: page.width - 2 * SIDE, height: key.box.y - heading.height - 2 * GAP };
  const finish = (layout: Layout, counted = true): Drawing => {
    const fit = fitIn(room, layout);
    const { scale } = fit;
    const at = (x: number | undefined, y: number | undefined) => onPage(fit, x, y);
    const placed = scene.nodes.map((node, i) => drawNode(node, at(layout.x[i], layout.y[i]), scale));
    const notes = scene.nodes.flatMap((node, i) => (placed[i] ? drawNotes(node.notes, placed[i], scale) : []));
    const links = scene.links.flatMap((link, i) => {
      const [from, to] = [placed[link.from], placed[link.to]];
      const route = { bow: (layout.bow[i] ?? 0) * scale, label: at(layout.labelX[i], layout.labelY[i]) };
      return from && to ? [drawLink(link, { from, to }, route, view, scale)] : [];
    });
    const nodes = placed.map((node) => (node.unknown ? withBadge(node, endsAt(node, links, notes), scale) : node));
    const figures = {
      textSize: scale,
      labelSize: scale * LABEL_SIZE,
      people: scene.nodes.filter(({ of }) => of === "people").length,
      places: scene.nodes.filter(({ of }) => of === "places").length,
      links: links.length,
      incidents: scene.incidents,
      ...(counted ? countFaults(nodes, links, notes) : NOT_COUNTED),
    };
    const palette = { ink: "#1d1d1d", paper: "#ffffff", accent: options.profile.accent, tint: "#eef2f4", muted: "#757575" };
    return { ...page, links, notes, nodes, key, heading: heading.rows, palette, figures, hidden: scene.hidden, ...about };
  };
  return {
    scene,
    page,
    problem: problemOf(scene, {
      aspect: room.width / room.height,
      roomy: room.height / Math.min(LARGEST_TEXT, options.largest ?? LARGEST_TEXT),
      start: within(room, page, options.start),
      pinned: within(room, page, options.pinned),
    }),
    room,
    finish,
  };
}

/** The map of a record: chosen, measured, laid out and drawn. Pure: the same record and options make the same Drawing. */
export function drawingOf(record: NetworkRecord, options: MapOptions): Drawing {
  const plan = planOf(record, options);
  return plan.finish(layoutOf(plan.problem));
}
