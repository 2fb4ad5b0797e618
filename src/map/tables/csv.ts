/** Excel takes a file without this mark for one in the machine's own letters; Gephi (since 0.9.3) and i2 read past it. */
const BYTE_ORDER_MARK = "\uFEFF";
const END_OF_ROW = "\r\n";

/**
 * What a spreadsheet may take for the beginning of a formula, also after white space and signs that nobody sees, and in its full
 * width (https://owasp.org/www-community/attacks/CSV_Injection). A tab or line break in front is one too.
 */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u;

/** One value as it stands in the file: an apostrophe before what could be a formula, quotes wherever something else than words is in it. */
export function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /^[\p{L}\p{M}\p{N} .-]*$/u.test(safe) ? safe : `"${safe.replaceAll('"', '""')}"`;
}

/** Rows as a file of comma separated values (RFC 4180): UTF-8 with its mark, rows that end with CR and LF, the head first. */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => row.map(cell).join(",") + END_OF_ROW).join("");
}
