import fc from "fast-check";
import { combine, restore, textsOf, type NetworkRecord } from "../../../src/record";
import { arbitraryRecord } from "../../builders/arbitraryRecord";
import { ADDING, apart, changed, steps } from "../../builders/changedApart";
import { rounds } from "../../builders/rounds";
import { settled } from "../../builders/settled";

/** A network, and what three people did to their copies of it. */
const copies = fc.tuple(arbitraryRecord, apart);

const together = (a: NetworkRecord, b: NetworkRecord) => combine(a, b).record;
const RUNS = { numRuns: rounds(25) };

test("which of two files is opened first makes no difference", () => {
  fc.assert(
    fc.property(copies, ([base, done]) => {
      const [a, b] = [changed(base, done[0]), changed(base, done[1])];
      expect(settled(together(a, b))).toEqual(settled(together(b, a)));
    }),
    RUNS,
  );
});

test("a file brought together with itself, or with what it was before, is as it was", () => {
  fc.assert(
    fc.property(copies, ([base, done]) => {
      const a = changed(base, done[1]);
      expect(settled(together(a, a))).toEqual(settled(a));
      expect(settled(together(a, base))).toEqual(settled(a));
    }),
    RUNS,
  );
});

test("bringing a file in again changes nothing", () => {
  fc.assert(
    fc.property(copies, ([base, done]) => {
      const [a, b] = [changed(base, done[0]), changed(base, done[1])];
      const both = together(a, b);
      expect(settled(together(both, b))).toEqual(settled(both));
      expect(settled(together(a, both))).toEqual(settled(both));
    }),
    RUNS,
  );
});

test("which two of three files meet first makes no difference", () => {
  fc.assert(
    fc.property(copies, ([base, done]) => {
      const [a, b, c] = [changed(base, done[0]), changed(base, done[1]), changed(base, done[2])];
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
