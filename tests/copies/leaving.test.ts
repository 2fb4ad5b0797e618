import fc from "fast-check";
import type { Share } from "../../src/record";
import { mayLeave, notYetSentence, releaseOf } from "../../src/copies";

const print = releaseOf(new Uint8Array([80, 75, 3, 4]));
const share: Share = {
  ...{ id: "h1", what: "Minutes", kind: "minutes", session: "", to: "Harbour School", agency: "Harbour School", person: "" },
  ...{ recipients: "", on: "", why: "", names: "initials", how: "not-said", madeBy: "Dawn Okoro", releasedBy: "Omar Khan" },
  ...{ releasedOn: "2025-06-04", print, told: "not-asked", toldWhy: "", carries: [] },
} as const;

test("a copy leaves once somebody else than its maker has released this very copy", () => {
  expect(mayLeave(share, print, "Dawn Okoro")).toEqual({ ok: true });
});

test.each([
  ["nobody-released", { releasedBy: " " }],
  ["released-by-maker", { releasedBy: "dawn  OKORO" }],
  ["released-by-maker", { releasedBy: "D. Okoro" }],
  ["released-by-maker", { releasedBy: "Okoro, Dawn" }],
  ["maker-not-known", { madeBy: "" }],
  ["another-copy", { print: releaseOf(new Uint8Array([80, 75, 3, 5])) }],
  ["another-copy", { print: "" }],
] as const)("not yet: %s (%j)", (why, more) => {
  expect(mayLeave({ ...share, ...more }, print, "")).toEqual({ ok: false, why });
  expect(notYetSentence(why)).toMatch(/\. [A-Z].*\.$/);
});

test("whoever makes it now counts as well as whoever is written down", () => {
  expect(mayLeave(share, print, "Omar Khan")).toEqual({ ok: false, why: "released-by-maker" });
});

test("what stays in the team needs no release", () => {
  expect(mayLeave({ ...share, agency: "", releasedBy: "" }, "", "")).toEqual({ ok: true });
  expect(mayLeave({ ...share, agency: "", person: "p1", releasedBy: "" }, "", "")).toMatchObject({ ok: false });
});

test("the fingerprint of a copy is the same for the same bytes and for no others", () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (copy, at, by) => {
      const other = copy.slice();
      other[at % copy.length] = (other[at % copy.length]! + by) % 256;
      expect(releaseOf(copy.slice())).toBe(releaseOf(copy));
      expect(releaseOf(other)).not.toBe(releaseOf(copy));
      expect(releaseOf(copy.slice(1))).not.toBe(releaseOf(copy));
    }),
    { numRuns: 100 },
  );
  expect(releaseOf(new Uint8Array(2))).not.toBe(releaseOf(new Uint8Array(3)));
});
