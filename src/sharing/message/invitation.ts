import ical, { ICalCalendarMethod, ICalEventClass } from "ical-generator";
import { AGENDAS, standingRisk } from "../../guidance";
import { isWholeDate, showDate, type NetworkRecord, type Session } from "../../record";
import { attachmentOf, marksOf, type Addressee, type Draft, type Enclosed, type Writing } from "./draft";
import { venueOf } from "./onTheMap";
import { saidIn, yesIf } from "./said";

/** From when to when, on the clock of whoever writes. */
export type Times = { start: Date; end: Date };

type Inviting = {
  record: NetworkRecord;
  session: Session;
  agency: string;
  to: readonly Addressee[];
  /** The agenda, as this agency may see it. */
  enclosed?: Enclosed;
  /** Where that is settled; the record may have the day only. */
  times?: Times;
};

const clock = (moment: Date) => `${String(moment.getHours()).padStart(2, "0")}:${String(moment.getMinutes()).padStart(2, "0")}`;

/** "4 June 2025, 10:00 to 12:00"; the day alone where no time is settled, "" where there is no day yet. */
function dayAndTimes({ date }: Session, times: Times | undefined): string {
  if (!isWholeDate(date)) return "";
  return times ? `${showDate(date)}, ${clock(times.start)} to ${clock(times.end)}` : showDate(date);
}

/** The invitation to a session with its agenda, for one agency: who else is invited, the agenda says to those who may know. */
export function invitationMessage({ record, session, agency, to, enclosed, times }: Inviting, writing: Writing): Draft {
  const { risk, draft } = standingRisk(record);
  const when = dayAndTimes(session, times);
  const venue = venueOf(session, record);
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
    marks: enclosed ? marksOf(enclosed, risk) : { kind: "invitation", risk },
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
