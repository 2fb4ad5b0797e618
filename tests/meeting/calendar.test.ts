import ICAL from "ical.js";
import { defaultProfile } from "../../src/guidance";
import { calendarFile } from "../../src/meeting";
import { apply, type Change, type NetworkRecord } from "../../src/record";
import { add, network, person } from "../builders/network";

const set = (values: Extract<Change, { type: "set" }>["values"]): Change => ({ type: "set", values });
const identified = set({ trigger: { what: "Nadia Noor was hurt", identified: "2026-05-04", by: "Her school" } });
const at = (day: string, time = "10:00") => ({ now: new Date(`${day}T${time}:00Z`), today: day });

/** The events of a file as another calendar reads them. */
function events(record: NetworkRecord, when: { now: Date; today: string }) {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(record, defaultProfile, when).text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((one) => {
    const event = new ICAL.Event(one);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      allDay: event.startDate.isDate,
      summary: event.summary,
      sequence: event.sequence,
      status: String(one.getFirstPropertyValue("status")),
    };
  });
}
const started = () =>
  network(set({ risk: "County Line to Brighton" }), person("p1", "Nadia Noor", { subject: true }), identified);

test("what is due stands as all-day events on its own day, wherever the clock is", () => {
  expect(events(started(), at("2026-05-05"))).toMatchObject([
    {
      day: "2026-05-11",
      allDay: true,
      summary: expect.stringContaining("Send the list of subjects for the first session") as unknown,
    },
    { day: "2026-05-18", allDay: true, summary: "Hold the first mapping session (County Line to Brighton)" },
  ]);
});

test("a second file updates the events of the first instead of adding others", () => {
  const record = started();
  const planned = apply(record, add("sessions", { id: "m1", kind: "internal", date: "2026-05-14" }));
  const [before, after] = [events(record, at("2026-05-05")), events(planned, at("2026-05-05", "10:05"))];
  const [list] = before;
  expect(after.find(({ uid }) => uid === list?.uid)?.day).toBe("2026-05-07");
  expect(after.map(({ uid }) => uid)).toEqual(expect.arrayContaining(before.map(({ uid }) => uid)));
  expect(new Set(after.map(({ uid }) => uid)).size).toBe(after.length);
  expect(Math.min(...after.map(({ sequence }) => sequence))).toBeGreaterThan(Math.max(...before.map(({ sequence }) => sequence)));
  expect(after.find(({ uid }) => uid.startsWith("first-session"))?.summary).toMatch(/^Set: /);
});

test("nobody is named, and a risk that names somebody stays out", () => {
  const session = add("sessions", { id: "m1", date: "2026-05-14", chair: "Grace Hall", finished: "2026-05-14" });
  const full = [
    session,
    add("interventions", { id: "v1", aim: "Mentor Nadia Noor", end: "2026-06-01" }),
    add("incidents", { id: "i1", what: "Nadia Noor was hurt", date: "2026-05-20" }),
    set({ risk: "Nadia Noor and friends" }),
  ].reduce(apply, started());
  const { text, name } = calendarFile(full, defaultProfile, at("2026-05-21"));
  expect(text.replaceAll(/\r?\n /g, "")).not.toMatch(/Nadia|Noor|Grace|Mentor|friends|school/i);
  expect(name).toBe("Mapping dates 21 May 2026.ics");
  expect(events(full, at("2026-05-21")).map(({ summary }) => summary)).toContain("Mapping: Hold a review session");
});

test("a closed network calls off its review in the calendar", () => {
  const closed = [
    add("sessions", { id: "m1", kind: "review", date: "2026-05-14", finished: "2026-05-14", closing: { on: "2026-05-14" } }),
  ].reduce(apply, started());
  expect(events(closed, at("2026-05-15")).find(({ uid }) => uid.startsWith("review."))).toMatchObject({
    status: "CANCELLED",
    day: "2026-08-14",
  });
});
