import { emptyRecord, restore, type NetworkRecord } from "../../src/record";

/** Made-up people for measuring: the same for the same numbers, and enough of everything that every table has rows. */

const FIRST = "Amir Bea Carl Dina Ezra Faye Gus Hana Idris June Kai Lena Musa Nell Omar Pia Quinn Rosa Sami Tess".split(" ");
const LAST = "Ali Brown Chen Diaz Evans Foster Green Hasan Iqbal Jones King Lowe Miah Noor Owen Patel Reid Shah Todd Uddin".split(
  " ",
);
const AGENCIES = ["Police", "Northgate Academy", "Harbour Youth Club", "Housing", "Health visitors"];
const SENTENCES = [
  "Was seen at the bandstand after school on three Fridays and left with older young people.",
  "Has been missing overnight twice since April and came back with a new phone.",
  "Talks to the youth worker every Tuesday and asked for help with a college form.",
  "The school has moved the end of the day so that the two groups do not meet at the gate.",
];

const every = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;
const name = (index: number) =>
  `${pick(FIRST, index)} ${pick(LAST, index * 7 + Math.floor(index / 20))}${index < 400 ? "" : ` ${Math.floor(index / 400) + 1}`}`;
const source = (index: number) => ({
  kind: pick(["police", "school", "youth-service"] as const, index),
  name: `${pick(FIRST, index + 3)} ${pick(LAST, index + 11)}`,
  reliability: pick(["reliable", "untested"] as const, index),
});

export type Size = { people: number; places: number; links: number; statements: number; actions: number; attendees: number };

/** A network of this size with one session held. `subjects` of its people are subjects of the mapping. */
export function networkOf({ people, places, links, statements, actions, attendees }: Size, subjects: number): NetworkRecord {
  const person = (index: number) => `p${(index % people) + 1}`;
  const made = restore({
    ...emptyRecord(),
    id: "n1",
    risk: "Robbery around Quay Street Station",
    purpose: "To see how the young people who meet at the station are drawn into robbery, and who protects them.",
    edition: 2,
    lastNumber: people,
    people: every(people, (index) => ({
      id: `p${index + 1}`,
      number: index + 1,
      name: name(index),
      kind: "child",
      born: `2010-0${(index % 9) + 1}-14`,
      subject: index < subjects,
      keySubject: index < 2,
      note: pick(SENTENCES, index),
    })),
    places: every(places, (index) => ({
      id: `c${index + 1}`,
      name: `${index + 1} ${pick(LAST, index)} Road`,
      kind: "address",
      context: true,
      note: pick(SENTENCES, index + 1),
    })),
    links: every(links, (index) => ({
      id: `l${index + 1}`,
      from: person(index),
      to: index % 3 === 0 ? `c${(index % places) + 1}` : person(index + 1 + (index % 5)),
      nature: pick(["friend", "cousin", "seen together", "same class", "stays there"], index),
      basis: pick(["evidenced", "anecdotal"] as const, index),
      effect: pick(["harmful", "protective", "not-known"] as const, index),
      date: "2025-05-20",
      source: source(index),
      status: "confirmed",
    })),
    statements: every(statements, (index) => ({
      id: `s${index + 1}`,
      kind: pick(["concern", "strength", "context"] as const, index),
      text: pick(SENTENCES, index),
      concerns: [person(index)],
      date: "2025-05-12",
      source: source(index),
      status: "confirmed",
    })),
    questions: every(Math.ceil(people / 10), (index) => ({
      id: `q${index + 1}`,
      kind: pick(["gap", "key-question"] as const, index),
      text: `Who else goes to ${(index % places) + 1} ${pick(LAST, index)} Road?`,
      concerns: [`c${(index % places) + 1}`],
      owner: pick(AGENCIES, index),
      due: "2025-06-18",
    })),
    sessions: [
      {
        id: "m1",
        kind: "external",
        date: "2025-06-04",
        chair: "Nadia Rahman",
        minuteTaker: "Colin Frost",
        venue: "Town Hall, room 4",
        nextReview: "2025-09-03",
        attendance: every(attendees, (index) => ({
          id: `t${index + 1}`,
          name: `${pick(FIRST, index + 5)} ${pick(LAST, index * 3)}`,
          agency: pick(AGENCIES, index),
          job: "Safeguarding lead",
          was: pick(["present", "apologies"] as const, index),
        })),
        decisions: every(Math.ceil(actions / 8), (index) => ({
          id: `e${index + 1}`,
          text: `Treat ${(index % places) + 1} ${pick(LAST, index)} Road as a context of its own.`,
          reason: pick(SENTENCES, index + 2),
        })),
        items: every(Math.ceil(actions / 4), (index) => ({ id: `k${index + 1}`, text: pick(SENTENCES, index) })),
      },
    ],
    actions: every(actions, (index) => ({
      id: `a${index + 1}`,
      text: `Ask about ${name(index)}: ${pick(SENTENCES, index)}`,
      owner: `${pick(FIRST, index)} ${pick(LAST, index + 2)}`,
      agency: pick(AGENCIES, index),
      due: "2025-06-18",
      goal: "There is an adult to tell when someone asks for something.",
      session: "m1",
      concerns: [person(index)],
    })),
  });
  if (!made.ok) throw new Error(`The record to measure with is none: ${made.refusal}.`);
  if (made.repairs.length > 0) throw new Error(`The record to measure with had to be mended: ${made.repairs[0]}`);
  return made.record;
}

/** What minutes are measured with: 60 people and 40 actions; every list ten times as long with `times` at 10. */
export const minutesNetwork = (times: number): NetworkRecord =>
  networkOf(
    {
      people: 60 * times,
      places: 12 * times,
      links: 60 * times,
      statements: 60 * times,
      actions: 40 * times,
      attendees: 20 * times,
    },
    6 * times,
  );
