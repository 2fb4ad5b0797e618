import { REVIEW_CALLED, REVIEW_NOT_CALLED } from "../../guidance";
import { isLeftAlone } from "../../record";
import { LET_GO } from "../carry/letGo";

const TITLES: Readonly<Record<string, string>> = {
  [REVIEW_CALLED]: "Calls for a review",
  [REVIEW_NOT_CALLED]: "Calls for no review",
  [LET_GO]: "Dealt with",
};

/** What an answer that is kept in `setAside` is called on a page; "" for what is no answer of these. */
export const askedTitle = (prompt: string): string => TITLES[prompt] ?? (isLeftAlone({ prompt }) ? "Words left as they are" : "");
