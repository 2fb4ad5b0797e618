import type { Attendee } from "../../record";

const THERE: readonly Attendee["was"][] = ["present", "observer", "invited"];

/** Whether somebody is at a session. Whoever is asked counts as there until it is said what became of it. */
export const isThere = ({ was }: Pick<Attendee, "was">): boolean => THERE.includes(was);
