import {
  clearRisks,
  confirmName,
  finishSession,
  leaveName,
  readBack,
  reopenable,
  reopenSession,
  uncertainNames,
} from "../../src/meeting";
import { apply, type Change, type Draft, type NetworkRecord } from "../../src/record";
import { add, link, network, person, statement } from "../builders/network";

const TODAY = "2026-06-04";
const session = (id: string, date: string, more: Draft<"sessions"> = {}): Change => add("sessions", { id, date, ...more });
const edit = (values: Draft<"sessions">, id = "m1"): Change => ({ type: "edit", in: "sessions", id, values });
const after = (record: NetworkRecord, ...changes: Change[]) => changes.reduce(apply, record);
const finish = (record: NetworkRecord, id: string, on = TODAY) =>
  apply(record, finishSession(record, id, { on, by: "Colin Frost" }));
const keys = (record: NetworkRecord, id = "m1") => readBack(record, id, TODAY).map(({ key }) => key);
const versions = (record: NetworkRecord, id = "m1") => record.sessions.find((one) => one.id === id)?.versions ?? [];

const young = [
  person("p1", "Nadia Noor", { kind: "child", subject: true }),
  person("p2", "Rafi Dean", { kind: "child", subject: true }),
];

test("links and statements typed at the session, gaps nobody is to fill and the questions at the end are read back", () => {
  const record = network(
    ...young,
    link("l1", "p1", "p2", { status: "proposed" }),
    link("l2", "p1", "p2", { status: "proposed", nature: "from a table" }),
    statement("s1", "Nadia Noor has a new phone.", ["p1"], { status: "proposed" }),
    add("questions", { id: "q1", kind: "gap", text: "Who pays?" }),
    add("questions", { id: "q2", kind: "gap", text: "Whose car?", owner: "PC Doyle", due: "2026-06-10" }),
    session("m1", "2026-06-04", { items: [{ id: "m1-n1", text: "Nadia Noor and Rafi Dean", became: ["l1", "s1"] }] }),
  );
  expect(keys(record)).toEqual(["l1", "s1", "q1", "strategy"]);
  const settled = after(
    record,
    { type: "confirm", in: "links", id: "l1" },
    { type: "drop", from: "statements", id: "s1" },
    {
      type: "edit",
      in: "questions",
      id: "q1",
      values: { carried: [{ id: "m1", session: "m1", reason: "Nobody here knows." }] },
    },
    edit({ strategy: { needed: "no", who: "", when: "" } }),
  );
  expect(keys(settled)).toEqual([]);
});

test("a strategy discussion needs who and when", () => {
  const record = network(session("m1", TODAY, { strategy: { needed: "yes", who: "Duty manager", when: "" } }));
  expect(keys(record)).toEqual(["strategy"]);
  expect(keys(apply(record, edit({ strategy: { needed: "yes", who: "Duty manager", when: TODAY } })))).toEqual([]);
});

test("a name nobody knows is asked about once, and left when somebody says so", () => {
  const record = network(
    ...young,
    session("m1", TODAY, {
      chair: "Grace Hall",
      strategy: { needed: "no" },
      items: [
        { id: "m1-n1", text: "Nadia Noor was seen with Tyrone Blake at the park." },
        { id: "m1-n2", text: "Grace Hall asked whether Tyrone Blake was there." },
      ],
    }),
  );
  const [m1] = record.sessions;
  const [name] = m1 ? uncertainNames({ record, session: m1, today: TODAY }) : [];
  expect(name).toMatchObject({ name: "Tyrone Blake", items: ["m1-n1", "m1-n2"] });
  expect(keys(record)).toEqual(["name Tyrone Blake"]);
  expect(m1 && name && keys(apply(record, leaveName(m1, name)))).toEqual([]);
  const added = m1 && name && confirmName({ record, session: m1, today: TODAY }, name);
  const made = apply(record, added ?? edit({}));
  expect([keys(made), made.people.at(-1)]).toMatchObject([[], { name: "Tyrone Blake", status: "confirmed" }]);
  expect(made.sessions[0]?.items.map(({ concerns }) => concerns.at(-1))).toEqual([
    made.people.at(-1)?.id,
    made.people.at(-1)?.id,
  ]);
});

test("a review is not over while anything is left to go through, nor a closing without who agreed and why", () => {
  const record = network(
    ...young,
    session("m1", TODAY, { kind: "review", strategy: { needed: "no" }, closing: { on: TODAY } }),
    add("actions", { id: "a1", text: "Ring the school" }),
  );
  expect(readBack(record, "m1", TODAY)).toEqual([
    { key: "review", kind: "review", done: 0, of: 3 },
    {
      key: "closing",
      kind: "closing",
      words: [
        "Who agreed that the risk has reduced is not written down.",
        "On what grounds the risk has reduced is not written down.",
        "Something is still open. Say what stays open, and with whom.",
      ],
    },
  ]);
});

describe("clear links with significant risk", () => {
  const evidenced = { basis: "evidenced" } as const;
  const harmed = person("p3", "Zed Cole", { kind: "child", subject: true, roles: ["harmed"] });
  const adult = person("p4", "Jo Marsh", { kind: "adult", roles: ["may-be-causing-harm"] });
  test.each([
    ["harmful and evidenced", link("l1", "p1", "p2", { ...evidenced, effect: "harmful" }), "the link is recorded as harmful"],
    ["in conflict", link("l1", "p1", "p2", { ...evidenced, conflict: true }), "there is conflict between them"],
    ["with somebody harmed", link("l1", "p1", "p3", evidenced), "one of them has been harmed"],
    ["only said", link("l1", "p1", "p2", { basis: "anecdotal", effect: "harmful" }), undefined],
    ["over", link("l1", "p1", "p2", { ...evidenced, effect: "harmful", past: true }), undefined],
    ["not confirmed", link("l1", "p1", "p2", { ...evidenced, effect: "harmful", status: "proposed" }), undefined],
    ["protective", link("l1", "p1", "p2", { ...evidenced, effect: "protective" }), undefined],
    ["with an adult", link("l1", "p1", "p4", { ...evidenced, effect: "harmful" }), undefined],
  ])("a link that is %s", (_, made, because) => {
    expect(clearRisks(network(...young, harmed, adult, made)).map((one) => one.because)).toEqual(
      because === undefined ? [] : [because],
    );
  });

  test("no further assessment needs a reason", () => {
    const record = network(
      ...young,
      link("l1", "p1", "p2", { ...evidenced, effect: "harmful" }),
      session("m1", TODAY, { strategy: { needed: "no" } }),
    );
    const with_ = (assessment: Draft<"sessions">["assessment"]) => keys(apply(record, edit({ assessment })));
    expect([
      keys(record),
      with_({ needed: "no" }),
      with_({ needed: "no", reason: "Under way." }),
      with_({ needed: "yes" }),
    ]).toEqual([["assessment"], ["assessment"], [], []]);
  });
});

describe("versions", () => {
  const start = () =>
    finish(
      network(
        ...young,
        statement("s1", "Rafi Dean was hurt.", ["p2"]),
        session("m1", TODAY),
        add("actions", { id: "a1", text: "Ring", session: "m1" }),
      ),
      "m1",
    );

  test("finishing makes the first version and the next edition, and carries what is open", () => {
    const record = start();
    expect(versions(record)).toMatchObject([{ number: 1, on: TODAY, by: "Colin Frost", changed: "" }]);
    expect([record.edition, record.sessions[0]?.finished, record.actions[0]?.carried.map((one) => one.session)]).toEqual([
      2,
      TODAY,
      ["m1"],
    ]);
  });

  test("opened again with a reason, changed and finished, the next version says what changed", () => {
    let record = start();
    record = apply(record, reopenSession(record, "m1", "A deadline was wrong.") ?? { type: "all", changes: [] });
    expect(record.sessions[0]?.finished).toBe("");
    record = after(
      record,
      { type: "edit", in: "actions", id: "a1", values: { due: "2026-07-01" } },
      edit({ chair: "Grace Hall", decisions: [{ id: "m1-e1", text: "Meet again" }] }),
      add("statements", { id: "s2", text: "Not confirmed", status: "proposed" }),
    );
    record = finish(record, "m1", "2026-06-08");
    expect(versions(record)).toMatchObject([
      { number: 1, on: TODAY, prints: {} },
      {
        number: 2,
        on: "2026-06-08",
        reason: "A deadline was wrong.",
        changed: "About the session: changed\n1 action changed\n1 decision added",
      },
    ]);
    expect(record.edition).toBe(3);
  });

  test("only the last session held can be opened again", () => {
    const record = finish(apply(start(), session("m2", "2026-07-01")), "m2", "2026-07-01");
    expect(reopenable(record)?.id).toBe("m2");
    expect(reopenSession(record, "m1", "Wrong")).toBeUndefined();
    expect(versions(record)[0]?.prints).toEqual({});
    expect(reopenable(apply(record, edit({ finished: "" }, "m2")))).toBeUndefined();
    expect(reopenable(apply(start(), session("m2", "2026-07-01")))?.id).toBe("m1");
  });

  test("nothing of somebody taken off the map stays in a version, and what was said of others is still compared", () => {
    const before = start();
    const prints = versions(before)[0]?.prints ?? {};
    let record = apply(before, statement("s3", "Nadia Noor met Rafi Dean.", ["p1", "p2"]));
    record = finish(apply(record, reopenSession(record, "m1", "More") ?? edit({})), "m1");
    record = apply(record, { type: "take-off", id: "p2", date: TODAY, reason: "Moved", decidedBy: "Chair" });
    const kept = versions(record).at(-1)?.prints ?? {};
    expect(Object.keys(prints)).toEqual(expect.arrayContaining(["p1", "p2", "s1", "a1"]));
    expect(Object.keys(kept)).toEqual(expect.arrayContaining(["p1", "s3", "a1"]));
    expect([kept["p2"], kept["s1"]]).toEqual([undefined, undefined]);
    expect(JSON.stringify(record.sessions)).not.toContain("Rafi");
    const earlier = versions(before).at(-1)?.prints["s3"];
    expect(kept["s3"]).not.toBe(earlier);
    record = finish(apply(record, reopenSession(record, "m1", "Again") ?? edit({})), "m1");
    expect(versions(record).at(-1)?.changed).toBe("");
  });
});
