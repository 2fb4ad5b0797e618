import { foldName, type Id, type NetworkRecord, type Person, type Question } from "../record";

/** Why somebody is to be asked to a session. */
export type InvitedFor =
  | { type: "contact"; of: Id[] }
  /** Named to find something out: the partners that were found for gaps. */
  | { type: "question"; text: string }
  | { type: "action"; text: string };

/** Somebody to ask; `person` is "" for a name that stands beside a gap or an action only. */
export type Invitation = { person: Id | ""; name: string; agency: string; job: string; why: InvitedFor[] };

type Source = Pick<NetworkRecord, "people" | "places" | "questions" | "actions">;

const isOpen = ({ answer, owner, status }: Question) => answer === "" && owner !== "" && status === "confirmed";

/** Key contacts of subjects and contexts; of a contact for nobody in particular nothing is said. */
function contacts({ people, places }: Source): Invitation[] {
  const mapped = new Set(
    [...people.filter(({ subject }) => subject), ...places.filter(({ context }) => context)].map(({ id }) => id),
  );
  return people.flatMap(({ id, kind, name, agency, job, contactFor }): Invitation[] => {
    const of = contactFor.filter((one) => mapped.has(one));
    if (kind !== "professional" || name === "" || of.length === 0) return [];
    return [{ person: id, name, agency, job, why: [{ type: "contact", of }] }];
  });
}

type Named = { name: string; agency: string; why: InvitedFor };

function named({ questions, actions }: Source): Named[] {
  return [
    ...questions.filter(isOpen).map(({ owner, text }): Named => ({ name: owner, agency: "", why: { type: "question", text } })),
    ...actions
      .filter(({ outcome, owner, agency }) => outcome === "open" && (owner !== "" || agency !== ""))
      .map(({ owner, agency, text }): Named => ({
        name: owner || agency,
        agency: owner === "" ? "" : agency,
        why: { type: "action", text },
      })),
  ];
}

const professional = (people: readonly Person[], name: string) =>
  people.find((person) => person.kind === "professional" && foldName(person.name) === foldName(name));

/**
 * Whom to ask to a session and why: the key contacts of the subjects and contexts (guidance, "Pre-Mapping Work"), those named to
 * close a gap ("Identify key partners to inform gaps"), and whoever has an action open. Each of them once.
 */
export function invitations(record: Source): Invitation[] {
  const all = new Map<string, Invitation>();
  for (const one of contacts(record)) {
    const known = all.get(foldName(one.name));
    if (known) known.why.push(...one.why);
    else all.set(foldName(one.name), one);
  }
  for (const { name, agency, why } of named(record)) {
    const known = all.get(foldName(name));
    const person = professional(record.people, name);
    if (known) known.why.push(why);
    else
      all.set(foldName(name), {
        person: person?.id ?? "",
        name,
        agency: person?.agency || agency,
        job: person?.job ?? "",
        why: [why],
      });
  }
  return [...all.values()];
}

/** Those of them who are not on a session's list: neither by who they are nor by their name or agency. */
export function notInvited(
  asked: readonly Invitation[],
  attendance: readonly { person: Id | ""; name: string; agency: string }[],
): Invitation[] {
  const there = new Set(attendance.flatMap(({ person, name, agency }) => [person, foldName(name), foldName(agency)]));
  return asked.filter(({ person, name }) => !(person !== "" && there.has(person)) && !there.has(foldName(name)));
}
