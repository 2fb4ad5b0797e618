import { choicesOf } from "../../documents/rebuild";
import { kindAt, type Target } from "../../record";
import { datesIn } from "../lines/dates";

/** Words that may stand around a date without saying anything more. */
const AROUND = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|on|the)\b|[\s,.]+/gi;

/** The date a text is, as far as it is known; undefined where it says anything else, such as "before 4 June 2025". */
export function wholeDate(text: string): string | undefined {
  if (/^\s*(?:19|20)\d\d\s*$/.test(text)) return text.trim();
  const [found, ...more] = datesIn(text);
  if (!found || more.length > 0) return undefined;
  const rest = text.slice(0, found.start) + text.slice(found.end);
  return rest.replace(AROUND, "") === "" ? found.date : undefined;
}

const plain = (text: string) => text.trim().replace(/\s+/g, " ").replace(/\.$/, "").toLowerCase();

function readChoice(text: string, target: Target): string | undefined {
  const words = choicesOf(target);
  if (text.trim() === "") return words && "not-known" in words ? "not-known" : undefined;
  return Object.entries(words ?? {}).find(([, word]) => plain(word) === plain(text))?.[0];
}

/** Between names listed in one line. */
const NAMES = /\s*[,;\n]\s*|\s+(?:and|&)\s+/;

/** What a text of the page is as a value of the record, or undefined where it cannot be one. */
export function readValue(text: string, target: Target): unknown {
  const kind = kindAt(target);
  switch (kind.type) {
    case "text":
      return text;
    case "line":
      return text.replace(/\s*\n\s*/g, " ");
    case "date":
      return text.trim() === "" ? "" : wholeDate(text);
    case "names":
      return text.split(NAMES).filter((name) => name.trim() !== "");
    case "choice":
      return readChoice(text, target);
    case "flag":
      return text.trim() === "" ? false : undefined;
    case "other":
      return undefined;
  }
}
