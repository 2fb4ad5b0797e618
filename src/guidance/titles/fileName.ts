import { isPartialDate } from "../../record";
import { wording } from "../wording";
import { nounOf } from "./title";

/** Mosaic cuts longer names off, without asking (Access help: "Upload and download documents"). */
export const LONGEST_FILE_NAME = 80;

export type FileNameOptions = {
  kindId: string;
  risk: string;
  /** "2025-06-04", or as much of it as is known. */
  date: string;
  draft?: boolean;
  /** Keeps files of one kind apart: "internal", "AB". Never cut off. */
  qualifier?: string;
  /** Without the dot; "docx" unless said. */
  extension?: string;
};

export type FileName = { name: string; shortened: boolean; message?: string };

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ı: "i",
};

/**
 * Only what Windows, SharePoint and Mosaic all take: ASCII letters and digits, spaces, plain hyphens, commas and brackets.
 * (learn.microsoft.com/windows/win32/fileio/naming-a-file; support.microsoft.com "Restrictions and limitations in OneDrive".)
 */
export function plain(text: string): string {
  return text
    .replace(/[ßæÆœŒøØłŁđĐðÐþÞı]/g, (letter) => LETTERS[letter] ?? "")
    .replace(/&/g, " and ")
    .normalize("NFKD")
    .replace(/\p{M}|['’‘ʼ`]/gu, "")
    .replace(/[‐‑‒–—―−/\\|:]/g, "-")
    .replace(/[^A-Za-z0-9 ,()-]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,)-]+|[\s,(-]+$/g, "");
}

/** Words that point to one after them, which was cut off. */
const POINTING = /(?: (?:a|an|and|at|by|for|from|in|near|of|on|the|to|with))+$/i;

/** The text in at most `room` characters, cut between words where one ends there. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  const piece = text.slice(0, Math.max(0, room + 1));
  const space = piece.lastIndexOf(" ");
  const kept = space > 0 ? piece.slice(0, space) : text.slice(0, Math.max(0, room));
  return kept.replace(POINTING, "").replace(/^[\s,)-]+|[\s,(-]+$/g, "");
}

/** A qualifier that has no room keeps its start and its last word, which is what tells two copies apart. */
function cutMiddle(text: string, room: number): string {
  if (text.length <= room) return text;
  const last = text.slice(text.lastIndexOf(" ") + 1).slice(0, room);
  return [cut(text, Math.max(0, room - last.length - 1)), last].filter((part) => part !== "").join(" ");
}

/** Everything before the risk; the word "Network" goes before the qualifier is touched. */
function headOf({ kindId, date, draft, qualifier }: FileNameOptions, room: number): string {
  const said = plain(qualifier ?? "");
  const start = [isPartialDate(date) ? date : "", draft === true ? wording.draft : "", "Mapping", nounOf(kindId)];
  const joined = (words: readonly string[]) => words.filter((word) => word !== "").join(" ");
  const whole = joined([...start, "Network", said]);
  if (whole.length <= room) return whole;
  return joined([...start, cutMiddle(said, room - joined(start).length - 1)]);
}

/**
 * A file name of at most 80 characters, date first, then the title's words with a plain hyphen:
 * "2025-06-04 Mapping Minutes Network - County Line to Brighton.docx". Says so where the risk had to be shortened.
 */
export function fileNameOf(options: FileNameOptions): FileName {
  const extension =
    (options.extension ?? "docx")
      .replace(/[^A-Za-z0-9]/g, "")
      .slice(0, 8)
      .toLowerCase() || "docx";
  const room = LONGEST_FILE_NAME - extension.length - 1;
  const head = headOf(options, room);
  const risk = plain(options.risk.trim() === "" ? wording.noRisk : options.risk) || plain(wording.noRisk);
  const kept = cut(risk, Math.max(0, room - head.length - 3));
  const name = `${kept === "" ? head : `${head} - ${kept}`}.${extension}`;
  if (kept === risk) return { name, shortened: false };
  const message = `The file name was shortened to ${LONGEST_FILE_NAME} characters. The title inside the paper says the whole risk.`;
  return { name, shortened: true, message };
}
