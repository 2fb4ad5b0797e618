import { peopleAbout } from "../../../copies";
import {
  emptyRecord,
  personOf,
  renameReferences,
  type Gathering,
  type Id,
  type NetworkRecord,
  type Person,
  type Session,
  type Share,
  type Source,
} from "../../../record";
import type { Choice } from "../../kind";

const kindOnly = ({ kind }: Source): Source => ({ kind, name: "", reliability: "not-known", why: "" });

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

/** Somebody beside them: of whom they are told, what a note about them says of the person, and whether they work with them. */
function besideThem(person: Person, wanted: Id, isAbout: (entry: object) => boolean): Person {
  const works = person.contactFor.includes(wanted);
  return {
    ...nameOnly(person),
    ...(works ? { job: person.job, agency: person.agency, contactFor: [wanted] } : {}),
    note: isAbout({ note: person.note }) ? person.note : "",
  };
}

/** Texts of the network itself, as far as they name the person. */
function headingsOf(record: NetworkRecord, isAbout: (entry: object) => boolean) {
  const { trigger: none } = emptyRecord(record.id);
  const named = (text: string) => (isAbout({ text }) ? text : "");
  return {
    purpose: named(record.purpose),
    scope: named(record.scope),
    riskReason: named(record.riskReason),
    trigger: { ...none, what: named(record.trigger.what) },
    preMapping: Object.fromEntries(Object.entries(record.preMapping).filter(([, text]) => isAbout({ text }))),
  };
}

const reviewsOf = ({ reviews }: NetworkRecord, isAbout: (entry: object) => boolean) =>
  reviews.flatMap((review) => {
    const reassessed = review.reassessed.filter(isAbout);
    return reassessed.length === 0 ? [] : [{ ...review, reassessed }];
  });

function sessionsOf(record: NetworkRecord, isAbout: (entry: object) => boolean): Session[] {
  const reviewed = new Set(reviewsOf(record, isAbout).map(({ session }) => session));
  return record.sessions.flatMap((session) => {
    const items = session.items
      .filter(isAbout)
      .map((item) => ({ ...item, agenda: "", as: "note" as const, became: [], heard: [] }));
    const decisions = session.decisions.filter(isAbout);
    const parked = session.parked.filter(isAbout);
    if (items.length + decisions.length + parked.length === 0 && !reviewed.has(session.id)) return [];
    const { id, kind, date } = session;
    return [{ ...session, id, kind, date, items, decisions, parked }];
  });
}

const SAID = ["services", "stakeholders", "friends"] as const;

/** Their own sheet, and of other sheets what names them. */
function gatheringOf(record: NetworkRecord, person: Id, isAbout: (entry: object) => boolean): Gathering[] {
  return record.gathering.flatMap((sheet) => {
    if (sheet.person === person) return [sheet];
    const said = SAID.map((field) => [field, isAbout({ text: sheet[field] }) ? sheet[field] : ""] as const);
    if (said.every(([, text]) => text === "")) return [];
    return [{ ...sheet, ...Object.fromEntries(said), open: "not-known", owner: "", due: "", doneOn: "" } as const];
  });
}

/** A share that carries anything of theirs, or was about them alone; and those of which nobody wrote down what they carry. */
function sharesOf(record: NetworkRecord, person: Id, theirs: ReadonlySet<Id>): Share[] {
  const mayHold = ({ person: whose, carries }: Share) => whose === "" && carries.length === 0;
  return record.shares.filter(
    (share) => share.person === person || mayHold(share) || share.carries.some((id) => id === person || theirs.has(id)),
  );
}

/**
 * Everything the record holds about one person, for an access request: what is said of them, from what kind of source, who else it is
 * about, and what went to whom. Sentences, notes and lines of tables that only name them are among it.
 */
export const onlyAbout =
  ({ chosen }: Choice) =>
  (record: NetworkRecord): NetworkRecord => {
    const [wanted = ""] = chosen.people ?? [];
    const person = personOf(record, wanted);
    const whom = peopleAbout(record);
    const isAbout = (entry: object) => person !== undefined && whom(entry).has(wanted);
    const links = record.links.filter(({ from, to }) => from === wanted || to === wanted);
    const incidents = record.incidents.filter(isAbout);
    const statements = record.statements.filter(isAbout);
    const questions = record.questions.filter(isAbout);
    const actions = record.actions.filter(isAbout);
    const interventions = record.interventions.filter(isAbout);
    const sessions = sessionsOf(record, isAbout);
    const gathering = gatheringOf(record, wanted, isAbout);
    const lookUps = record.lookUps.filter(isAbout);
    const found = [
      ...[...links, ...incidents, ...statements, ...questions, ...actions, ...interventions],
      ...[...gathering, ...lookUps],
    ];
    const inner = sessions.flatMap(({ items, decisions, parked }) => [...items, ...decisions, ...parked]);
    const theirs = new Set([...found, ...inner].map(({ id }) => id));
    const others = new Set(found.concat(inner as never[]).flatMap((entry) => [...whom(entry)]));
    const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
    const beside = record.people.filter(
      ({ id, note, contactFor }) =>
        id !== wanted && (others.has(id) || ends.has(id) || contactFor.includes(wanted) || isAbout({ note })),
    );
    const places = record.places.filter(
      ({ id, note }) =>
        ends.has(id) ||
        isAbout({ note }) ||
        found.some((entry) => "concerns" in entry && entry.concerns.includes(id)) ||
        incidents.some(({ place }) => place === id),
    );
    const picked: NetworkRecord = {
      ...record,
      ...headingsOf(record, isAbout),
      people: person ? [person, ...beside.map((one) => besideThem(one, wanted, isAbout))] : [],
      places: places.map((place) => ({ ...place, note: isAbout({ note: place.note }) ? place.note : "" })),
      reviews: reviewsOf(record, isAbout),
      originals: record.originals.filter(
        (one) => one.subject === wanted || one.became.some((id) => theirs.has(id)) || isAbout({ text: one.text }),
      ),
      links: links.map((link) => ({ ...link, byWhom: "", source: kindOnly(link.source) })),
      incidents: incidents.map((incident) => ({ ...incident, source: kindOnly(incident.source) })),
      statements: statements.map((statement) => ({ ...statement, source: kindOnly(statement.source) })),
      questions,
      actions,
      interventions,
      sessions,
      gathering,
      lookUps,
      doubts: record.doubts.filter((doubt) => doubt.about.includes(wanted) || isAbout(doubt)),
      youngPersonMaps: record.youngPersonMaps.filter((map) => map.person === wanted),
      uploads: record.uploads.filter((upload) => upload.person === wanted),
      shares: sharesOf(record, wanted, theirs).map((share) => ({ ...share, carries: [] })),
    };
    const there = new Set([...picked.people, ...picked.places, ...record.sessions].map(({ id }) => id));
    return renameReferences(picked, (id) => (there.has(id) ? id : undefined));
  };
