import { filingFault, tickChanges, untickChanges, type Filing } from "../../src/pane/stages/share/pack/filing";
import { apply, type NetworkRecord } from "../../src/record";
import { shareChange } from "../../src/sharing";
import { filledNetwork } from "../builders/filledNetwork";

const title = "Mapping Minutes Network";
const upload = { id: "u7", session: "m2", person: "p1", title, due: "2025-06-18" };
const base = apply({ ...filledNetwork(), shares: [], uploads: [] }, { type: "add", to: "uploads", entry: upload });
const packed = apply(
  base,
  shareChange(base, {
    ...{ paper: { kind: "minutes", title }, copy: { audience: { type: "subject", person: "p1" }, names: "full" }, session: "m2" },
    ...{ recipients: [], on: "2025-06-05", why: "For their file", how: "draft", madeBy: "", releasedBy: "", releasedOn: "" },
    ...{ print: "p", told: "not-asked", toldWhy: "", carries: ["p1"] },
  }),
);
const filing = (more: Partial<Filing> = {}): Filing => ({
  ...{ by: "Colin Frost", readBy: "Nadia Rahman", told: "yes", toldWhy: "" },
  ...more,
});
const only = ({ uploads }: NetworkRecord) => uploads[0]!;

test.each([
  ["who files it", { by: " " }, "who files"],
  ["who else read it", { readBy: "" }, "Nobody has read"],
  ["that somebody else did", { readBy: "C. Frost" }, "somebody else"],
  ["whether they were told", { told: "not-asked" }, "were told"],
  ["why they were not told", { told: "no" }, "not told"],
] as const)("a paper is not filed before it is said %s", (_what, more, words) => {
  expect(filingFault(packed, only(packed), filing(more))).toContain(words);
});

test("the tick says who, when, who read it and who was told, of this paper alone, and is taken off again", () => {
  expect(filingFault(packed, only(packed), filing())).toBe("");
  const done = apply(packed, tickChanges(packed, only(packed), filing(), "2025-06-12"));
  expect(done.uploads[0]).toMatchObject({ doneOn: "2025-06-12", doneBy: "Colin Frost" });
  expect(done.shares[0]).toMatchObject({
    ...{ how: "uploaded", on: "2025-06-12", releasedBy: "Nadia Rahman", releasedOn: "2025-06-12", told: "yes" },
  });
  const undone = apply(done, untickChanges(done, only(done)));
  expect(undone.uploads[0]).toMatchObject({ doneOn: "", doneBy: "" });
  expect(undone.shares[0]).toMatchObject({ how: "draft", releasedBy: "", releasedOn: "" });
});

test("a paper of which nothing was written down but that it has to be filed is ticked as it is", () => {
  expect(filingFault(base, only(base), filing({ readBy: "" }))).toBe("");
  const done = apply(base, tickChanges(base, only(base), filing(), "2025-06-12"));
  expect(done.uploads[0]).toMatchObject({ doneOn: "2025-06-12" });
  expect(done.shares).toEqual([]);
});
