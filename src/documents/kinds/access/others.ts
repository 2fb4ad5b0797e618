import { renameReferences, type Id, type NetworkRecord, type Person, type Place } from "../../../record";
import { isNaming, textsNaming, type IsAbout } from "./naming";

/** Of somebody who is named beside the person the paper is about, only who they are. */
const nameOnly = (person: Person): Person => ({
  ...person,
  ...{ kind: "not-known", unknown: false, subject: false, keySubject: false, wording: "", worded: "" },
  aliases: [],
  born: "",
  identifiers: [],
  roles: [],
  job: "",
  agency: "",
  reach: "",
  contactFor: [],
  note: "",
});

const TOLD = ["note", "wording"] as const;
const SAID = [...TOLD, "job", "agency", "reach"] as const;

/** Whether what is written about somebody, or about a place, names the person the paper is about. */
export const tellsOf = (other: Person | Place, isAbout: IsAbout): boolean =>
  isNaming("born" in other ? textsNaming(other, SAID, isAbout) : textsNaming(other, TOLD, isAbout));

/** Somebody beside them: what is written about them as far as it names the person, and whether they work with that person. */
export function besideThem(other: Person, wanted: Id, isAbout: IsAbout): Person {
  const works = other.contactFor.includes(wanted);
  return {
    ...nameOnly(other),
    ...textsNaming(other, SAID, isAbout),
    ...(works ? { job: other.job, agency: other.agency, contactFor: [wanted] } : {}),
  };
}

/** A place they have to do with, as far as what is written about it names them. */
export const placeBeside = (place: Place, isAbout: IsAbout): Place => ({ ...place, ...textsNaming(place, TOLD, isAbout) });

/** Everybody and everywhere that is referred to, and everybody whom a text names; each entry by itself says whom a name means. */
export function mentioned(
  picked: NetworkRecord,
  notes: readonly object[],
  whom: (entry: object) => ReadonlySet<Id>,
): ReadonlySet<Id> {
  const inSessions = picked.sessions.flatMap((session) => Object.values(session).flat());
  const entries = [...Object.values({ ...picked, sessions: inSessions }).flat(), ...notes];
  const all = new Set(entries.flatMap((entry) => [...whom(typeof entry === "object" ? entry : { text: entry })]));
  renameReferences(picked, (id) => {
    all.add(id);
    return id;
  });
  return all;
}
