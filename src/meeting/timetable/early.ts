import { addMonths, addWeeks, listSentOn, REVIEW_MONTHS, type Profile } from "../../guidance";
import {
  closedAt,
  isHeld,
  isWholeDate,
  placeOnDay,
  sessionsInOrder,
  showDate,
  type Id,
  type NetworkRecord,
  type PartialDate,
  type Session,
} from "../../record";

/** Something about the timetable that cannot be met, or hardly, said while it can still be helped; `at` is where to mend it. */
export type Early = { id: string; words: string; at?: { collection: "sessions" | "actions"; id: Id; field: string } };

/** A session that is not planned yet and has a last day: its list has to be out a week before. */
function beforeTheLastDay(
  which: "first session" | "first session with partner agencies",
  from: PartialDate,
  profile: Profile,
  today: PartialDate,
): Early[] {
  const last = addWeeks(from, 2, profile);
  const list = addWeeks(last, -1, profile);
  if (last === "" || today > last) return [];
  const id = `early-${which.replaceAll(" ", "-")}`;
  if (today <= list) {
    return [
      { id, words: `Held on its last day, ${showDate(last)}, the ${which} needs its list of subjects out by ${showDate(list)}.` },
    ];
  }
  const sooner = addWeeks(today, 1, profile);
  return [
    {
      id,
      words: `The ${which} is due by ${showDate(last)}, and its list of subjects can no longer go out a week before. Send it today: that gives a week until ${showDate(sooner)}.`,
    },
  ];
}

function ofPlanned(record: NetworkRecord, session: Session, profile: Profile, today: PartialDate): Early[] {
  const { id, date } = session;
  const list = addWeeks(date, -1, profile);
  const at = { collection: "sessions", id, field: "date" } as const;
  if (isHeld(record, session) || date < today || list >= today || listSentOn(record, id) !== "") return [];
  const on = showDate(date);
  const words = `The list of subjects for the session on ${on} was to go out by ${showDate(list)}. Send it today, or move the session to ${showDate(addWeeks(today, 1, profile))} or later.`;
  return [{ id: `early-list-${id}`, words, at }];
}

/** A first session set for later than its last day. */
function tooLate(session: Session | undefined, which: string, from: PartialDate, profile: Profile): Early[] {
  const last = addWeeks(from, 2, profile);
  if (!session || session.finished !== "" || last === "" || session.date <= last) return [];
  const words = `The ${which} is set for ${showDate(session.date)}; it is due by ${showDate(last)}.`;
  return [{ id: `late-${session.id}`, words, at: { collection: "sessions", id: session.id, field: "date" } }];
}

function reviewTooLate(session: Session | undefined, profile: Profile): Early[] {
  const limit = session ? addMonths(session.date, REVIEW_MONTHS, profile) : "";
  if (!session || limit === "" || session.nextReview <= limit) return [];
  const words = `The next session is set for ${showDate(session.nextReview)}; a review is due by ${showDate(limit)}.`;
  return [{ id: `review-late-${session.id}`, words, at: { collection: "sessions", id: session.id, field: "nextReview" } }];
}

/** Deadlines that lay in the past when they were agreed: kept as they are, and said. */
function deadlinesBefore({ actions, sessions }: NetworkRecord): Early[] {
  return actions.flatMap(({ id, due, outcome, session }): Early[] => {
    const agreed = sessions.find((one) => one.id === session)?.date ?? "";
    if (outcome !== "open" || !isWholeDate(due) || !isWholeDate(agreed) || due >= agreed) return [];
    const words = `An action agreed on ${showDate(agreed)} has a deadline before that, ${showDate(due)}.`;
    return [{ id: `deadline-${id}`, words, at: { collection: "actions", id, field: "due" } }];
  });
}

function onOneDay(record: NetworkRecord): Early[] {
  const second = sessionsInOrder(record).filter((session) => placeOnDay(record, session) === 2);
  return second.map(({ id, date }) => ({
    id: `one-day-${id}`,
    words: `Two sessions are on ${showDate(date)}. They count in the order in which they were added.`,
    at: { collection: "sessions", id, field: "date" },
  }));
}

/** What cannot be met, or only just, in sentences that name nobody, the most pressing first. [] once the group work is closed. */
export function early(record: NetworkRecord, profile: Profile, today: PartialDate): Early[] {
  if (closedAt(record)) return [];
  const dated = sessionsInOrder(record).filter(({ date }) => isWholeDate(date));
  const [first] = dated;
  const external = dated.find(({ kind }) => kind === "external");
  const { identified } = record.trigger;
  return [
    ...dated.flatMap((session) => ofPlanned(record, session, profile, today)),
    ...(first
      ? tooLate(first, "first session", identified, profile)
      : beforeTheLastDay("first session", identified, profile, today)),
    ...(first && first.kind !== "external"
      ? external
        ? tooLate(external, "first session with partner agencies", first.date, profile)
        : beforeTheLastDay("first session with partner agencies", first.date, profile, today)
      : []),
    ...reviewTooLate(dated.at(-1), profile),
    ...deadlinesBefore(record),
    ...onOneDay(record),
  ];
}
