import fc from "fast-check";
import { apply, combine, emptyRecord, mapTexts, restore, type NetworkRecord } from "../../src/record";
import { add, link, network, person, place } from "../builders/network";
import { rounds } from "../builders/rounds";

const record = network(person("p1", "Aisha Begum"), place("c1", "Larkspur Park"), link("l1", "p1", "c1"));

test("what was written comes back as it was", () => {
  expect(restore(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, record, repairs: [] });
});

test("one date that does not exist costs the date, not the person", () => {
  const damaged = { ...record, people: [{ ...record.people[0], born: "2011-02-30" }] };
  const restored = restore(damaged);
  expect(restored).toMatchObject({ ok: true, record: { people: [{ id: "p1", name: "Aisha Begum", born: "" }] } });
  expect(restored.ok && restored.repairs).toHaveLength(1);
});

test("a link to someone who is not there is left out and said", () => {
  const restored = restore({ ...record, people: [] });
  expect(restored).toMatchObject({ ok: true, record: { links: [] } });
  expect(restored.ok && restored.repairs.join()).toContain("not there");
});

test("an action went on twice from one session, with two reasons under one id: both stay, also where two files are brought together", () => {
  const carried = [
    { id: "m1", session: "m1", reason: "The school was closed." },
    { id: "m1", session: "m1", reason: "Nobody rang." },
  ];
  const restored = restore(network(add("sessions", { id: "m1" }), add("actions", { id: "a1", text: "Ring", carried })));
  if (!restored.ok) throw new Error(restored.message);
  const reasons = ({ actions }: NetworkRecord) => actions.flatMap((one) => one.carried.map(({ reason }) => reason));
  expect(restored.repairs.join()).toContain("In actions (a1)");
  expect(reasons(combine(restored.record, restored.record).record)).toEqual(["The school was closed.", "Nobody rang."]);
});

test("an entry that stands twice is taken once", () => {
  const restored = restore({ ...record, people: [...record.people, ...record.people] });
  expect(restored.ok && restored.record.people.map((entry) => entry.name)).toEqual(["Aisha Begum"]);
  expect(restored.ok && restored.repairs).toEqual(["In people, p1 stood twice in the same words and was taken once."]);
});

test("somebody else under the same id is kept, and it is said", () => {
  const other = { ...record.people[0], name: "Callum Hart" };
  const restored = restore({ ...record, people: [...record.people, other], places: [{ id: "p1", name: "Larkspur Park" }] });
  expect(restored).toMatchObject({
    ok: true,
    record: {
      people: [
        { id: "p1", name: "Aisha Begum" },
        { id: "p2", name: "Callum Hart" },
      ],
      places: [{ name: "Larkspur Park" }],
    },
  });
  expect(restored.ok && new Set([...restored.record.people, ...restored.record.places].map(({ id }) => id)).size).toBe(3);
  expect(restored.ok && restored.repairs.join(" ")).toContain("“p1, Callum Hart");
});

test("a line of a session under the id of an entry is kept under one of its own, and it is said", () => {
  const decisions = [
    { id: "p1", text: "The school changes the end of the day." },
    { id: "m1-e1", text: "Aisha is told by her youth worker." },
  ];
  const restored = restore({ ...record, sessions: [{ id: "m1", decisions }] });
  if (!restored.ok) throw new Error(restored.message);
  const made = restored.record.sessions.flatMap((session) => session.decisions);
  expect(made.map(({ text }) => text)).toEqual(decisions.map(({ text }) => text));
  expect(new Set([...made, ...restored.record.people].map(({ id }) => id)).size).toBe(3);
  expect(made[1]?.id).toBe("m1-e1");
  expect(restored.repairs.join(" ")).toContain("In sessions (m1), “p1, The school changes the end of the day.");
});

test("two people with one number get a code each", () => {
  const restored = restore({ ...record, people: [...record.people, { id: "p2", number: 1, name: "Callum Hart" }] });
  expect(restored.ok && restored.record.people.map((entry) => entry.number)).toEqual([1, 2]);
  expect(restored.ok && restored.record.lastNumber).toBe(2);
});

test("a record of a newer version is refused with the next step", () => {
  expect(restore({ ...emptyRecord(), version: 99 })).toMatchObject({ ok: false, refusal: "newer-version" });
});

test("anything at all is either restored into a sound record or refused", () => {
  const lists = fc.constantFrom("people", "links", "sessions", "statements", "doubts", "reviews", "trigger", "risk");
  fc.assert(
    fc.property(fc.dictionary(lists, fc.jsonValue()), (loose) => {
      const restored = restore({ ...emptyRecord(), ...loose });
      if (restored.ok) expect(restore(restored.record)).toEqual({ ok: true, record: restored.record, repairs: [] });
    }),
    { numRuns: rounds(200) },
  );
});

test("whom a paper was shared with stays, though links have a 'to' as well", () => {
  const shared = apply(emptyRecord(), { type: "add", to: "shares", entry: { what: "Minutes", to: "Harbour School" } });
  const restored = restore(shared);
  expect(restored).toMatchObject({ ok: true, repairs: [], record: { shares: [{ to: "Harbour School" }] } });
});

test("changing every text leaves the ends of links alone", () => {
  let record = apply(emptyRecord(), { type: "add", to: "people", entry: { name: "Tariq Aziz" } });
  record = apply(record, { type: "add", to: "people", entry: { name: "Nadia Noor" } });
  record = apply(record, { type: "add", to: "links", entry: { from: "p1", to: "p2", nature: "friend" } });
  expect(mapTexts(record, () => "x").links[0]).toMatchObject({ from: "p1", to: "p2", nature: "x" });
});
