import { isDeepStrictEqual } from "node:util";
import { COLLECTIONS, restore, type CollectionName, type NetworkRecord } from "../../src/record";

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** Passes the gate as it is. */
export function expectSoundRecord(record: NetworkRecord): void {
  const again = restore(JSON.parse(JSON.stringify(record)));
  // Many times quicker than what Jest has for it, which says what differs where something does.
  if (!isDeepStrictEqual(again, { ok: true, record, repairs: [] })) expect(again).toEqual({ ok: true, record, repairs: [] });
}

/** What every answer of the gate has to be: a record that is sound for good, with repairs in sentences, or a refusal with a next step. */
export function expectSound(value: unknown): void {
  const restored = restore(value);
  if (!restored.ok) {
    expect(restored.message).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
    return;
  }
  for (const repair of restored.repairs) expect(repair).toMatch(/^(?:[A-Z\d“]|an entry)[^\n\v\f\r]*\.$/);
  expectSoundRecord(restored.record);
  const ids = NAMES.flatMap((name) => restored.record[name].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
}
