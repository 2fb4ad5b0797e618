import { isCode, Spans } from "../record";
import type { FoundPlace } from "./foundPlace";
import { joinedBy, mayBeginName, NAME_PARTICLES, startsLikeName, tokensOf, type Token } from "./tokens";
import { AGENCY_WORDS } from "./words/agencies";
import { LETTERS, WORD_BEGINS } from "./words/edges";
import { PLAIN_WORDS } from "./words/plain";
import { wordSet } from "./words/wordList";

/** Someone a text seems to name: `text.slice(start, end)` is how. `acts` where a verb of theirs follows. */
export type FoundPerson = { start: number; end: number; name: string; code: boolean; acts: boolean };

const DESCRIBED =
  "(?:(?:unknown|unidentified|unnamed|young|older|adult|teenage)\\s+)*(?:adult|male|female|boy|girl|man|woman|child|person|subject|yp|young\\s+person|suspect|associate|peer|friend|individual|nominal)";
/** "Male A", "female b" is not one (an article may follow), "YP 2", "Child B1". */
const CODE = new RegExp(
  `${WORD_BEGINS}(${DESCRIBED})\\s*[-:]?\\s*([A-Z]\\d{0,2}|\\d{1,2})(?![${LETTERS}'’]|\\s*(?:year|yr|people|person|of|times|x\\b|%|/))`,
  "gi",
);

/** Words that stand before a person's name. */
const BEFORE = wordSet(
  "with of by named called and from when where that if because whether as between via cc including alongside against like is was are for",
);
/** Words that follow the name of someone who does or undergoes something. */
const ACTS = wordSet(
  "is was has had does did stays stayed lives lived attends attended goes went said says reports reported states stated arrested found seen",
  "moved met known knows believes believed thinks also then will would may might could should can been being who whose and's remains",
  "disclosed told sent sold sells deals carries carried visits visited spends returns returned travels travelled uses used works worked",
  "appears wants feels struggles continues started stopped ran came left took goes gets got makes made links linked associates hangs",
);

const codeName = (text: string) => text.replace(/\s+/gu, " ").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function codes(text: string): FoundPerson[] {
  return [...text.matchAll(CODE)].flatMap((match) => {
    const mark = match[2] ?? "";
    // "male a" and "adult I" are an article and a pronoun before they are a code.
    if (/^[a-z]/u.test(mark) || mark === "I") return [];
    const end = match.index + match[0].length;
    const acts = ACTS.has(/^\s+([\p{L}']+)/u.exec(text.slice(end))?.[1]?.toLowerCase() ?? "");
    return [{ start: match.index, end, name: codeName(match[0]), code: true, acts }];
  });
}

/** Index of the last word of a name that begins at `from`: up to four words in capitals, with particles inside. */
export function nameEnd(text: string, tokens: readonly Token[], from: number): number {
  let end = from;
  for (let index = from + 1; index < Math.min(tokens.length, from + 5); index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || !before || before.possessive || !joinedBy(text, before, token, /^\.?[ \t]+$/u)) break;
    const next = tokens[index + 1];
    const particle = NAME_PARTICLES.has(token.bare) && next !== undefined && startsLikeName(next.text);
    const plain = PLAIN_WORDS.has(token.bare) && !NAME_PARTICLES.has(before.bare);
    if (!particle && (!startsLikeName(token.text) || plain || /\p{N}/u.test(token.text))) break;
    if (!particle) end = index;
  }
  return end;
}

function named(text: string, tokens: readonly Token[], taken: (at: number) => boolean): FoundPerson[] {
  const found: FoundPerson[] = [];
  let reached = 0;
  tokens.forEach((token, at) => {
    if (at < reached || !mayBeginName(token) || token.text.length < 2 || taken(token.start)) return;
    const end = nameEnd(text, tokens, at);
    const last = tokens[end] ?? token;
    reached = end + 1;
    if (taken(last.start)) return;
    const after = tokens[end + 1];
    const acts = after !== undefined && ACTS.has(after.bare) && joinedBy(text, last, after, /^\s+$/u);
    const before = tokens[at - 1];
    const led = before !== undefined && BEFORE.has(before.bare) && joinedBy(text, before, token, /^\s+$/u);
    const several = end > at;
    // One word alone at the start of a sentence has its capital from there.
    const begins = before === undefined || /[.!?:;–—-]\s*$/u.test(text.slice(before.end, token.start));
    // "Kent Police" is an agency.
    if (after && startsLikeName(after.text) && AGENCY_WORDS.test(after.text) && joinedBy(text, last, after, /^\s+$/u)) return;
    if (!(acts || last.possessive || (led && !begins) || (several && !begins && led))) return;
    const name = text.slice(token.start, last.end).replace(/['’ʼ]s$/iu, "");
    found.push({ start: token.start, end: token.start + name.length, name, code: isCode(name), acts });
  });
  return found;
}

/** People a sentence seems to name, beside the places found in it; known names are found by the record's MentionFinder. */
export function findPeople(text: string, places: readonly FoundPlace[] = []): FoundPerson[] {
  const coded = codes(text);
  const spans = new Spans([...places.filter((place) => place.by !== "generic"), ...coded]);
  const taken = (at: number) => spans.meet({ start: at, end: at + 1 });
  return [...coded, ...named(text, tokensOf(text), taken)].sort((a, b) => a.start - b.start);
}
