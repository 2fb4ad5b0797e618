import {
  alreadyThere,
  count,
  incidentInWords,
  knownOfPerson,
  linkInWords,
  mentionedIn,
  missingOfAction,
  missingOfPerson,
  missingOfPlace,
  nextDue,
  sentence,
} from "../../src/pane/words";
import { bestFits, fit } from "../../src/pane/parts/search";
import { defaultProfile } from "../../src/guidance";
import { add, link, network, person, place } from "../builders/network";

test("a child on the map: what is missing stands in words, most needed first", () => {
  const record = network(
    person("p1", "Aisha Begum", { kind: "child" }),
    person("p2", "Tom Okafor"),
    place("c1", "Riverside Park"),
    link("l1", "p1", "p2", { status: "proposed" }),
    link("l2", "p1", "c1", { status: "proposed" }),
  );
  expect(missingOfPerson(record, record.people[0]!)).toEqual(["no date of birth", "2 unconfirmed links"]);
});

test("someone unknown is not asked for a date of birth", () => {
  const record = network(person("p1", "Unknown adult male", { kind: "adult", unknown: true }));
  expect(missingOfPerson(record, record.people[0]!)).toEqual(["no links"]);
});

test("a complete card has nothing missing and says what is known", () => {
  const record = network(
    person("p1", "Aisha Begum", { kind: "child", born: "2011-03-02", subject: true }),
    person("p2", "Tom Okafor"),
    link("l1", "p1", "p2"),
  );
  expect(missingOfPerson(record, record.people[0]!)).toEqual([]);
  expect(knownOfPerson(record, record.people[0]!)).toEqual(["child", "subject", "born 2 March 2011", "1 link"]);
});

test("a contact is asked for agency and how to be reached, never for links or birth", () => {
  const record = network(person("p1", "Sara Lind", { kind: "professional", contactFor: [] }));
  expect(missingOfPerson(record, record.people[0]!)).toEqual(["no agency", "no phone or e-mail", "not said whom for"]);
});

test("a context says protective or harmful, a place only mentioned need not", () => {
  const record = network(place("c1", "Elm Court", { kind: "address", context: true }), place("c2", "Luton", { kind: "area" }));
  expect(missingOfPlace(record, record.places[0]!)).toContain("protective or harmful not said");
  expect(missingOfPlace(record, record.places[1]!)).toEqual(["no links"]);
});

test("an action needs words, somebody, a day and what it is for", () => {
  const record = network(add("actions", { id: "a1" }));
  expect(missingOfAction(record.actions[0]!)).toEqual(["no words", "nobody to do it", "no date", "not said what for"]);
});

test("a link in one line says what it is and how it is known", () => {
  const record = network(
    link("l1", "p1", "p2", { nature: "friend from school", past: true, basis: "anecdotal", date: "2025-06", status: "proposed" }),
  );
  expect(linkInWords(record.links[0]!)).toBe("friend from school, is over, anecdotal, June 2025, not confirmed");
});

test("a name typed again in other letters is there already, and twice in one paste is one", () => {
  const record = network(person("p1", "Zoë Núñez", { aliases: ["Zo"] }));
  expect(alreadyThere(record, ["zoe  nunez", "ZO", "Child B", "child b"])).toEqual({
    news: ["Child B"],
    known: [record.people[0], record.people[0]],
  });
});

test("a sentence is about the people and places it names, not about the worker who said it", () => {
  const record = network(
    person("p1", "Aisha Begum"),
    person("p2", "Sara Lind", { kind: "professional" }),
    place("c1", "Elm Court"),
  );
  expect(mentionedIn(record, "Sara Lind saw Aisha at Elm Court; Aisha was cold")).toEqual(["p1", "c1"]);
});

test("the next thing due is the earliest that is not met", () => {
  const record = network({ type: "set", values: { trigger: { what: "", identified: "2025-06-02", by: "" } } });
  expect(nextDue(record, defaultProfile)).toMatchObject({ kind: "subject-list", due: "2025-06-09" });
  expect(nextDue(network(), defaultProfile)).toBeUndefined();
});

test("a few letters find names by any of their words, the beginning first", () => {
  expect(bestFits(["Tom Begum", "Begum House", "Aisha Begum"], (name) => name, "beg")).toEqual([
    "Begum House",
    "Tom Begum",
    "Aisha Begum",
  ]);
  expect(fit("Zoë Núñez", "nun")).toBeGreaterThan(0);
  expect(fit("Elm Court", "oak")).toBe(0);
});

test("counts and sentences read as people write them", () => {
  expect([count(1, "link"), count(2, "entry", "entries")]).toEqual(["1 link", "2 entries"]);
  expect(sentence("", "room 3", false, "no chair")).toBe("Room 3, no chair");
});

test("what somebody wrote as a sentence is followed by another one", () => {
  const here = network(person("p1", "Jay Reid"), person("p2", "Leon Osei"));
  const incident = (what: string, status: "confirmed" | "proposed") =>
    network(add("incidents", { id: "i1", what, present: ["p1", "p2"], status })).incidents[0]!;
  expect(incidentInWords(here, incident("Stopped in the car, nothing found.", "proposed"))).toBe(
    "Stopped in the car, nothing found. Present: Jay Reid, Leon Osei; not confirmed",
  );
  expect(incidentInWords(here, incident("fight at the bus stop", "confirmed"), "p1")).toBe(
    "Fight at the bus stop. Present: Leon Osei",
  );
  expect(incidentInWords(here, incident("", "confirmed"))).toBe("Present: Jay Reid, Leon Osei");
});
