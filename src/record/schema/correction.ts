import * as v from "valibot";
import { Id } from "./basics";

/**
 * A copy that went out and says what is no longer right, while nobody has said whether it is corrected. `of` is the share, the upload
 * or the version of a session's papers. Written with the network into its file, so that whoever opens it next is asked.
 */
export const Correction = v.object({
  id: Id,
  of: Id,
  /** Entries it carries that were corrected and are still there. */
  carries: v.optional(v.array(Id), []),
  because: v.optional(v.picklist(["removed", "corrected", "both"]), "corrected"),
  /** False where nobody wrote down what the copy carries: somebody has to look. */
  sure: v.optional(v.boolean(), true),
});

export type Correction = v.InferOutput<typeof Correction>;
