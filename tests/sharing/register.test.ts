import { releaseOf } from "../../src/copies";
import { kindOf, makeDocument, viewOf } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { readInput } from "../../src/intake";
import { apply, restore, type Change, type NetworkRecord } from "../../src/record";
import {
  carriedIds,
  correctionActions,
  correctionsFor,
  correctionText,
  shareChange,
  shareFaults,
  WentOut,
  type Went,
} from "../../src/sharing";
import { Opened } from "../builders/docx";
import { filledNetwork } from "../builders/filledNetwork";

const bytes = Uint8Array.of(1, 2, 3);
const went: Went = {
  paper: { kind: "minutes", title: "Mapping Minutes Network – Criminal Exploitation at Marlow Park" },
  copy: { audience: { type: "partner", agency: "Police" }, names: "full" },
  session: "m2",
  recipients: [{ name: "PC Hannah Doyle", address: "hannah.doyle@met.police.uk" }],
  on: "2025-06-10",
  why: "To plan the visit to the flat",
  how: "sent",
  madeBy: "Colin Frost",
  releasedBy: "Nadia Rahman",
  releasedOn: "2025-06-09",
  print: releaseOf(bytes),
  told: "no",
  toldWhy: "It would warn the adults.",
  carries: ["p1", "p2", "s1"],
};
const bare = { ...filledNetwork(), shares: [], uploads: [], corrections: [] };
const shared = (...all: Partial<Went>[]): NetworkRecord =>
  all.reduce<NetworkRecord>((record, more) => apply(record, shareChange(record, { ...went, ...more })), bare);
const all = (record: NetworkRecord, changes: Change[]) => changes.reduce(apply, record);

test("a share says what went to whom, when, why, how named, who made and who released it, and who was told", () => {
  const { shares } = shared({});
  expect(shares).toEqual([
    expect.objectContaining({
      what: went.paper.title,
      kind: "minutes",
      to: "Police",
      agency: "Police",
      person: "",
      recipients: "PC Hannah Doyle <hannah.doyle@met.police.uk>",
      on: "2025-06-10",
      how: "sent",
      madeBy: "Colin Frost",
      releasedBy: "Nadia Rahman",
      told: "no",
      toldWhy: "It would warn the adults.",
      carries: ["p1", "p2", "s1"],
    }),
  ]);
  expect(restore(JSON.parse(JSON.stringify(shared({}))))).toMatchObject({ ok: true, repairs: [] });
});

test("the team file shows all of it, and which copies nobody has said anything about yet", async () => {
  const options = { profile: defaultProfile, copy: { audience: { type: "team" }, names: "full" }, today: "2025-06-11" } as const;
  const opened = shared({});
  const record = new WentOut(opened).marked(corrected(opened));
  const { bytes } = await makeDocument(record, "team-file", options);
  const page = new Opened(bytes).reading;
  for (const words of [
    "hannah.doyle@met.police.uk",
    "Made by Colin Frost",
    "Released by Nadia Rahman",
    "Child and carer were not told",
    "It would warn the adults.",
    "Copies still to correct",
  ])
    expect(page).toContain(words);
  expect(record.corrections).toMatchObject([{ of: record.shares[0]!.id, carries: ["s1"] }]);
  expect(await readInput(bytes, "Record.docx")).toMatchObject({ ok: true, record: { corrections: record.corrections } });
});

test("of what leaves the team it has to be said why, and who was told or why not", () => {
  expect(shareFaults(went)).toEqual([]);
  expect(shareFaults({ ...went, why: "", told: "not-asked" })).toHaveLength(2);
  expect(shareFaults({ ...went, toldWhy: " " })).toEqual([expect.stringContaining("why the child and carer were not told")]);
  expect(shareFaults({ ...went, copy: { audience: { type: "team" }, names: "full" }, why: "" })).toEqual([]);
});

const corrected = (record: NetworkRecord) =>
  apply(record, { type: "put", at: { collection: "statements", id: "s1", field: "text" }, value: "Missing three times." });
const takenOff = (record: NetworkRecord) =>
  apply(record, { type: "take-off", id: "p1", date: "2025-07-01", reason: "No longer part", decidedBy: "Chair" });

test("a corrected statement names every share that carries it, and none that does not", () => {
  const before = shared({}, { carries: ["p3"], on: "2025-06-11" }, { carries: ["s1"], how: "draft" });
  const found = correctionsFor(before, corrected(before));
  expect(found).toEqual([
    expect.objectContaining({ of: before.shares[0]!.id, carries: ["s1"], because: "corrected", sure: true }),
  ]);
});

const edit = (list: "statements" | "links" | "incidents" | "actions", id: string, values: object): Change =>
  ({ type: "edit", in: list, id, values }) as Change;

test.each<[string, string, Change]>([
  ["its words", "s1", edit("statements", "s1", { text: "Missing three times." })],
  ["whom it concerns", "s1", edit("statements", "s1", { concerns: ["p2", "p3"] })],
  [
    "its source",
    "s1",
    edit("statements", "s1", { source: { kind: "school", name: "PC Doyle", reliability: "reliable", why: "" } }),
  ],
  ["its day", "s1", edit("statements", "s1", { date: "2025-05-29" })],
  ["a link's nature", "l1", edit("links", "l1", { nature: "met last year" })],
  ["who was present", "i1", edit("incidents", "i1", { present: ["p1"] })],
  ["a sentence that was misread", "s1", { type: "drop", from: "statements", id: "s1" }],
  ["a link that was misread", "l1", { type: "drop", from: "links", id: "l1" }],
])("a copy is to be corrected where %s changed", (_what, id, change) => {
  const before = shared({ carries: [id] }, { carries: ["s2"] });
  const found = correctionsFor(before, apply(before, change));
  expect(found.filter(({ sure }) => sure).map(({ of, carries }) => [of, carries])).toEqual([[before.shares[0]!.id, [id]]]);
});

test("what happened since, and what is filled in where nothing was said, makes no copy wrong", () => {
  const before = shared({ carries: ["a1", "p3", "l8", "q1"] });
  const action = before.actions.find(({ id }) => id === "a1")!;
  const after = all(before, [
    edit("actions", "a1", { outcome: action.outcome === "done" ? "open" : "done", update: "Seen on Friday", due: "2025-08-01" }),
    edit("links", "l8", { past: true, strength: "strong", note: "Also on Sundays" }),
    { type: "edit", in: "people", id: "p3", values: { identifiers: [{ label: "Mosaic", value: "1" }], note: "Likes drawing." } },
  ]);
  expect(after).not.toEqual(before);
  expect(correctionsFor(before, after)).toEqual([]);
});

test("papers of a finished session are among the copies, by what they are known to have said", () => {
  const version = {
    id: "m2-v9",
    number: 1,
    on: "2025-06-05",
    by: "Chair",
    reason: "",
    changed: "",
    prints: { s1: "x", p1: "y" },
  };
  const before = apply(bare, { type: "edit", in: "sessions", id: "m2", values: { versions: [version] } });
  const found = correctionsFor(before, corrected(before));
  expect(found).toMatchObject([{ of: "m2-v9", carries: ["s1"], on: "2025-06-04", sure: true }]);
  expect(correctionText(found[0]!)).toMatch(/^Replace “Minutes, version 1” of 4 June 2025 \(Those who were at the session\)/);
});

test("what is out is watched from when it went, is asked until it is answered, and undo asks nothing", () => {
  const opened = shared({ carries: ["s1"] });
  const out = new WentOut(opened);
  const wrong = corrected(opened);
  expect(out.open(opened)).toEqual([]);
  expect(out.open(wrong)).toHaveLength(1);
  // Undone it is right again; done again it is not.
  expect([out.open(opened).length, out.open(wrong).length]).toEqual([0, 1]);
  const asked = all(wrong, correctionActions(wrong, out.open(wrong), { owner: "", due: "" }));
  expect(out.open(asked)).toEqual([]);
  const done = all(asked, [edit("actions", asked.actions.at(-1)!.id, { outcome: "done" })]);
  expect(out.open(done)).toEqual([]);
  out.leave(out.open(wrong), wrong);
  expect(out.open(wrong)).toEqual([]);
  const again = apply(wrong, edit("statements", "s1", { text: "Missing twice." }));
  expect(out.open(again)).toHaveLength(1);
});

/** As the network goes into its file and is opened from there again. */
function reopened(out: WentOut, record: NetworkRecord): NetworkRecord {
  const restored = restore(JSON.parse(JSON.stringify(out.marked(record))));
  if (!restored.ok || restored.repairs.length > 0) throw new Error(JSON.stringify(restored));
  return restored.record;
}

test("what nobody answered is asked again when the file is opened, until it is", () => {
  const opened = shared({ carries: ["s1"] });
  const out = new WentOut(opened);
  expect(out.marked(opened)).toBe(opened);
  const wrong = reopened(out, corrected(opened));
  const again = new WentOut(wrong);
  expect(again.open(wrong)).toEqual(out.open(corrected(opened)));
  // Not asked any more once it is an action, nor in the file after that.
  const asked = all(wrong, correctionActions(wrong, again.open(wrong), { owner: "", due: "" }));
  expect([again.open(asked), reopened(again, asked).corrections]).toEqual([[], []]);
  // Left as it is, which can be undone.
  const left = apply(wrong, again.leave(again.open(wrong), wrong)!);
  expect([again.open(left), reopened(again, left).corrections, again.open(wrong).length]).toEqual([[], [], 1]);
});

test("what was put right before the file was closed is not asked again, and what is wrong twice is asked once", () => {
  const opened = shared({ carries: ["s1", "s2"] });
  const out = new WentOut(opened);
  const saved = out.marked(corrected(opened));
  expect(saved.corrections).toHaveLength(1);
  // Said as it was said before: nothing is wrong, whatever the file holds by then.
  const right = apply(saved, edit("statements", "s1", { text: opened.statements.find(({ id }) => id === "s1")!.text }));
  expect([out.open(right), out.marked(right).corrections]).toEqual([[], []]);
  const wrong = reopened(out, saved);
  const again = new WentOut(wrong);
  const more = apply(wrong, { type: "drop", from: "statements", id: "s2" });
  expect(again.open(more)).toMatchObject([{ of: opened.shares[0]!.id, because: "both", carries: ["s1", "s2"] }]);
  // What is gone is not pointed at.
  expect(reopened(again, more).corrections).toMatchObject([{ because: "both", carries: ["s1"] }]);
});

test("which copies are still to correct is the team file's business alone", () => {
  const opened = shared({ carries: ["s1"] });
  const record = new WentOut(opened).marked(corrected(opened));
  for (const audience of [{ type: "team" }, { type: "partner", agency: "Police" }, { type: "subject", person: "p1" }] as const)
    expect(viewOf(record, kindOf("minutes"), { audience, names: "full" }).record.corrections).toEqual([]);
});

test("a copy that went after a correction is right, and wrong once it is corrected again; one that has not gone is nothing yet", () => {
  const out = new WentOut(bare);
  const fixed = corrected(bare);
  const sent = apply(fixed, shareChange(fixed, { ...went, how: "draft", carries: ["s1"] }));
  out.note(sent);
  expect(out.open(sent)).toEqual([]);
  const changed = apply(sent, edit("statements", "s1", { text: "Missing twice." }));
  expect(out.open(changed)).toEqual([]);
  const share = changed.shares[0]!.id;
  const gone = apply(changed, { type: "edit", in: "shares", id: share, values: { how: "message" } });
  out.note(gone);
  expect(out.open(gone)).toMatchObject([{ of: share, because: "corrected" }]);
});

test("what nobody can read on a paper corrects nothing, nor does what is new", () => {
  const before = shared({ carries: ["p1", "l1", "s10"] });
  const after = all(before, [
    { type: "confirm", in: "statements", id: "s10" },
    { type: "add", to: "statements", entry: { text: "New.", concerns: ["p1"] } },
    { type: "edit", in: "people", id: "p1", values: { keySubject: false } },
  ]);
  expect(correctionsFor(before, after)).toEqual([]);
});

test("when somebody is taken off the map, their copies become actions that do not name them", () => {
  const before = shared({}, { carries: [], on: "2025-05-27" });
  const after = takenOff(before);
  const found = correctionsFor(before, after);
  expect(found.map(({ because, sure }) => [because, sure])).toEqual([
    ["removed", true],
    // Sentences of others that named them say something else now, too.
    ["both", false],
  ]);
  const done = all(after, correctionActions(after, found, { owner: "Colin Frost", due: "2025-07-08" }));
  const added = done.actions.slice(after.actions.length);
  expect(added.map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /^Replace “Mapping Minutes Network – .*” of 10 June 2025 \(Police\): something in it was taken out of the network\./,
    ),
    expect.stringMatching(/^Look whether “.*” of 27 May 2025 \(Police\) has to be replaced/),
  ]);
  expect(JSON.stringify(added)).not.toMatch(/Aisha|Karim|p1"/);
  expect(correctionActions(done, found, { owner: "Colin Frost", due: "2025-07-08" })).toEqual([]);
});

test("whoever made a copy corrects it; where nobody is written down, somebody is named", () => {
  const before = shared({}, { madeBy: "", on: "2025-06-11" });
  const owners = correctionActions(before, correctionsFor(before, corrected(before)), {
    owner: "Nadia Rahman",
    due: "2025-07-08",
  });
  const entries = owners.map((change) => (change.type === "add" ? change.entry : {}));
  expect(entries).toMatchObject([
    { owner: "Colin Frost", due: "2025-07-08" },
    { owner: "Nadia Rahman", due: "2025-07-08" },
  ]);
});

test("papers on a Mosaic file are looked at where nobody wrote down what they hold", () => {
  const before = apply(bare, {
    type: "add",
    to: "uploads",
    entry: { session: "m2", person: "p1", title: "Minutes", doneOn: "2025-06-10", doneBy: "Colin Frost" },
  });
  expect(correctionsFor(before, corrected(before))).toEqual([
    expect.objectContaining({ of: before.uploads[0]!.id, sure: false }),
  ]);
  const written = apply(
    before,
    shareChange(before, {
      ...went,
      paper: { kind: "minutes", title: "Minutes" },
      copy: { audience: { type: "subject", person: "p1" }, names: "full" },
      how: "uploaded",
      carries: ["p3"],
    }),
  );
  expect(correctionsFor(written, corrected(written))).toEqual([]);
});

test("what a copy carries is what it shows", () => {
  expect(carriedIds(bare)).toEqual(expect.arrayContaining(["p1", "c1", "i1", "l1", "s1", "q1", "a1", "v1", "m2-n1", "m2-e2"]));
});

const access = (record: NetworkRecord, person: string) =>
  makeDocument(record, "access", {
    profile: defaultProfile,
    copy: { audience: { type: "team" }, names: "full" },
    today: "2025-07-01",
    chosen: { people: [person] },
  });

test("for an access request one name yields statements, source kinds, who else is in them, and what was shared", async () => {
  const record = shared({ carries: ["p3"] }, { carries: ["p2"], why: "Not about Leon" });
  const { bytes: made, title, fileName } = await access(record, "p3");
  const page = new Opened(made).reading;
  expect(title).toBe("Mapping Access Network – Criminal Exploitation at Marlow Park");
  expect(fileName).not.toMatch(/Leon|Whitfield/);
  for (const words of [
    "Carries messages and food for older young people at the bandstand.",
    "looks up to Daniel",
    "Fight at the bandstand, one boy hurt.",
    "The link between Leon and Daniel is known from one young person only",
    "To plan the visit to the flat",
    "Youth service",
    "Daniel Osei",
  ])
    expect(page).toContain(words);
  for (const words of ["Cannabis use", "Arrested with intent", "Not about Leon", "1042276"]) expect(page).not.toContain(words);
});

test("a statement that only names somebody is among what is held about them", async () => {
  const record = apply(bare, {
    type: "add",
    to: "statements",
    entry: { text: "Leon told a friend that he is scared.", concerns: ["p2"], status: "confirmed" },
  });
  expect(new Opened((await access(record, "p3")).bytes).reading).toContain("Leon told a friend that he is scared.");
});

test("notes, lines of tables, reviews and the network's own texts that name somebody are among it, and who works with them", async () => {
  const out = shared(
    { carries: [], why: "Before anybody wrote down what it held" },
    { copy: { audience: { type: "subject", person: "p1" }, names: "full" }, carries: [], why: "Her own" },
  );
  const record = all({ ...out, originals: [], reviews: [] }, [
    { type: "set", values: { purpose: "To keep Leon Whitfield safe.", preMapping: { "one-more": "Ask Leon first." } } },
    { type: "edit", in: "people", id: "p6", values: { note: "Gives Leon his dinner." } },
    { type: "edit", in: "places", id: "c4", values: { note: "Leon has a key." } },
    { type: "add", to: "originals", entry: { where: "table.docx", text: "Whitfield seen with a bag", became: [] } },
    { type: "add", to: "originals", entry: { where: "table.docx", text: "Somebody else altogether", became: [] } },
    {
      type: "add",
      to: "reviews",
      entry: { session: "m2", reassessed: [{ about: "p3", outcome: "still-part", reason: "Calmer" }] },
    },
  ]);
  const page = new Opened((await access(record, "p3")).bytes).reading;
  for (const words of ["To keep Leon Whitfield safe.", "Ask Leon first.", "Gives Leon his dinner.", "Leon has a key.", "Calmer"])
    expect(page).toContain(words);
  for (const words of ["Whitfield seen with a bag", "Tom Iqbal, Youth worker, Harbour Youth Club", "Before anybody wrote down"])
    expect(page).toContain(words);
  for (const words of ["Somebody else altogether", "Her own", "Not in education, employment"]) expect(page).not.toContain(words);
});

test("papers for several people of one day have names of their own, which name nobody", async () => {
  const names = await Promise.all(bare.people.map(async ({ id }) => (await access(bare, id)).fileName));
  expect(new Set(names).size).toBe(bare.people.length);
  expect(names[2]).toBe("2025-07-01 Mapping Access Network Child C - Criminal Exploitation at Marlow.docx");
  for (const { name, aliases } of bare.people.filter(({ unknown }) => !unknown))
    for (const part of [...name.split(" "), ...aliases].filter((word) => word.length > 2))
      expect(names.join("\n")).not.toContain(part);
});

test("an access request has copies for the team only, and says so", async () => {
  expect(new Opened((await access(bare, "p3")).bytes).reading).toContain("For the team to redact.");
  const copy = { audience: { type: "subject", person: "p3" }, names: "full" } as const;
  await expect(
    makeDocument(bare, "access", { profile: defaultProfile, copy, today: "2025-07-01", chosen: { people: ["p3"] } }),
  ).rejects.toThrow("stays in the team");
});
