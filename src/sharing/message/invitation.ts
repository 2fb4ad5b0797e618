import ical, { ICalCalendarMethod, ICalEventClass } from "ical-generator";
import { AGENDAS, standingRisk } from "../../guidance";
import { momentsOf, showTimes } from "../../meeting";
import { isWholeDate, showDate, type NetworkRecord, type Session } from "../../record";
import { attachmentOf, marksOf, type Addressee, type Draft, type Enclosed, type Writing } from "./draft";
import { venueOf } from "./onTheMap";
import { saidIn, yesIf } from "./said";

type Inviting = {
  record: NetworkRecord;
  session: Session;
  agency: string;
  to: readonly Addressee[];
  /** The agenda, as this agency may see it. */
  enclosed?: Enclosed;
};

/** "4 June 2025, 10:00 to 12:00"; the day alone where no times are settled, "" where there is no day yet. */
const dayAndTimes = (session: Session): string =>
  isWholeDate(session.date) ? [showDate(session.date), showTimes(session)].filter((text) => text !== "").join(", ") : "";

/** The invitation to a session with its agenda, for one agency: who else is invited, the agenda says to those who may know. */
export function invitationMessage({ record, session, agency, to, enclosed }: Inviting, writing: Writing): Draft {
  const { risk, draft } = standingRisk(record);
  const when = dayAndTimes(session);
  const venue = venueOf(session, record);
  const times = momentsOf(session);
  const words = {
    agency,
    session: AGENDAS[session.kind].title,
    risk: draft ? "" : risk,
    when,
    undated: yesIf(when === ""),
    venue,
    attached: yesIf(enclosed !== undefined),
  };
  return {
    ...saidIn("invitation", words, writing),
    to,
    ...(enclosed ? { attachment: attachmentOf(enclosed) } : {}),
    marks: enclosed ? marksOf(enclosed, record) : { kind: "invitation", risk },
    ...(times ? { when: { ...times, place: venue } } : {}),
  };
}

/** A draft of an invitation and which session it is to, in the network that it is of. */
type Invited = { record: NetworkRecord; session: Session; now: Date };

/**
 * The invitation as a calendar file. Without times it stands for the whole day; undefined where there is no day either. Nobody is
 * listed in it: a list of who is invited would tell each of them about the others.
 */
export function invitationFile(
  { subject, body, when }: Pick<Draft, "subject" | "body" | "when">,
  { record, session, now }: Invited,
): { name: string; type: "text/calendar"; text: string } | undefined {
  if (!when && !isWholeDate(session.date)) return undefined;
  const calendar = ical({
    prodId: { company: "Mapping toolkit", product: "Invitation", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `session-${session.id}.${record.id}@mapping-toolkit`,
    sequence: Math.floor(now.getTime() / 60_000),
    stamp: now,
    ...(when ? { start: when.start, end: when.end } : { start: new Date(`${session.date}T00:00:00Z`), allDay: true }),
    summary: subject,
    location: venueOf(session, record),
    description: body,
    class: ICalEventClass.PRIVATE,
  });
  return { name: `Mapping session ${session.date || "invitation"}.ics`, type: "text/calendar", text: calendar.toString() };
}
