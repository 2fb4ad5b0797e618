import type { Answers } from "../../../../map/compare";
import type { OwnMap } from "../../../../ownmap";
import type { Id } from "../../../../record";
import { whileOpen } from "../../../store";

/**
 * A young person's own map while it is held against the network that is open: whose it is, and who its circles are. It is kept
 * nowhere else, and gone once another network is opened.
 */
export type Held = {
  person: Id;
  map: OwnMap;
  warnings: readonly string[];
  answers: Answers;
  before?: { map: OwnMap; answers: Answers };
};

export const HELD = whileOpen<Held | undefined>(() => undefined);
