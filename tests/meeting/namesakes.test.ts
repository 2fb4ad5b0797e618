import { addLines, chooseName, leaveHeard, namesToSettle, readItem, reword, split, type LineRoom } from "../../src/meeting";
import { dateReader } from "../../src/meeting/line/dates";
import { mentionsIn } from "../../src/matching";
import { apply, type Change, type NetworkRecord, type SessionItem } from "../../src/record";
import { add, network, person, place } from "../builders/network";

const DAY = "2025-06-06";
const dates = dateReader({ days: "calendar", bankHolidays: { added: [], moved: [] } });

const session = add("sessions", { id: "m1", kind: "external", date: DAY });

/** Two boys of one name, a third who goes by it on the street, a friend, and two flats that are called alike. */
const start = network(
  person("p1", "Kai Ward", { kind: "child", subject: true }),
  person("p2", "Kai Ward", { kind: "child", subject: true }),
  person("p3", "Tom Hart", { kind: "child", aliases: ["Ghost"] }),
  person("p4", "Amir Khan", { kind: "child", aliases: ["ghost"] }),
  place("c1", "The flat", { context: true }),
  place("c2", "The flat", { context: true }),
  session,
);

/** A session in which lines are typed and looked at. */
class Meeting {
  constructor(public record: NetworkRecord = start) {}

  get room(): LineRoom {
    const [session] = this.record.sessions;
    if (!session) throw new Error("There is no session.");
    return { record: this.record, session, today: DAY, dates };
  }

  get last(): SessionItem {
    const item = this.room.session.items.at(-1);
    if (!item) throw new Error("Nothing was said.");
    return item;
  }

  get links(): string[][] {
    return this.record.links.map(({ from, to, nature }) => [from, to, nature ?? ""]);
  }

  make(change: Change): this {
    this.record = apply(this.record, change);
    return this;
  }

  say(text: string): this {
    return this.make(addLines(this.room, [{ text, agenda: "" }]).change);
  }

  choose(name: string, id: string): this {
    return this.make(chooseName(this.room, this.last, name, id));
  }

  reword(text: string): this {
    return this.make(reword(this.room, this.last.id, text).change);
  }
}

test("a name that two have is nobody's until somebody says whose", () => {
  for (const [text, among] of [
    ["Kai Ward was at the station", ["p1", "p2"]],
    ["Ghost was at the station", ["p3", "p4"]],
    ["Seen again at the flat", ["c1", "c2"]],
  ] as const) {
    const { known, unclear } = mentionsIn(start, text);
    expect([text, known, unclear.map((one) => one.among)]).toEqual([text, [], [among]]);
  }
});

test("a link between two of whom one has a namesake waits, and is made with the one who is chosen", () => {
  const meeting = new Meeting().say("Kai Ward > Amir Khan: gets lifts from him");
  expect(meeting.links).toEqual([]);
  expect(readItem(meeting.last, meeting.room).remarks).toEqual([
    "Kai Ward may be Kai Ward or Kai Ward (2).",
    "The link waits until it is said who Kai Ward is.",
  ]);
  expect(namesToSettle(meeting.room, meeting.last)).toMatchObject([{ name: "Kai Ward", among: ["p1", "p2"] }]);
  meeting.choose("Kai Ward", "p2");
  expect(meeting.links).toEqual([["p2", "p4", "gets lifts from him"]]);
  expect(meeting.last.concerns).toEqual(["p4", "p2"]);
  expect(namesToSettle(meeting.room, meeting.last)).toEqual([]);
});

test("what was chosen stays when the line is put in other words, and its link follows", () => {
  const meeting = new Meeting().say("Kai Ward > Amir Khan: friends").choose("Kai Ward", "p2");
  meeting.reword("Kai Ward > Amir Khan: works for him");
  expect(meeting.links).toEqual([["p2", "p4", "works for him"]]);
  expect(meeting.last.became).toHaveLength(1);
});

test("a name left as it is makes no link, also where the other of that name is in the line", () => {
  const meeting = new Meeting().say("Tom Hart > Kai Ward: cousins");
  meeting.make(leaveHeard(meeting.room, meeting.last, "Kai Ward"));
  expect(meeting.links).toEqual([]);
  expect(meeting.last.concerns).toEqual(["p3"]);
  meeting.reword("Tom Hart > Kai Ward: half-brothers");
  expect(meeting.links).toEqual([]);
});

test("two names that may both be either are what the line is about, and its link is between the two who were chosen", () => {
  const meeting = new Meeting().say("Kai Ward > Kai: fought").choose("Kai Ward", "p1").choose("Kai", "p2");
  expect(meeting.last.concerns).toEqual(["p1", "p2"]);
  expect(meeting.links).toEqual([["p1", "p2", "fought"]]);
});

test("a second of the name is added later: whoever is chosen takes the place of the first, also at the end of the link", () => {
  const meeting = new Meeting(network(person("p1", "Kai Ward"), person("p4", "Amir Khan"), session)).say(
    "Kai Ward > Amir Khan: friends",
  );
  expect(meeting.links).toEqual([["p1", "p4", "friends"]]);
  meeting.make(person("p2", "Kai Ward"));
  meeting.reword("Kai Ward > Amir Khan: owes him money");
  expect(meeting.links).toEqual([["p1", "p4", "owes him money"]]);
  meeting.choose("Kai Ward", "p2");
  expect(meeting.links).toEqual([["p2", "p4", "owes him money"]]);
  expect(meeting.last.concerns).toEqual(["p4", "p2"]);
});

test("what was confirmed stays confirmed when it is said who was meant", () => {
  const meeting = new Meeting().say("concern: Kai Ward carries a knife");
  meeting.make({ type: "confirm", in: "statements", id: meeting.record.statements[0]!.id }).choose("Kai Ward", "p2");
  expect(meeting.record.statements).toMatchObject([{ status: "confirmed", concerns: ["p2"] }]);
});

test("a choice for a whole line is asked again of the half that is split off, and what was left stays nobody's", () => {
  const chosen = new Meeting().say("Kai Ward was seen. Later Kai Ward left").choose("Kai Ward", "p2");
  chosen.make(split(chosen.room, chosen.last.id, chosen.last.text, 19)!.change);
  expect(chosen.last).toMatchObject({ text: "Later Kai Ward left", concerns: [], heard: [] });
  expect(namesToSettle(chosen.room, chosen.last)).toMatchObject([{ name: "Kai Ward" }]);
  const left = new Meeting().say("Tom Hart was seen. Kai Ward left");
  left.make(leaveHeard(left.room, left.last, "Kai Ward"));
  left.make(split(left.room, left.last.id, left.last.text, 19)!.change);
  expect(left.last).toMatchObject({ text: "Kai Ward left", concerns: [], heard: ["Kai Ward"] });
});

test("a name written shorter and whole again keeps whom it was said of", () => {
  const meeting = new Meeting()
    .say("Kai Ward was seen")
    .choose("Kai Ward", "p2")
    .reword("Kai was seen")
    .reword("Kai Ward was seen");
  expect(meeting.last.concerns).toEqual(["p2"]);
});

test("whoever acts for an agency is an end of a link and nothing is about them", () => {
  const dawn = person("p8", "Dawn Okoro", { kind: "professional" });
  const meeting = new Meeting(network(person("p1", "Dawn Okoro"), dawn, person("p4", "Amir Khan"), session));
  meeting.say("Dawn Okoro > Amir Khan: mentor").choose("Dawn Okoro", "p8");
  expect(meeting.links).toEqual([["p8", "p4", "mentor"]]);
  meeting.say("strength: Dawn Okoro visits").choose("Dawn Okoro", "p8");
  expect(meeting.record.statements.map(({ concerns }) => concerns)).toEqual([[]]);
});

test("an incident is of the one who was chosen, at the place that was chosen", () => {
  const meeting = new Meeting().say("incident: Kai Ward was stopped at The flat, 3 June 2025");
  meeting.choose("Kai Ward", "p2").choose("The flat", "c2");
  expect(meeting.record.incidents.map(({ present, place: where, date }) => [present, where, date])).toEqual([
    [["p2"], "c2", "2025-06-03"],
  ]);
});
