import { initialsOf, isPartialDate, showDate } from "../../record";
import { YOUNG_PERSON } from "../youngPerson";
import { plain } from "./fileName";
import { TITLE_DASH } from "./title";

/** Whose map it is and of which day, as far as that is known. */
export type OfWhom = { initials: string; date: string };

/** Letters in capitals that stand for a name already: "AK", "A.K.", "MBK". */
const INITIALS = /^(?:\p{Lu}\p{M}*[.\s]*){1,3}$/u;
const MOST = 3;

/** Initials and never more: of a name that somebody typed in full, what it begins with. "" where there is nothing. */
export function onlyInitials(typed: string): string {
  if (INITIALS.test(typed)) return typed.replace(/[.\s]/g, "");
  const letters = [...initialsOf(typed)].slice(0, MOST).join("");
  // Of scripts without capitals, and of marks and digits, the first of each word.
  return letters === "" ? (typed.match(/[\p{L}\p{N}]/u)?.[0] ?? "") : letters;
}

/** "My map – AK, 4 June 2025": no name, and nothing of what is on it. */
export function ownMapTitle({ initials, date }: OfWhom): string {
  const whose = [onlyInitials(initials), showDate(date)].filter((part) => part !== "").join(", ");
  return whose === "" ? YOUNG_PERSON.title : `${YOUNG_PERSON.title}${TITLE_DASH}${whose}`;
}

/** "My map AK 2025-06-04.docx", in letters that Windows, SharePoint and Mosaic all take. */
export function ownMapFileName({ initials, date }: OfWhom, extension = "docx"): string {
  const parts = [YOUNG_PERSON.title, plain(onlyInitials(initials)), isPartialDate(date) ? date : ""];
  return `${parts.filter((part) => part !== "").join(" ")}.${extension}`;
}
