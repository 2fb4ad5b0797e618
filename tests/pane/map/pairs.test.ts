import { keyOf, pairsToAsk } from "../../../src/pane/stages/map/pairs/toAsk";
import { add, link, network, person, place } from "../../builders/network";

const record = network(
  person("p1", "Mia Jones", { subject: true }),
  person("p2", "Tariq Rahman", { subject: true }),
  person("p3", "Leon Ward"),
  person("p4", "Zoe Hart"),
  person("p5", "Ana Cole"),
  person("p6", "PC Doyle", { kind: "professional" }),
  place("c1", "Marlow Park"),
  link("l1", "p3", "c1"),
  link("l2", "p4", "c1", { status: "proposed" }),
  link("l3", "p6", "c1"),
  link("l4", "p1", "p3"),
  add("incidents", { id: "i1", place: "c1", present: ["p1"] }),
);
const said = (asked: ReadonlySet<string> = new Set(), later: readonly string[] = []) =>
  pairsToAsk(record, asked, later).map(({ one, other }) => keyOf(one, other));

test("subjects are asked about first, then whoever shares a place; nobody who is linked, and no one who works for an agency", () => {
  expect(said()).toEqual(["p1 p2", "p1 p4", "p3 p4"]);
  expect(pairsToAsk(record, new Set(), []).map(({ why }) => why)).toEqual([
    "Both are subjects.",
    "Both are linked to Marlow Park.",
    "Both are linked to Marlow Park.",
  ]);
});

test("what was answered does not come again, and what was put off comes last", () => {
  expect(said(new Set(["p1 p2"]))).toEqual(["p1 p4", "p3 p4"]);
  expect(said(new Set(), ["p1 p2"])).toEqual(["p1 p4", "p3 p4", "p1 p2"]);
  expect(said(new Set(), ["p1 p4", "p1 p2"])).toEqual(["p3 p4", "p1 p4", "p1 p2"]);
});
