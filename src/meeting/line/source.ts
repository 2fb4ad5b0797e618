import { sourceKindOf } from "../../matching";
import type { Draft } from "../../record";

type Source = NonNullable<Draft<"links">["source"]>;

const MOST_WORDS = 4;

/** What kind of source a few words are, where they are nothing else: "police", "Police Merlin", "school DSL", "per mum". */
export function sourceFrom(words: string): Source | undefined {
  const name = words
    .trim()
    .replace(/^(?:source:?|per|via|from|reported by|according to|told by)\s+/iu, "")
    .replace(/[.\s]+$/u, "");
  if (name === "" || name.split(/\s+/u).length > MOST_WORDS) return undefined;
  const kind = sourceKindOf(name);
  return kind && { kind, name: /^\p{Ll}/u.test(name) && !name.includes(" ") ? "" : name };
}

/** Where a sentence names its source: before a colon, or at its end after a comma, dash or within brackets. Else the session. */
export function sourceIn(words: string): Source {
  const first = /^([^:,.;]{2,40}):\s/u.exec(words)?.[1];
  const bracket = /\(([^()]{2,40})\)\s*\.?$/u.exec(words)?.[1];
  const pieces = words.split(/,|;|\s[–—-]\s/u);
  const ends = pieces.slice(1).slice(-2);
  const found = [first, bracket, ...ends].flatMap((piece) => (piece === undefined ? [] : (sourceFrom(piece) ?? [])));
  return found[0] ?? { kind: "session" };
}
