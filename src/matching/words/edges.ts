/**
 * Letters and figures of the scripts that names here are written in, as the inside of a class for a pattern without the flag "u". The engine
 * makes ready a pattern that has \p{L} beside "iu" in some milliseconds, and one with these in a small part of that; a table is read with more
 * than a hundred. Marks and stops inside those scripts count as letters, as none stands beside an English word.
 */
export const LETTERS =
  "0-9A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc";

/** No letter and no figure stands in front. */
export const WORD_BEGINS = `(?<![${LETTERS}])`;
/** No letter and no figure comes next. */
export const WORD_ENDS = `(?![${LETTERS}])`;
