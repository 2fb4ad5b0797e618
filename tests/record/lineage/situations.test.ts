import { apply, combine, emptyRecord, markChanges, nextId, restore, type Change, type NetworkRecord } from "../../../src/record";
import { filledNetwork } from "../../builders/filledNetwork";
import { add, link, network, person, statement } from "../../builders/network";

const base = network(
  person("p1", "Aisha Karim", { born: "2010-03-14", aliases: ["Eesh"] }),
  person("p2", "Daniel Osei"),
  person("p3", "Leon Whitfield"),
  link("l1", "p1", "p2", { nature: "friends" }),
  statement("s1", "Aisha was seen with Daniel.", ["p1", "p2"]),
  add("sessions", {
    id: "m1",
    date: "2025-05-14",
    items: [{ id: "k1", agenda: "", text: "Opened by the chair.", concerns: [] }],
  }),
);

/** What somebody did between opening and saving. */
const after = (before: NetworkRecord, ...changes: Change[]) => markChanges(before, changes.reduce(apply, before));
const born = (date: string): Change => ({ type: "edit", in: "people", id: "p1", values: { born: date } });
const offTheMap = (id: string): Change => ({
  type: "take-off",
  id,
  date: "2025-06-01",
  reason: "Moved away",
  decidedBy: "Chair",
});
const kinds = ({ doubts }: NetworkRecord) => doubts.map(({ kind }) => kind);

test("what each changed by themselves is all there, and nothing is asked", () => {
  const a = after(base, born("2010-03-15"), { type: "edit", in: "links", id: "l1", values: { nature: "close friends" } });
  const b = after(
    base,
    { type: "edit", in: "people", id: "p2", values: { name: "Daniel Owusu" } },
    { type: "set", values: { purpose: "To see" } },
  );
  const { record } = combine(a, b);
  expect(record.people.map(({ name, born }) => [name, born])).toEqual([
    ["Aisha Karim", "2010-03-15"],
    ["Daniel Owusu", ""],
    ["Leon Whitfield", ""],
  ]);
  expect(record.links[0]?.nature).toBe("close friends");
  expect(record.purpose).toBe("To see");
  expect(record.doubts).toEqual([]);
});

test("both changed the date of birth: one stands, the other is asked about, with both in the question", () => {
  const [a, b] = [after(base, born("2010-03-15")), after(base, born("2011"))];
  const { record } = combine(a, b);
  expect(record.people[0]?.born).toBe("2010-03-15");
  expect(record.doubts).toEqual([
    expect.objectContaining({
      kind: "conflict",
      about: ["p1"],
      field: "born",
      other: "2011",
      question:
        "Two files differ in the date of birth of “Aisha Karim”: “15 March 2010” is in use, the other has “2011”. Which is right?",
    }),
  ]);
});

test("an answered question does not come back from the other file, whichever answer it was", () => {
  const [a, b] = [after(base, born("2010-03-15")), after(base, born("2011"))];
  const both = combine(a, b).record;
  const id = both.doubts[0]?.id ?? "";
  const keep = after(both, { type: "drop", from: "doubts", id });
  const other = after(both, born("2011"), { type: "drop", from: "doubts", id });
  for (const answered of [keep, other]) {
    for (const old of [a, b, both]) {
      const again = combine(answered, old).record;
      expect(again.people[0]?.born).toBe(answered.people[0]?.born);
      expect(again.doubts).toEqual([]);
    }
  }
  expect(kinds(combine(keep, other).record)).toEqual(["conflict"]);
});

test("what one wrote after seeing the other's words stands without a question", () => {
  const a = after(base, born("2010-03-15"));
  const later = after(a, born("2010-03-16"));
  expect(combine(later, a).record.people[0]?.born).toBe("2010-03-16");
  expect(combine(a, later).record.doubts).toEqual([]);
});

test("what two wrote alike is one writing: whoever of them wrote it over afterwards is not asked about the words of both", () => {
  const said = (what: string): Change => ({ type: "edit", in: "statements", id: "s1", values: { text: what } });
  const mine = after(base, said("They meet on Fridays."));
  const theirs = after(after(base, said("They meet on Fridays.")), said("They meet on Saturdays."));
  for (const record of [combine(mine, theirs).record, combine(theirs, mine).record]) {
    expect(record.statements[0]?.text).toBe("They meet on Saturdays.");
    expect(record.doubts).toEqual([]);
  }
  // In other words it is another writing, and both are there.
  const otherwise = after(base, said("They meet on Fridays, after school."));
  const { record } = combine(otherwise, theirs);
  const words = [record.statements[0]?.text, record.doubts[0]?.other];
  expect(words.sort()).toEqual(["They meet on Fridays, after school.", "They meet on Saturdays."]);
});

test("people added apart under one id are two people, each with their own lines", () => {
  const jamal = after(base, person("p4", "Jamal Reid"), link("l2", "p4", "p1"), statement("s2", "Jamal waits outside.", ["p4"]));
  const maryam = after(
    base,
    person("p4", "Maryam Karim"),
    link("l2", "p4", "p1"),
    statement("s2", "Maryam collects her.", ["p4"]),
  );
  for (const { record } of [combine(jamal, maryam), combine(maryam, jamal)]) {
    const idOf = (name: string) => record.people.find((one) => one.name === name)?.id ?? "";
    const about = (text: string) => record.statements.find((one) => one.text === text)?.concerns;
    expect(about("Jamal waits outside.")).toEqual([idOf("Jamal Reid")]);
    expect(about("Maryam collects her.")).toEqual([idOf("Maryam Karim")]);
    expect(record.links).toHaveLength(3);
    expect(new Set(record.people.map(({ number }) => number)).size).toBe(5);
    expect(combine(record, maryam).record.people).toHaveLength(5);
  }
});

test("a file that took in somebody under an id it had itself does not call the one the other", () => {
  const jamal = after(base, person("p4", "Jamal Reid"), statement("s2", "Jamal waits outside.", ["p4"]));
  const maryam = after(base, person("p4", "Maryam Karim"), statement("s2", "Maryam collects her.", ["p4"]));
  const known = new Set(base.people.map(({ name }) => name));
  const names = ({ people }: NetworkRecord) =>
    people
      .map(({ name }) => name)
      .filter((name) => !known.has(name))
      .sort();
  for (const [mine, theirs] of [[jamal, maryam] as const, [maryam, jamal] as const]) {
    // What stood in the file is theirs, and both together are written over it.
    const saved = markChanges(theirs, combine(mine, theirs).record);
    expect(saved.lineage).toEqual({ marks: {}, gone: {} });
    // They had not closed theirs.
    const later = after(theirs, statement("s3", "Seen by the bridge.", ["p4"]));
    const { record } = combine(later, saved);
    expect(names(record)).toEqual(["Jamal Reid", "Maryam Karim"]);
    const seen = record.statements.find(({ text }) => text === "Seen by the bridge.")?.concerns[0];
    expect(record.people.find(({ id }) => id === seen)?.name).toBe(theirs.people[3]?.name);
    // Nor does either of them go when the other is taken off.
    for (const { id, name } of saved.people.slice(3)) {
      const without = after(saved, offTheMap(id));
      const again = combine(combine(without, later).record, saved).record;
      expect(names(again)).toEqual(names(saved).filter((one) => one !== name));
    }
  }
});

test("who was taken off takes nobody along who was added elsewhere under the same id, whatever they are called", () => {
  const known = network(person("p1", "Aisha Karim"));
  const added = after(known, person("p2", "Jamal Reid"));
  const off = after(added, offTheMap("p2"));
  const names = Array.from({ length: 80 }, (_, index) => `Robin ${(100 + index).toString(36)}`);
  const lost = names.filter((name) => {
    const { record } = combine(after(known, person("p2", name)), off);
    return !record.people.some((one) => one.name === name);
  });
  expect(lost).toEqual([]);
});

test("the same words about two people who got one id are two statements", () => {
  const a = after(base, person("p4", "Jamal Reid"), statement("s2", "Waits outside.", ["p4"]));
  const b = after(base, person("p4", "Maryam Karim"), statement("s2", "Waits outside.", ["p4"]));
  expect(combine(a, b).record.statements.filter(({ text }) => text === "Waits outside.")).toHaveLength(2);
});

test("aliases, roles and whom a line concerns are taken from both", () => {
  const a = after(base, { type: "edit", in: "people", id: "p1", values: { aliases: ["Eesh", "Ash"], roles: ["harmed"] } });
  const b = after(base, { type: "edit", in: "people", id: "p1", values: { aliases: ["Kaz"], roles: ["protective"] } });
  const [aisha] = combine(a, b).record.people;
  expect(aisha?.aliases).toEqual(["Ash", "Kaz"]);
  expect(aisha?.roles).toEqual(["harmed", "protective"]);
});

test("left out in one and untouched in the other stays left out; changed in the other it stays and is asked about", () => {
  const without = after(base, { type: "drop", from: "links", id: "l1" });
  expect(combine(without, base).record.links).toEqual([]);
  const changed = after(base, { type: "edit", in: "links", id: "l1", values: { nature: "cousins" } });
  const { record } = combine(without, changed);
  expect(record.links[0]?.nature).toBe("cousins");
  expect(record.doubts).toEqual([expect.objectContaining({ kind: "not-shown", about: ["l1"], field: "" })]);
  const kept = after(record, { type: "drop", from: "doubts", id: record.doubts[0]?.id ?? "" });
  expect(combine(kept, without).record.links).toHaveLength(1);
  expect(combine(kept, without).record.doubts).toEqual([]);
});

test("someone taken off in one and talked about in the other stays off, in every sentence", () => {
  const off = after(base, offTheMap("p1"));
  const talked = after(
    base,
    statement("s2", "Aisha Karim was at the park.", ["p1"]),
    statement("s3", "Leon asked where Aisha was.", ["p3"]),
    link("l2", "p1", "p3"),
  );
  for (const { record, notes } of [combine(off, talked), combine(talked, off)]) {
    expect(JSON.stringify(record)).not.toMatch(/aisha|karim|eesh/iu);
    expect(record.statements.find(({ id }) => id === "s3")?.text).toContain("[name removed]");
    expect(record.removed).toHaveLength(1);
    expect(notes.join()).toMatch(
      /^AK was taken off the map in one of the files and stays off\. 2 links, 1 statement about them alone went too\.$/u,
    );
  }
});

test("what is kept of the past has no hash that the name of someone taken off could be guessed from", () => {
  const written = after(base, born("2010-03-15"), {
    type: "edit",
    in: "statements",
    id: "s1",
    values: { text: "Aisha was seen with Daniel twice." },
  });
  const { lineage } = after(written, offTheMap("p1"));
  expect(lineage.marks["p1"]).toBeUndefined();
  expect(lineage.gone["p1"]).toEqual({ first: expect.stringMatching(/^...$/u), how: "off" });
  expect(lineage.marks["s1"]?.first).toHaveLength(3);
  expect(lineage.marks["s1"]?.past).toEqual({ text: ["0"] });
  expect(after(base, offTheMap("p1")).lineage.gone["l1"]).toEqual({ first: expect.stringMatching(/^...$/u) });
});

test("two people who are one in one file are one in the other too, with what was said there since", () => {
  const one = after(base, { type: "merge", in: "people", keep: "p2", gone: "p3" });
  const said = after(base, statement("s2", "Leon has a new phone.", ["p3"]));
  const { record } = combine(one, said);
  expect(record.people.map(({ name, aliases }) => [name, aliases])).toEqual([
    ["Aisha Karim", ["Eesh"]],
    ["Daniel Osei", ["Leon Whitfield"]],
  ]);
  expect(record.statements.find(({ id }) => id === "s2")?.concerns).toEqual(["p2"]);
  expect(record.doubts).toEqual([]);
});

test("the minute taker's items and the analyst's are all in the session", () => {
  const item = (id: string, text: string) => ({ id, agenda: "", text, concerns: [] });
  const put = (...items: ReturnType<typeof item>[]): Change => ({ type: "edit", in: "sessions", id: "m1", values: { items } });
  const first = item("k1", "Opened by the chair.");
  const a = after(base, put(first, item("k2", "Police spoke.")));
  const b = after(base, put(item("k1", "Opened by the chair at ten."), item("k2", "School spoke.")));
  const texts = combine(a, b).record.sessions[0]?.items.map(({ text }) => text);
  expect(texts?.sort()).toEqual(["Opened by the chair at ten.", "Police spoke.", "School spoke."]);
});

test("an id that went is not given out again", () => {
  const without = after(base, { type: "drop", from: "statements", id: "s1" });
  expect(nextId(without, "statements")).toBe("s2");
});

test("undo after a save brings an entry back for the other file too", () => {
  const without = after(base, { type: "drop", from: "links", id: "l1" });
  const undone = markChanges(without, base);
  expect(combine(undone, without).record.links).toHaveLength(1);
  expect(combine(without, undone).record.doubts).toEqual([]);
});

test("nothing changed leaves no trace, and what is marked stays as it is", () => {
  const full = filledNetwork();
  expect(markChanges(full, structuredClone(full))).toEqual(full);
  const a = after(base, born("2011"), { type: "drop", from: "links", id: "l1" });
  expect(markChanges(a, structuredClone(a))).toEqual(a);
  expect(markChanges(undefined, a)).toBe(a);
  expect(restore(JSON.parse(JSON.stringify(a)))).toEqual({ ok: true, record: a, repairs: [] });
});

test("a network of forty people saved two hundred times keeps its past in a small part of what the file may carry", () => {
  let record: NetworkRecord = network(
    ...Array.from({ length: 40 }, (_, n) => person(`p${n + 1}`, `Robin Marsh${n}`)),
    ...Array.from({ length: 90 }, (_, n) => link(`l${n + 1}`, `p${(n % 40) + 1}`, `p${((n * 7 + 3) % 39) + 1}`)),
    ...Array.from({ length: 200 }, (_, n) => statement(`s${n + 1}`, `Was seen ${n} times.`, [`p${(n % 40) + 1}`])),
  );
  for (let save = 0; save < 200; save += 1) {
    const next = [
      { type: "edit", in: "people", id: `p${(save % 40) + 1}`, values: { note: `Note of save ${save}` } },
      { type: "edit", in: "statements", id: `s${(save % 60) + 1}`, values: { text: `Was seen in save ${save}.` } },
      { type: "add", to: "statements", entry: { text: `New in save ${save}`, concerns: ["p1"] } },
      ...(save % 5 === 0 ? [{ type: "drop", from: "statements", id: `s${100 + save / 5}` }] : []),
    ] as Change[];
    record = after(record, ...next);
  }
  expect(JSON.stringify(record.lineage).length).toBeLessThan(25_000);
});

test("a network nobody wrote in takes everything from the other", () => {
  const empty = emptyRecord();
  expect(combine(empty, base).record.people).toEqual(base.people);
});
