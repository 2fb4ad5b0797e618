import type { Line } from "../docx/content";
import type { RowKind } from "./labels";

/** A sentence ends before white space and a capital; an initial or one of these abbreviations ends none. */
const ABBREVIATED = "(?:mr|mrs|ms|dr|st|rd|ave|approx|etc|no|tel|est|ind|sgt|insp|prof|rev|[\\p{L}])";
const SENTENCE_END = new RegExp(`(?<=[.!?]["'”’)]?)(?<!(?<![\\p{L}\\p{M}])${ABBREVIATED}\\.)\\s+(?=["“'‘(]?\\p{Lu})`, "iu");
const QUESTION_END = /(?<=\?["'”’)]?)\s+(?=["“'‘(]?\p{Lu})/u;
/** A dash, colon or bracket early on: a name and its note, of which further sentences are part. */
const NAME_AND_NOTE = /^[^.!?]*?(?:\s[-–—]|[-–—]\s|[–—:(])/u;

function pieces(text: string, kind: RowKind): string[] {
  if (kind === "questions" || kind === "gaps") return text.split(QUESTION_END);
  if (kind === "concerns" || kind === "strengths" || NAME_AND_NOTE.test(text)) return [text];
  return text.split(SENTENCE_END);
}

/**
 * A paragraph of whole sentences as lines, one a sentence, in the rows whose lines each name someone or somewhere. A concern is
 * kept as it stands; so is a line with changes that nobody has accepted, since its two readings belong together.
 */
export function sentencesOf(line: Line, kind: RowKind): Line[] {
  const parts = line.other === undefined ? pieces(line.text, kind).filter((part) => part.trim() !== "") : [];
  if (parts.length < 2) return [line];
  return parts.map((text, index) => (index === 0 ? { ...line, text } : { ...line, text, soft: false, bullet: false, notes: [] }));
}
