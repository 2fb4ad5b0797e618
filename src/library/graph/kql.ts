import { DOCUMENT_ENDINGS } from "../folder/kinds";
import type { Clue, Term } from "../../matching";

/**
 * As long as a query is made. A search box of SharePoint takes 2,048 characters, a program 4,096:
 * https://learn.microsoft.com/sharepoint/dev/general-development/keyword-query-language-kql-syntax-reference
 */
const LONGEST = 2_000;

/** Between quotes every word is a word, also "or" and "near"; quotes and all else that is no letter or figure are taken out. */
const quoted = (term: Term): string => {
  const words = term.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return `"${words}${term.endsWith("*") ? "*" : ""}"`;
};

const oneOf = (terms: readonly Term[]) => (terms.length === 1 ? quoted(terms[0] ?? "") : `(${terms.map(quoted).join(" OR ")})`);
const written = (clue: Clue) => (clue.length === 1 ? oneOf(clue[0] ?? []) : `(${clue.map(oneOf).join(" AND ")})`);

/** Documents on this host, and nothing else that the index knows. */
const within = (host: string) =>
  `path:"https://${host.replace(/[^\w.-]/g, "")}" AND (${DOCUMENT_ENDINGS.map((ending) => `filetype:"${ending}"`).join(" OR ")})`;

/**
 * Queries in the language of SharePoint's index (KQL), as few as their length allows, that together ask for every clue among the documents
 * of a host. One clue stays in one query, however long it is.
 */
export function kqlFor(clues: readonly Clue[], host: string): string[] {
  const place = within(host);
  const queries: string[][] = [];
  let length = Infinity;
  for (const one of clues.map(written)) {
    if (length + one.length + 4 > LONGEST - place.length) {
      queries.push([]);
      length = 0;
    }
    queries.at(-1)?.push(one);
    length += one.length + 4;
  }
  return queries.map((parts) => `(${parts.join(" OR ")}) AND ${place}`);
}
