import { carefulInRecord, RUNNING, RUNNING_INSIDE, runningTexts } from "../../../src/guidance/careful";
import { apply, combine, COLLECTIONS, leaveAlone, restore, valueAt, type NetworkRecord } from "../../../src/record";
import { add, network, person, statement } from "../../builders/network";

const POLICE = { source: { kind: "police" as const, name: "PC Mills" } };
const TEXT = "Amir keeps going missing. He is streetwise.";
const record = network(
  person("p1", "Amir Ali", { note: "Keeps going missing." }),
  person("p2", "Ben Cole"),
  statement("s1", TEXT, ["p1"], POLICE),
  statement("s2", TEXT, ["p1"], { ...POLICE, ownWords: true }),
  add("sessions", {
    id: "m1",
    items: [{ id: "m1-n1", text: "He is a gang member." }],
    decisions: [{ id: "m1-e1", text: "“Streetwise”" }],
  }),
);
const told = (of: NetworkRecord) => carefulInRecord(of).map(({ at, id }) => `${at.collection}/${at.field} ${id}`);
const leave = (of: NetworkRecord, at = 0) => {
  const { left, said } = carefulInRecord(of)[at]!;
  return apply(of, leaveAlone(of, left, { on: "2025-06-04", said }));
};
const reword = (of: NetworkRecord, text: string) => apply(of, { type: "edit", in: "statements", id: "s1", values: { text } });

test("every running text is looked at, a young person's own words and quotations are not", () => {
  expect(told(record)).toEqual([
    "people/note keeps-going-missing",
    "statements/text keeps-going-missing",
    "statements/text streetwise",
    "sessions/items.m1-n1.text gang-member",
  ]);
  for (const { at, text } of runningTexts(record)) expect(valueAt(record, at)).toBe(text);
});

test("what was left as it is stays so, in that sentence of that entry, until it is reworded", () => {
  const left = leave(record, 1);
  expect(told(left)).toEqual(told(record).filter((_, at) => at !== 1));
  // Another sentence, and white space, say nothing new.
  expect(told(reword(left, "Seen on Monday.  Amir  keeps going missing. He is streetwise."))).toEqual(told(left));
  const reworded = reword(left, "Amir, 14, keeps going missing. He is streetwise.");
  expect(told(reworded)).toEqual(told(record));
  const again = apply(left, statement("s9", TEXT, ["p2"], POLICE));
  expect(told(again)).toHaveLength(told(left).length + 2);
  const back = apply(left, { type: "drop", from: "setAside", id: left.setAside[0]!.id });
  expect(told(back)).toEqual(told(record));
});

test("it is kept through saving and bringing together", () => {
  const left = leave(leave(record, 0), 2);
  const saved = restore(JSON.parse(JSON.stringify(left)));
  expect(saved.ok && told(saved.record)).toEqual(told(left));
  const together = combine(left, apply(record, person("p7", "Zoe Hill")));
  expect(told(together.record)).toEqual(told(left));
});

test("nothing by which a sentence could be guessed stays of somebody taken off the map", () => {
  const about = reword(record, "Amir Ali and Ben Cole: Amir keeps going missing.");
  const both = apply(about, { type: "edit", in: "statements", id: "s1", values: { concerns: ["p1", "p2"] } });
  const left = leave(leave(both, 1), 1);
  expect(left.setAside).toHaveLength(2);
  const off = apply(left, { type: "take-off", id: "p1", date: "2025-06-05", reason: "not part", decidedBy: "Chair" });
  expect(off.setAside.map(({ about: [id] }) => id)).toEqual(["m1-n1"]);
});

test("a sentence with no source, and one that is written as a fact, are told; a concern is no fact", () => {
  const without = network(
    person("p1", "Amir Ali"),
    statement("s1", "He carries a knife.", ["p1"]),
    statement("s2", "He may carry a knife.", ["p1"]),
    statement("s3", "He carries a knife.", ["p1"], { source: { name: "Sam" } }),
    statement("s4", "He may carry a knife.", ["p1"], { source: { name: "Sam" } }),
    statement("s5", "He carries a knife.", ["p1"], POLICE),
  );
  expect(carefulInRecord(without).map(({ left, id }) => `${left.entry} ${id}`)).toEqual([
    "s1 as-fact",
    "s2 no-source",
    "s3 as-fact",
  ]);
  expect(carefulInRecord(leave(without, 1)).map(({ left }) => left.entry)).toEqual(["s1", "s3"]);
});

test("a name, and what another text explains, is no abbreviation to explain", () => {
  const short = network(
    person("p1", "Karim Fadel Choudhury"),
    statement("s1", "KFC and the QXR met the XYZ.", ["p1"], POLICE),
    add("actions", { id: "a1", text: "Ask the quality review (QXR)" }),
  );
  expect(carefulInRecord(short).map(({ id }) => id)).toEqual(["short-XYZ"]);
});

/** Fields of long text that are left out on purpose: the tool's own questions, what came from elsewhere, what is copied. */
const NOT_RUNNING = new Set(
  "setAside.why sessions.confidentiality shares.recipients shares.why shares.toldWhy lookUps.answer removed.reason doubts.question doubts.other originals.text".split(
    " ",
  ),
);

test("every list whose entries hold long texts is looked at, or left out on purpose", () => {
  type Schema = { type: string; wrapped?: Schema; entries?: Record<string, Schema> };
  const bare = (schema: Schema): Schema => (schema.wrapped ? bare(schema.wrapped) : schema);
  const textSchema = bare(COLLECTIONS.statements.entries.text as unknown as Schema);
  const unseen = Object.entries(COLLECTIONS).flatMap(([list, { entries }]) =>
    Object.entries(entries as unknown as Record<string, Schema>)
      .filter(([, schema]) => bare(schema) === textSchema)
      .map(([field]) => `${list}.${field}`)
      .filter((name) => !NOT_RUNNING.has(name))
      .filter((name) => !RUNNING[list as keyof typeof RUNNING]?.includes(name.split(".")[1]!)),
  );
  expect(unseen).toEqual([]);
  expect(Object.keys(RUNNING_INSIDE)).toEqual(["items", "decisions", "parked"]);
});
