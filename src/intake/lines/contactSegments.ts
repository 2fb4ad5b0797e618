import {
  AGENCY_WORDS,
  JOB_WORDS,
  PLAIN_WORDS,
  POLICE_RANK,
  sourceKindOf,
  startsLikeName,
  TITLES,
  tokensOf,
} from "../../matching";
import { takeName } from "./takeName";

/** One piece of a line about a contact, and what it tells. */
export type Segment = { text: string; is: "name" | "job" | "agency" | "other" };

/** "PC 1234 Dave Mills": rank and number are the job, what follows the name. */
function ranked(text: string): Segment[] | undefined {
  const match =
    /^((?:pc|dc|ds|di|dci|ps|pcso|sgt|sergeant|inspector|insp|det|wpc|tdc)\.?(?:\s+(?:sgt|con|insp)\.?)?)\s+((?:\d[\dA-Z]{1,6}\s*)?)(\p{Lu}.*)$/iu.exec(
      text,
    );
  if (!match?.[1] || !match[3]) return undefined;
  const [whole, number = ""] = /^(.*?)\s+(\d{2,5}\p{Lu}{0,3})$/u.exec(match[3].trim())?.slice(1) ?? [match[3].trim()];
  const taken = takeName(whole ?? "");
  if (!whole || !taken || taken.unknown || taken.end < whole.length) return undefined;
  const name = whole;
  // A surname alone goes by its rank ("PC Mills").
  return [
    { text: [match[1], match[2]?.trim(), number].filter(Boolean).join(" "), is: "job" },
    { text: name.includes(" ") ? name : `${match[1]} ${name}`, is: "name" },
  ];
}

const isWordy = (text: string) => JOB_WORDS.test(text) || AGENCY_WORDS.test(text);

/** Every word of it can be a name: "Safer Schools" is none. */
const isAllName = (text: string) =>
  !isWordy(text) && tokensOf(text).every(({ bare }) => TITLES.has(bare) || !PLAIN_WORDS.has(bare));

/** In words. Nobody has a longer one, and a line with no end to it would be cut at every word in vain. */
const LONGEST_NAME = 12;

/** "Social worker Jane Smith" and "Jane Smith Social Worker" hold both. */
function jobAndName(text: string): Segment[] | undefined {
  const tokens = tokensOf(text);
  for (let cut = 1; cut < tokens.length; cut += 1) {
    if (Math.min(cut, tokens.length - cut) > LONGEST_NAME) continue;
    const at = tokens[cut]?.start ?? 0;
    const [front, back] = [text.slice(0, at).trim(), text.slice(at)];
    if (
      isName(back) &&
      tokens.length - cut >= 1 &&
      JOB_WORDS.test(front) &&
      !isWordy(back) &&
      (tokens.length - cut > 1 || cut === 1 || TITLES.has(tokens[cut - 1]?.bare ?? ""))
    ) {
      return isAllName(back)
        ? [
            { text: front, is: "job" },
            { text: back, is: "name" },
          ]
        : undefined;
    }
    if (cut >= 2 && isName(front) && isAllName(front) && JOB_WORDS.test(back))
      return [
        { text: front, is: "name" },
        { text: back, is: "job" },
      ];
  }
  return undefined;
}

function isName(text: string): boolean {
  const taken = takeName(text);
  const words = text.trim().split(/\s+/u);
  const titled = TITLES.has((words[0] ?? "").toLowerCase().replace(/\.$/u, ""));
  if (!taken || taken.unknown || taken.group || taken.end < text.trimEnd().length || (words.length === 1 && text.length < 3))
    return false;
  return startsLikeName(text.trim()) && (titled || !isWordy(text));
}

const isAbbreviation = (text: string) => /^[\p{Lu}\p{N}&/ -]{2,12}$/u.test(text) && /\p{Lu}{2}/u.test(text);

/** What a piece of the line is; one that holds both post and name is two. */
export function classify(text: string): Segment[] {
  const both = ranked(text) ?? (isName(text) ? undefined : jobAndName(text));
  if (both) return both;
  // "Redthread", "Barnardo's": one word that names an agency and nobody.
  if (!/\s/u.test(text) && sourceKindOf(text)) return [{ text, is: JOB_WORDS.test(text) ? "job" : "agency" }];
  if (isName(text) && !isAbbreviation(text)) return [{ text, is: "name" }];
  // "pastoral lead at New Regent's College": the post, and where.
  const placed = /^(.+?)\s+(?:at|from|with)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(text);
  if (placed?.[1] && placed[2] && JOB_WORDS.test(placed[1]))
    return [
      { text: placed[1], is: "job" },
      { text: placed[2], is: "agency" },
    ];
  if (POLICE_RANK.test(text) || JOB_WORDS.test(text)) return [{ text, is: "job" }];
  if (AGENCY_WORDS.test(text) || isAbbreviation(text)) return [{ text, is: "agency" }];
  return [{ text, is: "other" }];
}
