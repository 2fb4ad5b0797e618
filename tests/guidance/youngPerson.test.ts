import { TemplateError, loadYoungPerson, onlyInitials, ownMapFileName, YOUNG_PERSON } from "../../src/guidance";
import { aboveReadingAge, readingAge } from "../../src/guidance/careful";

const { questions, steps, words, foot, readingAge: OLDEST_READER } = YOUNG_PERSON;
const both = [...Object.values(steps), ...questions];

test("the ten questions are asked as the guidance asks them", () => {
  expect(questions.map(({ guidance }) => guidance)).toEqual([
    "Who are you closest to?",
    "Who do you spend most time with?",
    "Who would you say is a positive influence on you?",
    "Are you a positive influence on someone?",
    "Out of all your friends, who would you trust to help you if you were in trouble?",
    "Out of this group, are there any friends that your parent/carer/teacher would say has a negative influence on you?",
    "Do you think you have influence over anyone?",
    "Are you friends’ parents/carers happy for you to spend time together?",
    "Do your parents/carers know your friends or their parents/carers?",
    "Have you ever got into trouble (at school, with the police, at youth club, etc.) with any of your friends?",
  ]);
});

test("the four steps are the guidance's, in order", () => {
  expect(Object.values(steps).map(({ guidance }) => guidance.split(/[.;] /)[0])).toEqual([
    "Ask the young person to draw a circle at the centre of the page that represents them.",
    "Ask the young person to draw their friends or other young people they socialise with (their peers) on the paper around their circle",
    "Use the map to explore the group dynamics with the young person",
    "With the young person, think through strategies that will support them to build on the strengths in their peer group and to reduce the harm",
  ]);
});

test.each(both.map(({ plain }) => plain))("the sheet is no harder to read than it is meant to be: %s", (plain) => {
  expect(readingAge(plain)).toBeLessThanOrEqual(OLDEST_READER);
  expect(aboveReadingAge(plain, OLDEST_READER)).toEqual([]);
});

test("the plainer words are short sentences without a professional's terms, and so are the labels", () => {
  const said = [...both.map(({ plain }) => plain), ...Object.values(words), foot];
  const terms = /influenc|dynamic|exploit|vulnerab|risk|peer|strateg|harm|safeguard|intervention|network|subject|concern|engag/i;
  expect(said.filter((text) => terms.test(text))).toEqual([]);
  const longest = said.flatMap((text) => text.split(/[.?] ?/)).map((sentence) => sentence.split(" ").length);
  expect(Math.max(...longest)).toBeLessThanOrEqual(17);
});

test("a plainer wording is not the guidance's again", () => {
  expect(both.filter(({ guidance, plain }) => guidance === plain)).toEqual([]);
});

test("what a council writes wrongly is told with what to write", () => {
  const faults = (json: unknown) => {
    try {
      loadYoungPerson(json);
    } catch (error) {
      if (error instanceof TemplateError) return error.message;
    }
    return "";
  };
  const twice = [...questions, { ...questions[0]!, id: "again" }];
  expect(faults({ ...YOUNG_PERSON, questions: twice })).toContain('"questions" does not fit. Write up to 30 questions');
  expect(faults({ ...YOUNG_PERSON, title: "My map: 1" })).toContain('"title" does not fit. Write what the sheet is called');
  expect(faults({ ...YOUNG_PERSON, words: { ...words, plan: "" } })).toContain('"words.plan" does not fit');
  expect(loadYoungPerson({ ...YOUNG_PERSON, marking: "OFFICIAL" }).marking).toBe("OFFICIAL");
});

test.each([
  ["AK", "AK"],
  ["A. K.", "AK"],
  ["Aisha Karim", "AK"],
  ["aisha", "A"],
  ["", ""],
])("of %j stands %j", (typed, shown) => expect(onlyInitials(typed)).toBe(shown));

test("a file's name holds letters that every system takes", () => {
  expect(ownMapFileName({ initials: "রহিমা", date: "2025-06-04" })).toBe("My map 2025-06-04.docx");
  expect(ownMapFileName({ initials: "Å. Ł.", date: "" })).toBe("My map AL.docx");
  expect(ownMapFileName({ initials: "../x", date: "../../etc" })).toBe("My map X.docx");
});
