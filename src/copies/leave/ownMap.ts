import type { NetworkRecord, YoungPersonMap } from "../../record";
import { isChair } from "../release/stands";

/** Why a young person's own map may not be shared yet. */
export type OwnMapNotYet = "not-noted" | "not-asked" | "not-agreed" | "not-by-the-chair" | "no-reason";

export type MayShareOwnMap = { ok: true; by: "agreement" | "decision" } | { ok: false; why: OwnMapNotYet };

/**
 * A young person's own map is shared where they agree, or where the chair of one of the sessions decided so and said why. `map` is
 * what the record knows of it; undefined where nobody wrote down that there is one. That somebody else reads a copy before it leaves
 * is asked besides (mayLeave).
 */
export function mayShareOwnMap(record: NetworkRecord, map: YoungPersonMap | undefined): MayShareOwnMap {
  const no = (why: OwnMapNotYet): MayShareOwnMap => ({ ok: false, why });
  if (map?.state !== "done") return no("not-noted");
  if (map.agreed === "agreed") return { ok: true, by: "agreement" };
  if (map.decidedBy.trim() === "") return no(map.agreed === "not-agreed" ? "not-agreed" : "not-asked");
  if (!isChair(record, map.decidedBy)) return no("not-by-the-chair");
  return map.decision.trim() === "" ? no("no-reason") : { ok: true, by: "decision" };
}

const WORDS: Readonly<Record<OwnMapNotYet, string>> = {
  "not-noted": "It is not noted that this young person’s own map has been done. Note when, and with whom, on their card.",
  "not-asked":
    "Nobody has asked the young person whether it may be shared. Ask them, or ask the chair to decide, and note it on their card.",
  "not-agreed": "The young person does not agree that it is shared. Keep it, or ask the chair to decide and note why.",
  "not-by-the-chair": "Only the chair of a session decides this. Note who chaired the session, or ask the chair to decide.",
  "no-reason": "The chair’s decision has no reason yet. Note why it may be shared.",
};

/** Why not, and what to do, in words. */
export const ownMapNotYetSentence = (why: OwnMapNotYet): string => WORDS[why];
