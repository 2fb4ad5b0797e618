import * as v from "valibot";
import { Id, Text } from "./basics";

/** Why something still open went on from that session to the next. */
export const Carried = v.object({
  id: Id,
  session: v.optional(v.union([Id, v.literal("")]), ""),
  reason: v.optional(Text, ""),
});

export type Carried = v.InferOutput<typeof Carried>;
