import { apply, commit, restore, saved, startHistory, undo, type Change } from "../../src/record";
import { asItStood } from "../builders/asItStood";
import { add, link, network, person, place, statement } from "../builders/network";

const TAKE_OFF: Change = {
  type: "take-off",
  id: "p2",
  date: "2026-05-14",
  reason: "No longer seen with the group",
  decidedBy: "R. Osei",
};

const record = network(
  person("p1", "Aisha Begum", { subject: true }),
  person("p2", "Reece Hart", { aliases: ["Tiny"] }),
  person("p3", "Callum Hart"),
  place("c1", "Larkspur Park"),
  link("l1", "p1", "p2", { nature: "friend of Reece" }),
  link("l2", "p1", "c1", { note: "with REECE HART on Fridays" }),
  statement("s1", "Reece was seen alone.", ["p2"]),
  statement("s2", "Aisha Begum met Tiny and Callum Hart.", ["p1", "p2", "p3"]),
  add("questions", { id: "q1", text: "Is Reece Hart's phone shared?", concerns: ["p2"] }),
  add("actions", { id: "a1", text: "Ask school about Tiny", serves: "q1", concerns: ["p2"] }),
  add("incidents", { id: "i1", what: "Reece Hart and Aisha at the gates", present: ["p1", "p2"], place: "c1" }),
  add("originals", { id: "o1", text: "Reece Hart (Tiny) – friend", row: "people", became: ["p2", "l1"] }),
  add("originals", { id: "o2", text: "Aisha met Tiny", row: "concerns", became: ["s2"] }),
);

test("someone taken off the map is nowhere in what is saved but as initials with the decision", () => {
  const after = apply(record, TAKE_OFF);
  const text = JSON.stringify(after);
  for (const gone of ["Reece", "REECE", "Tiny"]) expect(text).not.toContain(gone);
  // The bare id stays known as gone, so that no other file of the network brings them back.
  expect(JSON.stringify({ ...after, lineage: {} })).not.toContain('"p2"');
  expect(after.lineage.gone["p2"]).toEqual({ first: expect.stringMatching(/^...$/u), how: "off" });
  expect(after.removed).toEqual([
    { id: "x1", initials: "RH", date: "2026-05-14", reason: "No longer seen with the group", decidedBy: "R. Osei" },
  ]);
});

test("what concerned others too stays for them, without the name", () => {
  const after = apply(record, TAKE_OFF);
  expect(after.statements.map((entry) => entry.text)).toEqual(["Aisha Begum met [name removed] and Callum Hart."]);
  expect(after.statements[0]?.concerns).toEqual(["p1", "p3"]);
  expect(after.incidents[0]?.present).toEqual(["p1"]);
  expect(after.links.map((entry) => entry.id)).toEqual(["l2"]);
});

test("a surname shared with someone who stays still names the one who stays", () => {
  const after = apply(
    network(person("p2", "Reece Hart"), person("p3", "Callum Hart"), statement("s1", "The Hart family moved.", ["p3"])),
    TAKE_OFF,
  );
  expect(after.statements[0]?.text).toBe("The Hart family moved.");
});

test.each([
  ["p1", "p2"],
  ["p2", "p1"],
])("of two of one name %s is taken off: what concerned them alone loses the name, what the other has keeps it", (gone, stays) => {
  const both = network(
    person("p1", "Reece Hart"),
    person("p2", "Reece Hart"),
    person("p3", "Aisha Begum"),
    person("p4", "Callum Hart"),
    statement("s1", "Reece Hart and Aisha Begum were seen; Reece ran, the Harts did not.", [gone, "p3"]),
    statement("s2", "Reece Hart lives with Aisha Begum.", [stays, "p3"]),
    statement("s3", "Reece Hart met Reece Hart and Aisha Begum.", ["p1", "p2", "p3"]),
    statement("s4", "Somebody asked for Reece Hart.", ["p3"]),
  );
  const after = apply(both, { ...TAKE_OFF, id: gone });
  expect(after.statements.map(({ text }) => text)).toEqual([
    "[name removed] and Aisha Begum were seen; [name removed] ran, the Harts did not.",
    "Reece Hart lives with Aisha Begum.",
    "Reece Hart met Reece Hart and Aisha Begum.",
    "Somebody asked for Reece Hart.",
  ]);
  expect(after.people.map(({ id, name }) => [id, name])).toEqual([
    [stays, "Reece Hart"],
    ["p3", "Aisha Begum"],
    ["p4", "Callum Hart"],
  ]);
});

test("what is left stands on its own: nothing points at what is gone", () => {
  const after = apply(record, TAKE_OFF);
  expect(restore(after)).toEqual({ ok: true, record: after, repairs: [] });
  expect(after.actions[0]?.serves).toBe("");
});

test("a removal can be undone until the file is saved, and not after", () => {
  const history = commit(startHistory(record), TAKE_OFF, "Take off the map");
  expect(asItStood(undo(history).present)).toEqual(asItStood(record));
  const afterSaving = commit(saved(history), { type: "set", values: { purpose: "Find out who stays safe" } }, "Purpose");
  expect(undo(undo(afterSaving)).present.people.map((entry) => entry.id)).toEqual(["p1", "p3"]);
});

test("what is undone before saving cannot come back by redo after saving", () => {
  const undone = undo(commit(startHistory(record), TAKE_OFF, "Take off the map"));
  expect(saved(undone).future).toEqual([]);
});

test("initials of someone removed go when the next session is finished", () => {
  const after = apply(apply(record, TAKE_OFF), add("sessions", { id: "m1", kind: "review" }));
  expect(apply(after, { type: "finish-session", id: "m1", date: "2026-06-01" }).removed).toEqual([]);
});
