import ical, { ICalCalendarMethod, ICalEventClass } from "ical-generator";
import { AGENDAS, standingRisk } from "../../guidance";
import { showDate, type NetworkRecord, type Session } from "../../record";
import { greeting, HANDLE_WITH_CARE } from "./closing";
import { attachmentOf, letter, marksOf, subjectLine, type Addressee, type Draft, type Enclosed, type Writing } from "./draft";

type Inviting = {
  record: NetworkRecord;
  session: Session;
  agency: string;
  to: readonly Addressee[];
  /** The agenda, as this agency may see it. */
  enclosed?: Enclosed;
  /** From when to when, where that is settled; the record has the day only. */
  when?: { start: Date; end: Date };
};

/** The invitation to a session with its agenda, for one agency: who else is invited, the agenda says to those who may know. */
export function invitationMessage({ record, session, agency, to, enclosed, when }: Inviting, writing: Writing): Draft {
  const { risk, draft } = standingRisk(record);
  const { title } = AGENDAS[session.kind];
  const day = session.date === "" ? "The day is still to be set." : `It is on ${showDate(session.date)}.`;
  const place = session.venue === "" ? "" : ` Place: ${session.venue}.`;
  const body = letter(
    [
      greeting(agency),
      `We invite you to a mapping session: ${title}. ${day}${place}`,
      enclosed ? "The agenda is attached. Look up what your agency knows before the session, and bring it along." : "",
      "Mapping does not replace a strategy meeting or other child protection planning.",
      enclosed ? HANDLE_WITH_CARE : "",
    ],
    writing.from,
  );
  return {
    subject: subjectLine(writing, risk === "" || draft ? title : `${title} – ${risk}`),
    body,
    to,
    ...(enclosed ? { attachment: attachmentOf(enclosed) } : {}),
    marks: enclosed ? marksOf(enclosed, risk) : { kind: "invitation", risk },
    ...(when ? { when: { ...when, place: session.venue } } : {}),
  };
}

/**
 * The invitation as a calendar file. Without times it stands for the whole day. Nobody is listed in it: a list of who is invited
 * would tell each of them about the others.
 */
export function invitationFile(
  { subject, body, when }: Pick<Draft, "subject" | "body" | "when">,
  { record, session, now }: { record: NetworkRecord; session: Session; now: Date },
): { name: string; type: "text/calendar"; text: string } | undefined {
  if (!when && session.date.length !== 10) return undefined;
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
    location: session.venue,
    description: body,
    class: ICalEventClass.PRIVATE,
  });
  return { name: `Mapping session ${session.date || "invitation"}.ics`, type: "text/calendar", text: calendar.toString() };
}
