import { cleanLine, type NetworkRecord } from "../../record";
import { wording } from "../wording";
import { nouns, TITLE_DASH } from "./title";
import { namesIn } from "./namesIn";

export type TitleFaultId =
  "empty" | "vague" | "prefix" | "dash" | "characters" | "draft-mark" | "person-name" | "name-needs-reason";

/** What is wrong with a title, in a sentence, and where one click can mend it, what the risk would then be. */
export type TitleFault = { id: TitleFaultId; message: string; mend?: { label: string; risk: string } };

export type TitleRecord = Pick<NetworkRecord, "people" | "places" | "riskReason">;

const vague = new Set(wording.vague);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Whether a text has words, but none that says what the risk is: "meeting 2", "TBC", "4 June 2025". */
function isVague(risk: string): boolean {
  return wordsOf(risk).every((word) => vague.has(word) || /^\p{N}+(?:st|nd|rd|th)?$/u.test(word));
}

/** Control and invisible characters; the joiners of Arabic and Bengali script belong to their words. */
const HIDDEN = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}]|(?![\u200C\u200D])\p{Cf}/gu;

export function withoutHidden(risk: string): string {
  return cleanLine(cleanLine(risk).replace(HIDDEN, ""));
}

const noun = `(?:${nouns.map((word) => word.replace(/ /g, "\\s+")).join("|")})`;
/** The fixed part of a title in any order and case, where a risk should stand: "Minutes Mapping", "mapping minutes network -". */
const FIXED_PART = new RegExp(
  `^\\W*(?:mapping\\s+(?:${noun}|network)|${noun}\\s+(?:mapping|network)|network\\s+(?:mapping|${noun}))` +
    `(?:\\s+(?:mapping|network|${noun}))*(?![\\p{L}\\p{N}])[\\s:.,]*`,
  "iu",
);

export function withoutFixedPart(risk: string): string {
  return risk.replace(FIXED_PART, "");
}

const DRAFT = new RegExp(
  `\\s*\\(\\s*${wording.draft}\\s*\\)|^\\s*${wording.draft}\\b[\\s:–—-]*|[\\s:–—-]+${wording.draft}\\s*$`,
  "gi",
);

export function withoutDraftMarks(risk: string): string {
  return risk.replace(DRAFT, " ");
}

/** Spaced hyphens, double hyphens and em dashes to the en dash of titles; none at the ends. */
export function withRightDashes(risk: string): string {
  return risk.replace(/\s*(?:--+|[—―‒−])\s*|\s+[-‐‑]+\s+|\s+–\s*|\s*–\s+/g, TITLE_DASH).replace(/^[\s–—‐‑-]+|[\s–—‐‑-]+$/g, "");
}

/**
 * Everything wrong with a key context risk, at once. The guidance asks that titles clearly state the key context risks of the
 * network; a title is seen by people who may not know who is in it, so no name of a person stands there.
 */
export function faultsOf(risk: string, record: TitleRecord): TitleFault[] {
  const faults: TitleFault[] = [];
  const clean = withoutHidden(risk);
  if (clean !== risk)
    faults.push({ id: "characters", message: "The title has line breaks, extra spaces or invisible characters in it." });
  if (withoutDraftMarks(clean) !== clean) {
    faults.push({
      id: "draft-mark",
      message: `The title says “${wording.draft}”. The mark is added by itself while a paper is a draft.`,
    });
  }
  const bare = withoutFixedPart(clean);
  if (bare !== clean) {
    faults.push({ id: "prefix", message: "Only the risk belongs here. “Mapping … Network” is put in front of it by itself." });
  }
  if (withRightDashes(bare) !== bare && bare === clean) {
    faults.push({
      id: "dash",
      message: "The dash is not the one titles use. Between two parts stands – with a space on either side.",
    });
  }
  const said = withRightDashes(withoutDraftMarks(bare));
  if (wordsOf(said).length === 0) {
    faults.push({
      id: "empty",
      message: "The title does not say the risk yet. Say what is happening and where, such as “County Line to Brighton”.",
    });
  } else if (isVague(said)) {
    faults.push({
      id: "vague",
      message: `“${said}” does not say what the risk is. Say what is happening and where, such as “County Line to Brighton”.`,
    });
  }
  return [...faults, ...namesIn(clean, record).map(({ fault }) => fault)];
}
