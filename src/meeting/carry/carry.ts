import type { Id } from "../../record";

/** What can stay open when a session ends. "reassessment" is of a person or place that was not looked at again. */
export const CARRY_KINDS = ["action", "gap", "key-question", "agenda", "parked", "reassessment"] as const;
export type CarryKind = (typeof CARRY_KINDS)[number];

/** Why something went on from a session, in the words of whoever said so. */
export type CarryReason = { session: Id; reason: string };

/** Something that was still open when earlier sessions ended, and so comes to this one. */
export type Carry = {
  kind: CarryKind;
  /** The action, question, agenda item or parked point; of a reassessment, the person or place. */
  id: Id;
  /** The session it came up at. */
  origin: Id;
  /** How many times it went on, this session included: 1 for the first. */
  times: number;
  /** In the order of the sessions; only where a reason was given. */
  reasons: CarryReason[];
};
