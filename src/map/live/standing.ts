import type { Id } from "../../record";
import type { Point } from "../drawing";
import type { Plan } from "../drawingOf";
import { fitIn, onPage } from "../fit";
import type { Layout } from "../layout/problem";

/**
 * Where everything stands on a picture: enough to draw the next one without moving anybody. Middles of people and places and
 * bows of lines in points on the page, labels as parts of their lines, `scale` the text size in points.
 */
export type Standing = {
  scale: number;
  nodes: ReadonlyMap<Id, Point>;
  links: ReadonlyMap<Id, { bow: number; at: number }>;
};

export function standingOf({ scene, room }: Pick<Plan, "scene" | "room">, layout: Layout): Standing {
  const fit = fitIn(room, layout);
  return {
    scale: fit.scale,
    nodes: new Map(scene.nodes.map(({ id }, i) => [id, onPage(fit, layout.x[i], layout.y[i])])),
    links: new Map(scene.links.map(({ id }, i) => [id, { bow: (layout.bow[i] ?? 0) * fit.scale, at: layout.at[i] ?? 0.5 }])),
  };
}

/** The same with some of them somewhere else. */
export function moved(standing: Standing, places: ReadonlyMap<Id, Point>): Standing {
  return places.size === 0 ? standing : { ...standing, nodes: new Map([...standing.nodes, ...places]) };
}

/** Closer than anybody sees and further than rounding goes (points). */
const SAME = 1e-6;

/**
 * The standing with whoever has a place only now, or was moved onto the page. All others keep their numbers to the last digit, so
 * that the same standing draws the same marks however often it is drawn; nobody who is not on this picture is forgotten.
 */
export function takenIn(standing: Standing, made: Standing): Standing {
  const isSame = (a: Point | undefined, b: Point) => a && Math.abs(a.x - b.x) < SAME && Math.abs(a.y - b.y) < SAME;
  const places = [...made.nodes].filter(([id, place]) => !isSame(standing.nodes.get(id), place));
  const routes = [...made.links].filter(([id]) => !standing.links.has(id));
  return {
    scale: standing.scale,
    nodes: places.length === 0 ? standing.nodes : new Map([...standing.nodes, ...places]),
    links: routes.length === 0 ? standing.links : new Map([...standing.links, ...routes]),
  };
}

const mix = (from: number, to: number, part: number) => from + (to - from) * part;

/** On the way from one to the other, `part` of it (0 to 1) done; who is in one of them only stands where they are there. */
export function between(from: Standing, to: Standing, part: number): Standing {
  const nodes = [...to.nodes].map(([id, end]): [Id, Point] => {
    const start = from.nodes.get(id) ?? end;
    return [id, { x: mix(start.x, end.x, part), y: mix(start.y, end.y, part) }];
  });
  const links = [...to.links].map(([id, end]): [Id, { bow: number; at: number }] => {
    const start = from.links.get(id) ?? end;
    return [id, { bow: mix(start.bow, end.bow, part), at: mix(start.at, end.at, part) }];
  });
  return { scale: mix(from.scale, to.scale, part), nodes: new Map(nodes), links: new Map(links) };
}
