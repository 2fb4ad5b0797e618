import dayjs from "dayjs";
import { isWholeDate, showDate, type PartialDate } from "../../record";
import type { Profile } from "../profile";

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
