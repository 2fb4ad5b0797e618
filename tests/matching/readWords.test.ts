import { readWords, saysNothing } from "../../src/matching";

test.each([
  ["girlfriend (believe positive)", { nature: "girlfriend", effect: "protective", basis: "anecdotal" }],
  [
    "positive relationship from previous school",
    { nature: "relationship from previous school", effect: "protective", past: false },
  ],
  ["older brother, no longer in contact", { nature: "older brother", past: true }],
  ["best friend, attends same PRU", { nature: "best friend", strength: "strong" }],
  ["attends same PRU", { nature: "attends same PRU" }],
  ["seen by police with him, confirmed", { basis: "evidenced", byWhom: "police with him" }],
  ["in conflict since the fight", { conflict: true, effect: "not-known" }],
  ["grooming her for county lines", { effect: "harmful", steers: true }],
  ["groomed by an older male", { effect: "harmful", steers: false }],
  ["is being exploited by him", { steers: false }],
  ["not a positive influence", { effect: "not-known" }],
  ["protective but exploited in the past", { effect: "mixed" }],
  ["possibly cousin", { nature: "cousin", uncertain: true }],
  ["known to police", { nature: "", basis: "not-known" }],
  ["not confirmed", { basis: "not-known", uncertain: true }],
  ["ex-girlfriend", { nature: "ex-girlfriend", past: true }],
  ["found in Margate", { nature: "", effect: "not-known", uncertain: false }],
])("%s", (note, sense) => {
  expect(readWords(note)).toMatchObject(sense);
});

test.each([
  "N/A",
  "n/a.",
  "None known",
  "none known at present",
  "TBC",
  "?",
  "-",
  "Nothing known",
  "No known associates",
  "Not known at this time",
  "To be confirmed",
  "Nil",
  "",
  "No concerns identified",
])("“%s” says that there is nothing", (line) => {
  expect(saysNothing(line)).toBe(true);
});

test.each([
  "Unknown adult male",
  "Not known to police, known to YJS",
  "Noel",
  "Nobody Home (band)",
  "None of his friends like Kieran",
])("“%s” says something", (line) => {
  expect(saysNothing(line)).toBe(false);
});
