import * as v from "valibot";
import { Id } from "./basics";

/** A page of the map that a person chose: these people and places, with everybody one or two steps from them. */
export const MapPage = v.object({
  id: Id,
  around: v.optional(v.array(Id), []),
  steps: v.optional(v.picklist([1, 2]), 1),
});

export type MapPage = v.InferOutput<typeof MapPage>;
