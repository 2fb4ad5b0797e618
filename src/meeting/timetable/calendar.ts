import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { addMonths, checkRisk, REVIEW_MONTHS, timescales, type Profile, type Timescale } from "../../guidance";
import { closedAt, sessionsInOrder, showDate, type NetworkRecord, type PartialDate, type Session } from "../../record";

/** A calendar file, ready to be handed over. */
export type CalendarFile = { name: string; type: "text/calendar"; text: string };

type Event = { uid: string; summary: string; day: PartialDate; note: string; cancelled?: boolean };

const KINDS: Record<Session["kind"], string> = {
  internal: "Internal mapping session",
  external: "Mapping session with partners",
  review: "Review mapping session",
};

/** The same for a list before and after its session is planned, so that a second import moves it. */
function uidOf({ id, about, kind }: Timescale, sessions: readonly Session[]): string {
  if (kind !== "subject-list" || about === undefined) return id;
  if (sessions[0]?.id === about) return "subject-list-first";
  const external = sessions.find((session) => session.kind === "external");
  return external?.id === about ? "subject-list-external" : id;
}

function summaryOf({ what, met }: Timescale, today: PartialDate): string {
  if (met === "") return what;
  return `${met > today ? "Set" : "Done"}: ${what}`;
}

function eventsOf(record: NetworkRecord, profile: Profile, today: PartialDate): Event[] {
  const sessions = sessionsInOrder(record).filter(({ date }) => date.length === 10);
  const due = timescales(record, profile).map((one) => ({
    uid: uidOf(one, sessions),
    summary: summaryOf(one, today),
    day: one.due,
    note: one.basis,
  }));
  const planned = sessions
    .filter(({ finished }) => finished === "")
    .map(({ id, kind, date }) => ({ uid: `session-${id}`, summary: KINDS[kind], day: date, note: "" }));
  const closed = closedAt(record);
  const review = closed ? addMonths(closed.date, REVIEW_MONTHS, profile) : "";
  const over = { uid: "review", summary: "No longer due: Hold a review session", day: review, note: "", cancelled: true };
  return [...due, ...planned, ...(review === "" ? [] : [over])];
}

const atMidnight = (day: PartialDate) => new Date(`${day}T00:00:00Z`);
const MINUTE = 60_000;

/**
 * Everything that falls due and every planned session as all-day events, for any calendar. Nobody is named: the key context risk
 * stands in it only where it names nobody and says enough. A second file updates the events of the first: each keeps its id, and
 * counts up with the time at which it was made.
 */
export function calendarFile(
  record: NetworkRecord,
  profile: Profile,
  { now, today }: { now: Date; today: PartialDate },
): CalendarFile {
  const risk = record.risk !== "" && checkRisk(record.risk, record).length === 0 ? record.risk : "";
  const calendar = ical({
    prodId: { company: "Mapping toolkit", product: "Timetable", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, summary, day, note, cancelled = false } of eventsOf(record, profile, today)) {
    calendar.createEvent({
      id: `${uid}.${record.id}@mapping-toolkit`,
      sequence: Math.floor(now.getTime() / MINUTE),
      stamp: now,
      start: atMidnight(day),
      allDay: true,
      summary: risk === "" ? `Mapping: ${summary}` : `${summary} (${risk})`,
      description: note,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return { name: `Mapping dates ${showDate(today)}.ics`, type: "text/calendar", text: calendar.toString() };
}
