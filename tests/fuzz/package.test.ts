import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { makeDocument } from "../../src/documents";
import { TEAM } from "../builders/editedPage";
import { filledNetwork } from "../builders/filledNetwork";
import { fuzz } from "../builders/fuzz";
import { readPolitely } from "../builders/politely";
import { withParts, envelope, goodFile } from "../builders/badFiles";

/** Real files: of our own making, of the council's, and as other programs saved them. */
const folder = (name: string) =>
  readdirSync(new URL(name, import.meta.url))
    .filter((file) => /\.(?:docx|json)$/.test(file))
    .map((file) => new Uint8Array(readFileSync(new URL(`${name}${file}`, import.meta.url))));
const FILES = [
  goodFile(),
  withParts(envelope()),
  (await makeDocument(filledNetwork(), "actions", TEAM)).bytes,
  new TextEncoder().encode(JSON.stringify(filledNetwork())),
  ...folder("../../templates/samples/"),
  ...folder("../fixtures/records/"),
  ...folder("../fixtures/libreoffice/").slice(-1),
];

/** Signatures and fields of zips, and signs that stand for something in XML and JSON. */
const SIGNS = [
  "PK\u0001\u0002",
  "PK\u0003\u0004",
  "PK\u0005\u0006",
  "PK\u0006\u0006",
  "\u0000\u0000\u0000\u0000",
  "ÿÿÿÿ",
  "<",
  ">",
  "&",
  '"',
  "]",
  "{",
  "\uFFFE",
];
const sign = fc.oneof(
  fc.constantFrom(...SIGNS).map((text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))),
  fc.uint8Array({ minLength: 1, maxLength: 8 }),
);
/** Where, as a part of the whole: more often at the end, where a zip's directory is. */
const where = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.9, max: 1, noNaN: true }));
const step = fc.record({ what: fc.constantFrom("over", "in", "out", "twice", "other"), at: where, to: where, bytes: sign });
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function changed(file: Uint8Array, { what, at, to, bytes }: Step): Uint8Array {
  const from = Math.floor(at * file.length);
  const end = Math.min(file.length, from + 1 + Math.floor(to * 200));
  const [before, after] = [file.subarray(0, from), file.subarray(from)];
  if (what === "over") return Buffer.concat([before, bytes, file.subarray(from + bytes.length)]);
  if (what === "in") return Buffer.concat([before, bytes, after]);
  if (what === "out") return Buffer.concat([before, file.subarray(to > 0.5 ? end : file.length)]);
  if (what === "twice") return Buffer.concat([before, file.subarray(from, end), after]);
  const other = FILES[Math.floor(to * (FILES.length - 1))]!;
  return Buffer.concat([before, other.subarray(Math.floor(at * other.length))]);
}

test("real files with bytes changed, added, taken out and mixed are read or refused by name", () => {
  let refused = 0;
  const cases = fc.tuple(fc.constantFrom(...FILES), fc.array(step, { minLength: 1, maxLength: 4 }));
  fuzz("package", cases, ([file, steps]) => (refused += readPolitely(steps.reduce(changed, file)).ok ? 0 : 1));
  expect(refused).toBeGreaterThan(100);
});
