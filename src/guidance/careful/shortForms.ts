import { overlaps, type Span } from "../../record";
import { abbreviationsIn, explainedBy } from "../abbreviations";
import { escapePattern } from "../pattern";
import type { Finding } from "./find";

/** Abbreviations that neither the text itself nor the council's list explains, each where it stands first outside a quotation. */
export function shortFormsIn(text: string, quotations: readonly Span[]): Finding[] {
  return abbreviationsIn(text)
    .filter(({ short, meaning }) => meaning === undefined && !explainedBy(short, text))
    .flatMap(({ short }): Finding[] => {
      const all = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(short)}(?!\\p{L}{2})`, "gu"))];
      const spans = all.map(({ index }) => ({ start: index, end: index + short.length }));
      const first = spans.find((span) => !quotations.some((quotation) => overlaps(quotation, span)));
      if (!first) return [];
      const why = `Nobody explains it. Write it out once: the words, then (${short}).`;
      return [{ ...first, about: "short", id: `short-${short}`, said: short, why, instead: [] }];
    });
}
