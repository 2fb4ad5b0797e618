import { PRE_MAPPING_QUESTIONS } from "../../guidance";
import {
  actsForAgency,
  showDate,
  shownName,
  subjectsOf,
  type Id,
  type LookUp,
  type NetworkRecord,
  type Place,
} from "../../record";

/** Where something is put right: a list, an entry of it, and a value of that. */
type At = { collection: "record" | "people" | "places" | "questions" | "lookUps"; id: Id; field: string };

/** What is known already about one of the questions to consider before mapping, what it leaves open, and where to go on. */
export type Considered = { id: string; text: string; known: string; open: string; at: At };

const count = (number: number, one: string, several = `${one}s`) => `${number} ${number === 1 ? one : several}`;

/** "Female B and Bow House"; beyond three how many more. */
function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}

/** Young people and contexts that the mapping is about: each needs a contact and a key question. */
const mapped = (record: NetworkRecord): Id[] => [...subjectsOf(record), ...contexts(record)].map(({ id }) => id);

const contexts = ({ places }: NetworkRecord): Place[] => places.filter(({ context }) => context);

type Rule = (record: NetworkRecord) => Pick<Considered, "known" | "open" | "at">;

function persons(record: NetworkRecord): ReturnType<Rule> {
  const people = record.people.filter((person) => !actsForAgency(person));
  const undated = people.filter((one) => one.born === "" && !one.unknown && (one.kind === "child" || one.subject));
  const known = people.length === 0 ? "nobody yet" : count(people.length, "person", "people");
  const [first] = undated;
  const at: At = first
    ? { collection: "people", id: first.id, field: "born" }
    : { collection: "record", id: record.id, field: "people" };
  return { known, open: first ? `${undated.length} without a date of birth` : "", at };
}

function environment(record: NetworkRecord): ReturnType<Rule> {
  const places = contexts(record);
  const at: At = { collection: "places", id: "", field: "" };
  if (places.length === 0) {
    const mentioned = record.places.length;
    return {
      known: "no place yet",
      open: mentioned === 0 ? "" : `${count(mentioned, "place is", "places are")} mentioned only`,
      at,
    };
  }
  const unsaid = places.filter(({ effect }) => effect === "not-known");
  const [first] = unsaid;
  const open = first
    ? `${unsaid.length} not said whether ${unsaid.length === 1 ? "it protects or harms" : "they protect or harm"}`
    : "";
  return { known: count(places.length, "place"), open, at: first ? { collection: "places", id: first.id, field: "effect" } : at };
}

function contacts(record: NetworkRecord): ReturnType<Rule> {
  const acting = record.people.filter(actsForAgency);
  const covered = new Set(acting.flatMap(({ contactFor }) => contactFor));
  const without = mapped(record).filter((id) => !covered.has(id));
  const known = acting.length === 0 ? "nobody yet" : count(acting.length, "contact");
  const open = without.length === 0 ? "" : `nobody yet for ${listed(without.map((id) => shownName(record, id)))}`;
  return { known, open: acting.length === 0 ? "" : open, at: { collection: "record", id: record.id, field: "contacts" } };
}

/** "nothing found", or in how many networks. */
const foundIn = ({ found }: LookUp) =>
  found.length === 0
    ? "nothing found"
    : `found in ${count(found.length, "other network")}, ask whoever leads ${found.length === 1 ? "it" : "them"}`;

/** "looked on 3 June 2026, nothing found". */
export const lookedWords = (look: LookUp): string =>
  `looked${look.on === "" ? "" : ` on ${showDate(look.on)}`}, ${foundIn(look)}`;

function alreadyMapped(record: NetworkRecord): ReturnType<Rule> {
  const last = [...record.lookUps].sort((a, b) => a.on.localeCompare(b.on)).at(-1);
  const at: At = { collection: "lookUps", id: last?.id ?? "", field: "" };
  if (!last) return { known: "not looked yet", open: "", at };
  const unread = last.unread === 0 ? "" : `${count(last.unread, "document")} could not be read`;
  return { known: lookedWords(last), open: unread, at };
}

function keyQuestions(record: NetworkRecord): ReturnType<Rule> {
  const questions = record.questions.filter(({ kind }) => kind === "key-question");
  const asked = new Set(questions.flatMap(({ concerns }) => concerns));
  const without = mapped(record).filter((id) => !asked.has(id));
  const at: At = { collection: "record", id: record.id, field: "questions" };
  if (questions.length === 0) return { known: "none yet", open: "", at };
  const open = without.length === 0 ? "" : `none about ${listed(without.map((id) => shownName(record, id)))}`;
  return { known: count(questions.length, "question"), open, at };
}

const RULES: Readonly<Record<string, Rule>> = {
  "list-of-persons": persons,
  "environmental-contexts": environment,
  "key-contacts": contacts,
  "already-mapped": alreadyMapped,
  "key-questions": keyQuestions,
};

/** The guidance's questions to consider before mapping, each with what is recorded already: "6 people", "2 without a date of birth". */
export function considered(record: NetworkRecord): Considered[] {
  return PRE_MAPPING_QUESTIONS.flatMap(({ id, text }) => {
    const rule = RULES[id];
    return rule ? [{ id, text, ...rule(record) }] : [];
  });
}

/** "6 people; 2 without a date of birth". */
export const consideredWords = ({ known, open }: Pick<Considered, "known" | "open">): string =>
  [known, open].filter((words) => words !== "").join("; ");
