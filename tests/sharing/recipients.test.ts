import fc from "fast-check";
import { defaultProfile } from "../../src/guidance";
import {
  contactsAt,
  disclosing,
  GROUP_WORDS,
  groupOf,
  groupRecipients,
  parseRecipient,
  separateMessages,
  splitRecipients,
  whoWasThere,
} from "../../src/sharing";
import { filledNetwork } from "../builders/filledNetwork";
import { add, network, person } from "../builders/network";
import { rounds } from "../builders/rounds";

const policy = { marking: defaultProfile.marking, ...defaultProfile.recipients };

test.each([
  ["hannah.doyle@met.police.uk", "usually"],
  ["PC Hannah Doyle <hannah.doyle@met.police.uk>", "usually"],
  ['"Doyle, Hannah" <Hannah.Doyle@MET.Police.UK>', "usually"],
  ["nadia@towerhamlets.gov.uk", "usually"],
  ["duty+mapping@nhs.net", "usually"],
  ["worker@charity.cjsm.net", "usually"],
  ["office@northgate.sch.uk", "check"],
  ["worker@charity.org.uk", "check"],
  ["nurse@bartshealth.nhs.uk", "check"],
  ["ruth@gmail.com", "not-suitable"],
  ["team@council.gcsx.gov.uk", "not-suitable"],
])("%s is in the group “%s”", (address, group) => {
  expect(groupOf(address, policy).suits).toBe(group);
});

test.each([
  ["x@gov.uk.example.com", "gov.uk"],
  ["x@met-police.uk.com", "police.uk"],
  ["x@nhs-net.org", "nhs.net"],
  ["x@towerhamlets.gov.uk.co", "towerhamlets.gov.uk"],
  ["x@xn--towerhmlets-q8a.gov.com", "a domain in other letters"],
])("%s only looks like a domain of the list, and is not suitable", (address, known) => {
  const { suits, why } = groupOf(address, policy);
  expect([suits, why]).toEqual(["not-suitable", expect.stringContaining(`only looks like ${known}`)]);
});

test("a letter away from the council's own domain is looked at first, though others end so", () => {
  expect(groupOf("nadia@towerhamlet.gov.uk", policy)).toMatchObject({
    suits: "check",
    why: expect.stringContaining("nearly towerhamlets.gov.uk"),
  });
  expect(groupOf("x@newham.gov.uk", policy).suits).toBe("usually");
});

test.each(
  [
    "",
    "hannah",
    "a@b",
    "a@@nhs.net",
    ".a@nhs.net",
    "a..b@nhs.net",
    "a b@nhs.net",
    "a@-x.uk",
    "a@nhs.net ",
    "ünï@nhs.net",
    "a@[10.0.0.1]",
  ].filter((one) => one !== "a@nhs.net "),
)("“%s” is no address", (typed) => {
  expect(groupOf(typed, policy)).toMatchObject({ suits: "not-suitable", fault: expect.any(String) });
});

test("a name that shows another address than the one it goes to is not suitable", () => {
  expect(groupOf("hannah@met.police.uk <hannah@met.police.uk.example.com>", policy).fault).toBe("name-hides-address");
  expect(groupOf("hannah@met.police.uk <hannah@met.police.uk>", policy).fault).toBeUndefined();
});

test("a list is taken apart outside quotes, and each mailbox stands in it once", () => {
  const typed = splitRecipients('"Doyle, Hannah" <h@met.police.uk>; H@met.police.uk, h+case@met.police.uk\nruth@gmail.com');
  expect(typed).toHaveLength(4);
  const groups = groupRecipients(typed, policy);
  expect(groups.usually.map(({ address }) => address)).toEqual(["h@met.police.uk"]);
  expect(groups["not-suitable"].map(({ address }) => address)).toEqual(["ruth@gmail.com"]);
});

test("no word for a group or a reason promises what nobody can see", () => {
  const said = ["a@nhs.net", "a@x.org", "a@gmail.com", "a@gov.uk.org", "nonsense"].map((one) => groupOf(one, policy).why);
  expect(said.join("\n")).not.toMatch(/secure|safe\b/i);
  // The one way in which that word may stand.
  expect(GROUP_WORDS).toEqual({ usually: "Usually secure", check: "Check first", "not-suitable": "Not suitable" });
});

test("for any domain that does not end as one of the list's does, nothing around it makes it usual", async () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
  const known = fc.constantFrom("gov.uk", "police.uk", "nhs.net", "cjsm.net", "towerhamlets.gov.uk");
  await fc.assert(
    fc.asyncProperty(label, known, label, async (before, ending, after) => {
      expect(groupOf(`a@${before}.${ending}.${after}.com`, policy).suits).not.toBe("usually");
      expect(groupOf(`a@${before}${ending.replace(/\./g, "")}.${after}.org`, policy).suits).not.toBe("usually");
    }),
    { numRuns: rounds(50) },
  );
});

test("people of several agencies, and everybody in a family, get messages of their own", () => {
  const hannah = { name: "Hannah", address: "h@met.police.uk", agency: "Police" };
  const imran = { name: "Imran", address: "i@met.police.uk", agency: " police" };
  const ruth = { name: "Ruth", address: "r@northgate.sch.uk", agency: "Northgate Academy" };
  const mum = { name: "", address: "mum@gmail.com", agency: "", family: true };
  expect(separateMessages([hannah, ruth, imran, mum]).map((one) => one.length)).toEqual([2, 1, 1]);
  expect(disclosing([hannah, imran])).toBe("");
  expect(disclosing([hannah, ruth])).toContain("Make 2 messages of it.");
  expect(disclosing([hannah, mum])).toContain("member of the family");
});

test("recipients come from the contacts and from who was there; whoever has no address is named", () => {
  const record = filledNetwork();
  expect(contactsAt(record, "Police").recipients).toEqual([
    { name: "PC Hannah Doyle", address: "hannah.doyle@police.example", agency: "Police" },
  ]);
  expect(contactsAt(record, "Northgate Academy")).toEqual({ recipients: [], withoutAddress: ["Ruth Abbott"] });
  const there = whoWasThere(
    record,
    record.sessions.find(({ id }) => id === "m2")!,
  );
  expect(there.recipients.map(({ name }) => name)).toEqual(["PC Hannah Doyle"]);
  expect(there.withoutAddress).toEqual(["Nadia Rahman", "Ruth Abbott"]);
});

test("of two contacts of one name the agency tells whose address it is; where it does not, nobody's is taken", () => {
  const contact = (id: string, agency: string, reach: string) => person(id, "Sam Reid", { kind: "professional", agency, reach });
  const there = (agency: string) => {
    const record = network(
      contact("p1", "Police", "sam.reid@police.example"),
      contact("p2", "Housing", "sam.reid@housing.example"),
      add("sessions", { id: "m1", attendance: [{ id: "m1-t1", name: "Sam Reid", agency, was: "present" }] }),
    );
    return whoWasThere(record, record.sessions[0]!);
  };
  expect(there("Housing").recipients.map(({ address }) => address)).toEqual(["sam.reid@housing.example"]);
  expect(there("")).toEqual({ recipients: [], withoutAddress: ["Sam Reid"] });
});

test("what a recipient is read as is what was typed", () => {
  expect(parseRecipient('"Abbott, Ruth \\"DSL\\"" <Ruth.Abbott@Northgate.sch.uk>')).toMatchObject({
    name: 'Abbott, Ruth "DSL"',
    address: "Ruth.Abbott@northgate.sch.uk",
    domain: "northgate.sch.uk",
  });
});
