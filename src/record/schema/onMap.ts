import * as v from "valibot";
import { Id } from "./basics";

/** A part of the page's width or height, from its left or upper edge. */
const Part = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/**
 * Where a person put someone or somewhere on the map: the middle, as parts of the page. Never changed in place: a new
 * one takes over, and of several for one entry the last counts.
 */
export const Position = v.object({ id: Id, about: Id, x: Part, y: Part });

export type Position = v.InferOutput<typeof Position>;
