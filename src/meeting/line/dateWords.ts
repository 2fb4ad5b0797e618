import type { PartialDate, Span } from "../../record";

/**
 * Words that say when. `date` as far as the words tell it, undefined where there is no such day. `kind`: a day as it is called, a day of the week, a stretch from
 * today ("in 2 weeks"), or a month.
 */
export type DateWords = Span & { text: string; date: PartialDate | undefined; kind: "day" | "weekday" | "stretch" | "month" };

export type Leaning = "past" | "future";

/** Finds dates in a line. It is large and comes later; a line typed before is read once more when it is there. */
export type DateReader = (text: string, from: PartialDate, leaning: Leaning) => DateWords[];
