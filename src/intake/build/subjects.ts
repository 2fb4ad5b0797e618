import { isCode, partsOf, type Id } from "../../record";
import { findPeople, findPlaces, foldWords } from "../../matching";
import type { Section } from "../table/sections";
import { takePerson } from "./person";
import { personLineOf } from "./personLineOf";
import type { Scope } from "./scope";

/** How much a row tells of whom the table is about: contexts and concerns speak of the subject, questions of others too. */
const WEIGHT: Record<string, number> = { concerns: 2, contexts: 2, strengths: 2, people: 1, questions: 1, gaps: 1, contacts: 0 };

/** Everyone the rows of people and contacts name at the start of a line, as whole names and parts. */
function namedInRows(section: Section): Set<string> {
  const names = section.lines.flatMap((line) => {
    const reading = line.kind === "people" || line.kind === "contacts" ? personLineOf(line) : undefined;
    return reading?.type === "people" ? reading.people.flatMap(({ name, aliases }) => [name, ...aliases, ...partsOf(name)]) : [];
  });
  return new Set(names.map(foldWords));
}

/** What a question asks who it is, folded: "Who is the adult …?" -> "adult …". Undefined where it asks something else. */
const askedIn = ({ kind, text }: Section["lines"][number]): string | undefined =>
  kind === "questions" ? /^who(?:se)?\s+(?:is|are|was)\s+(?:the\s+)?(.*)$/su.exec(foldWords(text))?.[1] : undefined;

/**
 * The one the sentences of a table speak of who is not among its linked people: the subject, when no heading names one. The
 * one spoken of most, and "" where two are spoken of alike or nobody does anything in it.
 */
export function inferSubject(section: Section): string {
  const rows = namedInRows(section);
  const scores = new Map<string, { name: string; score: number; acts: boolean }>();
  for (const line of section.lines) {
    const asked = askedIn(line);
    for (const found of findPeople(line.text, findPlaces(line.text))) {
      const key = foldWords(found.name);
      if (rows.has(key) || asked?.startsWith(key) === true || /^unknown\b/iu.test(found.name)) continue;
      const old = scores.get(key) ?? { name: found.name, score: 0, acts: false };
      scores.set(key, {
        name: found.code ? found.name : old.name,
        score: old.score + (WEIGHT[line.kind] ?? 0) + (found.acts ? 1 : 0),
        acts: old.acts || found.acts,
      });
    }
  }
  // "Aisha" and "Aisha Begum" are one: the whole name has the marks of both.
  for (const [key, one] of scores) {
    const whole = [...scores].find(([other]) => other !== key && !isCode(one.name) && other.split(" ").includes(key));
    if (!whole) continue;
    scores.set(whole[0], { ...whole[1], score: whole[1].score + one.score, acts: whole[1].acts || one.acts });
    scores.delete(key);
  }
  const [first, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (!first || (second && second.score === first.score)) return "";
  return first.acts || first.score >= 4 ? first.name : "";
}

const hasWords = (section: Section) => section.lines.some(({ kind }) => kind === "people" || kind === "contexts");

/** Makes the subjects of a table: named above or in it, inferred from its sentences, or unnamed. All but the first are asked about. */
export function takeSubjects(scope: Scope): void {
  const { section, made } = scope;
  const named = section.subject;
  if (named?.place) {
    const { place } = scope.places.take({ ...named.place, context: true, status: "confirmed" }, scope.index);
    scope.subjects.push(place.id);
    if (!named.sure) askSubject(scope, place.id, place.name);
    return;
  }
  for (const one of named?.people ?? []) {
    const person = takePerson(scope, one, { nature: "", note: "", several: false });
    person.subject = true;
    scope.subjects.push(person.id);
    if (!named?.sure) askSubject(scope, person.id, person.name);
  }
  if (scope.subjects.length > 1)
    made.addDoubt({
      kind: "is-subject",
      question: `This table names several subjects (${named?.text ?? ""}). Whose linked people and contexts are these?`,
      about: [...scope.subjects],
    });
  if (scope.subjects.length > 0) return;
  const inferred = inferSubject(section);
  if (inferred !== "") {
    const known = scope.names.known(inferred, scope.index);
    const person = known ?? made.addPerson({ name: inferred, status: "confirmed" });
    person.subject = true;
    scope.names.register(person, scope.index);
    scope.subjects.push(person.id);
    made.addDoubt({
      kind: "is-subject",
      question: `Is “${inferred}” the subject of this table? It does not say, but its sentences speak of them.`,
      about: [person.id],
    });
  } else if (hasWords(section)) unnamed(scope);
}

function askSubject(scope: Scope, id: Id, name: string): void {
  scope.made.addDoubt({ kind: "is-subject", question: `Is “${name}” the subject of the table below that name?`, about: [id] });
}

/** The rows speak of someone whom nobody names: a person without a name, so that the map has somewhere to begin. */
function unnamed(scope: Scope): void {
  const number = scope.made.people.filter(({ name }) => name.startsWith("Unnamed subject")).length + 1;
  const person = scope.made.addPerson({
    name: number > 1 ? `Unnamed subject ${number}` : "Unnamed subject",
    unknown: true,
    subject: true,
    status: "proposed",
  });
  scope.subjects.push(person.id);
  scope.made.addDoubt({
    kind: "is-subject",
    question: "Nobody is named as the subject of this table. Whose table is it?",
    about: [person.id],
  });
}
