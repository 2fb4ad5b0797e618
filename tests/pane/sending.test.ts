import { defaultProfile } from "../../src/guidance";
import { readersOf } from "../../src/pane/stages/share/readers";
import {
  copyOf,
  firstKind,
  missingFrom,
  namesFor,
  notSaid,
  shareOf,
  timesAt,
  timesChange,
  type Leaving,
  type Order,
} from "../../src/pane/stages/share/send/order";
import { wantedOf } from "../../src/pane/stages/share/send/label/wanted";
import { contactsFor, everybody, missingWords, tickedOf } from "../../src/pane/stages/share/send/whom";
import { apply } from "../../src/record";
import { disclosing } from "../../src/sharing/recipients";
import { filledNetwork } from "../builders/filledNetwork";

const record = filledNetwork();
const order = (more: Partial<Order> = {}): Order => ({
  kindId: "minutes",
  sessionId: "m2",
  reader: "partner:Police",
  agency: "",
  names: "initials",
  times: { starts: "", ends: "" },
  settled: [],
  ...more,
});
const leaving = (more: Partial<Leaving> = {}): Leaving => ({
  why: "They were there",
  madeBy: "Nadia Rahman",
  readBy: "Colin Frost",
  told: "yes",
  toldWhy: "",
  ...more,
});
const copy = copyOf(order())!;

test("a list for research has names, everything else that leaves as little as will do", () => {
  expect(namesFor("subjects", "partner:Police")).toBe("full");
  expect(namesFor("minutes", "partner:Police")).toBe("initials");
  expect(namesFor("minutes", "team")).toBe("full");
});

test.each([
  ["no session", order({ sessionId: "" }), "Choose the session"],
  ["no reader", order({ reader: "" }), "who it is for"],
  ["an agency without a name", order({ reader: "other", agency: "  " }), "who it is for"],
  ["nobody to ask about", order({ kindId: "subjects", asked: { people: [] } }), "whom the agency is asked about"],
  ["a list of subjects for a file", order({ kindId: "subjects", reader: "subject:p1" }), "asks one agency"],
])("with %s no copy is made", (_what, chosen, words) => expect(missingFrom(chosen)).toContain(words));

test("an invitation proposes the times of its session, keeps what was said with the session, and says which cannot stand", () => {
  const invitation = order({ kindId: "agenda-external", times: { starts: "10:00", ends: "09:00" } });
  expect(missingFrom(invitation)).toContain("Put the times right first.");
  expect([firstKind(record.sessions[1], true), firstKind(record.sessions[1], false)]).toEqual(["agenda-external", "subjects"]);
  expect(missingFrom({ ...invitation, kindId: "minutes" })).toBe("");
  expect(timesAt(record, "m2", defaultProfile)).toEqual({ starts: "10:00", ends: "11:05" });
  const times = { starts: "13:30", ends: "15:00" };
  const change = timesChange(record, { ...invitation, times })!;
  const planned = apply(record, change);
  expect(planned.sessions.find(({ id }) => id === "m2")).toMatchObject(times);
  // The next agency is invited to the same time, and nothing is left to change.
  expect(timesAt(planned, "m2", defaultProfile)).toEqual(times);
  expect(timesChange(planned, { ...invitation, times })).toBeUndefined();
  expect(timesChange(record, order({ times }))).toBeUndefined();
});

test("the label that a council names is found by its whole name or by the end of it, and by no part of a word", () => {
  const all = [
    { id: "l1", name: "General" },
    { id: "l2", name: "Official / Sensitive" },
    { id: "l3", name: "Not Sensitive" },
  ];
  expect(wantedOf(all, "sensitive")?.id).toBe("l2");
  expect(wantedOf(all, "official / sensitive ")?.id).toBe("l2");
  expect([wantedOf(all, ""), wantedOf(all, "Secret")]).toEqual([undefined, undefined]);
});

test.each([
  ["why", leaving({ why: " " }), "Say why they need it"],
  ["who made it", leaving({ madeBy: "" }), "who made this copy"],
  ["who read it", leaving({ readBy: "" }), "say who did"],
  ["whether they were told", leaving({ told: "not-asked" }), "were told"],
  ["why they were not told", leaving({ told: "no" }), "were not told"],
])("it is not released before %s is said", (_what, said, words) => {
  expect(notSaid(copy, said)).toContain(words);
  expect(notSaid({ audience: { type: "team" }, names: "full" }, said)).toBe("");
});

test("what was released stands in the sharing list with everything that was said, and with what it carries", () => {
  const file = { name: "minutes.docx", type: "", bytes: new Uint8Array() };
  const made = { kindId: "minutes", file, title: "Mapping Minutes Network", print: "p", carries: ["p1", "p2"] };
  const change = shareOf(record, { made, copy, sessionId: "m2", leaving: leaving(), on: "2025-06-05" });
  expect(apply(record, change).shares.at(-1)).toMatchObject({
    what: "Mapping Minutes Network",
    to: "Police",
    agency: "Police",
    person: "",
    kind: "minutes",
    session: "m2",
    names: "initials",
    how: "draft",
    releasedBy: "Colin Frost",
    releasedOn: "2025-06-05",
    madeBy: "Nadia Rahman",
    told: "yes",
    print: "p",
    carries: ["p1", "p2"],
  });
});

const police = { kindId: "subjects", sessionId: "m2", audience: copy.audience } as const;

test("only contacts of the agency that the copy is for are offered, with how well their address suits", () => {
  const [reader] = readersOf(record).filter(({ value }) => value === "partner:Police");
  expect(reader?.label).toBe("A partner: Police");
  expect(contactsFor(record, police, defaultProfile).known).toMatchObject([
    { name: "PC Hannah Doyle", address: "hannah.doyle@police.example", agency: "Police", suits: "check", isProposed: true },
  ]);
  const file = { type: "subject", person: "p1" } as const;
  expect(contactsFor(record, { ...police, audience: file }, defaultProfile)).toEqual({ known: [], withoutAddress: [] });
});

/** A second officer, who was not at the session, and a third without an address. */
const station = apply(record, {
  type: "all",
  changes: [
    {
      type: "add",
      to: "people",
      entry: { id: "p90", name: "DS Ivo Marsh", kind: "professional", agency: "police", reach: "ivo@police.example" },
    },
    {
      type: "add",
      to: "people",
      entry: { id: "p91", name: "Sgt Rhea Quill", kind: "professional", agency: "Police", reach: "by radio" },
    },
  ],
});

test("minutes are proposed to those who were there, a list before a session to all; whose address is missing is said", () => {
  const proposed = (kindId: string) => {
    const { known } = contactsFor(station, { ...police, kindId }, defaultProfile);
    return tickedOf(known, {}).map(({ name }) => name);
  };
  expect(proposed("minutes")).toEqual(["PC Hannah Doyle"]);
  expect(proposed("subjects")).toEqual(["PC Hannah Doyle", "DS Ivo Marsh"]);
  const { known, withoutAddress } = contactsFor(station, police, defaultProfile);
  expect(missingWords({ withoutAddress })).toBe("No address is known of Sgt Rhea Quill. Write it on their card, or below.");
  // What somebody ticked counts more than what was proposed.
  expect(tickedOf(known, { "hannah.doyle@police.example": false }).map(({ name }) => name)).toEqual(["DS Ivo Marsh"]);
  expect(missingWords({ withoutAddress: [] })).toBe("");
});

test("the team's own copy is offered to the council's own people who were there, and to nobody else", () => {
  const team = { kindId: "minutes", sessionId: "m2", audience: { type: "team" } } as const;
  expect(contactsFor(record, team, defaultProfile).known).toEqual([]);
  const own = apply(record, { type: "edit", in: "people", id: "p7", values: { reach: "hannah@towerhamlets.gov.uk" } });
  const [only, ...others] = contactsFor(own, team, defaultProfile).known;
  expect([only?.address, only?.agency, others]).toEqual(["hannah@towerhamlets.gov.uk", defaultProfile.council, []]);
  // Whoever is typed there is one of them.
  expect(disclosing(everybody([only!], "clerk@towerhamlets.gov.uk", defaultProfile))).toBe("");
});

test("typed addresses join the contacts, each mailbox once and with whom they act for; look-alikes are told", () => {
  const contacts = contactsFor(record, police, defaultProfile).known;
  const typed = "Desk <desk@police.example>; Hannah.Doyle@police.example, ruth@northgate.example; x@gov.uk.example.com; nonsense";
  const all = everybody(contacts, typed, defaultProfile);
  expect(all.map(({ address, agency, suits }) => [address, agency, suits]).sort()).toEqual([
    ["desk@police.example", "Police", "check"],
    ["hannah.doyle@police.example", "Police", "check"],
    ["nonsense", "", "not-suitable"],
    ["ruth@northgate.example", "northgate.example", "check"],
    ["x@gov.uk.example.com", "gov.uk.example.com", "not-suitable"],
  ]);
  expect(disclosing(all.filter(({ agency }) => agency === "Police"))).toBe("");
  expect(disclosing(all.filter(({ suits }) => suits === "check"))).toContain("Make 2 messages of it.");
});
