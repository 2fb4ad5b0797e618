import fc from "fast-check";
import { domainOf, findingsOf, namedIn, suits, type Policy, type SeenFile, type SeenMessage } from "../../src/sharing/findings";

const policy: Policy = {
  marking: "OFFICIAL-SENSITIVE",
  own: ["northside.example"],
  usually: ["*.gov.uk", "nhs.net"],
  notSuitable: ["gmail.com", "*.gsi.gov.uk"],
};
const file = (more: Partial<SeenFile> = {}): SeenFile => ({
  name: "2026-06-04 Mapping Minutes Network - County Line to Brighton.docx",
  ours: true,
  audience: "team",
  names: "full",
  people: ["Aisha Karim", "Eesh", "Unknown adult male"],
  ...more,
});
const message = (more: Partial<SeenMessage> = {}): SeenMessage => ({
  subject: "OFFICIAL-SENSITIVE: Mapping Minutes Network – County Line to Brighton",
  recipients: ["colin@northside.example"],
  files: [file()],
  marks: {},
  ...more,
});
const idsOf = (more: Partial<SeenMessage>) => findingsOf(message(more), policy).map(({ id }) => id);

test.each([
  ["ruth@northside.example", "usually"],
  ["Ruth Abbott <ruth@NorthSide.example>", "usually"],
  ["someone@met.police.uk.gov.uk", "usually"],
  ["nurse@nhs.net", "usually"],
  ["nurse@trust.nhs.net", "check"],
  ["head@northgate.sch.uk", "check"],
  ["someone@gov.uk.example.com", "not-suitable"],
  ["someone@notnorthside.example", "not-suitable"],
  ["someone@unrelated.example", "check"],
  ["someone@gmail.com", "not-suitable"],
  ["some.one+case@gmail.com", "not-suitable"],
  ["someone@team.gsi.gov.uk", "not-suitable"],
  ["someone@", "not-suitable"],
  ["someone", "not-suitable"],
  ["a@b@gmail.com", "not-suitable"],
  ["someone@-bad-.example", "not-suitable"],
  ["", "not-suitable"],
])("%s: %s", (address, expected) => expect(suits(address, policy)).toBe(expected));

test("no address, however written, is called more than usual, and none makes it fail", () => {
  fc.assert(
    fc.property(fc.string(), (address) => {
      expect(["usually", "check", "not-suitable"]).toContain(suits(address, policy));
      if (domainOf(address) === "") expect(suits(address, policy)).toBe("not-suitable");
    }),
  );
});

test("an ending stands for what ends so after a dot, and for nothing that only looks like it", () => {
  fc.assert(
    fc.property(fc.domain(), (domain) => {
      expect(suits(`x@${domain}`, { ...policy, notSuitable: [] })).toBe(
        domain.endsWith(".gov.uk") || domain === "nhs.net" ? "usually" : "check",
      );
    }),
  );
});

test("a message as it should be is not asked about", () => expect(idsOf({})).toEqual([]));

test.each<[string, Partial<SeenMessage>, string[]]>([
  ["to a private address", { recipients: ["x@gmail.com"] }, ["not-suitable", "full-names-outside"]],
  ["with full names to another agency", { recipients: ["x@police.gov.uk"] }, ["full-names-outside"]],
  ["with two copies", { files: [file(), file({ name: "b.docx", audience: "partner" })] }, ["two-copies", "not-released"]],
  [
    "with a copy put in by the pane and another by hand",
    {
      marks: { audience: "partner:a", released: "yes", file: "a.docx" },
      files: [file({ name: "a.docx", audience: "partner" }), file()],
    },
    ["two-copies"],
  ],
  [
    "with a copy that nobody released",
    { files: [file({ audience: "subject", names: "initials", people: [] })] },
    ["not-released"],
  ],
  ["with a name in its subject line", { subject: "OFFICIAL-SENSITIVE: about AISHA" }, ["name-in-subject"]],
  ["with a nickname in its subject line", { subject: "OFFICIAL-SENSITIVE: Eesh's review" }, ["name-in-subject"]],
  [
    "with a name in the name of a picture",
    { files: [file(), file({ ours: false, name: "karim.jpg", people: [] })] },
    ["name-in-file-name"],
  ],
  ["without its marking", { subject: "Minutes" }, ["no-marking"]],
])("a message %s is asked about", (_what, more, expected) => expect(idsOf(more)).toEqual(expected));

test("words that name nobody are no names", () => {
  expect(namedIn("an unknown adult was seen", ["Unknown adult male", "Young person"])).toEqual([]);
});

test("somebody known by a letter is named by the whole of it only", () => {
  expect(namedIn("Minutes about male B", ["Male B", "Female A"])).toEqual(["Male B"]);
  expect(namedIn("A male and plan B", ["Male B"])).toEqual([]);
});

test("a risk that is also somebody's name has been looked at already", () => {
  expect(namedIn("Grooming at Karim Park", ["Aisha Karim"], "Grooming at Karim Park")).toEqual([]);
});

test("nothing it says calls anything secure, and every sentence says what to do or what is wrong", () => {
  const all = findingsOf(
    message({
      subject: "Aisha",
      recipients: ["x@gmail.com"],
      files: [file(), file({ name: "karim.docx", audience: "partner" })],
    }),
    policy,
  );
  expect(all.length).toBeGreaterThan(5);
  expect(all.map(({ words }) => words).join(" ")).not.toMatch(/secure|please|!/i);
  expect(all.filter(({ words }) => !words.endsWith("."))).toEqual([]);
});
