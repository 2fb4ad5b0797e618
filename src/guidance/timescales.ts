import dayjs from "dayjs";
import { isWholeDate, showDate, type Id, type NetworkRecord, type PartialDate, type Session } from "../record";
import { addMonths, addWeeks } from "./days";
import type { Profile } from "./profile";

/** What the guidance gives a time for, or a reason to review. */
export type TimescaleKind =
  "first-session" | "first-external" | "subject-list" | "upload" | "review" | "review-intervention" | "review-incident";

/** Something that falls due. `basis` names the clause of the guidance; no name of a person stands in any of the words. */
export type Timescale = {
  id: string;
  kind: TimescaleKind;
  what: string;
  due: PartialDate;
  basis: string;
  /** The day by which it was met, where the record shows that; else "". */
  met: PartialDate;
  /** The session, intervention or incident it belongs to, where there is one. */
  about?: Id;
};

type Source = Pick<NetworkRecord, "trigger" | "sessions" | "interventions" | "incidents" | "uploads">;

/** The sentences of the guidance that set a time, in our words: what is shown when someone asks why. */
export const BASIS: Readonly<Record<TimescaleKind, string>> = {
  "first-session": "Mapping process: the initial session within two weeks of the issue being identified.",
  "first-external": "Mapping process: the first session with external agencies within two weeks of the initial one.",
  "subject-list": "Mapping process: the list of subjects goes out at least one week before the session.",
  upload: "Mapping process: minutes and map uploaded for all key subjects within two weeks of the session.",
  review: "Practical steps: a review built in, such as every three months.",
  "review-intervention": "Review mapping meetings: a review when an intervention has concluded.",
  "review-incident": "Review mapping meetings: a review after a significant incident.",
};

const REVIEW_MONTHS = 3;

const dated = (sessions: readonly Session[]) =>
  sessions.filter((session) => isWholeDate(session.date)).sort((a, b) => a.date.localeCompare(b.date));

function item(kind: TimescaleKind, what: string, due: PartialDate, more: { met?: PartialDate; about?: Id } = {}): Timescale[] {
  if (due === "") return [];
  const { met = "", about } = more;
  const id = about === undefined ? kind : `${kind}-${about}`;
  return [{ id, kind, what, due, basis: BASIS[kind], met, ...(about === undefined ? {} : { about }) }];
}

function starts(source: Source, sessions: readonly Session[], profile: Profile): Timescale[] {
  const first = sessions[0];
  const external = sessions.find((session) => session.kind === "external");
  return [
    ...item("first-session", "Hold the first mapping session", addWeeks(source.trigger.identified, 2, profile), {
      met: first?.date ?? "",
    }),
    ...(first && first.kind !== "external"
      ? item("first-external", "Hold the first session with partner agencies", addWeeks(first.date, 2, profile), {
          met: external?.date ?? "",
        })
      : []),
  ];
}

function around(session: Session, source: Source, profile: Profile): Timescale[] {
  const on = showDate(session.date);
  const uploads = source.uploads.filter((upload) => upload.session === session.id);
  const uploaded = uploads.length > 0 && uploads.every((upload) => upload.doneOn !== "");
  const last =
    uploads
      .map((upload) => upload.doneOn)
      .sort()
      .at(-1) ?? "";
  return [
    // Once the session is over, nobody can send its list any more.
    ...(session.finished === ""
      ? item("subject-list", `Send the list of subjects for the session on ${on}`, addWeeks(session.date, -1, profile), {
          about: session.id,
        })
      : []),
    ...item("upload", `Upload the papers of the session on ${on} for each key subject`, addWeeks(session.date, 2, profile), {
      about: session.id,
      met: uploaded ? last : "",
    }),
  ];
}

/** The next review by the calendar, and what has happened since the last session that asks for one sooner. */
function reviews(source: Source, sessions: readonly Session[], profile: Profile): Timescale[] {
  const last = sessions.at(-1);
  if (!last) return [];
  const ended = source.interventions.filter(({ end }) => isWholeDate(end) && end > last.date);
  const happened = source.incidents.filter(({ date }) => isWholeDate(date) && date > last.date);
  const due = addMonths(last.date, REVIEW_MONTHS, profile);
  const set = isWholeDate(last.nextReview) && last.nextReview > last.date && last.nextReview < due ? last.nextReview : due;
  return [
    ...item("review", "Hold a review session", set),
    ...ended.flatMap(({ id, end }) =>
      item("review-intervention", `Review: an intervention ended on ${showDate(end)}`, end, { about: id }),
    ),
    ...happened.flatMap(({ id, date }) =>
      item("review-incident", `Decide whether the incident of ${showDate(date)} calls for a review`, date, { about: id }),
    ),
  ];
}

/**
 * Everything that falls due, earliest first. Counted only from dates known to the day: a deadline from a guessed day would
 * read as a fact. A review after important new information has no date in the record, so it is not listed here.
 */
export function timescales(source: Source, profile: Profile): Timescale[] {
  const sessions = dated(source.sessions);
  return [
    ...starts(source, sessions, profile),
    ...sessions.flatMap((session) => around(session, source, profile)),
    ...reviews(source, sessions, profile),
  ].sort((a, b) => a.due.localeCompare(b.due));
}

/** "due today", "due tomorrow", "due Friday 6 June", "2 days overdue", "due 6 June 2025"; "" without a date. */
export function showDue(due: PartialDate, today: PartialDate): string {
  if (!isWholeDate(due)) return "";
  const days = dayjs(due).diff(dayjs(today), "day");
  if (days < -1) return `${-days} days overdue`;
  if (days === -1) return "1 day overdue";
  if (days === 0) return "due today";
  if (days === 1) return "due tomorrow";
  return days < 7 ? `due ${dayjs(due).format("dddd D MMMM")}` : `due ${showDate(due)}`;
}

/** How the profile counts, for the screen: the guidance does not say which days it means. */
export function showDayRule(profile: Pick<Profile, "days">): string {
  return profile.days === "calendar"
    ? "Weeks are counted in calendar days."
    : "Weeks are counted as five working days, without weekends and bank holidays in England.";
}
