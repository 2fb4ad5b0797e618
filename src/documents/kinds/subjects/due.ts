import { addWeeks } from "../../../guidance";
import { showDate } from "../../../record";
import type { Context, Missing } from "../../kind";

/** By when answers are asked for: a week before the session (guidance, "Mapping process"). Said when it is too late for that. */
export function answerBy({ session, profile, today }: Context): string[] {
  const day = session?.date ?? "";
  const due = addWeeks(day, -1, profile);
  if (due === "") return day === "" ? [] : [`Before the session in ${showDate(day)}`];
  if (today <= due) return [showDate(due)];
  if (today > day) return [`The session was on ${showDate(day)}`];
  return [
    `As soon as you can, before the session on ${showDate(day)}`,
    `This list went out later than ${showDate(due)}, a week before the session.`,
  ];
}

/** For the sender: there is less than a week left. */
export function tooLate({ session, profile, today, record }: Context): Missing[] {
  const due = addWeeks(session?.date ?? "", -1, profile);
  if (!session || due === "" || today <= due) return [];
  const at = { collection: "sessions" as const, id: session.id, field: "date" };
  const message =
    today > session.date
      ? `The session was on ${showDate(session.date)}: a list for it is no use any more.`
      : `The list should have gone out by ${showDate(due)}, a week before the session. Ask each agency whether the time is enough, or move the session.`;
  return record.sessions.length === 0 ? [] : [{ message, at }];
}
