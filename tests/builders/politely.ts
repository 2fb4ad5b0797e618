import { IntakeError } from "../../src/intake";
import { readAtOnce, type ReadOptions, type ReadResult } from "../../src/intake/readInput";
import { expectSoundRecord } from "./soundRecord";

/** Reads whatever it is: into a sound record with sentences about it, or a refusal that says which file, why, and what to do. */
export function readPolitely(bytes: Uint8Array, name = "table.docx", options: ReadOptions = {}): ReadResult {
  const read = readAtOnce(bytes, name, options);
  if (read.ok) {
    expectSoundRecord(read.record);
    for (const words of read.warnings) expect(words).not.toMatch(/undefined|\[object |NaN|^$/);
    return read;
  }
  expect(read.error).toBeInstanceOf(IntakeError);
  expect(read.error.message.startsWith(`${name}: `) && read.error.message.endsWith(read.error.next)).toBe(true);
  expect(read.error.next).toMatch(/^[A-Z].*\.$/s);
  return read;
}
