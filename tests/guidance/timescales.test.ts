import { ageBand, defaultProfile, showDue, timescales } from "../../src/guidance";
import { add, network } from "../builders/network";
import type { Change } from "../../src/record";

const identified = (date: string): Change => ({
  type: "set",
  values: { trigger: { what: "Police report", identified: date, by: "Police" } },
});
const due = (...changes: Change[]) =>
  timescales(network(...changes), defaultProfile).map(({ id, due: day, met }) => (met === "" ? [id, day] : [id, day, met]));

test("from the day the issue is identified the first session has two weeks", () => {
  expect(due(identified("2025-06-02"))).toEqual([
    ["subject-list-first", "2025-06-09"],
    ["first-session", "2025-06-16"],
  ]);
});

test("each session brings its list a week before, its papers two weeks after, and the next session", () => {
  expect(due(identified("2025-06-02"), add("sessions", { id: "m1", kind: "internal", date: "2025-06-11" }))).toEqual([
    ["subject-list-m1", "2025-06-04"],
    ["first-session", "2025-06-16", "2025-06-11"],
    ["subject-list-external", "2025-06-18"],
    ["first-external", "2025-06-25"],
    ["upload-m1", "2025-06-25"],
    ["review", "2025-09-11"],
  ]);
});

test("a finished session needs no list; uploads are met when the last one is done", () => {
  const upload = (id: string, doneOn: string) => add("uploads", { id, session: "m1", person: "p1", doneOn });
  const person = add("people", { id: "p1", name: "Nadia Noor" });
  const session = add("sessions", { id: "m1", kind: "external", date: "2025-06-11", finished: "2025-06-11" });
  expect(due(person, session, upload("u1", "2025-06-12"), upload("u2", ""))).toContainEqual(["upload-m1", "2025-06-25"]);
  const all = due(person, session, upload("u1", "2025-06-20"), upload("u2", "2025-06-12"));
  expect(all).toEqual([
    ["upload-m1", "2025-06-25", "2025-06-20"],
    ["review", "2025-09-11"],
  ]);
});

test("an intervention that ended and an incident since the last session ask for a review of their own", () => {
  const all = timescales(
    network(
      add("sessions", { id: "m1", kind: "review", date: "2025-06-11", nextReview: "2025-08-01" }),
      add("interventions", { id: "v1", aim: "Mentoring for Nadia Noor", end: "2025-07-01" }),
      add("interventions", { id: "v2", aim: "Over before", end: "2025-06-01" }),
      add("incidents", { id: "i1", what: "Nadia Noor was hurt", date: "2025-07-10" }),
    ),
    defaultProfile,
  );
  expect(
    all.filter(({ kind }) => kind.startsWith("review")).map(({ kind, due: day, about, what }) => [kind, day, about, what]),
  ).toEqual([
    ["review-intervention", "2025-07-01", "v1", "Review: an intervention ended on 1 July 2025"],
    ["review-incident", "2025-07-10", "i1", "Decide whether the incident of 10 July 2025 calls for a review"],
    ["review", "2025-08-01", undefined, "Hold a review session"],
  ]);
  expect(JSON.stringify(all)).not.toContain("Nadia");
  expect(all.every(({ basis }) => basis.length > 20)).toBe(true);
});

test("in working days the lists are out five working days before, over a bank holiday", () => {
  const all = timescales(network(identified("2025-05-19")), { ...defaultProfile, days: "working" });
  expect(all.map(({ id, due: day }) => [id, day])).toEqual([
    ["subject-list-first", "2025-05-27"],
    ["first-session", "2025-06-03"],
  ]);
});

test("a list that went out is done, a draft of it is not", () => {
  const session = add("sessions", { id: "m1", kind: "external", date: "2025-06-11" });
  const share = (id: string, how: "sent" | "draft", on: string) =>
    add("shares", { id, kind: "subjects", session: "m1", how, on });
  expect(due(session, share("h1", "draft", "2025-06-01"))).toContainEqual(["subject-list-m1", "2025-06-04"]);
  expect(due(session, share("h1", "sent", "2025-06-03"))).toContainEqual(["subject-list-m1", "2025-06-04", "2025-06-03"]);
});

test("what somebody has said calls for no review is not asked again; a review that was called for is due at once", () => {
  const held = add("sessions", { id: "m1", kind: "review", date: "2025-06-11", finished: "2025-06-11" });
  const incident = add("incidents", { id: "i1", date: "2025-07-10" });
  const answer = (prompt: string) => add("setAside", { id: "k1", prompt, about: ["i1"], on: "2025-07-11" });
  const kinds = (...changes: Change[]) => due(held, incident, ...changes).filter(([id]) => id?.startsWith("review-"));
  expect(kinds(answer("review-not-called"))).toEqual([]);
  expect(kinds(answer("review-called"))).toEqual([["review-called-k1", "2025-07-11"]]);
  const next = (finished: string) => add("sessions", { id: "m2", kind: "review", date: "2025-07-15", finished });
  expect(kinds(answer("review-called"), next(""))).toEqual([["review-called-k1", "2025-07-11", "2025-07-15"]]);
  expect(kinds(answer("review-called"), next("2025-07-15"))).toEqual([]);
});

test("once the group work is closed only its papers are due, until a later session opens it again", () => {
  const held = add("sessions", {
    id: "m1",
    kind: "review",
    date: "2025-06-11",
    finished: "2025-06-11",
    closing: { on: "2025-06-11" },
  });
  expect(due(identified("2025-06-02"), held)).toEqual([["upload-m1", "2025-06-25"]]);
  const ids = due(identified("2025-06-02"), held, add("sessions", { id: "m2", kind: "review", date: "2025-07-11" })).map(
    ([id]) => id,
  );
  expect(ids).toContain("review");
});

test("a month without a day starts no clock", () => {
  expect(due(identified("2025-06"), add("sessions", { id: "m1", date: "2025" }))).toEqual([]);
});

test.each([
  ["2025-06-01", "3 days overdue"],
  ["2025-06-03", "1 day overdue"],
  ["2025-06-04", "due today"],
  ["2025-06-05", "due tomorrow"],
  ["2025-06-08", "due Sunday 8 June"],
  ["2025-06-20", "due 20 June 2025"],
  ["", ""],
])("on 4 June, %s is %j", (day, words) => {
  expect(showDue(day, "2025-06-04")).toBe(words);
});

test.each([
  ["2025-06-04", "current"],
  ["2025-03-04", "current"],
  ["2025-03-03", "recent"],
  ["2024-12-03", "historic"],
  ["2025-03", "current"],
  ["2025", "not-known"],
  ["2023", "historic"],
  ["", "not-known"],
])("information of %j is %s on 4 June 2025", (date, band) => {
  expect(ageBand(date, "2025-06-04", defaultProfile)).toBe(band);
});
