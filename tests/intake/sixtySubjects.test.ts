import { readInput } from "../../src/intake";
import { paragraph, table, wordFile } from "../builders/wordFile";

const FIRST =
  "Aisha Callum Leah Reece Jordan Kai Tyrell Amara Marlon Theo Omar Yusuf Fatima Grace Sofia Ben Dani Eva Finn Kay".split(" ");
const LAST =
  "Begum Hart Osei Grant Mensah Okafor Lewis Doyle Khan Patel Reed Shaw Nwosu Holt Adeyemi Daley Said Bright Mills Poole".split(
    " ",
  );
const name = (number: number) => `${FIRST[number % 20]} ${LAST[(number * 7 + Math.floor(number / 20)) % 20]}`;
const more = " with what was seen and said about it by those who know the young person best, over the weeks before";

/** Five rows of about 120 words for each subject, each naming others. */
const tableOf = (number: number) =>
  table([
    ["Current concerns", [1, 2, 3].map((step) => `Missing from home and found in Hastings with ${name(number + step)}${more}`)],
    ["Linked contexts", [`${number + 1} Linden Road`, `Hillside School${more}`, "Positive context – attends youth group"]],
    ["Linked people", [1, 2, 3, 4].map((step) => `${name(number * 3 + step * 5)} – friend from Hillside School${more}`)],
    ["Key contacts", ["PC 123 Dave Mills, Exploitation Team – 020 7946 0000", "Jo Bright, Social Worker"]],
    ["Key questions", [1, 2, 3].map((step) => `Who is ${name(number + step)} meeting at ${number + 1} Linden Rd?${more}`)],
  ]);

test("a table for each of sixty subjects makes sixty subjects, and none of them twice", async () => {
  const blocks = Array.from({ length: 60 }, (_, number) => [paragraph(`Subject: ${name(number)}`), tableOf(number)]).flat();
  const result = await readInput(wordFile(blocks), "table.docx");
  const subjects = result.ok ? result.record.people.filter(({ subject }) => subject).map((person) => person.name) : [];
  expect(subjects).toEqual(Array.from({ length: 60 }, (_, number) => name(number)));
});
