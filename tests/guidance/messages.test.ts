import fc from "fast-check";
import { fillIn, loadMessages, MESSAGES, readPhrase, TemplateError, wordsOf } from "../../src/guidance";

const faultsOf = (json: unknown): readonly string[] => {
  try {
    loadMessages(json);
  } catch (error) {
    if (error instanceof TemplateError) return error.faults;
    throw error;
  }
  return [];
};
const minutes = (more: Partial<typeof MESSAGES.minutes>) => ({ ...MESSAGES, minutes: { ...MESSAGES.minutes, ...more } });

test.each([
  ["Back by {due}.", { due: "4 June" }, "Back by 4 June."],
  ["Back by {due}.", {}, ""],
  ["A session[ on {date}[, at {venue}]].", {}, "A session."],
  ["A session[ on {date}[, at {venue}]].", { date: "4 June" }, "A session on 4 June."],
  ["A session[ on {date}[, at {venue}]].", { date: "4 June", venue: "Town Hall" }, "A session on 4 June, at Town Hall."],
  ["{if late}Tell us.", { late: "yes" }, "Tell us."],
  ["{if late}Tell us.", { late: "" }, ""],
])("%s with %j", (text, words, said) => expect(fillIn(text, words as Record<string, string>)).toBe(said));

test("what is filled in is never read as a sentence of its own", () => {
  expect(fillIn("At {venue}.", { venue: "[{date}] {venue}" })).toBe("At [{date}] {venue}.");
});

test.each(["an [open bracket", "a bracket] too many", "an {open brace", "a brace} too many", "{ spaced }", "{}"])(
  "%s is no sentence",
  (text) => expect(readPhrase(text)).toBeUndefined(),
);

test("a text without braces and brackets is said as it is, and every word of any other is found", () => {
  fc.assert(fc.property(fc.stringMatching(/^[^[\]{}]*$/), (text) => expect(fillIn(text, {})).toBe(text.trim())));
  expect(wordsOf(readPhrase("[{if late}by {due}[ at {venue}]]")!)).toEqual(["late", "due", "venue"]);
});

test("a council's own words are taken over", () => {
  expect(loadMessages(minutes({ body: ["Your copy[, {agency}]."] })).minutes.body).toEqual(["Your copy[, {agency}]."]);
});

test.each([
  ["a word that this message has not", minutes({ body: ["Hello {when}."] }), '"minutes.body.0" does not fit.'],
  ["a misspelt word", minutes({ body: ["On {dat}."] }), "none but {agency}, {date}, {attached}"],
  ["an agency in the subject line", minutes({ subject: "{title} for {agency}" }), '"minutes.subject" does not fit.'],
  ["a subject line that may be empty", minutes({ subject: "[{risk}]" }), '"minutes.subject" does not fit.'],
  ["a subject line of two lines", minutes({ subject: "{title}\nTo: all" }), '"minutes.subject" does not fit.'],
  ["no text", minutes({ body: [] }), '"minutes.body" does not fit.'],
  ["a message that is not there", { ...MESSAGES, request: undefined }, '"request" is missing.'],
  ["a message nobody sends", { ...MESSAGES, praise: MESSAGES.minutes }, '"praise" is not a setting.'],
])("%s is told when the file is read", (_what, json, said) => {
  const faults = faultsOf(json);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(said);
});

test("no message that comes with the toolkit calls anything secure", () => {
  expect(JSON.stringify(MESSAGES)).not.toMatch(/secure|please|successfully|!/i);
});
