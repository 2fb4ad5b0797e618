import fc from "fast-check";
import { carriedFrom, carriedInWords, carriedTo, goesOn, letGo, openWorkGoesOn, settledAt, type Carry } from "../../src/meeting";
import { apply, type Change, type Draft, type NetworkRecord } from "../../src/record";
import { add, network, person, place } from "../builders/network";

const session = (id: string, date: string, more: Draft<"sessions"> = {}): Change => add("sessions", { id, date, ...more });
const action = (id: string, at: string, more: Draft<"actions"> = {}) => add("actions", { id, text: id, session: at, ...more });
const gap = (id: string, at: string) => add("questions", { id, kind: "gap", text: id, session: at });

/** As the session is finished: what is open goes on from it. */
function finished(record: NetworkRecord, id: string, date: string): NetworkRecord {
  return [...openWorkGoesOn(record, id), { type: "finish-session", id, date } as const].reduce(apply, record);
}
const said = (record: NetworkRecord, at: string) =>
  carriedTo(record, at).map((one) => `${one.kind} ${one.id}: ${carriedInWords(record, one)}`);
const reasons = (carried: readonly Carry[], id: string) =>
  carried.find((one) => one.id === id)?.reasons.map(({ session: at, reason }) => `${at}: ${reason}`);

const agenda = (id: string, text: string, skipped = false) => ({ id, text, skipped });

/** Three sessions: internal, with partners, review. */
function threeSessions(): NetworkRecord {
  let record = network(
    person("p1", "Nadia Noor", { kind: "child", subject: true }),
    place("c1", "Marlow Park", { context: true }),
    session("m1", "2026-05-14", {
      agenda: [agenda("m1-g1", "Review current map and update"), agenda("m1-g2", "Bus routes"), agenda("m1-g3", "The new shop")],
      items: [{ id: "m1-n1", agenda: "m1-g1", text: "Map gone through" }],
      parked: [{ id: "m1-k1", text: "Vapes at the school" }],
    }),
    action("a1", "m1"),
    action("a2", "m1"),
    gap("q1", "m1"),
  );
  record = finished(record, "m1", "2026-05-15");
  record = [
    session("m2", "2026-06-04", {
      kind: "external",
      agenda: [agenda("m2-g1", "bus  routes."), agenda("m2-g2", "The new shop", true)],
      items: [{ id: "m2-n1", agenda: "m2-g1", text: "The 47 goes past the park" }],
    }),
    action("a3", "m2"),
    settledAt(record, "actions", "a2", "m2", { outcome: "done" }),
    goesOn(record, "actions", "a1", "m2", "Police have not answered yet."),
  ].reduce(apply, record);
  record = finished(record, "m2", "2026-06-04");
  return apply(record, session("m3", "2026-09-03", { kind: "review" }));
}

test("the second session finds what the first left open, with the first settled there too", () => {
  const record = threeSessions();
  expect(said(record, "m1")).toEqual([]);
  expect(said(record, "m2")).toEqual([
    "action a1: carried from 14 May 2026",
    "action a2: carried from 14 May 2026",
    "gap q1: carried from 14 May 2026",
    "agenda m1-g2: carried from 14 May 2026",
    "agenda m1-g3: carried from 14 May 2026",
    "parked m1-k1: carried from 14 May 2026",
  ]);
});

test("the third counts how often each went on and gives the reason", () => {
  const record = threeSessions();
  expect(said(record, "m3")).toEqual([
    "action a1: carried from 14 May 2026, second time",
    "action a3: carried from 4 June 2026",
    "gap q1: carried from 14 May 2026, second time",
    "agenda m1-g3: carried from 14 May 2026, second time",
    "parked m1-k1: carried from 14 May 2026, second time",
  ]);
  expect(reasons(carriedTo(record, "m3"), "a1")).toEqual(["m2: Police have not answered yet."]);
});

test("a review that settles everything and closes leaves nothing to carry", () => {
  let record = threeSessions();
  record = [
    settledAt(record, "actions", "a1", "m3", { outcome: "overtaken" }),
    settledAt(record, "actions", "a3", "m3", { outcome: "not-done" }),
    settledAt(record, "questions", "q1", "m3", { answer: "The landlord." }),
    letGo(record, "m1-g3", "m3", { on: "2026-09-03", why: "It closed." }),
  ].reduce(apply, record);
  record = apply(record, letGo(record, "m1-k1", "m3", { on: "2026-09-03", why: "Mapped by the school." }));
  record = finished(record, "m3", "2026-09-03");
  expect(carriedFrom(record, "m3")).toEqual([]);
  expect(said(record, "m3")).toHaveLength(5);
});

test("someone not reassessed comes back until they are", () => {
  const review = (id: string, at: string, outcome: "still-part" | "not-reassessed", reason: string) =>
    add("reviews", { id, session: at, reassessed: [{ about: "p1", outcome, reason }] });
  const record = network(
    person("p1", "Nadia Noor"),
    session("m1", "2026-05-14", { kind: "review" }),
    review("r1", "m1", "not-reassessed", "Her worker was away."),
    session("m2", "2026-06-04", { kind: "review" }),
    review("r2", "m2", "not-reassessed", "No time left."),
    session("m3", "2026-07-04", { kind: "review" }),
    review("r3", "m3", "still-part", ""),
  );
  expect(said(record, "m3")).toEqual(["reassessment p1: carried from 14 May 2026, second time"]);
  expect(reasons(carriedTo(record, "m3"), "p1")).toEqual(["m1: Her worker was away.", "m2: No time left."]);
  expect(carriedFrom(record, "m3")).toEqual([]);
  expect(carriedTo(apply(record, { type: "take-off", id: "p1", date: "", reason: "Moved", decidedBy: "" }), "m2")).toEqual([]);
});

test("two sessions on one day: the second carries from the first, and says which it was", () => {
  const record = finished(
    network(session("m1", "2026-05-14"), session("m2", "2026-05-14", { kind: "external" }), action("a1", "m1")),
    "m1",
    "2026-05-14",
  );
  expect(said(record, "m2")).toEqual(["action a1: carried from 14 May 2026 (first session that day)"]);
  expect(said(record, "m1")).toEqual([]);
});

test("a session that is only planned is no time an action was carried", () => {
  const record = finished(network(session("m1", "2026-05-14"), action("a1", "m1")), "m1", "2026-05-14");
  const planned = [session("m2", "2026-06-04"), session("m3", "2026-07-02")].reduce(apply, record);
  expect(said(planned, "m3")).toEqual(["action a1: carried from 14 May 2026"]);
});

test("a session opened again and finished again carries each thing once", () => {
  const record = threeSessions();
  const open = apply(record, { type: "edit", in: "sessions", id: "m2", values: { finished: "" } });
  expect(said(open, "m3")).toEqual(said(record, "m3"));
  const settled = apply(open, settledAt(open, "actions", "a3", "m2", { outcome: "done" }));
  const again = finished(settled, "m2", "2026-06-05");
  expect(said(again, "m3")).toEqual(said(record, "m3").filter((line) => !line.startsWith("action a3")));
  expect(finished(again, "m2", "2026-06-05")).toEqual(again);
  expect(again.actions.map(({ carried }) => carried.map((one) => one.session))).toEqual([["m1", "m2"], ["m1"], []]);
});

test("an open question from before the sessions is carried from the first that it went on from", () => {
  const record = finished(network(add("questions", { id: "q1", text: "Who?" }), session("m1", "2026-05-14")), "m1", "2026-05-14");
  const next = apply(record, session("m2", "2026-06-04"));
  expect(said(record, "m1")).toEqual([]);
  expect(said(next, "m2")).toEqual(["key-question q1: carried from 14 May 2026"]);
});

const OUTCOMES = ["open", "done", "overtaken", "not-done"] as const;

/** A network that met up to five times, with work settled or carried at each. */
const met = fc
  .record({
    days: fc.array(fc.constantFrom("2026-05-14", "2026-06-04", "2026-06-04", "2026-07-02", ""), { minLength: 1, maxLength: 5 }),
    steps: fc.array(fc.record({ at: fc.nat(4), work: fc.nat(5), what: fc.nat(4) }), { maxLength: 14 }),
  })
  .map(({ days, steps }) => {
    const start = network(person("p1", "Nadia Noor"), ...days.map((date, index) => session(`m${index + 1}`, date)));
    const id = (at: number) => `m${(at % days.length) + 1}`;
    const made = steps.reduce((record, { at, work, what }, index) => {
      const one = record.actions[work % Math.max(1, record.actions.length)];
      if (what === 0 || !one) return apply(record, action(`a${index + 1}`, id(at)));
      if (what === 1) return apply(record, goesOn(record, "actions", one.id, id(at), `Reason ${index}`));
      return apply(record, settledAt(record, "actions", one.id, id(at), { outcome: OUTCOMES[what - 1] }));
    }, start);
    return made.sessions.reduce((record, one) => finished(record, one.id, "2026-08-01"), made);
  });

const turned = <T>(list: readonly T[]): T[] => [...list].reverse();

test("nothing hangs on the order of the lists, each thing comes once, and finishing twice changes nothing", () => {
  fc.assert(
    fc.property(met, (record) => {
      const other: NetworkRecord = {
        ...record,
        sessions: turned(record.sessions),
        actions: turned(record.actions).map((one) => ({ ...one, carried: turned(one.carried) })),
      };
      for (const { id } of record.sessions) {
        const carried = carriedTo(record, id);
        expect(carriedTo(other, id)).toEqual(carried);
        expect(new Set(carried.map((one) => one.id)).size).toBe(carried.length);
        expect(finished(record, id, "2026-08-01")).toEqual(record);
      }
    }),
  );
});

test("whatever is open comes to a session held after all others, from where it was agreed", () => {
  fc.assert(
    fc.property(met, (record) => {
      const last = apply(record, session("m9", "2027-01-01"));
      const open = record.actions.filter(({ outcome }) => outcome === "open");
      const carried = carriedTo(last, "m9").filter(({ kind }) => kind === "action");
      for (const { id, session: origin } of open) expect(carried.find((one) => one.id === id)?.origin).toBe(origin);
      expect(carried.every(({ times }) => times >= 1 && times <= record.sessions.length)).toBe(true);
    }),
  );
});
