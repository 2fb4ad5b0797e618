import { foldWords, POLICE_RANK, saysNothing, startsLikeName, TITLES, WORD_BEGINS } from "../../matching";
import { classify, type Segment } from "./contactSegments";

/** Someone who acts for an agency. `named` is false where the line tells only the post: "Substance misuse worker". */
export type Contact = {
  name: string;
  named: boolean;
  job: string;
  agency: string;
  reach: string;
  note: string;
  /** Some word told what it is. */ sure: boolean;
};

export type ContactLine = { type: "contacts"; contacts: Contact[] } | { type: "nothing" } | { type: "heading"; text: string };

/** The part before the sign has 64 letters at most (RFC 5321, 4.5.3.1.1). */
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const PHONE = new RegExp(
  `${WORD_BEGINS}(?:\\+44\\s?\\(?0?\\)?|\\(?0)\\d[\\d\\s()-]{7,13}\\d(?:\\s?(?:x|ext\\.?)\\s?\\d{1,5})?(?!\\d)|\\b(?:ext|x)\\.?\\s?\\d{3,6}\\b`,
  "gi",
);
const REACH_LABEL = /(?:^|[\s,;(–-])(?:tel(?:ephone)?|phone|mob(?:ile)?|e-?mail|t|m|e)\s*(?:no\.?)?\s*[:.]?\s*$/iu;
const SEPARATOR = /\s+[-–—]+\s*|[-–—]+\s+|\s*[,;:|\t()[\]–—]+\s*|\s\/\s|\s+(?:is|are)\s+(?:the\s+|an?\s+)?/u;
const AGENCY_END =
  /(?:club|team|service|services|police|centre|council|trust|hospital|hub|project|school|academy|college|unit|group|association|camhs|yjs|yot|mash)/iu;

/** E-mail addresses and telephone numbers, and the text without them and their labels. */
function takeReach(line: string): { reach: string[]; left: string } {
  const found = [...line.matchAll(EMAIL), ...line.matchAll(PHONE)].sort((a, b) => a.index - b.index);
  let left = "";
  let from = 0;
  const reach: string[] = [];
  for (const match of found) {
    if (match.index < from) continue;
    left += line.slice(from, match.index).replace(REACH_LABEL, " ");
    reach.push(match[0].trim());
    from = match.index + match[0].length;
  }
  return { reach, left: left + line.slice(from) };
}

const isTitled = (name: string) => TITLES.has((name.split(/\s/u)[0] ?? "").toLowerCase().replace(/\.$/u, ""));

/** A post that nobody fills yet. */
const VACANT = /\b(?:tbc|tba|to be confirmed|vacant|to be allocated|unallocated|awaiting allocation)\b/iu;

/** "Youth Club staff member" -> the agency it begins with and the post in it. */
function agencyWithin(job: string): { agency: string; post: string } {
  const words = job.split(/\s+/u);
  const last = words.findLastIndex(
    (word, index) => index < words.length - 1 && AGENCY_END.test(word) && new RegExp(`^${AGENCY_END.source}$`, "iu").test(word),
  );
  const agency = words.slice(0, last + 1).join(" ");
  const post = words.slice(last + 1).join(" ");
  // "school nurse" is a post; "Hillside School nurse" a post at a school. One word alone says too little ("Contact").
  if (
    last < 0 ||
    (/^\p{Ll}/u.test(agency) && !/police/iu.test(agency)) ||
    (last === 0 && !/^(?:police|camhs|yjs|yot|mash)$/iu.test(agency))
  )
    return { agency: "", post: job };
  return { agency, post: post.includes(" ") ? post : job };
}

/** Each text once, as it stands first: case and punctuation make no other. */
function unlike(texts: readonly string[]): string[] {
  const once = new Map<string, string>();
  for (const text of texts) if (!once.has(foldWords(text))) once.set(foldWords(text), text);
  return [...once.values()];
}
const holds = (whole: string, part: string) => ` ${foldWords(whole)} `.includes(` ${foldWords(part)} `);

function compose(parts: Segment[], reach: string[], whole: string, open: string): Contact {
  // A name in capitals that no list knows stands where the agency does, if none is told: "Rescue & Response – Shanelle".
  const unplaced = parts.some(({ is }) => is === "name") && !parts.some(({ is }) => is === "agency");
  const first = unplaced ? parts.find(({ is, text }) => is === "other" && startsLikeName(text)) : undefined;
  // "Eastbury – Ms Osei": beside a name with a title, a name without one is where they work.
  const titled = parts.some(({ is, text }) => is === "name" && isTitled(text));
  const segments = parts.map((part): Segment => {
    const works = part === first || (titled && part.is === "name" && !isTitled(part.text));
    return works ? { ...part, is: "agency" } : part;
  });
  const all = (is: Segment["is"]) => unlike(segments.filter((segment) => segment.is === is).map(({ text }) => text));
  const [names, jobs, agencies] = [all("name"), all("job"), all("agency")];
  const within = agencyWithin(jobs[0] ?? "");
  const told = agencies.join(", ");
  const police = jobs.some((job) => POLICE_RANK.test(job.split(/\s+/u)[0] ?? "")) && !/police/iu.test(whole) ? "Police" : "";
  const agency = [within.agency || police, told]
    .filter((part, index) => part !== "" && (index > 0 || !holds(told, part)))
    .join(", ");
  const name = names[0] ?? jobs[0] ?? agencies[0] ?? (whole.trim() || reach[0]) ?? "";
  const job = [within.agency === "" ? jobs[0] : within.post, ...jobs.slice(1)]
    .filter((part): part is string => part !== undefined && part !== "")
    .join(", ");
  const note = [open, ...names.slice(1), ...(names.length + jobs.length + agencies.length > 0 ? all("other") : [])]
    .filter(Boolean)
    .join(", ");
  return {
    name,
    named: names.length > 0,
    job,
    agency,
    reach: reach.join(", "),
    note,
    sure: segments.some(({ is }) => is !== "other"),
  };
}

/** Reads one line of the row of key contacts. */
export function readContactLine(line: string): ContactLine {
  const text = line.trim();
  if (saysNothing(text)) return { type: "nothing" };
  if (/^[^–—()]{1,40}:\s*$/u.test(text)) return { type: "heading", text: text.replace(/:\s*$/u, "") };
  const open = VACANT.exec(text)?.[0] ?? "";
  const { reach, left } = takeReach(open === "" ? text : text.replace(open, " "));
  const parts = left
    .split(SEPARATOR)
    .map((part) => part.trim().replace(/(?<=\p{L}{3})[.;,]+$|^[/.;,]\s*/gu, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const pair = /^(.+?)\s+(?:and|&)\s+(.+)$/iu.exec(parts[0] ?? "");
  const both = pair?.[1] && pair[2] ? [pair[1], pair[2]] : [];
  if (both.length === 2 && both.every((part) => /\s/u.test(part) && classify(part).some(({ is }) => is === "name"))) {
    const rest = parts.slice(1).flatMap(classify);
    return { type: "contacts", contacts: both.map((part) => compose([...classify(part), ...rest], reach, left, open)) };
  }
  return { type: "contacts", contacts: [compose(parts.flatMap(classify), reach, left, open)] };
}
