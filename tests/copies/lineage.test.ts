import { visibleTo } from "../../src/copies";
import { KINDS } from "../../src/documents";
import { apply, markChanges } from "../../src/record";
import { filledNetwork } from "../builders/filledNetwork";

const base = filledNetwork();
const record = markChanges(
  base,
  [
    { type: "edit", in: "people", id: "p1", values: { born: "2010-03-15" } } as const,
    { type: "take-off", id: "p2", date: "2025-06-01", reason: "Moved away", decidedBy: "Chair" } as const,
  ].reduce(apply, base),
);

test("what is known of the past of a record is in its home, and in no other copy", () => {
  expect(Object.keys(record.lineage.gone)).toContain("p2");
  const bare = { marks: {}, gone: {} };
  const copies = KINDS.map((kind) => {
    const made = visibleTo(record, kind, { audience: { type: "team" }, names: "full" }).record;
    return [kind.id, made.lineage];
  });
  expect(Object.fromEntries(copies)).toEqual(
    Object.fromEntries(KINDS.map(({ id }) => [id, id === "team-file" ? record.lineage : bare])),
  );
});
