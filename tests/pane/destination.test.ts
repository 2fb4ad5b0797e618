import { KINDS, missingFor } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { destinationOf } from "../../src/pane/destination";
import { STAGES } from "../../src/pane/store";
import { add, link, network, person, place, statement } from "../builders/network";

const record = network(
  person("p1", "Aisha Begum", { subject: true }),
  person("p2", "Sara Lind", { kind: "professional" }),
  place("c1", "Riverside Park"),
  link("l1", "p1", "c1", { status: "proposed" }),
  statement("s1", "Missing twice", ["p1"]),
  add("questions", { id: "q1", kind: "gap", text: "Who drives the car?" }),
  add("questions", { id: "q2", text: "Who else is there?" }),
  add("actions", { id: "a1", text: "Ask the school" }),
  add("sessions", {
    id: "m1",
    kind: "internal",
    attendance: [{ id: "m1-t1", name: "Ola Reed", was: "present", person: "", agency: "", job: "", why: "" }],
  }),
  add("doubts", { id: "d1", kind: "is-subject", about: ["p1"] }),
);

test("a value of the network leads to its field under Prepare", () => {
  expect(destinationOf(record, { collection: "record", id: "n1", field: "trigger.identified" })).toEqual({
    stage: "prepare",
    topic: "network",
    card: "",
    field: "field-network-trigger-identified",
  });
});

test("a person leads to their card; someone who acts for an agency stands among the contacts", () => {
  expect(destinationOf(record, { collection: "people", id: "p1", field: "born" })).toMatchObject({
    topic: "people",
    card: "p1",
    field: "field-p1-born",
  });
  expect(destinationOf(record, { collection: "people", id: "p2", field: "reach" })).toMatchObject({
    topic: "contacts",
    card: "p2",
  });
});

test("a subject without a concern leads to the empty line of that row of their table", () => {
  expect(destinationOf(record, { collection: "people", id: "p1", field: "concerns" })).toMatchObject({
    topic: "tables",
    card: "p1",
    field: "p1-concerns-add",
  });
});

test("what stands inside a session leads to its card there", () => {
  expect(destinationOf(record, { collection: "sessions", id: "m1", field: "attendance.m1-t1.agency" })).toEqual({
    stage: "meet",
    topic: "m1",
    card: "attendance/m1-t1",
    field: "field-m1-t1-agency",
  });
  expect(destinationOf(record, { collection: "sessions", id: "m1", field: "nextReview" })).toMatchObject({
    card: "next",
    field: "field-m1-nextReview",
  });
});

test("gaps stand under Meet, key questions under Prepare", () => {
  expect(destinationOf(record, { collection: "questions", id: "q1", field: "owner" })).toMatchObject({
    stage: "meet",
    card: "gaps/q1",
  });
  expect(destinationOf(record, { collection: "questions", id: "q2", field: "text" })).toMatchObject({
    stage: "prepare",
    card: "questions/q2",
  });
});

test("whatever any document misses leads somewhere", () => {
  const missing = KINDS.flatMap((kind) => missingFor(record, kind, { profile: defaultProfile, today: "2025-06-10" }));
  expect(missing.length).toBeGreaterThan(10);
  for (const { message, at } of missing) {
    const { stage, topic } = destinationOf(record, at);
    expect([message, STAGES.some((known) => known === stage)]).toEqual([message, true]);
    // Only a session that is not there yet, and papers for a file, have no topic to open.
    if (at.field !== "sessions" && at.collection !== "uploads" && stage === "prepare")
      expect([message, topic]).not.toEqual([message, ""]);
  }
});
