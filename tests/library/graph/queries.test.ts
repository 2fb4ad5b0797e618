import fc from "fast-check";
import { lookFor, type Sought } from "../../../src/matching";
import { kqlFor } from "../../../src/library/graph/kql";
import { rounds } from "../../builders/rounds";
import { readQuery, WordsIndex } from "../../builders/tenant/wordsIndex";

const HOST = "council.sharepoint.com";
const known = (names: string[], more: Partial<Sought["people"][number]> = {}): Sought => ({
  people: [{ id: "p1", names, born: "", age: "", phones: [], handles: [], homes: [], ...more }],
  places: [],
});
const place = (name: string): Sought => ({ people: [], places: [{ id: "c1", names: [name] }] });

/** Whether the index would name a document with these words for somebody sought. */
function named(sought: Sought, words: string): boolean {
  const index = new WordsIndex();
  index.add(words, { path: `https://${HOST}/sites/a/b.docx`, filetype: "docx" });
  return kqlFor(lookFor(sought), HOST).some((query) => index.find(query).length > 0);
}

test.each([
  ["as it is known", known(["Harrison Dale"]), "Harrison Dale"],
  ["turned round", known(["Harrison Dale"]), "Dale, Harrison (DOB not known)"],
  ["in another spelling", known(["Mohammed Hussain"]), "Muhammad Hussein"],
  ["for short", known(["Elizabeth Carter"]), "Beth Carter"],
  ["with a letter left out", known(["Harrison Dale"]), "Harison Dale"],
  ["with a slip of the fingers", known(["Nadeem Chaudhary"]), "Nadwem Chaudhary"],
  ["as two words for one", known(["Alhassan Bello"]), "Alhassan Bello"],
  ["as one word for two", known(["Abdul Rahman Khan"]), "Abdulrahman Khan"],
  ["with an apostrophe", known(["Sean O'Brien"]), "Sean O’Brien"],
  ["by what they go by", known(["Kai Ward", "Biggz"]), "seen with Biggz at the park"],
  ["by the day of birth", known(["Kai"], { born: "2010-03-04" }), "K. was born on 4th March 2010"],
  ["by the day of birth in figures", known(["Kai"], { born: "2010-03-04" }), "dob 04/03/10"],
  ["by a number", known(["Kai"], { phones: ["07700900123"] }), "tel +44 7700 900123"],
  ["by a name used online", known(["Kai"], { handles: ["mo_09"] }), "snap: mo_09"],
  ["by the home", known(["Kai"], { homes: ["12 Acacia Road, E3 4AB"] }), "lives at 12 Acacia Rd"],
  ["by the postcode", place("12 Acacia Road, E3 4AB"), "a house in E34AB"],
  ["a school, shortened", place("Harford Academy"), "excluded from Harford Sch"],
])("somebody is found %s", (_, sought, words) => {
  expect(named(sought, words)).toBe(true);
  expect(named(sought, "The hall is let by the office, and the academy is not.")).toBe(false);
});

test("a first name that is borne by many is not looked for alone", () => {
  expect(lookFor(known(["Kai"]))).toEqual([]);
});

test("whatever stands in a name, a query is one, of that host's documents, short, and with no operator of a name's making", () => {
  const odd = fc.array(
    fc.constantFrom('"', "(", ")", "*", "OR", "AND", "NOT", "NEAR", "path:", "-", "'", " ", "Ward", "Å", "é", "<", "{"),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(fc.array(odd, { minLength: 1, maxLength: 6 }), (names) => {
      const sought = known(
        names.map((parts) => parts.join("")),
        { homes: names.map((parts) => `1 ${parts.join(" ")} Road`) },
      );
      for (const query of kqlFor(lookFor(sought), HOST)) {
        const read = readQuery(query);
        expect(read.is).toBe("all");
        expect(query.length).toBeLessThan(4096);
        const bare = query.replace(/"[^"]*"/g, "");
        expect(bare).toMatch(/^(?:[() ]|AND|OR|path:|filetype:)*$/);
        expect(bare.match(/path:/g)).toHaveLength(1);
        expect(query).not.toMatch(/""|"\*"/);
      }
    }),
    { numRuns: rounds(100) },
  );
});
