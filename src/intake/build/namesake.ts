import type { Id, Person, Span } from "../../record";
import type { PersonDraft } from "./assembly";
import type { Naming } from "./names";
import type { Scope } from "./scope";

type Named = Span & { id: Id };

/** Of those a name may be: the subject of the table, else the only one who does not act for an agency, else the only one at all. */
function whoIs({ subjects, made }: Scope, among: readonly Id[]): Id | undefined {
  const own = among.filter((id) => subjects.includes(id));
  const others = among.filter((id) => made.person(id)?.kind !== "professional");
  const [only, ...more] = own.length > 0 ? own : others.length > 0 ? others : among.slice(0, 1);
  return more.length === 0 ? only : undefined;
}

/** Whom a text names for certain. */
export function certainIn(scope: Scope, text: string): Named[] {
  return scope.names.find(text, scope.index).flatMap(({ start, end, among }) => {
    const id = whoIs(scope, among);
    return id === undefined ? [] : [{ start, end, id }];
  });
}

/** Names in a text that several people of the file have. */
const unclearIn = (scope: Scope, text: string): Naming[] =>
  scope.names.find(text, scope.index).filter(({ among }) => whoIs(scope, among) === undefined);

/**
 * A name that several have is a person of its own in the table, until somebody says which of them it is: nothing is put on one of
 * them that may be said of the other.
 */
export function standInFor(
  scope: Scope,
  name: string,
  among: readonly Id[],
  values: Partial<Person> = { status: "proposed" },
): PersonDraft {
  const there = scope.names.standIn(name, scope.index);
  if (there) return there;
  const person = scope.made.addPerson({ ...values, name });
  scope.names.registerStandIn(name, person, scope.index);
  scope.inTable.add(person.id);
  scope.made.addDoubt({
    kind: "same-person",
    question: `Several are called “${name}”. Which of them is meant?`,
    about: [person.id, ...among],
  });
  return person;
}

/** Everyone a text names, with who stands for a name that may be several people's. */
export function peopleIn(scope: Scope, text: string): Named[] {
  const unclear = unclearIn(scope, text).map(({ start, end, among }) => {
    const { id } = standInFor(scope, text.slice(start, end), among);
    return { start, end, id };
  });
  return [...certainIn(scope, text), ...unclear].sort((a, b) => a.start - b.start);
}
