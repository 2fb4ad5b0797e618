import { isCode } from "../../record";
import { birthdayIn } from "./dates";
import {
  findPlaces,
  foldWords,
  LETTERS,
  mayBeginExpectedName,
  NAME_PARTICLES,
  PLAIN_WORDS,
  RELATION,
  startsLikeName,
  TITLES,
  tokensOf,
  type Token,
  WORD_ENDS,
} from "../../matching";

/** The name a text begins with, and where it ends in the text. */
export type TakenName = {
  name: string;
  end: number;
  unknown: boolean;
  group: boolean;
  /** "male", "adult" … told by the name itself. */ sure: boolean;
};

const QUALITY =
  "(?:unknown|unidentified|unnamed|un-named|unkown|another|other|older|elder|young|younger|adult|teenage|teenaged|white|black|asian|mixed[\\s-]race|tall|local|second|third|first|new|suspected|possible)";
const ONE =
  "(?:male|female|boy|girl|man|woman|adult|child|person|subject|yp|young\\s+person|youth|teenager|individual|suspect|nominal|associate|peer|friend|driver|guy|lady|lad|shopkeeper|occupant|tenant|stranger|runner)";
const MANY =
  "(?:males|females|boys|girls|men|women|adults|children|persons|people|yps|young\\s+people|youths|teenagers|individuals|suspects|associates|peers|friends|lads|mandem)";
/** "Unknown adult male", "Male A", "an older male": someone described; with a letter or number, someone coded. */
const DESCRIBED = new RegExp(
  `^(?:(?:an?|the|one)\\s+)?((?:${QUALITY}[\\s,/-]+)*${ONE}(?:[\\s/-]+${ONE})*)${WORD_ENDS}(?:\\s*[-:]?\\s*([A-Z]\\d{0,2}|\\d{1,2})(?![${LETTERS}'’]))?`,
  "i",
);
const DESCRIBED_MANY = new RegExp(
  `^(?:(?:the|some|several|various|a (?:few|number|group|gang) of|group of|gang of|groups of|\\d+|two|three|four|five|six)\\s+)?((?:${QUALITY}[\\s,/-]+)*${MANY})${WORD_ENDS}`,
  "i",
);
/** "Worker at KFC": someone known only by what they do and where. */
const ROLE =
  /^(?:(?:an?|the)\s+)?(?:[\p{L}-]+\s+)?(?:worker|staff member|manager|owner|guard|driver|shopkeeper|waiter|barber|dealer|customer)\s+(?:at|from|in|of)\s+(?:the\s+)?[^–—:(,;?]{2,40}/iu;
const NUMBERED = new RegExp(`^((?:yp|m|f|p|n|nominal|subject|person|child|adult)\\s?\\d{1,2})${WORD_ENDS}`, "i");
const GROUP =
  /^((?:the\s+)?(?:[\p{Lu}\p{Lo}\p{N}][\p{L}\p{N}'’&-]*\s+){1,4}(?:boys|girls|gang|group|crew|lot|mandem|youths?|lads|family|families|cousins|siblings|brothers|sisters|twins|network|pupils|students|team|members|click|clique|set|block))(?![\p{L}\p{N}])/u;
/** "Hillside School peers": people known by where they are. */
const GROUP_OF =
  /^((?:[\p{Lu}\p{Lo}\p{N}][\p{L}\p{N}'’&-]*\s+){1,5})(?:peers|friends|associates|pupils|students|males|females|boys|girls|residents)(?![\p{L}\p{N}])/u;
const LETTER = /^([A-Z])(?=\s*(?:[-–—:,(]|$))/u;

/** Words that begin what is told beside the name: "Aisha Begum DOB 01/02/2010". */
const MARKS = new Set(["dob", "d.o.b", "aka", "a.k.a", "age", "aged", "born", "nhs", "mosaic", "upn", "pnc", "id"]);

const tidy = (name: string) => name.replace(/\s+/gu, " ").trim();
const raise = (name: string) => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
/** A name typed all in small or all in capital letters is written as names are; mixed case is the writer's own. */
function asWritten(name: string): string {
  const shouted = name === name.toUpperCase() && name !== name.toLowerCase() && name.replace(/[^\p{L}]/gu, "").length > 3;
  if (!shouted && name !== name.toLowerCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function described(text: string): TakenName | undefined {
  const numbered = NUMBERED.exec(text);
  if (numbered?.[1]) return { name: raise(tidy(numbered[1])), end: numbered[0].length, unknown: false, group: false, sure: true };
  const one = DESCRIBED.exec(text);
  if (one?.[1]) {
    const mark = one[2] && /^[A-Z\d]/u.test(one[2]) ? one[2] : "";
    const bare = one[1];
    const end = mark === "" ? (text.startsWith(bare) ? bare.length : text.indexOf(bare) + bare.length) : one[0].length;
    // "Friend" alone is a relation, and "Male" alone tells nobody from anybody; a quality or an article makes it someone.
    const told = mark !== "" || /\s/u.test(bare.trim()) || /^(?:an?|the|one)\s/iu.test(text) || !RELATION.test(bare);
    if (told)
      return { name: raise(tidy(mark === "" ? bare : `${bare} ${mark}`)), end, unknown: mark === "", group: false, sure: true };
  }
  const role = ROLE.exec(text);
  if (role) return { name: raise(tidy(role[0])), end: role[0].length, unknown: true, group: false, sure: true };
  const many = DESCRIBED_MANY.exec(text);
  if (many && !/^(?:friends|peers|associates)\b/iu.test(text))
    return { name: raise(tidy(many[0])), end: many[0].length, unknown: true, group: true, sure: true };
  return undefined;
}

/** How many tokens from the first on are one name in capitals; `ordinary` lets a name begin with any word ("Safe Badu"). */
function nameLength(text: string, tokens: readonly Token[], ordinary = false): number {
  const first = tokens[0];
  if (!first || text.slice(0, first.start).trim() !== "") return 0;
  const titled = TITLES.has(first.bare) && tokens[1] !== undefined && startsLikeName(tokens[1].text);
  if (!titled && !(ordinary ? startsLikeName(first.text) : mayBeginExpectedName(first))) return 0;
  let length = 1;
  for (let index = 1; index < Math.min(tokens.length, 6); index += 1) {
    const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
    if (!before || !token || before.possessive || !/^\.?[ \t]+$/u.test(text.slice(before.end, token.start))) break;
    const particle =
      NAME_PARTICLES.has(token.bare) && next !== undefined && startsLikeName(next.text) && token.text === token.bare;
    if (particle) continue;
    if (!startsLikeName(token.text) || /\p{N}/u.test(token.text) || RELATION.test(token.text) || MARKS.has(token.bare)) break;
    // A surname may be any word ("Jade West"); an ordinary word followed by small letters begins the note ("Callum Attends …").
    const ordinary =
      PLAIN_WORDS.has(token.bare) &&
      next !== undefined &&
      /^[ \t]+$/u.test(text.slice(token.end, next.start)) &&
      !startsLikeName(next.text);
    if (ordinary && !NAME_PARTICLES.has(before.bare)) break;
    length = index + 1;
  }
  return length;
}

/** Behind a name these are said of a person, and of nobody and nothing else. */
const OF_A_PERSON = /^[\s,(–—-]*(?:d\.?\s?o\.?\s?b\b|date of birth|born\b|b\.\s?\d|a\.?k\.?a\b|aged?\s\d)/iu;
const BARE_DAY = /^[\s,(–—-]*([\d./-]{6,10})(?![\p{L}\d])/u;

/** "Na Wang (DOB …)", "A. Rowe": a name that begins with an ordinary word, where something tells that it is one. */
function ordinaryLength(text: string, tokens: readonly Token[]): number {
  const length = nameLength(text, tokens, true);
  const [first, second] = tokens;
  const last = tokens[length - 1];
  if (!first || !second || !last || length < 2 || PLAIN_WORDS.has(second.bare)) return 0;
  const initial = first.text.length === 1 && text[first.end] === ".";
  return initial || isToldOf(text, last) ? length : 0;
}

const isToldOf = (text: string, { end }: Token) =>
  OF_A_PERSON.test(text.slice(end)) || birthdayIn(BARE_DAY.exec(text.slice(end))?.[1] ?? "") !== "";

/** A name in small letters counts where a line gives it: up to three words no list knows, and then a mark or the end. */
function lowered(text: string): TakenName | undefined {
  const match = /^([\p{Ll}\p{M}'’-]{2,}(?:\s+[\p{Ll}\p{M}'’-]{2,}){0,2})\s*(?=$|[-–—:(,;]\s|[(–—])/u.exec(text);
  const words = match?.[1]?.split(/\s+/u) ?? [];
  if (!match?.[1] || words.some((word) => PLAIN_WORDS.has(foldWords(word)) || RELATION.test(word))) return undefined;
  return { name: asWritten(match[1]), end: match[1].length, unknown: false, group: false, sure: words.length > 1 };
}

/** In characters. Names end long before that, and so do places; a line that names thousands is gone on with name by name. */
const FRONT = 400;

/** The person, coded, described or named, that a text begins with; undefined where it begins with something else. */
export function takeName(whole: string): TakenName | undefined {
  const text = whole.slice(0, FRONT);
  const group = GROUP.exec(text);
  if (group?.[1] && !isCode(group[1]))
    return { name: tidy(group[1]), end: group[0].length, unknown: false, group: true, sure: true };
  const local = GROUP_OF.exec(text);
  if (local?.[1] && findPlaces(local[1]).some((place) => place.start === 0 && place.by !== "generic")) {
    return { name: tidy(local[0]), end: local[0].length, unknown: true, group: true, sure: true };
  }
  const tokens = tokensOf(text);
  const coded = described(text);
  const length = nameLength(text, tokens) || ordinaryLength(text, tokens);
  const last = tokens[length - 1];
  if (coded) return coded;
  // What is somewhere is nobody: "Hillside School – bullied there".
  const place = findPlaces(text.split(/[–—(]/u)[0] ?? "")[0];
  // Who has a date of birth is somebody, though called like a street: "Rose Lane (DOB …)".
  const told = length > 1 && last !== undefined && place?.by === "named" && isToldOf(text, last);
  if (place && place.start === 0 && !told && ["named", "address", "online", "brand"].includes(place.by)) return undefined;
  if (last) {
    // "Shanice B." ends with the dot of its initial.
    const dot = last.text.length === 1 && text[last.end] === "." ? 1 : 0;
    const name = text.slice(tokens[0]?.start, last.end).replace(/['’ʼ]s$/iu, "");
    return {
      name: asWritten(tidy(name)),
      end: last.end + dot - (last.possessive ? 2 : 0),
      unknown: false,
      group: false,
      sure: true,
    };
  }
  const letter = LETTER.exec(text);
  if (letter?.[1]) return { name: letter[1], end: 1, unknown: false, group: false, sure: true };
  return lowered(text);
}
