import { defaultProfile, timescales } from "../../src/guidance";
import {
  addFriend,
  considered,
  consideredWords,
  friendsNamed,
  missingOfOwnMap,
  missingOfSheet,
  sheetOf,
  youngPeople,
} from "../../src/meeting";
import { apply, type Change } from "../../src/record";
import { add, link, network, person, place } from "../builders/network";

const words = (...changes: Change[]) => considered(network(...changes)).map(consideredWords);
const subject = (id: string, name: string, more: object = {}) => person(id, name, { kind: "child", subject: true, ...more });

describe("the questions before mapping know what is recorded", () => {
  test("nothing yet", () => {
    expect(words()).toEqual(["nobody yet", "no place yet", "nobody yet", "not looked yet", "none yet"]);
  });

  test("people without a date of birth, contexts, and whom nobody is a contact for or has a question about", () => {
    const changes = [
      subject("p1", "Male A", { born: "2010-02-03" }),
      subject("p2", "Female B"),
      person("p3", "Unknown adult male", { kind: "adult", unknown: true }),
      person("p4", "Sgt Lee", { kind: "professional", contactFor: ["p1", "c1"] }),
      place("c1", "Bow House", { context: true, effect: "harmful" }),
      place("c2", "123 Lower Hamlets Lane", { context: true, effect: "harmful" }),
      place("c3", "Bournemouth"),
      add("questions", { id: "q1", text: "Who lives at the flat?", concerns: ["p1", "p2", "c1"] }),
      add("questions", { id: "q2", kind: "gap", text: "Which car?", concerns: ["c2"] }),
    ];
    expect(words(...changes)).toEqual([
      "3 people; 1 without a date of birth",
      "2 places",
      "1 contact; nobody yet for Female B and 123 Lower Hamlets Lane",
      "not looked yet",
      "1 question; none about 123 Lower Hamlets Lane",
    ]);
    const [persons, , contacts] = considered(network(...changes));
    expect(persons?.at).toEqual({ collection: "people", id: "p2", field: "born" });
    expect(contacts?.at.field).toBe("contacts");
  });

  test("the last look for what is already mapped, and what it could not read", () => {
    const look = (on: string, more: object) => add("lookUps", { on, ...more });
    const found = { found: [{ title: "Robbery", contact: "Exploitation team" }], unread: 2 };
    expect(words(look("2026-06-03", {}), look("2026-05-01", found))[3]).toBe("looked on 3 June 2026, nothing found");
    expect(words(look("2026-06-03", found))[3]).toBe(
      "looked on 3 June 2026, found in 1 other network, ask whoever leads it; 2 documents could not be read",
    );
  });

  test("a long list is cut, and says how many more there are", () => {
    const names = ["Male A", "Male B", "Male C", "Male D", "Male E"].map((name, n) =>
      subject(`p${n + 1}`, name, { born: "2010" }),
    );
    const contact = person("p9", "Sgt Lee", { kind: "professional" });
    expect(words(...names, contact)[2]).toBe("1 contact; nobody yet for Male A, Male B and 3 more");
  });
});

test("a gathering sheet says what it lacks; whoever is not open to services is asked about others who know them", () => {
  expect(missingOfSheet(undefined)).toEqual(["not begun"]);
  const sheet = (values: object) => sheetOf(network(person("p1", "Male A"), add("gathering", { person: "p1", ...values })), "p1");
  expect(missingOfSheet(sheet({ open: "not-open", owner: "Ruth" }))).toEqual([
    "not said who else knows them",
    "no friends named yet",
    "no date",
  ]);
  expect(
    missingOfSheet(sheet({ open: "open", services: "Early help", friends: "Kez", owner: "Ruth", due: "2026-06-12" })),
  ).toEqual([]);
  expect(missingOfSheet(sheet({ doneOn: "2026-06-12" }))).toEqual([]);
});

test("whether a young person's own map is done, or why not, is asked of subjects who are no adults", () => {
  const record = network(
    subject("p1", "Male A"),
    person("p2", "Man B", { kind: "adult", subject: true }),
    person("p3", "Male C"),
  );
  expect(youngPeople(record).map(({ id }) => id)).toEqual(["p1"]);
  const map = (values: object) =>
    network(person("p1", "A"), add("youngPersonMaps", { person: "p1", ...values })).youngPersonMaps[0];
  expect(missingOfOwnMap(undefined)).toEqual(["not said whether their own map has been done"]);
  expect(missingOfOwnMap(map({ state: "not-done" }))).toEqual(["not said why not"]);
  expect(missingOfOwnMap(map({ state: "not-done", why: "In hospital." }))).toEqual([]);
  expect(missingOfOwnMap(map({ state: "done", date: "2026-06-03" }))).toEqual(["not said with whom"]);
});

test("friends named on a sheet who are not on the map come as people to be confirmed, linked with whoever named them", () => {
  const record = network(
    subject("p1", "Aisha Begum"),
    person("p2", "Reece Hart", { aliases: ["Smiler"] }),
    add("gathering", {
      id: "g1",
      person: "p1",
      friends: "Kez, Tia Lund and Smiler\nreece hart\nGoes to the park with Jordan on Fridays.\nno names",
    }),
  );
  const named = friendsNamed(record, record.gathering[0]!);
  expect(named.map(({ name }) => name)).toEqual(["Kez", "Tia Lund", "Jordan"]);
  const after = apply(record, addFriend(record, "p1", named[0]!));
  expect(after.people.at(-1)).toMatchObject({ name: "Kez", status: "proposed", kind: "not-known" });
  expect(after.links.at(-1)).toMatchObject({
    from: "p1",
    to: after.people.at(-1)?.id,
    status: "proposed",
    source: { kind: "young-person", name: "Aisha Begum" },
  });
  expect(friendsNamed(after, after.gathering[0]!).map(({ name }) => name)).toEqual(["Tia Lund", "Jordan"]);
});

test("what is gathered or planned by a day falls due on it, once for all of that day, and names nobody", () => {
  const sheet = (person_: string, due: string, doneOn = "") => add("gathering", { person: person_, due, doneOn });
  const record = network(
    ...["p1", "p2", "p3"].map((id) => subject(id, `Child ${id}`)),
    ...[sheet("p1", "2026-06-12"), sheet("p2", "2026-06-12"), sheet("p3", "2026-06-05", "2026-06-04")],
    add("youngPersonMaps", { person: "p1", state: "planned", date: "2026-06-10" }),
    add("youngPersonMaps", { person: "p2", state: "done", date: "2026-06-01" }),
    link("l1", "p1", "p2"),
  );
  expect(timescales(record, defaultProfile).map(({ what, due }) => [what, due])).toEqual([
    ["Map a young person's own view with them", "2026-06-10"],
    ["Gather what is known of 2 young people", "2026-06-12"],
  ]);
});
