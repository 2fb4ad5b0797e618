import fc from "fast-check";
import { COLLECTIONS, type CollectionName } from "../../src/record";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { filledNetwork } from "../builders/filledNetwork";
import { neverFilled } from "../builders/neverFilled";
import { network } from "../builders/network";
import { rounds } from "../builders/rounds";

/** What no record holds before it is in a file, or in a copy. */
const LATER = ["lineage.marks", "lineage.gone", "earlier.into"];

test("random records say something in every field there is, so that the laws hold for all of them", () => {
  expect(neverFilled(fc.sample(arbitraryRecord, rounds(60, 300))).filter((way) => !LATER.includes(way))).toEqual([]);
});

test("the filled network has something in every list", () => {
  const record = filledNetwork();
  expect((Object.keys(COLLECTIONS) as CollectionName[]).filter((name) => record[name].length === 0)).toEqual([]);
});

test("a field that nobody fills is told by its way", () => {
  const bare = network({ type: "add", to: "people", entry: { id: "p1", name: "Aisha Begum" } });
  expect(neverFilled([bare])).toEqual(expect.arrayContaining(["people.roles", "places", "risk", "trigger.what"]));
  expect(neverFilled([bare])).not.toContain("people.name");
});
