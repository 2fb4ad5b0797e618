import fc from "fast-check";
import {
  addLines,
  addName,
  chooseName,
  chooseOwner,
  linesOfPaste,
  mergeUp,
  moveBy,
  moveTo,
  namesToSettle,
  readAs,
  readDatesOf,
  reword,
  split,
  takeOut,
  type Correction,
  type LineRoom,
} from "../../src/meeting";
import { dateReader } from "../../src/meeting/line/dates";
import { apply, commit, restore, startHistory, undo, type Change, type NetworkRecord, type SessionItem } from "../../src/record";
import { asItStood } from "../builders/asItStood";
import { rounds } from "../builders/rounds";
import { meetingNetwork, SESSION_DAY } from "../fixtures/meeting/network";

const dates = dateReader({ days: "calendar", bankHolidays: { added: [], moved: [] } });

/** A session while it is held: what is typed, and what is done to its lines. */
class Meeting {
  record = meetingNetwork();

  get room(): LineRoom {
    const [session] = this.record.sessions;
    if (!session) throw new Error("There is no session.");
    return { record: this.record, session, today: SESSION_DAY, dates };
  }

  get items(): SessionItem[] {
    return this.room.session.items;
  }

  type(...texts: string[]): this {
    return this.do(
      addLines(
        this.room,
        texts.map((text) => ({ text, agenda: "m1-g1" })),
      ).change,
    );
  }

  do(change: Change): this {
    this.record = apply(this.record, change);
    return this;
  }

  /** One correction of the line at that place. */
  fix(at: number, how: (room: LineRoom, id: string) => Correction | undefined): string[] {
    const item = this.items[at];
    const made = item && how(this.room, item.id);
    if (!made) return [];
    this.do(made.change);
    return made.remarks;
  }
}

const typed = (...texts: string[]) => new Meeting().type(...texts);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test("a line made another kind takes its entry along, and leaves the old one behind", () => {
  const meeting = typed("! Dawn to visit Male A by Friday");
  meeting.fix(0, (room, id) => reword(room, id, "Dawn to visit Male A by Friday", "gap"));
  expect(meeting.record.actions).toEqual([]);
  expect(meeting.record.questions).toMatchObject([{ kind: "gap", owner: "Dawn Okoro", due: "2026-11-27", text: "Visit Male A" }]);
  expect(meeting.items).toMatchObject([{ as: "gap", became: [meeting.record.questions[0]?.id], concerns: ["p1"] }]);
});

test("the date of an action changed by hand stays when its line is put in other words, and that is said", () => {
  const meeting = typed("! Dawn to visit Male A by Friday");
  meeting.do({ type: "edit", in: "actions", id: "a1", values: { due: "2026-12-20" } });
  const remarks = meeting.fix(0, (room, id) => reword(room, id, "Dawn to visit Male A and Male B by Monday"));
  expect(meeting.record.actions).toMatchObject([{ text: "Visit Male A and Male B", due: "2026-12-20", concerns: ["p1", "p2"] }]);
  expect(remarks.join(" ")).toMatch(/date of the action/);
});

test("an action that somebody has worked on stays when its line becomes a note or is taken out", () => {
  const meeting = typed("! Dawn to visit Male A by Friday", "! Leon to ring Male B");
  meeting.do({ type: "edit", in: "actions", id: "a1", values: { update: "Rang, nobody in" } });
  expect(meeting.fix(0, (room, id) => reword(room, id, "visited", "note")).join(" ")).toMatch(/stays too/);
  expect(meeting.record.actions.map(({ id }) => id)).toEqual(["a1", "a2"]);
  meeting.fix(1, takeOut);
  expect(meeting.record.actions.map(({ id, update }) => [id, update])).toEqual([["a1", "Rang, nobody in"]]);
  expect(meeting.items).toHaveLength(1);
});

test("a confirmed link whose line names somebody else is to be confirmed again", () => {
  const meeting = typed("Male A > Male B: cousins").do({ type: "confirm", in: "links", id: "l1" });
  meeting.fix(0, (room, id) => reword(room, id, "Male A > Male C: cousins"));
  expect(meeting.record.links).toMatchObject([{ id: "l1", from: "p1", to: "p3", status: "proposed" }]);
});

test("a line is split where the cursor stands, joined to the one above, and moved", () => {
  const meeting = typed("! Imran to check the car and ask BTP by Friday");
  meeting.fix(0, (room, id) => split(room, id, "Imran to check the car and ask BTP by Friday", 22));
  expect(meeting.record.actions.map(({ text, due }) => [text, due])).toEqual([
    ["Check the car", ""],
    ["And ask BTP", "2026-11-27"],
  ]);
  meeting.fix(1, (room, id) => moveBy(room, id, -1));
  expect(meeting.items.map(({ text }) => text)).toEqual(["and ask BTP by Friday", "Imran to check the car"]);
  meeting.fix(1, (room, id) => mergeUp(room, id, "Imran to check the car"));
  expect(meeting.items).toMatchObject([{ text: "and ask BTP by Friday Imran to check the car", as: "action" }]);
  expect(meeting.record.actions).toHaveLength(1);
  meeting.fix(0, (room, id) => moveTo(room, id, "m1-g3"));
  expect(meeting.items).toMatchObject([{ agenda: "m1-g3" }]);
});

test("a new name is added from its line, and every line that names it is about it, also the link that waited", () => {
  const meeting = typed("Male D was there", "Male D > Male A: seen together");
  const [item] = meeting.items;
  const [found] = item ? namesToSettle(meeting.room, item) : [];
  if (!found?.possible) throw new Error("Nobody new was found.");
  const { change, id } = addName(meeting.room, found.possible);
  meeting.do(change);
  expect(meeting.record.people.find((one) => one.id === id)).toMatchObject({ name: "Male D", status: "proposed" });
  expect(meeting.items.map(({ concerns }) => concerns.includes(id))).toEqual([true, true]);
  expect(meeting.record.links).toMatchObject([{ from: id, to: "p1", nature: "seen together", status: "proposed" }]);
});

test("of two children with one first name nobody is taken until somebody says which, and that stays when the line is reworded", () => {
  const meeting = typed("# Jordan sells vapes");
  const [item] = meeting.items;
  if (!item) throw new Error("There is no line.");
  expect(meeting.record.statements).toMatchObject([{ concerns: [] }]);
  meeting.do(chooseName(meeting.room, item, "Jordan", "p8"));
  meeting.fix(0, (room, id) => reword(room, id, "Jordan sells vapes at school"));
  expect(meeting.record.statements).toMatchObject([{ concerns: ["p8"], text: "Jordan sells vapes at school" }]);
});

test("of two at the table with one surname the one who is chosen does it, as the line says from then on", () => {
  const meeting = new Meeting();
  const [session] = meeting.record.sessions;
  const seat = {
    id: "m1-t9",
    person: "",
    name: "Sgt Noor Ali",
    agency: "Transport police",
    job: "",
    was: "present" as const,
    received: "",
    why: "",
  };
  meeting.do({ type: "edit", in: "sessions", id: "m1", values: { attendance: [...(session?.attendance ?? []), seat] } });
  meeting.type("! @Ali to check the car by Friday", "! Ali to ring the school");
  const names = meeting.items.map((item) => namesToSettle(meeting.room, item));
  expect(names).toMatchObject([[{ owners: ["PC Imran Ali", "Sgt Noor Ali"] }], [{ owners: ["PC Imran Ali", "Sgt Noor Ali"] }]]);
  for (const at of [0, 1])
    meeting.fix(at, (room) => chooseOwner(room, room.session.items[at]!, names[at]![0]!.name, "Sgt Noor Ali"));
  expect(meeting.record.actions.map(({ owner, agency, text }) => [owner, agency, text])).toEqual([
    ["Sgt Noor Ali", "Transport police", "Check the car"],
    ["Sgt Noor Ali", "Transport police", "Ring the school"],
  ]);
  expect(meeting.items.flatMap((item) => namesToSettle(meeting.room, item))).toEqual([]);
});

test("why something was decided stands apart from what was decided, and follows when the line is reworded", () => {
  const meeting = typed("decision: Stay open, because the address in Stepney is not known");
  const first = () => meeting.room.session.decisions[0];
  expect(first()).toMatchObject({ text: "Stay open", reason: "the address in Stepney is not known" });
  meeting.fix(0, (room, id) => reword(room, id, "Stay open"));
  expect(first()).toMatchObject({ text: "Stay open", reason: "" });
  meeting.fix(0, (room, id) => reword(room, id, "Because of the risk, stay open"));
  expect(first()).toMatchObject({ text: "Because of the risk, stay open", reason: "" });
});

test("a date that does not exist, one before the session and an owner nobody knows are kept and explained", () => {
  const said = (text: string) => readAs("action", text, new Meeting().room);
  expect(said("call home by 31 Feb")).toMatchObject({ when: { date: "" }, remarks: [expect.stringContaining("31 Feb")] });
  expect(said("call home by 3 November 2026")).toMatchObject({
    when: { date: "" },
    remarks: [expect.stringContaining("before the session")],
  });
  expect(said("call home by Tuesday 2 December")).toMatchObject({ when: { date: "" } });
  expect(said("@Bilal to call home")).toMatchObject({ owner: { name: "Bilal" }, remarks: [expect.stringContaining("Bilal")] });
});

test("lines typed before dates can be read get them later, unless somebody set one meanwhile", () => {
  const meeting = new Meeting();
  const early = { ...meeting.room, dates: undefined };
  const texts = ["! Dawn to call by Friday", "! Leon to call by Friday"];
  const { change, items } = addLines(
    early,
    texts.map((text) => ({ text, agenda: "" })),
  );
  meeting.do(change);
  expect(meeting.record.actions.map(({ due }) => due)).toEqual(["", ""]);
  meeting.do({ type: "edit", in: "actions", id: "a2", values: { due: "2026-12-24" } });
  const dated = readDatesOf(
    meeting.room,
    items.map(({ id }) => id),
  );
  if (!dated) throw new Error("No line had a date.");
  meeting.do(dated);
  expect(meeting.record.actions.map(({ due, text }) => [due, text])).toEqual([
    ["2026-11-27", "Call"],
    ["2026-12-24", "Call"],
  ]);
});

test("a paste from Word or an e-mail is its lines, without bullets and quote marks, the cells of a row on one line", () => {
  const pasted =
    "Notes of today\r\n•\tMale A at Bow House\r\n1.\tVisit by Friday\r\n  > > Female B\tseen\tpolice\r\n\r\n123 Lower Lane\r\n-5 degrees";
  expect(linesOfPaste(pasted)).toEqual([
    "Notes of today",
    "Male A at Bow House",
    "Visit by Friday",
    "Female B – seen – police",
    "123 Lower Lane",
    "-5 degrees",
  ]);
});

const PIECES = [
  ...[
    "!",
    "??",
    "?",
    "=",
    "+",
    "#",
    "*",
    "~",
    "note:",
    "action:",
    "link:",
    "@",
    "@Dawn",
    "@Zed",
    "by Friday",
    "31 Feb",
    "Male A",
    "Male D",
  ],
  ...[
    ">",
    "<",
    ":",
    ",",
    "police",
    "12 Nov",
    "to",
    "and",
    "seen",
    "Jordan",
    "AK",
    "Bow House",
    "\n",
    "\t",
    "“",
    "é",
    "مرحبا",
    "😀",
    "&",
  ],
];
const line = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const step = fc.record({ at: fc.nat(9), what: fc.nat(6), text: line, cut: fc.nat(40) });

function doStep(meeting: Meeting, { at, what, cut }: { at: number; what: number; cut: number }): void {
  const item = meeting.items[at % Math.max(1, meeting.items.length)];
  const where = item ? meeting.items.indexOf(item) : 0;
  const text = item?.text ?? "";
  const deeds: ((room: LineRoom, id: string) => Correction | undefined)[] = [
    (room, id) => reword(room, id, text, (["note", "action", "gap", "decision", "concern", "link", "parked"] as const)[cut % 7]),
    (room, id) => split(room, id, text, cut % (text.length + 1)),
    (room, id) => mergeUp(room, id, text),
    (room, id) => moveBy(room, id, cut % 2 === 0 ? 1 : -1),
    (room, id) => moveTo(room, id, ["", "m1-g1", "m1-g2"][cut % 3] ?? ""),
    (room, id) => reword(room, id, text),
  ];
  const deed = deeds[what % deeds.length];
  if (deed) meeting.fix(where, deed);
}

const times = (text: string, letter: string) => text.split(letter).length - 1;
const KIND_WORDS = new Set("key note action gap question decision strength concern incident link parked".split(" "));

test("nothing typed is refused or lost: each of its words stands in the session, whatever is done to its lines", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.array(step, { maxLength: 6 }), (lines, steps) => {
      const meeting = typed(...lines);
      steps.forEach((one) => doStep(meeting, one));
      const left = meeting.items.flatMap(({ text }) => wordsOf(text)).join("");
      const wanted = lines.flatMap(wordsOf).filter((word) => !KIND_WORDS.has(word));
      // A word that was split may stand in two lines, so letters are counted.
      for (const letter of new Set(wanted.join("")))
        expect(times(left, letter)).toBeGreaterThanOrEqual(times(wanted.join(""), letter));
      expect(restore(JSON.parse(JSON.stringify(meeting.record)))).toEqual({ ok: true, record: meeting.record, repairs: [] });
    }),
    { numRuns: rounds(25) },
  );
});

test("each thing done to a line is one step, and undo takes it back whole", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), step, (lines, one) => {
      const meeting = typed(...lines);
      const before: NetworkRecord = meeting.record;
      let made: Change | undefined;
      const watched = Object.assign(Object.create(meeting) as Meeting, {
        do(change: Change) {
          made = change;
          return meeting;
        },
      });
      doStep(watched, one);
      if (made) expect(asItStood(undo(commit(startHistory(before), made, "A step")).present)).toEqual(asItStood(before));
    }),
    { numRuns: rounds(30) },
  );
});
