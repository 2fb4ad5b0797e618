import { ADULT_RELATION, effectOf, PLAIN_WORDS, RELATION, tokensOf } from "../../matching";
import { noIdentity } from "../lines/identity";
import { readMarksLine } from "../lines/marksLine";
import { readNote } from "../lines/note";
import type { PersonLine } from "../lines/personLine";
import type { TableLine } from "../table/sections";
import type { PersonDraft } from "./assembly";
import { peopleIn } from "./namesake";
import { keepLine } from "./originals";
import { tellsOfAnother } from "../lines/reachMarks";
import { enrich, takePerson } from "./person";
import { personLineOf } from "./personLineOf";
import type { Scope } from "./scope";

/** A line about people with the lines that go on from it, and under which heading inside the cell it stood. */
export type PeopleEntry = {
  line: TableLine;
  reading: Extract<PersonLine, { type: "people" }>;
  people: PersonDraft[];
  more: TableLine[];
  /** Lines below it that say nothing but what tells them from others: "DOB: 04/03/2010". */
  marks: TableLine[];
  under: string;
};

const HANGING = /(?:[,–-]|\b(?:and|or|with|of|the|in|at|to|for|by|from))$/iu;
const goesOnWord = (text: string) => {
  const first = tokensOf(text)[0];
  if (/^(?:tbc|tba|others?|unknown|n\/a)\b/iu.test(text)) return false;
  return first === undefined || /^\p{Ll}/u.test(text) || PLAIN_WORDS.has(first.bare);
};

/** Whether a line that names nobody belongs to the person above it. */
function goesOn(scope: Scope, line: TableLine, entry: PeopleEntry): boolean {
  const above = entry.more.at(-1) ?? entry.line;
  if (HANGING.test(above.text) || line.level > entry.line.level) return true;
  if (line.bullet || !goesOnWord(line.text)) return false;
  return line.soft || scope.names.unknownIn(line.text, scope.index).length === 0;
}

/** First pass over the row of linked people: who is named. Links follow once all names are known. */
export function readPeople(
  scope: Scope,
  lines: readonly TableLine[],
  several: boolean,
): { entries: PeopleEntry[]; words: TableLine[] } {
  const entries: PeopleEntry[] = [];
  const words: TableLine[] = [];
  let under = "";
  for (const line of lines) {
    const reading = personLineOf(line);
    const before = entries.at(-1);
    if (reading.type === "nothing") keepLine(scope, line, []);
    else if (reading.type === "heading") {
      under = reading.text;
      keepLine(scope, line, []);
    } else if (before && isMarkedBy(before, line)) before.marks.push(line);
    else if (before && (reading.type === "words" ? goesOn(scope, line, before) : isBelow(line, before))) before.more.push(line);
    else if (reading.type === "words") words.push(line);
    else entries.push({ line, reading, people: peopleOf(scope, line, reading, several), more: [], marks: [], under });
  }
  return { entries, words };
}

/** Takes up a line of marks of the one person above it. */
function isMarkedBy({ people, more }: PeopleEntry, line: TableLine): boolean {
  const [only] = people;
  const identity = noIdentity();
  if (!only || people.length > 1 || more.some(({ text }) => tellsOfAnother(text)) || !readMarksLine(line.text, identity))
    return false;
  enrich(only, { ...identity, name: only.name });
  return true;
}

/** A line that only looks like a name, deeper than the one above and in small letters: "friend's older brother". */
const isBelow = (line: TableLine, entry: PeopleEntry) => line.level > entry.line.level && /^\p{Ll}/u.test(line.text);

function peopleOf(scope: Scope, { text }: TableLine, reading: PeopleEntry["reading"], several: boolean): PersonDraft[] {
  const nature = reading.relation === "" ? readNote(reading.note).nature : reading.relation;
  const [whose] = reading.owner === "" ? [] : peopleIn(scope, reading.owner);
  const owner = whose && !scope.subjects.includes(whose.id) ? scope.made.nameOf(whose.id) : "";
  const facts = { nature, note: reading.people.length === 1 ? reading.note : "", several, owner };
  const people = reading.people.map((named) => takePerson(scope, named, facts));
  askOrder(scope, reading, people, text);
  const [only] = people;
  // One has one mother; of friends there are several.
  if (only && people.length === 1 && reading.owner === "" && ADULT_RELATION.test(nature))
    scope.names.registerRelative(nature, only, scope.index);
  return people;
}

/** "Jordan, Kai (DOB …)" are two until somebody says that they are one; "Ward, Kai (DOB …)" is one, and is asked about where it stands alone. */
function askOrder({ made }: Scope, { order }: PeopleEntry["reading"], [surname, first]: PersonDraft[], text: string): void {
  if (order === "likely" && surname)
    made.addDoubt({
      kind: "is-person",
      question: `Is “${surname.name}” one person? The table says: ${text}`,
      about: [surname.id],
    });
  if (order !== "either" || !surname || !first) return;
  const other = `${first.name} ${surname.name}`;
  made.addDoubt({
    kind: "same-person",
    question: `Are “${surname.name}” and “${first.name}” one person, ${other}? The table says: ${text}`,
    about: [first.id, surname.id],
    other,
  });
}

/** What a heading inside the cell says of everyone under it: "Friends:", "Positive:". */
export function underHeading(under: string): { nature: string; effect: ReturnType<typeof effectOf> } {
  const effect = effectOf(under);
  const nature = RELATION.exec(under)?.[0] ?? (effect === "not-known" ? under : "");
  return { nature: one(nature.toLowerCase()), effect };
}

/** "friends" -> "friend": a link is between two. */
export function one(nature: string): string {
  return /^(?:.*\s)?(?:friends|brothers|sisters|cousins|mates|classmates|associates|peers|siblings|twins|rivals|neighbours|partners)$/iu.test(
    nature,
  )
    ? nature.slice(0, -1)
    : nature;
}
