import { peopleAbout } from "../../../copies";
import {
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

function sessionsOf(record: NetworkRecord, isAbout: (entry: object) => boolean): Session[] {
  return record.sessions.flatMap((session) => {
    const items = session.items
      .filter(isAbout)
      .map((item) => ({ ...item, agenda: "", as: "note" as const, became: [], heard: [] }));
    const decisions = session.decisions.filter(isAbout);
    const parked = session.parked.filter(isAbout);
    if (items.length + decisions.length + parked.length === 0) return [];
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

/** A share that carries anything of theirs, or was about them alone. */
function sharesOf(record: NetworkRecord, person: Id, theirs: ReadonlySet<Id>): Share[] {
  return record.shares.filter((share) => share.person === person || share.carries.some((id) => id === person || theirs.has(id)));
}

/**
 * Everything the record holds about one person, for an access request: what is said of them, from what kind of source, who else it is
 * about, and what went to whom. Sentences that only name them are among it.
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
    const beside = record.people.filter(({ id }) => id !== wanted && (others.has(id) || ends.has(id)));
    const places = record.places.filter(
      ({ id }) =>
        ends.has(id) ||
        found.some((entry) => "concerns" in entry && entry.concerns.includes(id)) ||
        incidents.some(({ place }) => place === id),
    );
    const picked: NetworkRecord = {
      ...record,
      people: person ? [person, ...beside.map(nameOnly)] : [],
      places,
      links: links.map((link) => ({ ...link, source: kindOnly(link.source) })),
      incidents: incidents.map((incident) => ({ ...incident, source: kindOnly(incident.source) })),
      statements: statements.map((statement) => ({ ...statement, source: kindOnly(statement.source) })),
      questions,
      actions,
      interventions,
      sessions,
      gathering,
      lookUps,
      youngPersonMaps: record.youngPersonMaps.filter((map) => map.person === wanted),
      uploads: record.uploads.filter((upload) => upload.person === wanted),
      shares: sharesOf(record, wanted, theirs).map((share) => ({ ...share, carries: [] })),
    };
    const there = new Set([...picked.people, ...picked.places, ...record.sessions].map(({ id }) => id));
    return renameReferences(picked, (id) => (there.has(id) ? id : undefined));
  };
