import * as v from "valibot";
import { DateText, Id, Line, Text } from "./basics";

/**
 * Somebody decided that an entry may stand in a copy it would be withheld from: one about several people in the file of one of
 * them, or a young person's own words with a partner. As it stands, or in other words. `of` is the entry, also one inside a session.
 */
export const Release = v.object({
  id: Id,
  of: Id,
  kind: v.optional(v.picklist(["about-several", "own-words"]), "about-several"),
  /** Whose file it is for; "" where it is for an agency. */
  person: v.optional(v.union([Id, v.literal("")]), ""),
  agency: v.optional(Line, ""),
  /** What stands there instead; "" for the words as they are. */
  wording: v.optional(Text, ""),
  reason: v.optional(Text, ""),
  decidedBy: v.optional(Line, ""),
  on: v.optional(DateText, ""),
  /** Fingerprint of what the entry said when it was decided: once it says something else, a person looks at it again. */
  print: v.optional(Line, ""),
});

export type Release = v.InferOutput<typeof Release>;
