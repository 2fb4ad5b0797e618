import { sessionsInOrder, type NetworkRecord, type Session } from "../../../record";

/** The review that is going on or planned next; undefined where there is none. */
export const openReview = (record: NetworkRecord): Session | undefined =>
  sessionsInOrder(record).find(({ kind, finished }) => kind === "review" && finished === "");
