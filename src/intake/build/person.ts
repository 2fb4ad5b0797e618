import { showDate, type Person } from "../../record";
import { ADULT_RELATION, ADULT_WORDS, CHILD_CERTAIN, LETTERS, RELATION_FIRST, WORD_ENDS } from "../../matching";
import type { Identity } from "../lines/identity";
import type { NamedPerson } from "../lines/personLine";
import type { PersonDraft } from "./assembly";
import { standInFor } from "./namesake";
import type { Scope } from "./scope";

/** "Vulnerable YP in …": the note begins with what the person is. */
const IS_CHILD = new RegExp(
  `^(?:an?\\s+)?(?:[${LETTERS}-]+\\s+){0,2}(?:yp|young person|child|pupil|schoolboy|schoolgirl)${WORD_ENDS}`,
  "i",
);

const ageKind = ({ age }: Identity): Person["kind"] => (age === "" ? "not-known" : Number(age) < 18 ? "child" : "adult");

/** Child or adult, only where age or words tell. */
function kindOf(named: NamedPerson, nature: string, note: string): Person["kind"] {
  if (named.age !== "") return ageKind(named);
  if (CHILD_CERTAIN.test(named.name) || IS_CHILD.test(note)) return "child";
  if (named.identifiers.some(({ label }) => label === "School year")) return "child";
  if (/\b[2-9]0s\b/u.test(`${named.name} ${note}`)) return "adult";
  if (/^(?:mr|mrs|dr)\b/iu.test(named.name) || /^(?:an?\s+)?(?:older\s+)?adult\b/iu.test(note)) return "adult";
  if (ADULT_WORDS.test(named.name) || ADULT_RELATION.test(nature)) return "adult";
  return "not-known";
}

function identifiersOf(named: Identity): Person["identifiers"] {
  const age = named.age === "" ? [] : [{ label: "Age", value: named.age }];
  const sex = named.sex === "" ? [] : [{ label: "Sex", value: named.sex }];
  return [...age, ...sex, ...named.identifiers];
}

const joined = (first: readonly string[] = [], second: readonly string[]) => [...new Set([...first, ...second])];

/** Adds what another line tells of someone already known. */
export function enrich(
  person: PersonDraft,
  named: Identity & { name: string },
  kind: Person["kind"] = ageKind(named),
): PersonDraft {
  person.aliases = joined(
    person.aliases,
    named.aliases.filter((alias) => alias !== person.name),
  );
  person.born = (person.born ?? "") === "" ? named.born : (person.born ?? "");
  if ((person.kind ?? "not-known") === "not-known") person.kind = kind;
  const labels = new Set(person.identifiers?.map(({ label }) => label));
  person.identifiers = [...(person.identifiers ?? []), ...identifiersOf(named).filter(({ label }) => !labels.has(label))];
  return person;
}

/** "Mum" says whose only inside her child's own table. */
function nameIn(scope: Scope, named: NamedPerson, several: boolean): string {
  const relation = RELATION_FIRST.exec(named.name);
  const subject = scope.subjects[0];
  const alone = relation?.[0].length === named.name.length;
  return several && named.unknown && alone && subject ? `${named.name} of ${scope.made.nameOf(subject)}` : named.name;
}

export type PersonFacts = {
  nature: string;
  note: string;
  several: boolean;
  /** Whose relation, where it is not the subject's. */ owner?: string;
};

const isWhole = (born = "") => born.length === 10;

/** Whoever of those called so a line means: nobody whose date of birth is another, and of several one who stands for them. */
function knownAs(
  scope: Scope,
  { name, born, aliases, identifiers }: NamedPerson,
  called: readonly PersonDraft[],
): PersonDraft | undefined {
  const may = called.filter((one) => !(isWhole(one.born) && isWhole(born) && one.born !== born));
  const same = isWhole(born) ? may.filter((one) => one.born === born) : may;
  const [only, ...others] = same.length > 0 ? same : called.length === 1 ? may : [];
  if (!only || others.length === 0) return only;
  const ids = [only, ...others].map(({ id }) => id);
  return standInFor(scope, name, ids, { aliases, identifiers, born, status: "confirmed" });
}

/** Two of a name are told apart from here on; what was read of the first before, where no date stood, may be the second's. */
function askUndated({ made, names }: Scope, person: PersonDraft, called: readonly PersonDraft[]): void {
  for (const one of called) {
    const born = one.born ?? "";
    if (!isWhole(born) || !names.isUndatedSomewhere(one.id) || made.doubtAbout("words", one.id)) continue;
    made.addDoubt({
      kind: "words",
      question: `“${one.name}” is two people by their dates of birth. Where no date stands, it was taken for the one born ${showDate(born)}. Look whether that is right.`,
      about: [one.id, person.id],
    });
  }
}

/** The person a line names: the one already known by that name, or a new one. Unclear names are proposed and asked about. */
export function takePerson(scope: Scope, named: NamedPerson, { nature, note, several, owner = "" }: PersonFacts): PersonDraft {
  const kind = kindOf(named, nature, note);
  const relative = named.unknown && !named.group && owner === "" ? scope.names.relative(named.name, scope.index) : undefined;
  const called = named.unknown || named.group ? [] : scope.names.called(named.name, scope.index);
  const old = relative ?? knownAs(scope, named, called);
  if (old) {
    scope.inTable.add(old.id);
    scope.names.noteDate(old.id, scope.index, isWhole(named.born));
    // Whoever only stands for one of several is not a further one of that name.
    if (old !== scope.names.standIn(named.name, scope.index)) scope.names.register(old, scope.index);
    if (old.status === "proposed" && named.sure && !named.doubted) old.status = "confirmed";
    return enrich(old, named, kind);
  }
  const unclear = named.doubted || !named.sure;
  const person = scope.made.addPerson({
    name: owner === "" ? nameIn(scope, named, several) : named.unknown ? `${owner}'s ${named.name.toLowerCase()}` : named.name,
    aliases: named.aliases.filter((alias) => alias !== named.name),
    kind,
    unknown: named.unknown,
    born: named.born,
    identifiers: identifiersOf(named),
    status: unclear ? "proposed" : "confirmed",
  });
  scope.names.register(person, scope.index, { whole: named.unknown || named.group });
  scope.names.noteDate(person.id, scope.index, isWhole(named.born));
  askUndated(scope, person, called);
  scope.inTable.add(person.id);
  const { name } = person;
  if (unclear)
    scope.made.addDoubt({
      kind: "is-person",
      question: `Is “${name}” the name of a person to show on the map?`,
      about: [person.id],
    });
  if (named.group)
    scope.made.addDoubt({
      kind: "is-person",
      question: `“${name}” reads as a group. Keep it as one entry on the map?`,
      about: [person.id],
    });
  if (named.surnameLent)
    scope.made.addDoubt({
      kind: "is-person",
      question: `Is “${name}” the full name? The surname stands only with the last name of the line.`,
      about: [person.id],
    });
  return person;
}
