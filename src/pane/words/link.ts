import { showDate, type Link } from "../../record";

const EFFECTS: Record<Link["effect"], string> = {
  protective: "protective",
  harmful: "harmful",
  mixed: "protective and harmful",
  "not-known": "",
};
const BASES: Record<Link["basis"], string> = { evidenced: "evidenced", anecdotal: "anecdotal", "not-known": "" };

/** What a link is and how it is known, in one line: "friend from school, is over, anecdotal, June 2025, not confirmed". */
export function linkInWords(link: Link): string {
  return [
    link.nature,
    link.past ? "is over" : "",
    EFFECTS[link.effect],
    BASES[link.basis],
    showDate(link.date),
    link.recheck ? "check again" : "",
    link.status === "proposed" ? "not confirmed" : "",
  ]
    .filter((words) => words !== "")
    .join(", ");
}
