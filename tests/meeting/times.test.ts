import { defaultProfile } from "../../src/guidance";
import { momentsOf, showTimes, timesFault, timesFor } from "../../src/meeting";
import { restore, type Session } from "../../src/record";
import { add, network } from "../builders/network";

const plan = (...sessions: object[]) =>
  network(...sessions.map((one, at) => add("sessions", { id: `m${at + 1}`, date: "2026-07-02", ...one } as never)));
const agenda = (...minutes: (number | null)[]) => minutes.map((one, at) => ({ id: `g${at + 1}`, text: "Item", minutes: one }));
const timesOf = (at: number, ...sessions: object[]) => {
  const record = plan(...sessions);
  return timesFor(record.sessions[at]!, record, defaultProfile);
};

test("a session without times begins when the council's do, and takes as long as the council says", () => {
  expect(timesOf(0, {})).toEqual({ starts: "10:00", ends: "12:00" });
});

test("it takes as long as its agenda says, but for what is left out of it", () => {
  const [first, second, left] = agenda(25, 35, 40);
  expect(timesOf(0, { agenda: [first, second, { ...left, skipped: true }] })).toEqual({ starts: "10:00", ends: "11:00" });
});

test("it begins when the last one did; its own times stand, whatever the agenda says", () => {
  expect(timesOf(1, { starts: "14:30", ends: "15:00" }, {})).toEqual({ starts: "14:30", ends: "16:30" });
  expect(timesOf(1, {}, { starts: "09:15", ends: "09:45", agenda: agenda(90) })).toEqual({ starts: "09:15", ends: "09:45" });
});

test("a session never ends on another day", () => {
  expect(timesOf(0, { agenda: agenda(999) })).toEqual({ starts: "10:00", ends: "23:59" });
});

test.each([
  ["", "12:00", "Say when it starts"],
  ["10:00", "", "Say when it ends"],
  ["10:00", "10:00", "before it has begun. Set an end after 10:00."],
  ["10:00", "09:30", "It would end at 09:30"],
])("from “%s” to “%s” cannot stand", (starts, ends, said) => {
  expect(timesFault({ starts, ends })).toContain(said);
  expect(momentsOf({ date: "2026-07-02", starts, ends })).toBeUndefined();
});

test("day and times make two moments on the clock of whoever writes; without a day there are none", () => {
  const times = { starts: "09:00", ends: "10:30" };
  expect(momentsOf({ date: "2026-07-02", ...times })).toEqual({
    start: new Date(2026, 6, 2, 9, 0),
    end: new Date(2026, 6, 2, 10, 30),
  });
  expect(momentsOf({ date: "2026-07", ...times })).toBeUndefined();
  expect([timesFault(times), showTimes(times), showTimes({ starts: "", ends: "" })]).toEqual(["", "09:00 to 10:30", ""]);
});

test("a time that no clock shows is left out of what is opened, and said", () => {
  const record = plan({ starts: "09:00", ends: "10:30" });
  const [session] = record.sessions as [Session];
  const read = restore({ ...record, sessions: [{ ...session, ends: "25:00" }] });
  expect(read.ok && [read.record.sessions[0]?.starts, read.record.sessions[0]?.ends]).toEqual(["09:00", ""]);
  expect(read.ok && read.repairs.join()).toContain("25:00");
});
