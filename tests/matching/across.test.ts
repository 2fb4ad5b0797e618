import { reachIn, Seeker, type Traits } from "../../src/matching";
import { somebody } from "../builders/traits";

const born = (date: string) => ({ born: date });

/** Why the second may be the first, or "" where nothing says so. */
const why = (ours: Traits, theirs: Traits): string => {
  const seeker = new Seeker({ people: [{ id: "p1", ...ours }], places: [] });
  return seeker.find({ people: [theirs], places: [] })[0]?.reasons.join("; ") ?? "";
};
const whyPlace = (ours: string, theirs: string): string => {
  const seeker = new Seeker({ people: [], places: [{ id: "c1", names: [ours] }] });
  return seeker.find({ people: [], places: [[theirs]] })[0]?.reasons.join("; ") ?? "";
};

test.each([
  ["Mohammed Rahman", "Muhammad Rahman", "the name in another spelling"],
  ["Callum Hart", "Hart, Callum", "the same name"],
  ["Callum Hart", "Hart Callum", "the names in another order"],
  ["Siobhan O'Neill", "Siobhan ONeill", "the same name"],
  ["Layla Al-Hassan", "Leila Alhassan", "the name in another spelling"],
  ["Connor McDonagh", "Conor Mc Donagh", "the name in another spelling"],
  ["Joshua Baptiste", "Josh Baptiste", "a short form of the name"],
  ["Leah Whittaker-Cole", "Leah Whittaker", "one has a further name"],
  ["Hodan Xirsi", "Hodan Hirsi", "the name in another spelling"],
  ["Kacper Wiśniewski", "Kacper Wisniewski", "the same name"],
  ["Tyler Ferguson", "Tyler Fergsuon", "the name spelt nearly alike"],
])("%s may be %s, and why is said", (ours, theirs, reason) => {
  expect(why(somebody(ours), somebody(theirs))).toContain(reason);
  expect(why(somebody(theirs), somebody(ours))).toContain(reason);
});

test("of two boys called Mohammed Ali nothing more is said than that many are called so", () => {
  const [one, other] = [somebody("Mohammed Ali"), somebody("Mohammed Ali")];
  expect(why(one, other)).toBe("the same name; many are called so; no date of birth to tell by");
  expect(why({ ...one, ...born("2010-03-04") }, { ...other, ...born("2012-11-20") })).toBe("");
  expect(why({ ...one, homes: ["12 Acacia Road E3 4AB"] }, { ...other, homes: ["90 Cable Street E1 2CD"] })).toBe("");
});

test.each([
  ["twins of one birthday and home", somebody("Hassan Khan", born("2010-03-04")), somebody("Hussain Khan", born("2010-03-04"))],
  ["a sister", somebody("Amina Malik"), somebody("Amira Malik")],
  ["a father of the same name", somebody("Jerome Blake", { age: "child" }), somebody("Jerome Blake", born("1979-05-06"))],
  ["a first name alone", somebody("Jordan"), somebody("Jordan Pryce")],
  ["a street name of two whose names are known", somebody(["Kai Ward", "Ghost"]), somebody(["Emre Kaya", "Ghost"])],
  ["codes", somebody("Male B"), somebody("Male B")],
  ["a common first name, an initial and nothing else", somebody("J. Smith"), somebody("James Smith")],
])("%s: somebody else, or not enough to say", (_, ours, theirs) => {
  expect(why(ours, theirs)).toBe("");
});

test.each([
  [
    "a first name and a birthday",
    somebody("Jordan", born("2010-03-04")),
    somebody("Jordan Pryce", born("2010-03-04")),
    "the same date of birth",
  ],
  [
    "day and month turned",
    somebody("Kai Ward", born("2010-03-04")),
    somebody("Kai Ward", born("2010-04-03")),
    "the other way round",
  ],
  ["a year alone", somebody("Kai Ward", born("2010")), somebody("Kai Ward", born("2010-04-03")), "as far as it is known"],
  [
    "another surname",
    somebody("Maya Noel", born("2010-03-04")),
    somebody("Maya Facey", born("2010-03-04")),
    "beside another surname",
  ],
  ["initials", somebody("JB", born("2010-03-04")), somebody("Jada Bogle", born("2010-03-04")), "the same initials"],
  [
    "a number",
    somebody("Jordan", { phones: ["07700900123"] }),
    somebody("Jordan Pryce", { phones: ["07700900123"] }),
    "the same telephone number",
  ],
  [
    "a name used online",
    somebody("Kai Ward", { handles: ["kai_09"] }),
    somebody("K", { handles: ["kai_09"] }),
    "the same name used online",
  ],
  ["known only by a street name", somebody(["Kai Ward", "Ghost"]), somebody("Ghost"), "the same other name"],
])("%s tells them", (_, ours, theirs, reason) => {
  expect(why(ours, theirs)).toContain(reason);
});

test.each([
  ["12 Acacia Road, E3 4AB", "12 Acacia Rd E34AB"],
  ["Flat 2, 12 Acacia Road", "Apt 2, 12 Acacia Rd, E3 4AB"],
  ["Flat 2, 12 Acacia Road", "12 Acacia Road"],
  ["4 Fairholme Street, Hackney", "4 Fairholme St Hackney"],
  ["123 Lower Hamlets Lane", "123 Lower Tower Hamlets Lane"],
  ["Hillside School", "Hillside Primary School"],
  ["Maplin Leisure Centre", "maplin leisure ctr"],
])("%s may be %s", (ours, theirs) => {
  expect(whyPlace(ours, theirs)).not.toBe("");
  expect(whyPlace(theirs, ours)).not.toBe("");
});

test.each([
  ["12 Acacia Road", "14 Acacia Road"],
  ["12 Acacia Road", "12 Acacia Avenue"],
  ["Flat 2, 12 Acacia Road", "Flat 3, 12 Acacia Road"],
  ["12 High Street, E3 4AB", "12 High Street, IG1 2CD"],
  ["Brighton", "Brighton"],
  ["Snapchat", "Snapchat"],
  ["the park", "the park"],
  ["Hillside Primary School", "Hillside Secondary School"],
  ["New Harford Academy", "Old Harford Academy"],
])("%s is not %s, or everybody's", (ours, theirs) => {
  expect(whyPlace(ours, theirs)).toBe("");
});

test("numbers and names used online are one whoever wrote them", () => {
  const { phones, handles } = reachIn(
    ["ring +44 (0)7700 900123 or 07700-900123", "his snap: Kai_09, not Snapchat group"],
    [{ label: "Instagram", value: "@kai.w9" }],
  );
  expect(phones).toEqual(["07700900123"]);
  expect(handles).toEqual(["kai_09", "kai.w9"]);
});
