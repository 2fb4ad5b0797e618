import { separates, showDue, type SessionKind } from "../../guidance";
import { showDate, type Action, type Intervention, type PartialDate, type Question, type Session } from "../../record";
import { OUTCOMES, wordFor } from "../forms/options";

/** What stands between an action and being done by someone by a day; [] where nothing does. */
export function missingOfAction(action: Action): string[] {
  return [
    action.text === "" && "no words",
    action.owner === "" && "nobody to do it",
    action.due === "" && "no date",
    action.serves === "" && action.goal === "" && "not said what for",
    action.reason === "" && separates(action.text) && "not said why to keep them apart",
  ].filter((words) => words !== false);
}

export function actionInWords(action: Action, today: PartialDate): string {
  const state =
    action.outcome === "open"
      ? showDue(action.due, today) || showDate(action.due)
      : wordFor(OUTCOMES, action.outcome).toLowerCase();
  return [action.owner, state, ...missingOfAction(action)].filter((words) => words !== "").join(", ");
}

/** A gap without owner and deadline is unfinished. */
export function missingOfGap(gap: Question): string[] {
  if (gap.answer !== "") return [];
  return [gap.owner === "" && "nobody to find out", gap.due === "" && "no date"].filter((words) => words !== false);
}

export function gapInWords(gap: Question, today: PartialDate): string {
  if (gap.answer !== "") return "answered";
  const missing = missingOfGap(gap);
  return [missing.length > 0 && "unfinished", gap.owner, showDue(gap.due, today) || showDate(gap.due), ...missing]
    .filter((words) => words !== false && words !== "")
    .join(", ");
}

/** What stands between an intervention and being done; its end is what the next review waits for. */
export function missingOfIntervention({ aim, target, lead, start, end }: Intervention): string[] {
  return [
    aim === "" && "no aim",
    target.length === 0 && "not said for whom or where",
    lead === "" && "nobody leads yet",
    start === "" && "no start",
    end === "" && "no end",
  ].filter((words) => words !== false);
}

export function interventionInWords(intervention: Intervention): string {
  const { lead, start, end } = intervention;
  const span = [start && `from ${showDate(start)}`, end && `to ${showDate(end)}`].filter((words) => words !== "").join(" ");
  return [lead, span, ...missingOfIntervention(intervention)].filter((words) => words !== "").join(", ");
}

const KINDS: Record<SessionKind, string> = {
  internal: "Internal session",
  external: "Session with partners",
  review: "Review session",
};

export const sessionTitle = ({ kind, date }: Session): string =>
  date === "" ? KINDS[kind] : `${KINDS[kind]}, ${showDate(date)}`;

export function missingOfSession(session: Session): string[] {
  return [
    session.date === "" && "no date",
    session.chair === "" && "no chair",
    session.minuteTaker === "" && "no minute taker",
    !session.attendance.some(({ was }) => was === "present") && "nobody marked present",
    session.nextReview === "" && "no date for the next session",
  ].filter((words) => words !== false);
}
