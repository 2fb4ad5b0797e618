import type { Id, NetworkRecord, PartialDate } from "../../record";

/** What the guidance gives a time for, or a reason to review. */
export type TimescaleKind =
  | "gathering"
  | "own-map"
  | "first-session"
  | "first-external"
  | "subject-list"
  | "upload"
  | "review"
  | "review-intervention"
  | "review-incident"
  | "review-called";

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

/** The parts of a record that times are counted from. */
export type Source = Pick<
  NetworkRecord,
  | "trigger"
  | "gathering"
  | "youngPersonMaps"
  | "sessions"
  | "interventions"
  | "incidents"
  | "uploads"
  | "shares"
  | "setAside"
  | "actions"
  | "questions"
  | "reviews"
>;

/** The sentences of the guidance that set a time, in our words: what is shown when someone asks why. */
export const BASIS: Readonly<Record<TimescaleKind, string>> = {
  gathering: "Practical steps: what is known of each young person is gathered before the meeting.",
  "own-map": "Practical steps: wherever possible each young person's own view is mapped with them first.",
  "first-session": "Mapping process: the initial session within two weeks of the issue being identified.",
  "first-external": "Mapping process: the first session with external agencies within two weeks of the initial one.",
  "subject-list": "Mapping process: the list of subjects goes out at least one week before the session.",
  upload: "Mapping process: minutes and map uploaded for all key subjects within two weeks of the session.",
  review: "Practical steps: a review built in, such as every three months.",
  "review-intervention": "Review mapping meetings: a review when an intervention has concluded.",
  "review-incident": "Review mapping meetings: a review after a significant incident.",
  "review-called": "Review mapping meetings: a review once something important has happened or come to be known.",
};

/** One that falls due by a day; none where the day is not known. */
export function item(
  kind: TimescaleKind,
  what: string,
  due: PartialDate,
  more: { met?: PartialDate; about?: Id } = {},
): Timescale[] {
  if (due === "") return [];
  const { met = "", about } = more;
  const id = about === undefined ? kind : `${kind}-${about}`;
  return [{ id, kind, what, due, basis: BASIS[kind], met, ...(about === undefined ? {} : { about }) }];
}
