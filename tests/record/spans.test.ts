import fc from "fast-check";
import { longestApart, overlaps, Spans, type Span } from "../../src/record";

const span = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

test("stretches that another one meets are those that share a character with it, in the order of the text", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (all, one) => {
      const shared = all.filter((other) => overlaps(other, one)).sort((a, b) => a.start - b.start);
      expect(new Spans(all).met(one)).toEqual(shared);
      expect(new Spans(all).meet(one)).toBe(shared.length > 0);
    }),
  );
});

test("of stretches that overlap the longest stays, and of as long ones the first", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (all) => {
      const kept: Span[] = [];
      for (const one of [...all].sort((a, b) => b.end - b.start - (a.end - a.start)))
        if (!kept.some((other) => overlaps(other, one))) kept.push(one);
      expect(longestApart(all)).toEqual(kept.sort((a, b) => a.start - b.start));
    }),
  );
});
