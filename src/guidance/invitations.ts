import { foldName, type Id, type NetworkRecord, type Question } from "../record";

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

/** `foldName` of each name once: everybody is held against everybody, at each key that is pressed in a form. */
function foldedOnce(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const folded = known.get(name) ?? foldName(name);
    known.set(name, folded);
    return folded;
  };
}

type Called = { name: string; agency: string };

/** A name that two contacts go by says neither of them: then the agency decides, and where it does not either, nobody is meant. */
function meantBy<T extends Called>(all: readonly T[], { name, agency }: Called, folded: (name: string) => string): T | undefined {
  const sought = folded(name);
  const named = all.filter((one) => folded(one.name) === sought);
  if (named.length < 2) return named[0];
  const within = named.filter((one) => agency !== "" && folded(one.agency) === folded(agency));
  return within.length === 1 ? within[0] : undefined;
}

/**
 * Whom to ask to a session and why: the key contacts of the subjects and contexts (guidance, "Pre-Mapping Work"), those named to
 * close a gap ("Identify key partners to inform gaps"), and whoever has an action open. Contacts of one name are as
 * many as were recorded: two agencies may each have a "Police contact".
 */
export function invitations(record: Source): Invitation[] {
  const all = contacts(record);
  const professionals = record.people.filter(({ kind }) => kind === "professional");
  const folded = foldedOnce();
  for (const { name, agency, why } of named(record)) {
    const person = meantBy(professionals, { name, agency }, folded);
    const known = all.find(({ person: id }) => id !== "" && id === person?.id) ?? meantBy(all, { name, agency }, folded);
    if (known) known.why.push(why);
    else all.push({ person: person?.id ?? "", name, agency: person?.agency || agency, job: person?.job ?? "", why: [why] });
  }
  return all;
}

/** Why somebody on a session's list is asked: by who they are, else by their name. */
export function invitationOf(record: Source, invited: Invited): Invitation | undefined {
  const all = invitations(record);
  return all.find(({ person }) => person !== "" && person === invited.person) ?? meantBy(all, invited, foldedOnce());
}

type Invited = Called & { person: Id | "" };

/** Those of them who are not on a session's list: neither by who they are nor, where that is not said, by their name or agency. */
export function notInvited(asked: readonly Invitation[], attendance: readonly Invited[]): Invitation[] {
  const people = new Set(attendance.map(({ person }) => person));
  const folded = foldedOnce();
  return asked.filter(({ person, name, agency }) => {
    if (person !== "" && people.has(person)) return false;
    const called = folded(name);
    const alike = asked.filter((one) => folded(one.name) === called).length > 1;
    return !attendance.some((one) => {
      if (alike && (one.person !== "" || folded(one.agency) !== folded(agency))) return false;
      return folded(one.name) === called || folded(one.agency) === called;
    });
  });
}
