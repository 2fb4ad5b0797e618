import { frameOf, panned, settled, sightBox, steadyFrame, WHOLE, zoomed } from "../../../src/pane/stages/map/picture/frame";
import { defaultProfile } from "../../../src/guidance";
import { drawingOf } from "../../../src/map";
import { link, network, person } from "../../builders/network";

const frame = { x: 10, y: 20, width: 400, height: 200 };
const drawn = (nature: string) =>
  drawingOf(network(person("p1", "Mia Jones"), person("p2", "Tariq Rahman"), link("l1", "p1", "p2", { nature })), {
    today: "2025-06-04",
    profile: defaultProfile,
  });

test("zoomed in at a place, that place stays where it is under the pointer", () => {
  const before = sightBox(frame, { zoom: 2, x: 0.5, y: 0.5 });
  const at = { x: 0.25, y: 0.75 };
  const after = sightBox(frame, zoomed({ zoom: 2, x: 0.5, y: 0.5 }, 1.5, at));
  expect(after.x + at.x * after.width).toBeCloseTo(before.x + at.x * before.width, 6);
  expect(after.y + at.y * after.height).toBeCloseTo(before.y + at.y * before.height, 6);
});

test("nobody gets lost: the whole is the furthest, and the edge is the edge", () => {
  expect(zoomed(WHOLE, 0.2)).toEqual(WHOLE);
  expect(panned(WHOLE, 5, 5)).toEqual(WHOLE);
  expect(panned({ zoom: 2, x: 0.5, y: 0.5 }, 9, -9)).toEqual({ zoom: 2, x: 0.75, y: 0.25 });
  expect(settled({ zoom: 99, x: 0, y: 1 }).zoom).toBe(8);
});

test("a letter more does not move the picture, a map grown out of its frame does", () => {
  const first = drawn("friend from school");
  const loose = { ...frameOf(first), x: frameOf(first).x - 20, width: frameOf(first).width + 40 };
  expect(steadyFrame(loose, drawn("friend"))).toBe(loose);
  expect(steadyFrame({ ...loose, width: 10 }, first)).toEqual(frameOf(first));
  expect(steadyFrame({ x: -999, y: -999, width: 5000, height: 5000 }, first)).toEqual(frameOf(first));
});
