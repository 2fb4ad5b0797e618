import { separates } from "../../src/guidance";
import { asAction, isTask } from "../../src/meeting";
import { apply, emptyRecord, type AgendaItem, type NetworkRecord } from "../../src/record";
import { actionFields, gapFields, interventionFields, sessionFields, type Setting } from "../../src/pane/forms";
import type { Field } from "../../src/pane/fields";
import { totalInWords } from "../../src/pane/stages/meet/agenda/total";
import { expectedAt, whyAsked } from "../../src/pane/stages/meet/attendance/expected";
import { ownMapping } from "../../src/pane/stages/meet/parked/ownMapping";
import { newSession } from "../../src/pane/stages/meet/session";
import { gapInWords, interventionInWords, missingOfAction } from "../../src/pane/words";
import { add, network, person, place } from "../builders/network";

const record = network(
  person("p1", "Aisha Karim", { kind: "child", subject: true }),
  person("p2", "Ruth Abbott", { kind: "professional", agency: "Northgate Academy", job: "DSL", contactFor: ["p1"] }),
  person("p3", "Tom Iqbal", { kind: "professional", agency: "Youth club", contactFor: ["c1"] }),
  person("p4", "Di Ross", { kind: "professional", agency: "Health", contactFor: ["c2"] }),
  place("c1", "Marlow Park"),
  place("c2", "Brighton"),
  add("questions", { id: "q1", kind: "gap", text: "Where does the phone come from?", concerns: ["p1"] }),
  add("questions", { id: "q2", kind: "gap", text: "Who has keys?", owner: "Grace Hall" }),
  add("questions", { id: "q3", kind: "gap", text: "Who meets there?", concerns: ["c1"], answer: "Nobody now" }),
  add("sessions", { id: "m1", date: "2025-06-04", attendance: [] }),
);
const setting: Setting = { record, today: "2025-06-10" };
const session = record.sessions[0]!;

describe("who could be asked", () => {
  test("contacts for whom an open gap is about, and whoever is to find out, each with why", () => {
    expect(expectedAt(record, session)).toMatchObject([
      { person: "p2", agency: "Northgate Academy", job: "DSL", why: "To help find out: Where does the phone come from?" },
      { person: "", name: "Grace Hall", why: "To help find out: Who has keys?" },
    ]);
  });

  test("nobody twice, however they stand on the list", () => {
    const attendance = [
      { id: "t1", person: "p2", name: "R. Abbott" },
      { id: "t2", person: "", name: "grace hall" },
    ];
    const asked = apply(record, { type: "edit", in: "sessions", id: "m1", values: { attendance } });
    expect(expectedAt(asked, asked.sessions[0]!)).toEqual([]);
  });

  test("a session with partners says from the start why each was asked", () => {
    const made = apply(record, newSession(record, "external", "2025-07-01")).sessions[1]!;
    expect(made.attendance.map(({ why }) => why)).toEqual([
      "To help find out: Where does the phone come from?",
      "Contact for Marlow Park",
      "Contact for Brighton",
    ]);
    expect(whyAsked(record, { ...record.people[3]!, contactFor: [] })).toBe("");
  });
});

test("the agenda says how long it takes, without what is skipped", () => {
  const item = (minutes: number | null, skipped = false): AgendaItem => ({ id: "g1", line: "", text: "x", minutes, skipped });
  expect(totalInWords([])).toBe("0 items");
  expect(totalInWords([item(null)])).toBe("1 item");
  expect(totalInWords([item(50), item(30), item(null), item(20, true)])).toBe("3 items, 1 h 20 min, 1 without a time, 1 skipped");
});

test("a new session begins with what the last one did not come to, after the guidance's own lines", () => {
  const agenda = [
    { id: "g1", text: "Identify information gaps." },
    { id: "g2", text: "Name an officer for the club", skipped: true },
  ];
  const held = apply(record, { type: "edit", in: "sessions", id: "m1", values: { agenda, finished: "2025-06-05" } });
  const { agenda: made } = apply(held, newSession(held, "external", "2025-07-01")).sessions[1]!;
  expect(made.at(-1)?.text).toBe("Name an officer for the club");
  expect(made[0]).toMatchObject({ line: "external-map" });
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
});

test("a mapping of its own takes the words of the point and nobody from here", () => {
  const made = ownMapping(
    { id: "k1", text: "Bikes go missing in Bow", why: "Other children", concerns: ["p1"] },
    { id: "n9", day: "2025-06-04" },
  );
  expect(made).toEqual({
    ...emptyRecord("n9"),
    purpose: "Other children",
    trigger: { what: "Bikes go missing in Bow", identified: "2025-06-04", by: "" },
  });
});

test("a gap is a task once somebody has it, for the same person and day", () => {
  const gap = { ...record.questions[1]!, due: "2025-06-20" };
  const made = apply(record, asAction(record, gap, "m1"));
  expect(made.actions).toMatchObject([
    { text: "Find out: Who has keys?", owner: "Grace Hall", due: "2025-06-20", serves: "q2", session: "m1" },
  ]);
  expect([isTask(record, gap), isTask(made, gap)]).toEqual([false, true]);
});

test("work that is not finished says what it lacks", () => {
  expect(gapInWords(record.questions[0]!, "2025-06-10")).toBe("unfinished, nobody to find out, no date");
  expect(gapInWords({ ...record.questions[1]!, due: "2025-06-20" }, "2025-06-10")).not.toContain("unfinished");
  const made = apply(record, {
    type: "add",
    to: "interventions",
    entry: { aim: "A safe place after school", start: "2025-06-11" },
  });
  expect(interventionInWords(made.interventions[0]!)).toBe(
    "from 11 June 2025, not said for whom or where, nobody leads yet, no end",
  );
});

const actionOf = (values: object) =>
  apply(record, { type: "add", to: "actions", entry: { id: "a1", session: "m1", ...values } }).actions[0]!;
const fieldAt = (fields: readonly Field[], path: string) => fields.find((field) => field.path === path)!;

describe("an action that would keep the young people apart", () => {
  test.each([
    "Keep Aisha and Daniel apart at lunch",
    "Separate them in class",
    "No contact between the boys until June",
    "Ask for a managed move",
    "He is banned from the club",
    "Look for an out of area placement",
  ])("“%s” asks why, in its own form, until it is said", (text) => {
    expect(separates(text)).toBe(true);
    const reason = fieldAt(actionFields(setting), "reason");
    expect(reason.when!(actionOf({ text }))).toBe(true);
    expect(missingOfAction(actionOf({ text }))).toContain("not said why to keep them apart");
    expect(missingOfAction(actionOf({ text, reason: "He is hurt there every day" }))).not.toContain(
      "not said why to keep them apart",
    );
  });

  test.each(["Ask the school for attendance", "Ring the bank", "Visit the urban farm together", "A second worker on Tuesdays"])(
    "“%s” asks for no reason",
    (text) => {
      expect(separates(text)).toBe(false);
      expect(fieldAt(actionFields(setting), "reason").when!(actionOf({ text }))).toBe(false);
    },
  );
});

describe("days and names worth a second look stay as they were typed", () => {
  const remark = (fields: readonly Field[], path: string, entry: object) => fieldAt(fields, path).remark!(entry);
  const due = (values: object) => remark(actionFields(setting), "due", actionOf(values));

  test("a deadline before the session, one that passed, and one only known to the month", () => {
    expect(due({ due: "2024-06-20" })).toBe("That is before the session on 4 June 2025. Is the year right?");
    expect(due({ due: "2025-06-06" })).toBe("That day has passed.");
    expect(due({ due: "2025-06" })).toBe("");
    expect(due({ due: "2025-06-06", outcome: "done" })).toBe("");
    expect(remark(gapFields(setting), "due", { ...record.questions[0]!, session: "m1", due: "2025-05" })).toContain(
      "before the session",
    );
  });

  test("an end before the start", () => {
    const entry = { start: "2025-07-01", end: "2025-06-20", session: "" };
    expect(remark(interventionFields(setting), "end", entry)).toBe("That is before it starts, on 1 July 2025.");
    expect(remark(interventionFields(setting), "end", { ...entry, end: "2025-07" })).toBe("");
  });

  test("an owner nobody knows, and one who is known by agency or first name", () => {
    const owner = (name: string) => remark(actionFields(setting), "owner", actionOf({ owner: name }));
    expect(owner("Jo Bloggs")).toContain("It stays as you wrote it");
    expect([owner("Ruth"), owner("Northgate Academy"), owner("")]).toEqual(["", "", ""]);
  });

  test("two sessions on one day", () => {
    const other = apply(record, { type: "add", to: "sessions", entry: { id: "m2", date: "2025-06-04" } });
    const date = (on: NetworkRecord) => remark(sessionFields({ record: on, today: "2025-06-10" }), "date", on.sessions[0]!);
    expect([date(record), date(other)]).toEqual(["", "There is another session on that day. Both are kept."]);
  });
});
