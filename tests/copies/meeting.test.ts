import { apply, type Change } from "../../src/record";
import { EVERYTHING, leftOutSentences, visibleTo, type Audience, type CopyKind } from "../../src/copies";
import { add, link, network, person } from "../builders/network";

const { proposed: _all, ...listed } = EVERYTHING;
const paper: CopyKind = { id: "paper", shows: { ...listed, narrow: (record) => record } };
const nadia: Audience = { type: "subject", person: "p1" };
const school: Audience = { type: "partner", agency: "Harbour School" };

const record = network(
  person("p1", "Nadia Noor", { kind: "child", subject: true, keySubject: true }),
  person("p2", "Tariq Aziz", { kind: "child", keySubject: true, aliases: ["Smiley"] }),
  person("p3", "Dawn Okoro", { kind: "professional", agency: "Social Care", aliases: ["Dee"] }),
  link("l1", "p1", "p2"),
  add("sessions", {
    id: "m1",
    within: "Tariq's child in need meeting",
    strategyMeeting: "S:/Strategy/Tariq Aziz.docx",
    confidentiality: "What is said here stays here",
    strategy: { needed: "yes", who: "Dawn Okoro", when: "2025-06-10" },
    assessment: { needed: "yes", reason: "Tariq is at risk" },
    closing: {
      on: "2025-07-01",
      agreedBy: "Social Care, police",
      grounds: "Nadia is safe",
      dissent: "Tariq's school",
      staysOpen: "Her plan",
    },
    attendance: [
      { id: "m1-t1", name: "Dawn Okoro", agency: "Social Care", was: "present", why: "Works with Tariq", received: "2025-06-01" },
    ],
    items: [{ id: "m1-n1", text: "The gate will be mended", heard: ["Kareem"], became: ["a1"] }],
    parked: [
      { id: "m1-k1", text: "Bikes are stolen at the station", why: "Nothing to do with this" },
      { id: "m1-k2", text: "Tariq's brother", why: "Another map", concerns: ["p2"] },
    ],
    versions: [
      {
        id: "m1-v1",
        number: 2,
        on: "2025-06-05",
        by: "Dawn Okoro",
        reason: "Wrong day",
        changed: "Tariq was added",
        prints: { a1: "x" },
      },
    ],
  }),
  add("actions", {
    id: "a1",
    text: "See Nadia at home",
    reason: "Older boys wait for both",
    carried: [{ id: "a1-c1", session: "m1", reason: "Tariq's worker was ill" }],
    concerns: ["p1"],
  }),
  add("questions", {
    id: "q1",
    text: "Is Nadia safe?",
    concerns: ["p1"],
    carried: [{ id: "q1-c1", session: "m1", reason: "No answer yet" }],
  }),
  add("youngPersonMaps", { id: "y1", person: "p1" }),
  add("uploads", { id: "u1", session: "m1", person: "p1", title: "Minutes" }),
  add("shares", { id: "h1", what: "Minutes", person: "p1", recipients: "lee@school.example" }),
);
const copyOf = (audience: Audience, made = record) => visibleTo(made, paper, { audience, names: "full" });

test("an agency gets what was said and agreed, not where other papers are, whose file they go on, and what is outside the purpose", () => {
  const { record: copy, leftOut } = copyOf(school);
  expect(copy.sessions[0]).toMatchObject({
    strategyMeeting: "",
    strategy: { needed: "yes" },
    items: [{ text: "The gate will be mended", heard: [] }],
    parked: [],
    versions: [{ number: 2, by: "Dawn Okoro", reason: "", changed: "", prints: {} }],
    closing: { grounds: "Nadia is safe" },
  });
  expect(copy.actions[0]).toMatchObject({ reason: "Older boys wait for both", carried: [{ reason: "Tariq's worker was ill" }] });
  expect([copy.youngPersonMaps, copy.uploads, copy.shares, copy.photographs]).toEqual([[], [], [], []]);
  expect(copy.people.map(({ keySubject, aliases }) => [keySubject, aliases])).toEqual([
    [false, []],
    [false, []],
    [false, ["Dee"]],
  ]);
  const reasons = leftOutSentences(leftOut).map(({ reason, ids }) => [reason, ids.join()]);
  expect(reasons).toEqual([
    ["working-notes", "h1,m1"],
    ["other-names", "p2"],
    ["outside-purpose", "m1-k1,m1-k2"],
    ["own-maps", "y1"],
    ["uploads", "u1"],
  ]);
  // What was parked while they sat there, they have heard.
  const there = copyOf({ type: "partner", agency: "social care" }).record.sessions[0];
  expect(there?.parked.map(({ id }) => id)).toEqual(["m1-k1", "m1-k2"]);
});

test("one subject's file has of a meeting what is about nobody else, text by text", () => {
  const { record: copy, leftOut } = copyOf(nadia);
  expect(copy.sessions[0]).toMatchObject({
    within: "",
    strategyMeeting: "",
    confidentiality: "What is said here stays here",
    assessment: { needed: "yes", reason: "" },
    closing: { on: "2025-07-01", agreedBy: "Social Care, police", grounds: "Nadia is safe", dissent: "", staysOpen: "Her plan" },
    attendance: [{ name: "Dawn Okoro", why: "", received: "2025-06-01" }],
    items: [{ heard: [], became: ["a1"] }],
    parked: [{ id: "m1-k1" }],
    versions: [{ number: 2, reason: "", changed: "", prints: {} }],
  });
  // Why an action keeps young people apart is about the others as well, whether or not it names them.
  expect(copy.actions[0]).toMatchObject({ text: "See Nadia at home", reason: "", carried: [{ reason: "" }] });
  expect(copy.questions[0]?.carried[0]?.reason).toBe("No answer yet");
  expect([copy.youngPersonMaps.length, copy.uploads.length, copy.shares.length]).toEqual([1, 1, 0]);
  const byReason = Object.fromEntries(leftOutSentences(leftOut).map(({ reason, ids }) => [reason, ids]));
  expect(byReason["about-several"]).toEqual(expect.arrayContaining(["m1", "m1-t1", "a1"]));
  expect(byReason["about-others"]).toEqual(["m1-k2"]);
});

test("fingerprints of finished papers are in no copy at all, the team's included", () => {
  expect(copyOf({ type: "team" }).record.sessions[0]?.versions[0]).toMatchObject({ changed: "Tariq was added", prints: {} });
});

test("whoever was taken off the map or found to be somebody else is in no copy outside the team", () => {
  const changes: Change[] = [
    { type: "finish-session", id: "m1", date: "2025-06-01" },
    { type: "add", to: "people", entry: { id: "p8", name: "Chidi Okafor", kind: "child" } },
    { type: "add", to: "people", entry: { id: "p9", name: "Zed Brown", kind: "child" } },
    { type: "finish-session", id: "m1", date: "2025-06-02" },
    { type: "take-off", id: "p8", date: "2025-06-10", reason: "Moved to Leeds", decidedBy: "Dawn Okoro" },
    { type: "merge", in: "people", keep: "p2", gone: "p9" },
  ];
  const made = changes.reduce(apply, record);
  expect(made.removed).toHaveLength(1);
  for (const audience of [school, nadia]) {
    const { record: copy, leftOut } = copyOf(audience, made);
    expect(JSON.stringify(copy)).not.toMatch(/Chidi|Zed|Leeds|"CO"/);
    expect(leftOut.map(({ reason }) => reason)).toContain("taken-off");
  }
});
