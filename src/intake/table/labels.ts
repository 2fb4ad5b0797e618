import { nearWord, remember } from "../../matching";

/** The five rows of the guidance's table, and two that tables in use add to it. */
export type RowKind = "concerns" | "contexts" | "people" | "contacts" | "questions" | "strengths" | "gaps";

const list = (text: string) => new Set(text.split(" "));

/** Words that name a row; the last one in a label decides ("risk locations" are locations). */
const TERMS: Record<RowKind, ReadonlySet<string>> = {
  concerns: list("concern concerns vulnerability vulnerabilities risk risks worry worries harm harms issue issues concerning"),
  contexts: list(
    "context contexts location locations place places venue venues hotspot hotspots space spaces environment environments addresses",
  ),
  people: list(
    "people person persons peer peers associate associates group groups network networks individual individuals friend friends connection connections link links relationship relationships family",
  ),
  contacts: list(
    "contact contacts professional professionals practitioner practitioners agency agencies worker workers service services partners",
  ),
  questions: list("question questions qs q query queries"),
  strengths: list("strength strengths positives protective"),
  gaps: list("gap gaps unknowns"),
};

/** Words that may stand beside them. */
const BESIDE = list(
  "current currently key linked known main and of to the for with identified information any other relevant involved important about a young yp child subject their all list s in row see pre mapping associated related wider local possible including inc who what are we worried working well is whats not yet need know do don t existing presenting reported active area areas factors factor names name details detail social peer criminal exploitation members member around re potential positive",
);

const KINDS = Object.keys(TERMS) as RowKind[];

function kindOf(word: string): RowKind | undefined {
  const exact = KINDS.find((kind) => TERMS[kind].has(word));
  if (exact || word.length < 6) return exact;
  return KINDS.find((kind) => [...TERMS[kind]].some((term) => term.length >= 6 && nearWord(term, word)));
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .match(/[\p{L}]+/gu) ?? [];

/**
 * Which row a label names, however it is worded: "Current Concerns – Vulnerabilities:", "Linked People/Groups", "Key Qs".
 * Undefined for anything that is not plainly a label.
 */
export const rowOf = remember((label: string): RowKind | undefined => {
  if (label.length > 160) return undefined;
  const short = label.replace(/\([^)]*\)|\[[^\]]*\]/gu, " ").trim();
  if (short === "" || short.length > 90 || /[.!?]\s+\S/u.test(short) || /\d{2}/u.test(short)) return undefined;
  const words = wordsOf(short.replace(/\b(?:q['’]s)\b/giu, "qs"));
  if (words.length === 0 || words.length > 9) return undefined;
  const kinds = words.map(kindOf);
  const strange = words.filter((word, index) => kinds[index] === undefined && !BESIDE.has(word));
  if (strange.length > 0) return undefined;
  const asked = /(?:need|want) to know|not know|find out/u.test(words.join(" ")) ? "questions" : undefined;
  const sentence = /what (?:are we worried|worries)/u.test(words.join(" "))
    ? "concerns"
    : /working well/u.test(words.join(" "))
      ? "strengths"
      : asked;
  // Who is asked about comes second: "questions about people", "professional network".
  for (const strong of ["gaps", "questions", "contacts"] as const) if (kinds.includes(strong)) return strong;
  const until = words.findIndex((word) => word === "of" || word === "for" || word === "about");
  const head = kinds.slice(0, until > 0 ? until : kinds.length);
  return head.findLast((kind) => kind !== undefined) ?? kinds.findLast((kind) => kind !== undefined) ?? sentence;
});

/** A label with its content behind it in one cell: "Key questions: Who is …". */
export function labelBefore(text: string): { label: string; kind: RowKind; rest: string } | undefined {
  const match = /^([^:–]{3,60})\s*[:–]\s*(\S.*)$/u.exec(text.trim());
  const kind = match?.[1] ? rowOf(match[1]) : undefined;
  return match?.[1] && match[2] && kind ? { label: match[1].trim(), kind, rest: match[2] } : undefined;
}

/** What a column is about, by its heading. */
export type ColumnRole = "main" | "source" | "date" | "note" | "label";

const COLUMNS: [ColumnRole, RegExp][] = [
  [
    "source",
    /^(?:sources?|source of information|information source|provenance|where from|from whom|who said|said by|by whom|provided by|origin|agency|recorded by|reported by)$/iu,
  ],
  ["date", /^(?:dates?|when|date (?:of information|recorded|added|reported|of incident)|added|recorded)$/iu],
  [
    "note",
    /^(?:notes?|comments?|remarks?|further (?:information|notes|detail|details)|updates?|actions?|analysis|additional (?:information|notes)|other|evidence|rag|status)$/iu,
  ],
  [
    "main",
    /^(?:details?|information|content|description|summary|what (?:we know|is known)|known information|response|answer|findings|current information|entry)$/iu,
  ],
  [
    "label",
    /^(?:row|area|areas|heading|headings|category|section|theme|domain|topic|item|information to consider|consideration|considerations|type|no|number)$/iu,
  ],
];

/** The role of a column from its heading, or undefined where the heading is no such word. */
export function columnRole(heading: string): ColumnRole | undefined {
  const text = heading
    .replace(/[^\p{L}\s]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return COLUMNS.find(([, pattern]) => pattern.test(text))?.[0];
}
