import type { Person, Place } from "../../record";
import type { Box, NodeShape } from "../drawing";
import type { Corner } from "./polygon";

/**
 * What each shape is: room around its text, and its corners. Lengths are parts of the text size. Shape alone says child or
 * adult, person or place, so that the map reads in black and white; its size follows the text and means nothing.
 */
type Shape = {
  /** Words of the key. */
  meaning: string;
  /** Room left and right of the text, above it and below it. */
  side: number;
  top: number;
  bottom: number;
  corners: (box: Box) => Corner[];
};

const corner = (x: number, y: number, radius = 0): Corner => ({ x, y, radius });

function box({ x, y, width, height }: Box, radius: number): Corner[] {
  const [right, bottom] = [x + width, y + height];
  return [corner(x, y, radius), corner(right, y, radius), corner(right, bottom, radius), corner(x, bottom, radius)];
}

const LEAN = 0.5;
const CUT = 0.55;
const ROOF = 0.8;
const POINT = 0.6;

export const SHAPES: Record<NodeShape, Shape> = {
  child: {
    meaning: "child",
    side: 0.8,
    top: 0.45,
    bottom: 0.45,
    corners: (b) => box(b, Math.min(b.height / 2, b.width / 2, 2.4)),
  },
  adult: { meaning: "adult", side: 0.6, top: 0.45, bottom: 0.45, corners: (b) => box(b, 0) },
  person: {
    meaning: "child or adult not known",
    side: 0.3 + 2 * LEAN,
    top: 0.45,
    bottom: 0.45,
    corners: ({ x, y, width, height }) => [
      corner(x + 2 * LEAN, y),
      corner(x + width, y),
      corner(x + width - 2 * LEAN, y + height),
      corner(x, y + height),
    ],
  },
  professional: {
    meaning: "professional",
    side: 0.65,
    top: 0.5,
    bottom: 0.45,
    corners: ({ x, y, width, height }) => [
      corner(x + CUT, y),
      corner(x + width - CUT, y),
      corner(x + width, y + CUT),
      corner(x + width, y + height),
      corner(x, y + height),
      corner(x, y + CUT),
    ],
  },
  house: {
    meaning: "address, school or service",
    side: 0.55,
    top: 0.3 + ROOF,
    bottom: 0.35,
    corners: ({ x, y, width, height }) => [
      corner(x + width / 2, y),
      corner(x + width, y + ROOF),
      corner(x + width, y + height),
      corner(x, y + height),
      corner(x, y + ROOF),
    ],
  },
  place: {
    meaning: "other place",
    side: 0.35 + POINT,
    top: 0.45,
    bottom: 0.45,
    corners: ({ x, y, width, height }) => [
      corner(x + POINT, y),
      corner(x + width - POINT, y),
      corner(x + width, y + height / 2),
      corner(x + width - POINT, y + height),
      corner(x + POINT, y + height),
      corner(x, y + height / 2),
    ],
  },
};

const BUILDINGS: readonly Place["kind"][] = ["address", "school", "service"];

export function shapeOfPerson(person: Person): NodeShape {
  return person.kind === "not-known" ? "person" : person.kind;
}

export function shapeOfPlace(place: Place): NodeShape {
  return BUILDINGS.includes(place.kind) ? "house" : "place";
}
