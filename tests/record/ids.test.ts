import fc from "fast-check";
import {
  apply,
  combine,
  commit,
  idsOf,
  innerId,
  markChanges,
  nameOf,
  nextId,
  redo,
  renameEntries,
  restore,
  startHistory,
  undo,
  type Change,
  type History,
  type NetworkRecord,
} from "../../src/record";
import { bringTogether } from "../../src/matching";
import { kept, replaced, startSteps, stepBack, take } from "../../src/pane/store/steps";
import { KINDS } from "../../src/documents";
import { seenInRoom, throughRoom, visibleTo } from "../../src/copies";
import { changed, changesOf, oneStep, steps } from "../builders/changedApart";
import { add, link, network, person, statement } from "../builders/network";
import { rounds } from "../builders/rounds";

const start = network(person("p1", "Aisha Begum"), person("p2", "Callum Hart"), link("l1", "p1", "p2", { nature: "friends" }));
const drop = (from: "links" | "statements", id: string): Change => ({ type: "drop", from, id });
const given = (record: NetworkRecord, name: string) => record.people.find((one) => one.name === name)!;
const written = (record: NetworkRecord) => {
  const back = restore(JSON.parse(JSON.stringify(record)));
  if (!back.ok) throw new Error(back.message);
  expect(back.repairs).toEqual([]);
  return back.record;
};

test("a link that is drawn after another one was taken out before the next save is another link", () => {
  const other = { from: "p1", to: "p2", nature: "cousins" };
  const mine = apply(apply(start, drop("links", "l1")), add("links", other));
  expect(mine.links.map(({ id }) => id)).toEqual(["l2"]);
  const theirs = apply(start, { type: "edit", in: "links", id: "l1", values: { where: "at the station" } });
  const { record } = combine(markChanges(start, mine), markChanges(start, theirs));
  // What was seen of the old link stays with the old one, and a person says whether that stays.
  expect(record.links.map(({ nature, where }) => [nature, where])).toEqual([
    ["cousins", ""],
    ["friends", "at the station"],
  ]);
});

test("somebody who is added after a step back has neither the id nor the number of whoever was there before it", () => {
  const history = undo(commit(startHistory(start), add("people", { name: "Kyle Marsh" }), "Add Kyle Marsh"));
  const { present } = commit(history, add("people", { name: "Reece Quill" }), "Add Reece Quill");
  expect(given(present, "Reece Quill")).toMatchObject({ id: "p4", number: 4 });
});

test("a step on brings back whoever was added under the id they had", () => {
  const history = commit(startHistory(start), add("people", { name: "Kyle Marsh" }), "Add Kyle Marsh");
  expect(redo(undo(history)).present).toEqual(history.present);
});

test("a file that was saved and opened again knows which ids were given out", () => {
  const added = apply(start, statement("s1", "Seen at the station", ["p1"]));
  const opened = written(markChanges(start, apply(added, drop("statements", "s1"))));
  expect(nextId(opened, "statements")).toBe("s2");
});

test("a line of the minutes that is typed after another was taken out is another line, also after a step back", () => {
  const held = apply(start, add("sessions", { id: "m1" }));
  const [session] = held.sessions;
  const say = (record: NetworkRecord, text: string): Change => {
    const [now] = record.sessions;
    const items = [...now!.items, { id: innerId(record, now!, "items"), text }];
    return { type: "edit", in: "sessions", id: "m1", values: { items } };
  };
  const said = apply(held, say(held, "Kyle was not there"));
  const silent = apply(said, { type: "edit", in: "sessions", id: "m1", values: { items: [] } });
  expect(innerId(silent, session!, "items")).toBe("m1-n2");
  const back = undo(commit(startHistory(held), say(held, "Kyle was not there"), "Type a line")).present;
  expect(innerId(written(back), back.sessions[0]!, "items")).toBe("m1-n2");
});

test("what one of two files gave out and took out again is given out in neither once they are one", () => {
  const mine = apply(apply(start, statement("s1", "Seen at the station", ["p1"])), drop("statements", "s1"));
  const theirs = apply(start, { type: "set", values: { purpose: "To see who meets at the station" } });
  for (const pair of [
    [mine, theirs],
    [theirs, mine],
  ] as const) {
    const [a, b] = pair.map((record) => markChanges(start, record)) as [NetworkRecord, NetworkRecord];
    expect(nextId(combine(a, b).record, "statements")).toBe("s2");
  }
});

test("when bringing two files together is taken back, nobody is given the id of somebody the other file had", () => {
  const theirs = markChanges(start, apply(start, add("people", { name: "Kyle Marsh" })));
  const history = startHistory(start);
  const { record } = combine(start, theirs);
  const back = undo({ ...history, past: [{ label: "Bring in", record: start, takesOff: false }], present: record }).present;
  expect(given(apply(back, add("people", { name: "Reece Quill" })), "Reece Quill")).toMatchObject({ id: "p4", number: 4 });
});

/** Two people each add somebody, and it is brought together; then the one thinks better of it, before or after it is saved. */
function takenBack(mine: string, theirs: string, isSaved: boolean, back: number): { file: NetworkRecord; theirs: NetworkRecord } {
  const other = markChanges(
    start,
    apply(apply(start, add("people", { name: theirs })), link("l2", "p1", "p3", { nature: "cousin" })),
  );
  let steps = take(startSteps(start), add("people", { name: mine }), "Add");
  steps = take(steps, link("l2", "p2", "p3", { nature: "neighbour" }), "Link");
  steps = take(steps, { type: "set", values: { purpose: "To see who meets" } }, "Purpose");
  const { record, names } = combine(markChanges(start, steps.history.present), other);
  steps = replaced(steps, record, "Bring both together", names.mine);
  let file = renameEntries(other, names.theirs);
  const save = () => {
    const was = steps.history.present;
    file = markChanges(file, was);
    steps = kept(steps, { was, is: file });
  };
  if (isSaved) save();
  for (let step = 0; step < back; step += 1) steps = stepBack(steps);
  save();
  const noted = apply(other, { type: "edit", in: "people", id: "p3", values: { note: "Seen on Friday" } });
  return { file, theirs: markChanges(other, noted) };
}

test.each([
  ["Kyle Marsh", "Reece Quill", false, 1],
  ["Reece Quill", "Kyle Marsh", false, 2],
  ["Kyle Marsh", "Reece Quill", true, 2],
  ["Reece Quill", "Kyle Marsh", true, 1],
])("where %s and %s were added apart and that was taken back, neither becomes the other", (mine, theirs, isSaved, back) => {
  const { file, theirs: other } = takenBack(mine, theirs, isSaved, back);
  expect(file.people.map(({ name }) => name)).toEqual(["Aisha Begum", "Callum Hart", mine]);
  const { record } = combine(file, other);
  // What was taken back is left out, but for what was gone on with: a person says whether that stays.
  const linked = record.links.map(({ from, to, nature }) => [nameOf(record, from), nature, nameOf(record, to)].join(" "));
  expect(linked).toEqual(["Aisha Begum friends Callum Hart", `Callum Hart neighbour ${mine}`]);
  expect(record.doubts.map(({ kind, about }) => [kind, about])).toEqual([["not-shown", [given(record, theirs).id]]]);
  expect(given(record, theirs).note).toBe("Seen on Friday");
  expect(given(record, mine).note).toBe("");
});

test("an entry that could not be read gives its id to nobody", () => {
  const people = [...start.people, { id: "p9", name: 7 }, "nobody"];
  const opened = restore({ ...start, people, links: [...start.links, { id: "l5", from: "p1", to: "p77" }] });
  if (!opened.ok) throw new Error(opened.message);
  expect(opened.record.links.map(({ id }) => id)).toEqual(["l1"]);
  expect(nextId(opened.record, "links")).toBe("l6");
});

test("a file of before this was kept opens as it is and counts on from what is there", () => {
  const old = JSON.parse(JSON.stringify(start)) as NetworkRecord;
  expect(old.lineage).toEqual({ marks: {}, gone: {} });
  expect(nextId(written(old), "people")).toBe("p3");
});

test("no copy but the team file tells which ids were given out", () => {
  const full = apply(apply(start, statement("s1", "Seen at the station", ["p1"])), drop("statements", "s1"));
  expect(full.lineage.given).toEqual({ s: 1 });
  for (const kind of KINDS.filter(({ id }) => id !== "team-file")) {
    const copy = visibleTo(full, kind, { audience: { type: "team" }, names: "full" }).record;
    expect(copy.lineage).toEqual({ marks: {}, gone: {} });
  }
});

test("what is added in the room gets no id that was given out before, on the screen or off it", () => {
  const held = apply(start, add("sessions", { id: "m1" }));
  const full = apply(apply(held, statement("s1", "Seen at the station", ["p1"])), drop("statements", "s1"));
  const seen = seenInRoom(full, "m1").record;
  const change = throughRoom(add("statements", { text: "Told the school", concerns: ["p1"] }), seen, full);
  expect(change).toMatchObject({ entry: { id: "s2" } });
});

/** Ids with a number, also inside sessions; those of questions that two files raise are made from what they ask. */
function numbered(record: NetworkRecord): Set<string> {
  const inside = record.sessions.flatMap(({ attendance, agenda, items, decisions, parked, versions }) =>
    [...attendance, ...agenda, ...items, ...decisions, ...parked, ...versions].map(({ id }) => id),
  );
  return new Set([...idsOf(record), ...inside].filter((id) => /(?:^|-)[a-z]\d+$/u.test(id)));
}

/** What adds and takes out again, of everything that somebody may do. */
const COME_AND_GO = ["addPerson", "addStatement", "addLink", "addItem", "dropStatement", "dropLink", "dropItem", "merge", "off"];
const plain = ["undo", "undo", "redo", "save", "reopen"] as const;
const moves = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: oneStep(COME_AND_GO) },
    { weight: 4, arbitrary: fc.constantFrom(...plain) },
    { weight: 1, arbitrary: steps(COME_AND_GO) },
  ),
  { minLength: 8, maxLength: 16, size: "max" },
);
const small = apply(apply(start, statement("s1", "Seen at the station", ["p1"])), add("sessions", { id: "m1" }));

test("no id is ever given out twice, whatever is changed, undone, done again, saved, opened again and brought together", () => {
  fc.assert(
    fc.property(moves, (done) => {
      let [inFile, history] = [small, startHistory(small)] as [NetworkRecord, History];
      const ever = numbered(small);
      const does = (change: Change) => {
        const was = numbered(history.present);
        history = commit(history, change, "Something");
        for (const id of numbered(history.present)) {
          if (!was.has(id) && ever.has(id)) throw new Error(`${id} was given out again by ${JSON.stringify(change)}.`);
          ever.add(id);
        }
      };
      const save = () => (inFile = written(markChanges(inFile, history.present)));
      for (const move of done) {
        if (move === "undo") history = undo(history);
        else if (move === "redo") history = redo(history);
        else if (move === "save") save();
        else if (move === "reopen") history = startHistory(save());
        else if (Array.isArray(move)) {
          // What somebody else did to the file meanwhile, each of their ids noted.
          const mine = markChanges(inFile, history.present);
          const theirs = move.map((_, at) => changed(inFile, move.slice(0, at + 1)));
          const { record } = bringTogether(mine, theirs.at(-1) ?? inFile);
          for (const id of [record, ...theirs].flatMap((one) => [...numbered(one)])) ever.add(id);
          inFile = theirs.at(-1) ?? inFile;
          history = {
            past: [...history.past, { label: "Bring in", record: history.present, takesOff: false }],
            present: record,
            future: [],
          };
        } else for (const change of changesOf(history.present, move)) does(change);
      }
    }),
    { numRuns: rounds(15, 4000) },
  );
});
