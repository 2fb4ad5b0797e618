import { apply, type Change } from "../../src/record";
import {
  namesLeftIn,
  namesLeftSentence,
  shownNames,
  visibleTo,
  EVERYTHING,
  type CopyKind,
  type NameMode,
} from "../../src/copies";
import { add, network, person, place, statement } from "../builders/network";

const paper: CopyKind = { id: "paper", shows: { ...EVERYTHING, narrow: (record) => record } };
const map: Change[] = [
  person("p1", "Aisha Begum", { kind: "child", aliases: ["Tiny"] }),
  person("p2", "Aisha Khan", { kind: "child" }),
  person("p3", "Tom Lane", { kind: "child" }),
  person("p4", "Will May", { kind: "child" }),
  person("p5", "Male A", { aliases: ["Dez Brown"] }),
  person("p6", "Sarah Begum", { kind: "professional", agency: "Social Care" }),
  person("p7", "Zoë O’Brien-Smith", { kind: "adult" }),
];
/** What a sentence becomes in a copy, with the people of the map above. */
function said(text: string, concerns: string[] = [], names: NameMode = "initials", more: Change[] = []): string {
  const record = network(...map, ...more, statement("s1", text, concerns));
  return visibleTo(record, paper, { audience: { type: "team" }, names }).record.statements[0]?.text ?? "";
}

test("a name in full, its parts, aliases, another case, possessives and accents all go", () => {
  expect(said("Aisha Begum met AISHA BEGUM’s friend, Tiny and zoe o'brien smith; Smith’s car.")).toBe(
    "AB met AB’s friend, AB and ZOS; ZOS’s car.",
  );
});

test("the other way round, shortened, and written in one word", () => {
  expect(said("Begum, Aisha; begum aisha; A. Begum; Aisha B; @aishabegum")).toBe("AB; AB; AB; AB; @AB");
});

test("two children share a first name and nothing tells them apart: nobody's initials stand there", () => {
  expect(said("Aisha was there.")).toBe("[name] was there.");
  expect(said("Aisha was there.", ["p1", "p2"])).toBe("[name] was there.");
});

test("two share a first name, but the sentence is recorded about one of them", () => {
  expect(said("Aisha was there.", ["p2", "p3"])).toBe("AK was there.");
});

test("a relative's surname is not the child's initials", () => {
  expect(said("Mr Khan rang; so did Imran Khan and Aisha Rahman.")).toBe(
    "Mr [name] rang; so did Imran [name] and [name] Rahman.",
  );
});

test("a family is nobody in particular", () => {
  expect(said("The Lanes moved; the Begums stayed.")).toBe("The [name]s moved; the [name]s stayed.");
});

test("ordinary words stay ordinary: a lane, a park, what will happen, a day in May", () => {
  const lane = place("c1", "Park Lane", { kind: "route" });
  expect(said("Tom will walk down the lane off Park Lane on 4 May 2025; they may meet.", [], "initials", [lane])).toBe(
    "TL will walk down the lane off Park Lane on 4 May 2025; they may meet.",
  );
});

test("at the start of a sentence nobody can tell whether Will is a name, so it stands for nobody, unless the entry says whom it is about", () => {
  expect(said("Will was seen.")).toBe("[name] was seen.");
  expect(said("Will was seen.", ["p4"])).toBe("WM was seen.");
});

test("who acts for an agency keeps their name, though a child shares a part of it", () => {
  expect(said("Sarah Begum rang about Aisha Begum.")).toBe("Sarah Begum rang about AB.");
});

test("a chair and those who came keep their names; a child who came does not", () => {
  const session = add("sessions", {
    id: "m1",
    chair: "Omar Khan",
    attendance: [
      { id: "t1", person: "", name: "Nadia Begum", agency: "Young Minds", job: "", was: "present", why: "" },
      { id: "t2", person: "p1", name: "Aisha", agency: "", job: "", was: "present", why: "Tiny’s wish" },
    ],
  });
  const record = network(...map, session, statement("s1", "Omar Khan and Nadia Begum will see Aisha Khan", []));
  const { record: copy } = visibleTo(record, paper, { audience: { type: "team" }, names: "initials" });
  expect(copy.sessions[0]).toMatchObject({
    chair: "Omar Khan",
    attendance: [
      { name: "Nadia Begum", agency: "Young Minds" },
      { name: "AB", why: "AB’s wish" },
    ],
  });
  expect(copy.statements[0]?.text).toBe("Omar Khan and Nadia Begum will see AK");
});

test("a name that is a code stays, and stands for the real name that became known", () => {
  expect(said("Male A, also Dez, met DEZ BROWN's dog")).toBe("Male A, also Male A, met Male A's dog");
});

test("Arabic and Bengali names go as others do", () => {
  const more = [person("p8", "فاطمة حسن", { kind: "child" }), person("p9", "রহিমা খাতুন", { kind: "adult" })];
  expect(said("Seen: فَاطِمَة with রহিমা, not রহিম.", [], "codes", more)).toBe("Seen: Child H with Adult I, not রহিম.");
});

test("a place that belongs to a person loses the name; a park that only shares it does not", () => {
  const more = [
    person("p8", "Victoria Ncube", { kind: "child" }),
    place("c1", "Victoria Park", { kind: "park" }),
    place("c2", "Tom's flat", { kind: "address", aliases: ["Tom Lane’s"] }),
  ];
  const record = network(...map, ...more, statement("s1", "Victoria went from Tom's flat to Victoria Park", []));
  const { record: copy } = visibleTo(record, paper, { audience: { type: "team" }, names: "codes" });
  expect(copy.places.map(({ name, aliases }) => [name, aliases])).toEqual([
    ["Victoria Park", []],
    ["Child C's flat", ["Child C’s"]],
  ]);
  expect(copy.statements[0]?.text).toBe("Child H went from Child C's flat to Victoria Park");
});

test("a town that is also a child's name: the entry says which, or nobody does", () => {
  const more = [person("p8", "Chelsea Okoro", { kind: "child" }), place("c1", "Chelsea", { kind: "area" })];
  expect(said("Seen in Chelsea", ["c1"], "initials", more)).toBe("Seen in Chelsea");
  expect(said("Chelsea was seen", ["p8"], "initials", more)).toBe("CO was seen");
  expect(said("Chelsea again", [], "initials", more)).toBe("[name] again");
});

test("in the title such a town stays once someone has said why", () => {
  const record = apply(network(person("p1", "Chelsea Okoro", { kind: "child" }), place("c1", "Chelsea", { kind: "area" })), {
    type: "set",
    values: { risk: "County Line to Chelsea", riskReason: "The district, not the girl" },
  });
  const { record: copy } = visibleTo(record, paper, { audience: { type: "team" }, names: "initials" });
  expect(copy.risk).toBe("County Line to Chelsea");
});

test("someone described by another's name goes by the other's initials", () => {
  const more = [person("p8", "Tom Lane's cousin"), person("p9", "Mum of Zoë O’Brien-Smith"), person("p10", "Unknown Rahman")];
  const names = shownNames(network(...map, ...more), "initials");
  expect(["p8", "p9", "p10"].map((id) => names.get(id))).toEqual(["TL's cousin", "Mum of ZOS", "R"]);
  expect(said("Tom Lane's cousin drives", [], "initials", more)).toBe("TL's cousin drives");
});

test("someone nameless keeps the description; the name in one does not stay", () => {
  const more = [
    person("p8", "Unknown adult living at Rose House", { unknown: true }),
    person("p9", "Unknown male, maybe called Kareem", { unknown: true }),
  ];
  const record = network(...map, ...more, statement("s1", "KAREEM lives at Rose House", []));
  const { record: copy } = visibleTo(record, paper, { audience: { type: "team" }, names: "initials" });
  expect(copy.people.slice(-2).map(({ name }) => name)).toEqual(["Unknown adult living at Rose House", "K"]);
  expect(copy.statements[0]?.text).toBe("K lives at Rose House");
});

test("what someone who is not identified is called does not stay, though it is an ordinary word or looks like a place", () => {
  const more = [
    person("p8", "Man with the grey van", { unknown: true, aliases: ["Tiny", "lil_ay"] }),
    person("p9", "Will Young", { unknown: true }),
    person("p10", "Mum of Aisha Green", { unknown: true }),
    person("p11", "Hope Green's cousin", { unknown: true }),
    person("p12", "Mark from the chip shop", { unknown: true }),
    person("p13", "Boss of the car wash", { unknown: true }),
    person("p14", "Summer al-Hassan's cousin", { unknown: true }),
    person("p15", "Grant van der Berg", { unknown: true }),
  ];
  const record = network(
    ...more,
    statement("s2", "Mark gave him a lift; there is a mark on the door. Grant and Summer saw it.", []),
    statement("s1", "Seen: Will, Mrs Green and lil_ay, once called Tiny; a tiny will was found.", []),
  );
  for (const names of ["initials", "codes"] as const) {
    const { record: copy } = visibleTo(record, paper, { audience: { type: "team" }, names });
    expect(copy.people[0]).toMatchObject({ name: "Man with the grey van", aliases: [] });
    expect(copy.people[5]?.name).toBe("Boss of the car wash");
    expect(JSON.stringify(copy)).not.toMatch(/Tiny|lil_ay|Will|Young|Aisha|Green|Hope|Mark|Summer|Grant/);
    expect(copy.statements[0]?.text).toMatch(/; there is a mark on the door\. /);
    expect(copy.statements[1]?.text).toMatch(
      /and Man with the grey van, once called Man with the grey van; a tiny will was found\.$/,
    );
  }
});

test("initials are unique, and so are codes when a name is a code already", () => {
  const record = network(
    person("p1", "Aisha Begum", { kind: "child" }),
    person("p2", "Anwar Bari", { kind: "child" }),
    person("p3", "Child A", { kind: "child" }),
    person("p4", "Amal Bano", { kind: "adult" }),
  );
  expect([...shownNames(record, "initials").values()]).toEqual(["AB", "AB2", "Child A", "AB3"]);
  expect([...shownNames(record, "codes").values()]).toEqual(["Child A2", "Child B", "Child A", "Adult D"]);
});

test("labels are never empty and never alike, in full as well", () => {
  const record = network(
    person("p1", "Ali Khan"),
    person("p2", "Ali Khan"),
    person("p3", "", { unknown: true }),
    place("c1", ""),
    place("c2", "Ali Khan"),
  );
  expect([...shownNames(record, "full").values()]).toEqual([
    "Ali Khan",
    "Ali Khan (2)",
    "name not known",
    "name not known (2)",
    "Ali Khan (3)",
  ]);
});

test("with codes nothing else names the person: no date of birth but the year, no numbers, no reach", () => {
  const detail = {
    born: "2009-05-01",
    identifiers: [
      { label: "Mosaic", value: "123456" },
      { label: "Chat", value: "aisha09" },
    ],
    reach: "07700 900123",
  };
  const record = network(person("p1", "Aisha Begum", { kind: "child", ...detail }));
  const copy = (names: NameMode) => visibleTo(record, paper, { audience: { type: "team" }, names }).record.people[0];
  expect(copy("codes")).toMatchObject({ name: "Child A", born: "2009", identifiers: [], reach: "" });
  expect(copy("initials")).toMatchObject({
    name: "AB",
    born: "2009-05-01",
    identifiers: [{ label: "Mosaic", value: "123456" }],
    reach: "07700 900123",
  });
});

test("names of people the pages do not list go from sentences too", () => {
  const record = network(...map, statement("s1", "Aisha Begum and Tom were there", ["p1", "p3"]));
  const kind: CopyKind = { id: "paper", shows: { headings: [], lists: { statements: "all" } } };
  const { record: copy } = visibleTo(record, kind, { audience: { type: "team" }, names: "initials" });
  expect(copy.people).toEqual([]);
  expect(copy.statements[0]).toMatchObject({ text: "AB and TL were there", concerns: [] });
});

test("initials are whole letters, also where a letter takes two places", () => {
  const long = person("p8", ["𐀀a", "𐀁b", "𐀂c", "𐀃d"].map((name) => `Q${name} ${name}`).join(" "), { kind: "child" });
  const shown = visibleTo(network(long), paper, { audience: { type: "team" }, names: "initials" }).record.people[0]?.name ?? "";
  expect(shown).toBe("Q𐀀Q𐀁Q𐀂");
});

test("a short form that nobody wrote down stays in a copy with codes, and whoever hands it over is told, until it is on the card", () => {
  const left = (more: Change[]) => {
    const record = network(
      ...more,
      person("p2", "Leon Osei", { kind: "child" }),
      person("p3", "PC Hannah Doyle", { kind: "professional", agency: "Police" }),
      statement("s1", "He went because Dan said so; Leon and PC Hannah Doyle saw them at Victoria Park.", ["p2"]),
    );
    const copy = visibleTo(record, paper, { audience: { type: "team" }, names: "codes" }).record;
    return [copy.statements[0]?.text, namesLeftSentence(namesLeftIn(copy, record))];
  };
  const [text, said] = left([person("p1", "Daniel Reid", { kind: "child" })]);
  expect(text).toContain("Dan said so; Child B");
  expect(said).toMatch(/^“Dan” stands in a sentence and may name somebody\./);
  const [hidden, nothing] = left([person("p1", "Daniel Reid", { kind: "child", aliases: ["Dan"] })]);
  expect(hidden).toContain("Child A said so; Child B");
  expect(nothing).toBe("");
});

test("an ordinary word that a sentence begins with is no name; what somebody may be called is, and so is a capital within a sentence", () => {
  const left = (text: string) => {
    const record = network(person("p1", "Leon Osei", { kind: "child" }), statement("s1", text, ["p1"]));
    return namesLeftIn(visibleTo(record, paper, { audience: { type: "team" }, names: "codes" }).record, record);
  };
  expect(left("Term has ended. Nothing was found: messages were deleted.\n– Exams are in May")).toEqual([]);
  expect(left("Keeper found, not yet spoken to. Tiny was seen; Scar said so.")).toEqual(["Keeper", "Tiny", "Scar"]);
  expect(left("He left with Term.")).toEqual(["Term"]);
});

test("whose flat or car it is names somebody; a park, a saint's house and a shop do not", () => {
  const record = network(
    person("p1", "Leon Osei", { kind: "child" }),
    statement(
      "s1",
      "He stayed at Dan’s flat, then in Marlon's car; met at Queen's Park, St Mary’s House and Sainsbury's car park.",
      ["p1"],
    ),
  );
  const { record: copy } = visibleTo(record, paper, { audience: { type: "team" }, names: "codes" });
  expect(namesLeftIn(copy, record)).toEqual(["Dan", "Marlon"]);
  const theirs = visibleTo(record, paper, { audience: { type: "subject", person: "p1" }, names: "full" });
  expect(theirs.record.statements.map(({ text }) => text)).toEqual([
    "He stayed at [name]’s flat, then in [name]'s car; met at Queen's Park, St Mary’s House and Sainsbury's car park.",
  ]);
});
