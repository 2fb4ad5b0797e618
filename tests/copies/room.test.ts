import fc from "fast-check";
import { releasing, seenInRoom, throughRoom } from "../../src/copies";
import {
  apply,
  COLLECTIONS,
  type Change,
  type CollectionName,
  type Id,
  type NetworkRecord,
  type Session,
} from "../../src/record";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { add, link, network, person, place, statement } from "../builders/network";
import { tinyJpegText } from "../builders/photographs";
import { rounds } from "../builders/rounds";

const at = (id: string, name: string, agency: string, was: Session["attendance"][number]["was"]) => ({
  ...{ id, person: "" as const, name, agency, job: "", was, why: "Saw the quarrel", received: "" },
});

const session = (kind: Session["kind"], attendance: Session["attendance"] = []): Change =>
  add("sessions", {
    id: "m2",
    kind,
    attendance,
    items: [
      {
        id: "m2-n1",
        text: "Tariq was late twice.",
        concerns: ["p1", "p3"],
        became: ["l2"],
        as: "link",
        heard: ["Late", "Hidheard"],
      },
    ],
    strategy: { needed: "yes", who: "Quillfeather" },
    strategyMeeting: "Strategyplace",
  });

/** Every word that begins with Hid is one that nobody from outside the team may see. */
const changes: Change[] = [
  person("p1", "Tariq Aziz", { kind: "child", subject: true, note: "Hidnote", born: "2010-01-02", aliases: ["Hidalias"] }),
  person("p2", "Nadia Noor", { kind: "child" }),
  person("p3", "Hidproposed", { kind: "child", status: "proposed" }),
  person("p4", "Dawn Okoro", { kind: "professional", agency: "Harbour School", reach: "Hidreach" }),
  place("c1", "Marlow Park", { note: "Hidplacenote" }),
  link("l1", "p1", "p2", {
    nature: "friends",
    byWhom: "Hidwitness",
    note: "Hidlinknote",
    source: { kind: "police", name: "Hidsource" },
  }),
  link("l2", "p1", "p3", { nature: "Hidlink", status: "proposed" }),
  statement("s1", "Hidstatement", ["p1"], { source: { kind: "family", name: "Hidmother" } }),
  statement("s2", "Hidownwords", ["p1"], { ownWords: true }),
  add("setAside", { about: ["p1"], why: "Hidaside" }),
  add("photographs", { picture: tinyJpegText, caption: "Hidcaption", alt: "Hidalt" }),
  add("sessions", { id: "m1", kind: "internal", items: [{ id: "m1-n1", text: "Hidearlier", concerns: ["p1"] }] }),
  add("actions", { id: "a1", text: "Ring the club", session: "m1", update: "Hidupdate" }),
  add("actions", { id: "a2", text: "Hidfinished", session: "m1", outcome: "done" }),
];

const textOf = (record: NetworkRecord) => JSON.stringify(record);

describe("for whom a screen in the room is", () => {
  const forWhom = (kind: Session["kind"], attendance: Session["attendance"]) =>
    seenInRoom(network(...changes, session(kind, attendance)), "m2").audiences;

  test("the team at its own session, an agency as soon as somebody of theirs looks on", () => {
    expect(forWhom("internal", [at("t1", "Mo", "Early Help", "present"), at("t2", "Ola", "", "present")])).toEqual([
      { type: "team" },
    ]);
    expect(forWhom("internal", [at("t1", "Jo", "Police", "observer")])).toEqual([{ type: "partner", agency: "Police" }]);
    expect(forWhom("internal", [at("t1", "Jo", "Police", "apologies")])).toEqual([{ type: "team" }]);
  });

  test("agencies at every other session, even before anybody is named", () => {
    expect(forWhom("review", [])).toEqual([{ type: "partner", agency: "" }]);
    const there = [at("t1", "Jo", "Police", "present"), at("t2", "Di", "Harbour School", "invited")];
    expect(forWhom("external", there)).toEqual([
      { type: "partner", agency: "Police" },
      { type: "partner", agency: "Harbour School" },
    ]);
  });
});

test("what an agency may not see is not in what the room is shown, and why somebody was asked is in nobody's", () => {
  const record = network(...changes, session("external", [at("t1", "Jo", "Police", "present")]));
  const seen = textOf(seenInRoom(record, "m2").record);
  expect(seen.match(/Hid\w+|Saw the quarrel|Quillfeather|Strategyplace/g)).toBeNull();
  expect(seen).toContain("Tariq was late twice.");
  expect(seen).toContain("Ring the club");
  const team = textOf(seenInRoom(network(...changes, session("internal")), "m2").record);
  expect([...new Set(team.match(/Hid\w+|Saw the quarrel/g))].sort()).toEqual(["Hidlink", "Hidproposed"]);
});

test("what was released to one of two agencies is on no screen that both look at", () => {
  const release = {
    of: "m2-n1",
    agency: "Police",
    wording: "Tariq was on time.",
    reason: "Asked",
    decidedBy: "Mo",
    on: "2025-06-04",
  };
  const there = [at("t1", "Jo", "Police", "present"), at("t2", "Di", "Harbour School", "present")];
  const lines = (attendance: Session["attendance"]) => {
    const record = network(...changes, session("external", attendance));
    const released = apply(record, add("releases", releasing(record, { ...release, kind: "about-several" })));
    return seenInRoom(released, "m2").record.sessions[0]!.items.map(({ text }) => text);
  };
  expect(lines(there.slice(0, 1))).toEqual(["Tariq was on time."]);
  expect(lines(there)).toEqual([]);
});

test("nothing is shown for a session that is not there", () => {
  const { record } = seenInRoom(network(...changes, session("internal")), "m9");
  expect(record.sessions).toEqual([]);
  expect(textOf(record)).not.toContain("Hidproposed");
});

test("what is added in the room takes no id of what it does not show", () => {
  const record = network(...changes, session("external"));
  const seen = seenInRoom(record, "m2").record;
  const made = throughRoom(add("links", { from: "p1", to: "p2", nature: "cousins" }), seen, record);
  const after = apply(record, made);
  expect(after.links.map(({ nature }) => nature)).toEqual(["friends", "Hidlink", "cousins"]);
  expect(new Set(after.links.map(({ id }) => id)).size).toBe(3);
});

test("a line edited in the room keeps whom it concerns and what it became, though neither is shown", () => {
  const record = network(...changes, session("external"));
  const seen = seenInRoom(record, "m2").record;
  const [line] = seen.sessions[0]!.items;
  expect(line).toMatchObject({ concerns: ["p1"], became: [], as: "note", heard: ["Late"] });
  const items = [{ ...line!, text: "Tariq was late once.", concerns: ["p2"] }];
  const after = apply(record, throughRoom({ type: "edit", in: "sessions", id: "m2", values: { items } }, seen, record));
  expect(after.sessions[1]!.items).toMatchObject([
    { text: "Tariq was late once.", concerns: ["p3", "p2"], became: ["l2"], as: "link" },
  ]);
  expect(after.sessions[1]!.strategy.who).toBe("Quillfeather");
});

/** A change as a form of the room would make it: on the lists as they are seen there. */
function changesOn(seen: NetworkRecord, pick: number): Change[] {
  const [session] = seen.sessions;
  if (!session) return [];
  const { items, decisions, agenda, attendance } = session;
  const edit = (values: object): Change => ({ type: "edit", in: "sessions", id: session.id, values }) as Change;
  const [first] = seen.actions;
  return [
    edit({ items: [...items, { id: `${session.id}-n900`, text: "Said in the room", concerns: [] }] }),
    edit({ items: items.map((item, index) => (index === pick % 4 ? { ...item, text: "Said otherwise" } : item)) }),
    edit({ items: items.toReversed(), agenda: agenda.map((item) => ({ ...item, skipped: true })) }),
    edit({ decisions: decisions.slice(1), attendance: attendance.map((one) => ({ ...one, was: "present" })) }),
    ...(first
      ? [{ type: "edit", in: "actions", id: first.id, values: { concerns: first.concerns.slice(1), owner: "Jo" } } as Change]
      : []),
    { type: "set", values: { purpose: "Said in the room" } },
  ];
}

const entries = (record: NetworkRecord, list: CollectionName) => record[list] as { id: Id }[];
const idsIn = (record: NetworkRecord, list: CollectionName) => new Set(entries(record, list).map(({ id }) => id));
const LISTS = Object.keys(COLLECTIONS) as CollectionName[];

test("law: a change made in the room is seen there as it was made, and leaves all that is not shown as it was", () => {
  const kinds = fc.constantFrom<Session["kind"]>("internal", "external");
  fc.assert(
    fc.property(arbitraryRecord, kinds, fc.nat(20), (made, kind, pick) => {
      const whole = { ...made, sessions: made.sessions.map((one) => (one.id === "m1" ? { ...one, kind } : one)) };
      const seen = seenInRoom(whole, "m1").record;
      expect(seen.sessions).toHaveLength(1);
      for (const change of changesOn(seen, pick)) {
        const after = apply(whole, throughRoom(change, seen, whole));
        const wanted = apply(seen, change);
        const shown = seenInRoom(after, "m1").record;
        expect(shown.sessions).toEqual(wanted.sessions);
        expect(shown.actions).toEqual(wanted.actions);
        for (const list of LISTS) {
          if (list === "earlier") continue;
          const visible = idsIn(seen, list);
          const hidden = (record: NetworkRecord) => entries(record, list).filter(({ id }) => !visible.has(id));
          expect(hidden(after)).toEqual(hidden(whole));
        }
      }
    }),
    { numRuns: rounds(12) },
  );
});
