const time = (at: Date) => at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = (at: Date) => at.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" });

/** "14:32 today", "09:05 yesterday", "16:20 on Thursday 20 November": a time within the last week or so. */
export function whenWords(at: Date, now: Date): string {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (day(at) === day(now)) return `${time(at)} today`;
  if (day(at) === day(yesterday)) return `${time(at)} yesterday`;
  return `${time(at)} on ${day(at)}`;
}

export const clockTime = time;
