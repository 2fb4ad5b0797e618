import { relative, sep } from "node:path";
import sequencer from "@jest/test-sequencer";

/**
 * The files that take longest at night, the longest first: from more than an hour to four minutes, on two cores. Jest knows how long a file
 * took from a cache that a fresh clone has not; by size, the hour of one of these may begin when all the others are done.
 */
export const LONG = [
  "tests/browser/memory.test.ts",
  "tests/loss/changes.test.ts",
  "tests/loss/killed.test.ts",
  "tests/fuzz/tags.test.ts",
  "tests/fuzz/table.test.ts",
  "tests/fuzz/gate.test.ts",
  "tests/fuzz/masking.test.ts",
  "tests/copies/names.property.test.ts",
  "tests/contracts/nothingHidden.test.ts",
  "tests/fuzz/package.test.ts",
  "tests/browser/everyScreen.test.ts",
  "tests/contracts/documents.test.ts",
];

const places = new Map(LONG.map((path, place) => [path, place]));
const placeOf = ({ path }) => places.get(relative(process.cwd(), path).split(sep).join("/")) ?? LONG.length;

/** Jest's own order, but that at night the long ones begin first, whatever it knows of them. */
export default class LongFirst extends (sequencer.default ?? sequencer) {
  sort(tests) {
    const sorted = super.sort(tests);
    if (process.env["NIGHTLY"] !== "1") return sorted;
    return [...sorted].sort((one, other) => placeOf(one) - placeOf(other));
  }
}
