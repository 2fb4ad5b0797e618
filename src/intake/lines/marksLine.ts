import { noIdentity, readPiece, type Identity } from "./identity";

const ALSO = /^(?:a\.?k\.?a\.?|also known as|known as|alias(?:es)?|street names?|nicknames?)\s*[:–-]\s*(.+)$/iu;
const LABEL =
  /^(?:d\.?o\.?b|date of birth|born|ages?\b|tel|phone|mob|contact n|number|snap|insta|ig\b|tik|discord|telegram|facebook|fb\b|mosaic|nhs|upn|pnc|a\.?k\.?a|also known|alias|known as|street name|nickname)/iu;

/** Reads a line that is nothing but marks of whoever the line above names ("DOB: 04/03/2010"); false where it says anything else. */
export function readMarksLine(line: string, identity: Identity): boolean {
  const text = line.trim().replace(/[.;,]$/u, "");
  if (!LABEL.test(text)) return false;
  const also = ALSO.exec(text)?.[1];
  if (also !== undefined) {
    const names = also.split(/\s*(?:,|\/|&|;|\band\b|\bor\b)\s*/u).map((name) => name.replace(/^[“"‘']|[”"’']$/gu, ""));
    if (names.some((name) => name.split(/\s+/u).length > 3 || name === "")) return false;
    identity.aliases.push(...names);
    return true;
  }
  return text.split(/[,;]/u).every((piece) => readPiece(piece, identity));
}

export const isMarks = (line: string): boolean => readMarksLine(line, noIdentity());
