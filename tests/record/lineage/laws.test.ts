import fc from "fast-check";
import { combine, restore, textsOf, type NetworkRecord } from "../../../src/record";
import { arbitraryRecord } from "../../builders/arbitraryRecord";
import { ADDING, apart, changed, steps } from "../../builders/changedApart";
import { settled } from "../../builders/settled";

/** Copies of one network after three people worked on theirs, and the network they began with. */
const copies = fc
  .tuple(arbitraryRecord, apart)
  .map(([base, done]) => ({
    base,
    files: done.map((steps) => changed(base, steps)) as [NetworkRecord, NetworkRecord, NetworkRecord],
  }));
const together = (a: NetworkRecord, b: NetworkRecord) => combine(a, b).record;
const RUNS = { numRuns: 200 };

test("which of two files is opened first makes no difference", () => {
  fc.assert(
    fc.property(copies, ({ files: [a, b] }) => {
      expect(settled(together(a, b))).toEqual(settled(together(b, a)));
    }),
    RUNS,
  );
});

test("a file brought together with itself, or with what it was before, is as it was", () => {
  fc.assert(
    fc.property(copies, ({ base, files: [a] }) => {
      expect(settled(together(a, a))).toEqual(settled(a));
      expect(settled(together(a, base))).toEqual(settled(a));
    }),
    RUNS,
  );
});

test("bringing a file in again changes nothing", () => {
  fc.assert(
    fc.property(copies, ({ files: [a, b] }) => {
      const both = together(a, b);
      expect(settled(together(both, b))).toEqual(settled(both));
      expect(settled(together(a, both))).toEqual(settled(both));
    }),
    RUNS,
  );
});

test("which two of three files meet first makes no difference", () => {
  fc.assert(
    fc.property(copies, ({ files: [a, b, c] }) => {
      expect(settled(together(together(a, b), c))).toEqual(settled(together(a, together(b, c))));
    }),
    RUNS,
  );
});

test("no text of either file is lost, and the result needs no repair", () => {
  fc.assert(
    fc.property(arbitraryRecord, steps(ADDING), steps(ADDING), (base, first, second) => {
      const [a, b] = [changed(base, first), changed(base, second)];
      const both = together(a, b);
      const said = new Set(textsOf(both).map(({ text }) => text));
      const before = new Set(textsOf(base).map(({ text }) => text));
      // What one of them wrote over on purpose stands in the base.
      for (const { text } of [...textsOf(a), ...textsOf(b)]) if (!before.has(text)) expect(said).toContain(text);
      expect(restore(JSON.parse(JSON.stringify(both)))).toEqual({ ok: true, record: both, repairs: [] });
    }),
    RUNS,
  );
});
