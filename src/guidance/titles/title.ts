import { cleanLine } from "../../record";
import { KIND_NOUNS, wording } from "../wording";

/** Between the fixed part and the risk: an en dash with a space on either side, as in the guidance's examples. */
export const TITLE_DASH = " – ";

/** What a title says: the noun of its kind, the key context risk ("" while nobody has stated it), and whether it is a draft. */
export type ParsedTitle = { noun: string; risk: string; draft: boolean };

const draftMark = ` (${wording.draft})`;

/** Longest first, so that a noun of two words is not read as its first word. */
export const nouns: readonly string[] = [...new Set(Object.values(KIND_NOUNS))].sort((a, b) => b.length - a.length);

/** The noun of a kind. Throws where the templates have none: a kind without a noun is a fault of the code. */
export function nounOf(kindId: string): string {
  const noun = KIND_NOUNS[kindId];
  if (noun === undefined) throw new Error(`templates/wording.json has no noun for the kind "${kindId}".`);
  return noun;
}

/**
 * The title of a document, as the guidance has it for minutes: "Mapping Minutes Network – County Line to Brighton". Other
 * kinds put their noun in place of "Minutes". A draft, or a title without a risk, ends in the mark "(DRAFT)".
 */
export function titleOf(kindId: string, risk: string, options: { draft?: boolean } = {}): string {
  const stated = cleanLine(risk);
  const draft = options.draft === true || stated === "";
  return `Mapping ${nounOf(kindId)} Network${TITLE_DASH}${stated || wording.noRisk}${draft ? draftMark : ""}`;
}

/** The title without its mark, and whether it had one. */
export function withoutDraftMark(text: string): { text: string; draft: boolean } {
  return text.endsWith(draftMark) ? { text: text.slice(0, -draftMark.length), draft: true } : { text, draft: false };
}

/** The title taken apart where it has exactly the right form; undefined otherwise. */
export function takeApart(title: string): ParsedTitle | undefined {
  const { text, draft } = withoutDraftMark(title);
  const noun = nouns.find((candidate) => text.startsWith(`Mapping ${candidate} Network${TITLE_DASH}`));
  if (noun === undefined) return undefined;
  const said = text.slice(`Mapping ${noun} Network${TITLE_DASH}`.length);
  return { noun, risk: draft && said === wording.noRisk ? "" : said, draft };
}
