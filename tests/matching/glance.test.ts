import fc from "fast-check";
import { Glance, Seeker, type Traits } from "../../src/matching";
import { frameOf, soundsOf } from "../../src/matching/across/sound";
import { rounds } from "../builders/rounds";
import { somebody } from "../builders/traits";

const glanceFor = (people: Traits[], places: string[] = []) =>
  new Glance({
    people: people.map((one, at) => ({ ...one, id: `p${at + 1}` })),
    places: places.map((name, at) => ({ id: `c${at + 1}`, names: [name] })),
  });

test.each([
  ["a whole name in any order and spelling", "Seen with WARD, Kye at the park"],
  ["what somebody goes by, as a name of its own", "Ghost – friend"],
  ["the same inside a sentence", "Was seen with Ghost on Friday"],
  ["the same beside a word of the name", "Tom Ward (aka Ghost)"],
  ["the same said of somebody without a name", "Unknown male (aka Ghost)"],
  ["a first name with the day of birth elsewhere", "Kai – friend\nDOB 04/03/2010"],
  ["a telephone number beside a first name", "Kai\n+44 (0)7700 900123"],
  ["a house by its number and name", "Lives at Flat 2, 12 Acacia Rd"],
  ["a house by its number and postcode", "12 the old works, Stepney, E3 4AB"],
  ["a school under a like noun", "Attends Hillside College"],
  ["somebody of the same name whose day of birth is told of another", "Kai Ward and Tom Hart (DOB 01/02/2011)"],
  ["somebody of the same name and another day, who goes by the same on the street", "Kai Ward (aka Ghost, DOB 01/02/2011)"],
  ["a first name in the brackets with the day of birth", "Tom Ackroyd-Hart (Kai, DOB 04/03/2010)"],
  ["the same in brackets that nobody closed", "Tom Ackroyd-Hart (Kai, DOB 04/03/2010"],
  ["a first name behind the brackets, with a day of birth of its own", "Tom Ackroyd-Hart (NEET) – brother Kai (DOB 04/03/2010)"],
  ["the name, and the day of birth of a brother", "Kai Ward (NEET) – brother Tom (DOB 01/02/2011)"],
  ["a house with the first half of its postcode", "12 Acacia Road, E3"],
  ["a house, and another with another postcode behind it", "12 Acacia Road and 9 Bow Road, E10 7AB"],
])("a document that holds %s is read", (_, text) => {
  const kai = somebody(["Kai Ward", "Ghost"], { born: "2010-03-04", phones: ["07700900123"] });
  expect(glanceFor([kai], ["12 Acacia Road, E3 4AB", "Hillside School"]).may(text)).toBe(true);
});

test.each([
  ["two words of a name in two lines", "Kai – friend\nTom Ward"],
  ["somebody else who goes by the same", "Tom Hart (aka Ghost, DOB 01/02/2011)"],
  ["the flat of a house of that name", "Flat 12, 9 Acacia Road"],
  ["the number on a street of another kind", "12 Acacia Avenue"],
  ["somebody of the same name with another day of birth", "Kai Ward (DOB 01/02/2011, snap: kw_11) – lives at 9 Bow Road"],
  ["somebody of the same double name with another day of birth", "Kai Ward-Hart (DOB 01/02/2011)"],
  ["words of a name in what somebody goes by online", "Tom Ward (DOB 01/02/2011, snap: kai_w11)"],
  ["the day of birth of somebody else, and a first name on their street", "Tom Hart (DOB 04/03/2010) – lives at 9 Kai Road"],
  ["the house with another postcode", "12 Acacia Road, Stepney, E10 7AB"],
  ["a school that has a further word in front", "Attends Lower Hillside School"],
  ["the name of a school in one line and its noun in another", "Hillside Road\nThe school was told"],
])("a document with %s is put aside", (_, text) => {
  expect(
    glanceFor([somebody(["Kai Ward", "Ghost"], { born: "2010-03-04" })], ["12 Acacia Road, E3 4AB", "Hillside School"]).may(text),
  ).toBe(false);
});

test("who is known by nothing but a street name may be whoever goes by it, whatever else they are called", () => {
  const text = "Tom Hart (aka Ghost)";
  expect(glanceFor([somebody(["Ghost"])]).may(text)).toBe(true);
  expect(glanceFor([somebody(["Male B", "Ghost"])]).may(text)).toBe(true);
  expect(glanceFor([somebody(["Kai Ward", "Ghost"])]).may(text)).toBe(false);
});

test("two slips far apart in a long name lose nobody, although no key finds them", () => {
  const [ours, theirs] = [somebody(["Kai Wetherington"]), somebody(["Kai Wexheringtan"])];
  expect(glanceFor([ours]).may("Kai Wexheringtan")).toBe(true);
  const seeker = new Seeker({ people: [{ ...ours, id: "p1" }], places: [] });
  expect(seeker.find({ people: [theirs], places: [] }).map(({ id }) => id)).toEqual(["p1"]);
  expect(seeker.find({ people: [somebody(["Tom Hart"])], places: [] })).toEqual([]);
});

test("words that sound alike have the consonants in common by which others are passed over", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), minLength: 4, maxLength: 8 });
  const bySound = new Map<string, number>();
  fc.assert(
    fc.property(letters, (word) => {
      const heard = word.replaceAll("kh", "k").replaceAll("w", "v").replaceAll("ph", "f").replaceAll("gh", "g");
      for (const one of [word, heard]) {
        for (const sound of soundsOf(one)) {
          expect(bySound.get(sound) ?? frameOf(one)).toBe(frameOf(one));
          bySound.set(sound, frameOf(one));
        }
      }
    }),
    { numRuns: rounds(3000, 200_000) },
  );
});
