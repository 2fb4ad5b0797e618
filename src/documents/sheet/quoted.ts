import { linesOf } from "../../record";
import type { Line } from "../blocks";
import { textLines } from "../parts/lines";
import type { SheetAddress } from "./address";

/** Somebody typed the marks already. */
const QUOTED = /^\s*["“][\s\S]*["”]\s*$/;

/** What somebody said, in their words and between quotation marks. */
export function quotedLines(words: string, about: SheetAddress): Line<SheetAddress>[] {
  const marks = QUOTED.test(words) || linesOf(words).length === 0 ? {} : { lead: "“", tail: "”" };
  return textLines(words, about, marks);
}
