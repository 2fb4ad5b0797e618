import fc from "fast-check";
import { checkRisk, defaultProfile, proposeRisk } from "../../src/guidance";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { network, person, place, statement } from "../builders/network";
import { rounds } from "../builders/rounds";

const concern = (id: string, text: string, concerns: string[] = []) => statement(id, text, concerns, { kind: "concern" });

test("missing episodes with drugs and county lines propose the line and where it goes", () => {
  const record = network(
    place("c1", "14 Harbour Street", { kind: "address" }),
    place("c2", "Seahaven", { kind: "area" }),
    concern("s1", "Missing episodes – thought to be going to Seahaven with drugs; grooming for county lines", ["c1", "c2"]),
    concern("s2", "Substance misuse – cannabis"),
    concern("s3", "Currently NEET"),
  );
  expect(proposeRisk(record)).toBe("County Line to Seahaven");
});

test("images shared at a primary school are titled as the guidance's second example", () => {
  const record = network(
    place("c1", "Primary School", { kind: "school" }),
    concern("s1", "Nudes passed round among Year 6", ["c1"]),
  );
  expect(proposeRisk(record)).toBe("Image Sharing Primary School");
});

test("the theme most concerns speak of wins over one mentioned once", () => {
  const record = network(concern("s1", "County lines?"), concern("s2", "Stabbed in March"), concern("s3", "Carries knives"));
  expect(proposeRisk(record)).toBe("Serious Youth Violence");
});

test("an address never gets into a title, nor a place that is also somebody's name", () => {
  const record = network(
    person("p1", "Chelsea Okoro", { kind: "child" }),
    place("c1", "14 Harbour Street", { kind: "address" }),
    place("c2", "Chelsea", { kind: "area" }),
    concern("s1", "County lines from 14 Harbour Street to Chelsea", ["c1", "c2"]),
  );
  expect(proposeRisk(record)).toBe("County Line");
});

test("without a theme the first concern's own words are offered, but no name", () => {
  const record = network(
    person("p1", "Nadia Noor", { kind: "child" }),
    concern("s1", "Nadia Noor arguing with older neighbours (loudly) since May"),
  );
  expect(proposeRisk(record)).toBe("Arguing with older neighbours");
});

test("nothing to go by gives nothing", () => {
  expect(proposeRisk(network())).toBe("");
  expect(proposeRisk(network(concern("s1", "TBC"), statement("s2", "County lines", [], { kind: "strength" })))).toBe("");
});

test("a council's own themes are used", () => {
  const themes = [{ label: "Moped Crime", words: ["moped*"], joins: [] }];
  expect(proposeRisk(network(concern("s1", "Seen on Mopeds")), { ...defaultProfile, themes })).toBe("Moped Crime");
});

test("whatever the record holds, a proposal passes the check of titles", () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const proposed = proposeRisk(record);
      if (proposed !== "") expect(checkRisk(proposed, record)).toEqual([]);
    }),
    { numRuns: rounds(60) },
  );
});
