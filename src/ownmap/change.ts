import type { Id } from "../record";
import type { Answer, Near, OwnMap, Plan, Sector } from "./schema";

/** One thing a young person, or the worker for them, does to the map. Where somebody stands is changed by "move" and nothing else. */
export type OwnChange =
  | { type: "put-down"; entry: Pick<Near, "id" | "x" | "y"> & Partial<Near> }
  | { type: "move"; id: Id; x: number; y: number }
  | { type: "rename"; id: Id; name: string }
  | { type: "kind"; id: Id; kind: Near["kind"] }
  | { type: "note"; id: Id; note: string }
  /** Of somebody, or of what is between two. */
  | { type: "used-to-be"; id: Id; usedToBe: boolean }
  | { type: "tie"; id: Id; from: Id; to: Id }
  | { type: "tie-words"; id: Id; what: string }
  | { type: "untie"; id: Id }
  /** A new part of the paper, or another name or beginning for one that is there. */
  | { type: "sector"; entry: Sector }
  | { type: "no-sector"; id: Id }
  /** Whoever it is goes, with what is between them and others. */
  | { type: "take-off"; id: Id }
  /** What was said to a question; without words it is as if it had not been asked. */
  | { type: "answer"; entry: Answer }
  | { type: "plan"; entry: Plan }
  | { type: "no-plan"; id: Id }
  | { type: "about"; values: Partial<Pick<OwnMap, "initials" | "date" | "by" | "paper" | "picture">> };
