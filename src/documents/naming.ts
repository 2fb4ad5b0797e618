import { shownNames, type Copy } from "../copies";
import {
  checkRisk,
  fileNameOf,
  nounOf,
  standingRisk,
  timescales,
  titleOf,
  type FileName,
  type Profile,
  type TitleFaultId,
} from "../guidance";
import { actsForAgency, isHeld, isWholeDate, personOf, type NetworkRecord, type PartialDate, type Session } from "../record";
import type { Chosen, DocumentKind } from "./kind";

/** Title, file name and properties of a document. They are seen by people who do not open it, so nobody is named in them. */
export type Naming = { title: string; draft: boolean; file: FileName; category: string; custom: Record<string, string> };

/** Whom a paper is about that somebody chose them for: by the code that the key has for them, or by their number. */
function oneOf(kind: DocumentKind, record: NetworkRecord, { people = [] }: Chosen): string {
  const [id = ""] = kind.aboutOne === true ? people : [];
  const person = personOf(record, id);
  if (!person) return "";
  return actsForAgency(person) ? `person ${person.number}` : (shownNames(record, "codes").get(id) ?? `person ${person.number}`);
}

const NAMING: readonly TitleFaultId[] = ["person-name", "name-needs-reason"];

/** An agency as a file name has it: by its name, unless that is somebody's of the network or holds it ("Aisha Begum’s school"). */
export const agencyInFileName = (record: NetworkRecord, agency: string): string =>
  checkRisk(agency, record).some(({ id }) => NAMING.includes(id)) ? "a partner" : agency;

/** Keeps papers of one day apart: the kind of session, and whom a copy is for, by initials where that is a person. */
function qualifierOf(kind: DocumentKind, record: NetworkRecord, { audience, names }: Copy, chosen: Chosen): string {
  const which = kind.sessions?.length === 1 ? (kind.sessions[0] ?? "") : "";
  const whom =
    audience.type === "partner"
      ? `for ${agencyInFileName(record, audience.agency)}`
      : audience.type === "subject"
        ? (shownNames(record, "initials").get(audience.person) ?? "")
        : "";
  return [which, whom, oneOf(kind, record, chosen), names === "full" ? "" : names].filter((part) => part !== "").join(" ");
}

/**
 * The next review, or the day one was called for that is not planned yet. Counted from sessions that were held: one that is only planned may
 * never come about, and until it has, a review that is overdue stays so wherever these are listed.
 */
function reviewDue(record: NetworkRecord, session: Session | undefined, profile: Profile): PartialDate {
  if (session && isWholeDate(session.nextReview)) return session.nextReview;
  const held = record.sessions.filter((one) => isHeld(record, one));
  const all = timescales(held.length > 0 ? { ...record, sessions: held } : record, profile);
  return all.find(({ kind, met }) => kind === "review" || (kind === "review-called" && met === ""))?.due ?? "";
}

type Named = {
  kind: DocumentKind;
  record: NetworkRecord;
  session: Session | undefined;
  copy: Copy;
  profile: Profile;
  today: PartialDate;
  asDraft?: boolean;
  chosen?: Chosen;
};

export function namingOf({ kind, record, session, copy, profile, today, asDraft = false, chosen = {} }: Named): Naming {
  const { risk, draft: mustBe } = standingRisk(record);
  const draft = mustBe || asDraft;
  const date = session?.date || today;
  const kindId = kind.namedAs ?? kind.id;
  return {
    title: titleOf(kindId, risk, { draft }),
    draft,
    file: fileNameOf({ kindId, risk, date, draft, qualifier: qualifierOf(kind, record, copy, chosen) }),
    category: nounOf(kindId),
    custom: {
      Network: risk,
      Kind: nounOf(kindId),
      "Session date": session?.date ?? "",
      "Review due": reviewDue(record, session, profile),
      Version: String(record.edition),
    },
  };
}

/** A form to fill by pen is about no network yet. */
export function blankNaming(kind: DocumentKind): Naming {
  const qualifier = kind.sessions?.length === 1 ? (kind.sessions[0] ?? "") : "";
  return {
    title: `Mapping ${nounOf(kind.id)} Network`,
    draft: false,
    file: fileNameOf({ kindId: kind.id, risk: "blank form", date: "", qualifier }),
    category: nounOf(kind.id),
    custom: { Kind: nounOf(kind.id) },
  };
}
