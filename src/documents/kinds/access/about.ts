import {
  emptyRecord,
  personOf,
  type Gathering,
  type Id,
  type NetworkRecord,
  type Share,
  type Source,
  type YoungPersonMap,
} from "../../../record";
import type { Choice } from "../../kind";
import { earlierAbout } from "./earlier";
import { reviewsAbout, sessionsAbout } from "./inSessions";
import { isNaming, readingFor, textsNaming, type IsAbout } from "./naming";
import { besideThem, mentioned, placeBeside, tellsOf } from "./others";

const kindOnly = ({ kind }: Source): Source => ({ kind, name: "", reliability: "not-known", why: "" });

/** Texts of the network itself, as far as they name the person. */
function headingsOf(record: NetworkRecord, isAbout: IsAbout) {
  const { trigger: none } = emptyRecord(record.id);
  return {
    ...textsNaming(record, ["purpose", "scope", "riskReason"], isAbout),
    trigger: { ...none, ...textsNaming(record.trigger, ["what", "by"], isAbout) },
    preMapping: Object.fromEntries(Object.entries(record.preMapping).filter(([, text]) => isAbout({ text }))),
  };
}

/** Their own sheet, and of other sheets what names them. */
function gatheringOf(record: NetworkRecord, person: Id, isAbout: IsAbout): Gathering[] {
  return record.gathering.flatMap((sheet): Gathering[] => {
    if (sheet.person === person) return [sheet];
    const said = textsNaming(sheet, ["services", "stakeholders", "friends", "owner"], isAbout);
    return isNaming(said) ? [{ ...sheet, ...said, open: "not-known", due: "", doneOn: "" }] : [];
  });
}

/** What is written of their own map, and of others' what names them. */
function mapsOf(record: NetworkRecord, person: Id, isAbout: IsAbout): YoungPersonMap[] {
  const none = { state: "not-said", date: "", agreed: "not-asked", agreedOn: "", decidedOn: "", comparedOn: "" } as const;
  return record.youngPersonMaps.flatMap((map): YoungPersonMap[] => {
    if (map.person === person) return [map];
    const said = textsNaming(map, ["by", "why", "agreement", "decidedBy", "decision"], isAbout);
    return isNaming(said) ? [{ ...map, ...none, ...said }] : [];
  });
}

/** Copies that are out and say something of them that is no longer right. */
const copiesToCorrect = ({ corrections }: NetworkRecord, person: Id, theirs: ReadonlySet<Id>): Set<Id> =>
  new Set(corrections.filter(({ carries }) => carries.some((id) => id === person || theirs.has(id))).map(({ of }) => of));

/** A share that carries anything of theirs, or was about them alone; and those of which nobody wrote down what they carry. */
function sharesOf(record: NetworkRecord, person: Id, theirs: ReadonlySet<Id>, copies: ReadonlySet<Id>): Share[] {
  const mayHold = ({ person: whose, carries }: Share) => whose === "" && carries.length === 0;
  const holds = ({ carries }: Share) => carries.some((id) => id === person || theirs.has(id));
  return record.shares.filter((share) => share.person === person || mayHold(share) || copies.has(share.id) || holds(share));
}

const LISTS = [
  "links",
  "incidents",
  "statements",
  "questions",
  "actions",
  "interventions",
  "lookUps",
  "doubts",
  "removed",
] as const;
type Lists = Pick<NetworkRecord, (typeof LISTS)[number]>;

/**
 * Everything the record holds about one person, for an access request: what is said of them, from what kind of source, who else it is
 * about, how it stood earlier, what was decided about it, and what went to whom. Sentences, notes and lines of tables that only name
 * them are among it.
 */
export const onlyAbout =
  ({ chosen }: Choice) =>
  (record: NetworkRecord): NetworkRecord => {
    const [wanted = ""] = chosen.people ?? [];
    const person = personOf(record, wanted);
    const { isAbout, whom } = readingFor(record, wanted);
    const lists = Object.fromEntries(LISTS.map((list) => [list, record[list].filter(isAbout)])) as Lists;
    const gathering = gatheringOf(record, wanted, isAbout);
    const said = sessionsAbout(record, isAbout, new Set());
    const inner = said.flatMap(({ items, decisions, parked }) => [...items, ...decisions, ...parked]);
    const theirs = new Set([...Object.values(lists).flat(), ...gathering, ...inner].map(({ id }) => id));
    const earlier = earlierAbout(record, wanted, theirs, isAbout);
    const copies = copiesToCorrect(record, wanted, theirs);
    const others = record.people.filter(({ id }) => id !== wanted);
    const telling = [...others, ...record.places].filter((other) => tellsOf(other, isAbout));
    const picked: NetworkRecord = {
      ...emptyRecord(record.id),
      risk: record.risk,
      edition: record.edition,
      ...headingsOf(record, isAbout),
      ...lists,
      people: person ? [person] : [],
      // Which suggestion a question came from, and whom that was about, is told in the team file.
      questions: lists.questions.map((question) => ({ ...question, prompt: "", about: [] })),
      links: lists.links.map((link) => ({ ...link, byWhom: "", source: kindOnly(link.source) })),
      incidents: lists.incidents.map((incident) => ({ ...incident, source: kindOnly(incident.source) })),
      statements: lists.statements.map((statement) => ({ ...statement, source: kindOnly(statement.source) })),
      sessions: sessionsAbout(record, isAbout, copies),
      reviews: reviewsAbout(record, isAbout),
      gathering,
      originals: record.originals
        .filter((one) => one.subject === wanted || one.became.some((id) => theirs.has(id)) || isAbout({ text: one.text }))
        .map((one) => ({ ...one, became: [] })),
      youngPersonMaps: mapsOf(record, wanted, isAbout),
      uploads: record.uploads.filter((upload) => upload.person === wanted || copies.has(upload.id)),
      releases: record.releases.filter((release) => theirs.has(release.of) || isAbout(release)),
      setAside: record.setAside.filter((one) => isAbout(one) || one.about.some((id) => theirs.has(id))),
      corrections: record.corrections.filter(({ of }) => copies.has(of)).map((one) => ({ ...one, carries: [] })),
      shares: sharesOf(record, wanted, theirs, copies).map((share) => ({ ...share, carries: [] })),
      earlier: earlier.notes,
    };
    const written = telling.map(({ note, wording }) => ({ note, wording })).filter(isAbout);
    const named = new Set([...mentioned(picked, written, whom), ...earlier.ends]);
    const beside = others.filter((one) => named.has(one.id) || one.contactFor.includes(wanted) || telling.includes(one));
    const places = record.places.filter((one) => named.has(one.id) || telling.includes(one));
    return {
      ...picked,
      people: [...picked.people, ...beside.map((one) => besideThem(one, wanted, isAbout))],
      places: places.map((place) => placeBeside(place, isAbout)),
    };
  };
