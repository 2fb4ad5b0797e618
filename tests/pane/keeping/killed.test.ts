import { jest } from "@jest/globals";
import fc from "fast-check";
import { recordIn } from "../../../src/pane/keeping/left";
import { createStore } from "../../../src/pane/store";
import { emptyRecord, type Change, type NetworkRecord } from "../../../src/record";
import { playedRecovery } from "../../builders/playedRecovery";
import { rounds } from "../../builders/rounds";

/** A session as someone types it: what is done, and how many milliseconds pass before the next. */
type Deed = { do: "type" | "person" | "off" | "undo" | "redo" | "leave"; pause: number };

const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    do: fc.oneof(
      { weight: 12, arbitrary: fc.constant("type" as const) },
      { weight: 3, arbitrary: fc.constant("person" as const) },
      { weight: 1, arbitrary: fc.constantFrom("off" as const, "undo" as const, "redo" as const, "leave" as const) },
    ),
    // From a quick typist's letters to a pause to think.
    pause: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 30, max: 300 }) }, fc.integer({ min: 300, max: 3000 })),
  }),
  { minLength: 80, maxLength: 160 },
);

/** The session from the start until the page dies; what stood in it when, and what was in the file when it died. */
async function playUntil(session: readonly Deed[], death: number) {
  const recovery = playedRecovery();
  let saved: NetworkRecord | undefined;
  // The file takes its time, and now and then refuses.
  let saves = 0;
  const save = async (record: NetworkRecord) => {
    saves += 1;
    await new Promise((resolve) => setTimeout(resolve, 120));
    if (saves % 3 === 0) return { ok: false, why: "failed", message: "The file is open in Word." } as const;
    saved = record;
    return { ok: true, where: "team file.docx", home: "team file.docx" } as const;
  };
  const store = createStore({ save, clock: () => new Date(Date.now()), recovery });
  store.open(emptyRecord("n1"));
  const stood: { at: number; record: NetworkRecord }[] = [];
  const note = () => stood.push({ at: Date.now(), record: store.state().steps!.history.present });
  let letters = "";
  const change = (what: Change, field = "") => store.change(what, "Something", field);
  const doOne: Record<Deed["do"], (turn: number) => void> = {
    type: (turn) => change({ type: "set", values: { purpose: (letters += String.fromCharCode(97 + (turn % 26))) } }, "purpose"),
    person: (turn) => change({ type: "add", to: "people", entry: { id: `p${turn}`, name: `Made-up Person ${turn}` } }),
    off: () => {
      const [first] = store.state().steps!.history.present.people;
      if (first) change({ type: "take-off", id: first.id, date: "2026-06-10", reason: "", decidedBy: "" });
    },
    undo: () => store.undo(),
    redo: () => store.redo(),
    leave: () => store.closeField(),
  };
  note();
  for (const [turn, deed] of session.entries()) {
    doOne[deed.do](turn);
    note();
    const left = death - Date.now();
    await jest.advanceTimersByTimeAsync(Math.min(deed.pause, Math.max(0, left)));
    if (left <= deed.pause) break;
  }
  return { recovery, stood, saved: () => saved, died: Date.now(), last: stood.at(-1)!.record };
}

/** What can be told of a record without its edition and marks, which a save adds. */
const told = ({ edition: _, lineage: __, ...rest }: NetworkRecord & { lineage?: unknown }) => JSON.stringify(rest);

beforeEach(() => {
  jest.useFakeTimers({ now: new Date("2026-06-10T10:42:00Z") });
});
afterEach(() => {
  jest.useRealTimers();
});

test("whenever the page dies, what comes back is at most a second older than what was typed", async () => {
  const start = Date.now();
  const session = fc.sample(deeds, { numRuns: 1, seed: 7 })[0]!;
  const length = session.reduce((sum, { pause }) => sum + pause, 0);
  const moments = fc.sample(fc.integer({ min: 1, max: length }), { numRuns: 100, seed: 11 });
  let recovered = 0;
  for (const moment of moments) {
    jest.setSystemTime(start);
    const { recovery, stood, saved, died } = await playUntil(session, start + moment);
    const [snapshot] = await recovery.list();
    const read = snapshot && recordIn(snapshot);
    if (read) recovered += 1;
    // Nothing on the device means that the file holds it all; until the first change there is nothing to hold.
    const back = read ? (read.ok ? read.record : undefined) : (saved() ?? stood[0]!.record);
    expect(back).toBeDefined();
    if (read?.ok) expect(read.repairs).toEqual([]);
    // What stood at any moment of the last second, the moment a second ago included.
    const since = stood.findLastIndex(({ at }) => at <= died - 1000);
    const recent = stood.slice(Math.max(0, since)).map(({ record }) => told(record));
    expect(recent).toContain(told(back!));
    jest.clearAllTimers();
  }
  expect(recovered).toBeGreaterThan(50);
});

test("a page that is left in order loses nothing at all", async () => {
  const start = Date.now();
  await fc.assert(
    fc.asyncProperty(deeds, fc.integer({ min: 1, max: 20_000 }), async (session, moment) => {
      jest.setSystemTime(start);
      const recovery = playedRecovery();
      const store = createStore({
        save: async () => ({ ok: false, why: "not-chosen", message: "Not saved yet." }),
        clock: () => new Date(Date.now()),
        recovery,
      });
      store.open(emptyRecord("n1"));
      let passed = 0;
      for (const [turn, deed] of session.entries()) {
        store.change({ type: "set", values: { purpose: `${turn} ${deed.do}` } }, "Change the purpose", "purpose");
        await jest.advanceTimersByTimeAsync(deed.pause);
        passed += deed.pause;
        if (passed > moment) break;
      }
      store.change({ type: "set", values: { purpose: "The last letters" } }, "Change the purpose", "purpose");
      store.keepNow();
      const read = recordIn((await recovery.list())[0]!);
      expect(read).toMatchObject({ ok: true, record: { purpose: "The last letters" } });
      jest.clearAllTimers();
    }),
    { numRuns: rounds(15) },
  );
});
