import { defaultProfile } from "../../src/guidance";
import { readersOf } from "../../src/pane/stages/share/readers";
import {
  copyOf,
  missingFrom,
  namesFor,
  notSaid,
  shareOf,
  type Leaving,
  type Order,
} from "../../src/pane/stages/share/send/order";
import { addressIn, recipientsFor, typedRecipients } from "../../src/pane/stages/share/send/recipients";
import { apply } from "../../src/record";
import { filledNetwork } from "../builders/filledNetwork";

const record = filledNetwork();
const order = (more: Partial<Order> = {}): Order => ({
  kindId: "minutes",
  sessionId: "m2",
  reader: "partner:Police",
  agency: "",
  names: "initials",
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
  ["a list of subjects for a file", order({ kindId: "subjects", reader: "subject:p1" }), "asks one agency"],
])("with %s no copy is made", (_what, chosen, words) => expect(missingFrom(chosen)).toContain(words));

test.each([
  ["why", leaving({ why: " " }), "why they need it"],
  ["who made it", leaving({ madeBy: "" }), "who made this copy"],
  ["who read it", leaving({ readBy: "" }), "say who did"],
  ["whether they were told", leaving({ told: "not-asked" }), "were told"],
  ["why they were not told", leaving({ told: "no" }), "why they were not told"],
])("it is not released before %s is said", (_what, said, words) => {
  expect(notSaid(copy, said)).toContain(words);
  expect(notSaid({ audience: { type: "team" }, names: "full" }, said)).toBe("");
});

test("what was released stands in the sharing list with everything that was said, and with what it carries", () => {
  const carries = ["p1", "p2"];
  const change = shareOf(record, "h9", {
    copy,
    noun: "Minutes",
    order: order(),
    leaving: leaving(),
    print: "p",
    carries,
    on: "2025-06-05",
  });
  const made = apply(record, change).shares.find(({ id }) => id === "h9");
  expect(made).toMatchObject({
    what: "Minutes, session of 4 June 2025",
    to: "Police",
    agency: "Police",
    person: "",
    kind: "minutes",
    session: "m2",
    names: "initials",
    releasedBy: "Colin Frost",
    releasedOn: "2025-06-05",
    madeBy: "Nadia Rahman",
    told: "yes",
    print: "p",
  });
  expect(made?.carries).toEqual(carries);
});

test("only contacts of the agency that the copy is for are offered, with how well their address suits", () => {
  const [reader] = readersOf(record).filter(({ value }) => value === "partner:Police");
  expect(reader?.label).toBe("A partner: Police");
  expect(recipientsFor(record, copy.audience, defaultProfile)).toEqual([
    { name: "PC Hannah Doyle", address: "hannah.doyle@police.example", agency: "Police", suits: "check" },
  ]);
  expect(recipientsFor(record, { type: "team" }, defaultProfile)).toEqual([]);
});

test("addresses are found in what was written, and typed ones are read one by one", () => {
  expect(addressIn("020 7946 0311, r.abbott@northgate.example (mornings)")).toBe("r.abbott@northgate.example");
  expect(addressIn("020 7946 0311")).toBe("");
  const typed = typedRecipients("Ruth <ruth@northgate.example>; x@gmail.com, nonsense", defaultProfile);
  expect(typed.map(({ name, address, suits }) => [name, address, suits])).toEqual([
    ["Ruth", "ruth@northgate.example", "check"],
    ["", "x@gmail.com", "not-suitable"],
    ["", "nonsense", "not-suitable"],
  ]);
});
