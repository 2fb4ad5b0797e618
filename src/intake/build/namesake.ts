import { partsOf, type Id, type Person, type Span } from "../../record";
import type { PersonDraft } from "./assembly";
import type { Naming } from "./names";
import type { Scope } from "./scope";

export type Named = Span & { id: Id };

/**
 * Of those a name may be: whoever's line it stands in, else the subject of the table, else the only one who does not act for an agency.
 * Somebody nobody has identified is meant by a description, and not by a name.
 */
function mayBe({ subjects, made }: Scope, among: readonly Id[], own: readonly Id[]): readonly Id[] {
  const known = among.length > 1 ? among.filter((id) => made.person(id)?.unknown !== true) : among;
  const others = known.filter((id) => made.person(id)?.kind !== "professional");
  const nearest = [own, subjects].map((ids) => others.filter((id) => ids.includes(id))).find((ids) => ids.length > 0);
  return nearest ?? (others.length > 0 ? others : known.slice(0, 1));
}

/** Whether a part that several have is the first name of one of them: "the Hart family" is nobody in particular. */
function isFirstName({ made }: Scope, said: string, among: readonly Id[]): boolean {
  const fold = (word: string) => word.toLowerCase();
  return among.some((id) => {
    const { name = "", aliases = [] } = made.person(id) ?? {};
    return [name, ...aliases].some((form) => fold(form) === fold(said) || fold(partsOf(form)[0] ?? form) === fold(said));
  });
}

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
  scope.names.registerStandIn(person, scope.index);
  scope.inTable.add(person.id);
  scope.made.addDoubt({
    kind: "which-person",
    question: `Several are called “${name}”. Which of them is meant?`,
    about: [person.id, ...among],
    field: person.id,
  });
  return person;
}

/** Whom the names found in a text mean, with who stands for a name that may be several people's. `own` is whose line it is. */
export function whoAre(scope: Scope, text: string, found: readonly Naming[], own: readonly Id[] = []): Named[] {
  return found.flatMap(({ start, end, among }) => {
    const [only, ...others] = mayBe(scope, among, own);
    if (only === undefined) return [];
    if (others.length === 0) return [{ start, end, id: only }];
    const said = text.slice(start, end);
    return isFirstName(scope, said, [only, ...others]) ? [{ start, end, id: standInFor(scope, said, [only, ...others]).id }] : [];
  });
}

/** Everyone a text names. */
export const peopleIn = (scope: Scope, text: string): Named[] => whoAre(scope, text, scope.names.find(text, scope.index));
