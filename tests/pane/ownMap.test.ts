import { emptyOwnMap, type Near } from "../../src/ownmap";
import { noteCompared, takeWords } from "../../src/pane/stages/map/own/compared";
import { knownOf } from "../../src/pane/stages/share/own/whose";
import { visibleTo } from "../../src/copies";
import { apply, textsOf } from "../../src/record";
import { add, network, person } from "../builders/network";

const kez: Near = { id: "n1", name: "Kez", kind: "person", x: 0, y: 300, usedToBe: false, note: "From the skate park." };
const map = { ...emptyOwnMap({ initials: "AB", date: "2026-06-03", by: "Ruth Abbott" }), near: [kez] };
const record = network(person("p1", "Aisha Begum", { kind: "child", subject: true }));

test("of a map that was compared its day is noted, with whom it was drawn, and nothing that is on it", () => {
  const after = apply(record, noteCompared(record, "p1", map, "2026-06-10"));
  expect(after.youngPersonMaps).toMatchObject([
    { person: "p1", state: "done", date: "2026-06-03", by: "Ruth Abbott", comparedOn: "2026-06-10", agreed: "not-asked" },
  ]);
  expect(textsOf(after).filter(({ text }) => /Kez|skate/.test(text))).toEqual([]);
});

test("it is noted on the map of the same day, or on the one that has no day; a later map is another", () => {
  const planned = apply(record, add("youngPersonMaps", { id: "y1", person: "p1", state: "planned", by: "Tom Iqbal" }));
  const first = apply(planned, noteCompared(planned, "p1", map, "2026-06-10"));
  expect(first.youngPersonMaps).toMatchObject([{ id: "y1", state: "done", date: "2026-06-03", by: "Tom Iqbal" }]);
  const again = apply(first, noteCompared(first, "p1", map, "2026-06-11"));
  expect(again.youngPersonMaps).toMatchObject([{ id: "y1", comparedOn: "2026-06-11" }]);
  const later = apply(again, noteCompared(again, "p1", { ...map, date: "2026-09-01" }, "2026-09-02"));
  expect(later.youngPersonMaps.map(({ date }) => date)).toEqual(["2026-06-03", "2026-09-01"]);
  expect(knownOf(later, "p1", { ...map, date: "2026-09-01" })?.date).toBe("2026-09-01");
  expect(knownOf(later, "p1", { ...map, date: "2026-12-01" })).toBeUndefined();
});

test("words that are taken are the young person's own, to be confirmed, and reach no partner even then", () => {
  const after = apply(record, takeWords(record, "p1", kez, undefined, map));
  expect(after.statements).toMatchObject([
    {
      text: "Kez: From the skate park.",
      ownWords: true,
      status: "proposed",
      source: { kind: "young-person", name: "Aisha Begum" },
    },
  ]);
  const confirmed = apply(after, { type: "confirm", in: "statements", id: after.statements[0]!.id });
  const shows = { headings: [], lists: { people: "all", statements: "all" } } as const;
  const copy = { audience: { type: "partner", agency: "School" }, names: "full" } as const;
  expect(visibleTo(confirmed, { id: "paper", shows }, copy).record.statements).toEqual([]);
});
