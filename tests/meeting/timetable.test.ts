import { defaultProfile, type Profile } from "../../src/guidance";
import { answerCall, early, finishSession, proposeReviews, reviewCalls } from "../../src/meeting";
import { apply, type Change, type Draft, type NetworkRecord } from "../../src/record";
import { add, network, person, statement } from "../builders/network";

const working: Profile = { ...defaultProfile, days: "working" };
const identified = (date: string): Change => ({
  type: "set",
  values: { trigger: { what: "Police report", identified: date, by: "" } },
});
const session = (id: string, date: string, more: Draft<"sessions"> = {}): Change => add("sessions", { id, date, ...more });
const said = (today: string, ...changes: Change[]) => early(network(...changes), defaultProfile, today).map(({ words }) => words);

test("a first session held on its last day needs its list out by the seventh day, and that is said before it is too late", () => {
  const started = identified("2026-05-04");
  expect(said("2026-05-11", started)).toEqual([
    "Held on its last day, 18 May 2026, the first session needs its list of subjects out by 11 May 2026.",
  ]);
  expect(said("2026-05-12", started)).toEqual([
    "The first session is due by 18 May 2026, and its list of subjects can no longer go out a week before. Send it today: that gives a week until 19 May 2026.",
  ]);
  expect(said("2026-05-19", started)).toEqual([]);
});

test("the same for the session with partners, seven days after the first", () => {
  const held = session("m1", "2026-05-14", { finished: "2026-05-14" });
  expect(said("2026-05-20", held)).toEqual([
    "Held on its last day, 28 May 2026, the first session with partner agencies needs its list of subjects out by 21 May 2026.",
  ]);
});

test("a session planned within a week, or after its last day, is said so", () => {
  const planned = session("m1", "2026-05-20", { kind: "external" });
  expect(said("2026-05-15", identified("2026-05-04"), planned)).toEqual([
    "The list of subjects for the session on 20 May 2026 was to go out by 13 May 2026. Send it today, or move the session to 22 May 2026 or later.",
    "The first session is set for 20 May 2026; it is due by 18 May 2026.",
  ]);
  const sent = add("shares", { id: "h1", kind: "agenda-external", session: "m1", how: "sent", on: "2026-05-13" });
  expect(said("2026-05-15", planned, sent)).toEqual([]);
});

test("a deadline before its session, two sessions on one day and a review too late are kept and explained", () => {
  const finished = (id: string, more: Draft<"sessions"> = {}) =>
    session(id, "2026-05-14", { kind: "external", finished: "2026-05-14", ...more });
  const all = said(
    "2026-05-14",
    finished("m1"),
    finished("m2", { nextReview: "2026-09-01" }),
    add("actions", { id: "a1", text: "Ring", session: "m1", due: "2026-05-01" }),
    add("actions", { id: "a2", text: "Ring", session: "m1", due: "2026-05-14" }),
  );
  expect(all).toEqual([
    "The next session is set for 1 September 2026; a review is due by 14 August 2026.",
    "An action agreed on 14 May 2026 has a deadline before that, 1 May 2026.",
    "Two sessions are on 14 May 2026. They count in the order in which they were added.",
  ]);
});

describe("days proposed for the next review", () => {
  const proposed = (profile: Profile, ...changes: Change[]) => {
    const record = network(session("m1", "2026-05-14"), ...changes);
    return record.sessions.flatMap((one) => proposeReviews(record, one, profile));
  };
  const action = (id: string, due: string, outcome: "open" | "done" = "open") => add("actions", { id, text: id, due, outcome });
  const intervention = (id: string, end: string) => add("interventions", { id, aim: id, end });

  test("first when an intervention ends, then after the last deadline, at the latest three months on", () => {
    const all = [
      action("a1", "2026-06-01"),
      action("a2", "2026-06-26"),
      action("a3", "2026-07-20", "done"),
      action("a4", "2026-12-01"),
    ];
    expect(proposed(defaultProfile, ...all, intervention("v1", "2026-07-01"), intervention("v2", "2026-12-01"))).toEqual([
      { date: "2026-07-01", why: "an intervention ends on 1 July 2026" },
      { date: "2026-06-29", why: "the last deadline is 26 June 2026" },
      { date: "2026-08-14", why: "three months on, the latest day" },
    ]);
  });

  test("on a day when offices are open, never beyond the three months", () => {
    expect(proposed(working, intervention("v1", "2026-05-23"))[0]?.date).toBe("2026-05-26");
    expect(proposed(working, action("a1", "2026-08-13"))).toEqual([
      { date: "2026-08-14", why: "the last deadline is 13 August 2026" },
    ]);
    expect(network(session("m1", "2026-05")).sessions.flatMap((one) => proposeReviews(network(), one, working))).toEqual([]);
  });
});

describe("whether something calls for a review at once", () => {
  const held = () => {
    const record = network(
      person("p1", "Nadia Noor"),
      statement("s1", "Known at the session.", ["p1"], { date: "2026-06-01" }),
      add("incidents", { id: "i1", what: "Known", date: "2026-05-20", status: "confirmed" }),
      session("m1", "2026-05-14"),
    );
    return apply(record, finishSession(record, "m1", { on: "2026-05-14", by: "" }));
  };
  const asked = (record: NetworkRecord) => reviewCalls(record, "2026-07-02").map(({ kind, about }) => [kind, ...about]);

  test("asks about what was not known when the last session was finished, each once", () => {
    let record = [
      statement("s2", "She has a second phone.", ["p1"]),
      statement("s3", "Not confirmed", ["p1"], { status: "proposed" }),
      add("incidents", { id: "i2", what: "Hurt", status: "confirmed" }),
      add("interventions", { id: "v1", aim: "Mentoring", end: "2026-07-01" }),
      add("interventions", { id: "v2", aim: "Not over", end: "2026-07-30" }),
    ].reduce(apply, held());
    expect(asked(held())).toEqual([]);
    expect(asked(record)).toEqual([
      ["incident", "i2"],
      ["intervention", "v1"],
      ["information", "s2"],
    ]);
    expect(JSON.stringify(reviewCalls(record, "2026-07-02"))).not.toMatch(/Nadia|phone|Hurt/);
    for (const call of reviewCalls(record, "2026-07-02"))
      record = apply(record, answerCall(record, call, { yes: false, on: "2026-07-02", why: "" }));
    expect(asked(record)).toEqual([]);
    expect(asked(apply(record, statement("s4", "New again", ["p1"])))).toEqual([["information", "s4"]]);
  });

  test("what is typed at a session that is open is dealt with there, and before any session nothing is asked", () => {
    const open = session("m2", "2026-07-01", { items: [{ id: "m2-n1", text: "A second phone", became: ["s2"] }] });
    expect(asked([statement("s2", "A second phone", ["p1"]), open].reduce(apply, held()))).toEqual([]);
    expect(asked(network(person("p1", "Nadia Noor"), statement("s1", "A phone", ["p1"])))).toEqual([]);
  });

  test("where an older file kept no prints, dates tell what is new", () => {
    const old = network(
      session("m1", "2026-05-14", { finished: "2026-05-14" }),
      add("incidents", { id: "i1", date: "2026-05-20", status: "confirmed" }),
      add("incidents", { id: "i2", date: "2026-05-01", status: "confirmed" }),
      statement("s1", "Undated", []),
    );
    expect(asked(old)).toEqual([["incident", "i1"]]);
  });
});
