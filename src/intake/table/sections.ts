import type { Line } from "../docx/content";
import type { RowKind } from "./labels";
import type { SubjectText } from "./subject";

/** One line of one of the rows, as it came. */
export type TableLine = {
  /** As typed, with its bullet. */
  raw: string;
  /** Without bullet and outer space. */
  text: string;
  other?: string;
  kind: RowKind;
  /** Label of the row as typed, for saying where a line stood. */
  label: string;
  level: number;
  bullet: boolean;
  soft: boolean;
  notes: string[];
  /** What stood beside it in columns for source, date and notes. */
  source: string;
  date: string;
  remarks: string[];
};

const HEADING_WORD =
  /^(?:(?:full )?names?|who|person|people|relationship(?: to \S+)?|relation|linked? (?:how|to)|how linked|link|notes?|comments?|details?|ages?|d\.?o\.?b\.?|date of birth|source|date|role|job(?: title)?|title|agency|organisation|team|service|contact(?: details| number)?|phone|tel(?:ephone)?(?: no| number)?|e-?mail|address|place|location|type|context|concern|risk|question|status|no|number)$/iu;

/** The first row of a table inside a cell: "Name – Relationship – Notes". */
export function isHeadingRow(text: string): boolean {
  const parts = text.split(" – ").map((part) => part.replace(/[^\p{L}\s-]/gu, "").trim());
  return parts.length > 1 && parts.every((part) => HEADING_WORD.test(part));
}

/** What one table, or one part of it, says about one subject. */
export type Section = { table: number; subject: SubjectText | undefined; lines: TableLine[] };

/** Words outside the five rows: titles, purpose, rows of another kind. `label` where a cell or "Purpose:" names them. */
export type Aside = {
  where: string;
  label: string;
  text: string;
  other?: string;
  /** The table it stands in as a row of its own kind ("Other information"), and whether a row of the five came before it. */
  row?: { section: Section; after: boolean };
};

const BULLET =
  /^[\s\u00A0]*(?:(?:[•·▪▫◦‣●○■□◆◇➢➤►✓✔✗§¤\uF000-\uF0FF*]|[-–—](?=\s|\p{L})|\+(?=\s)|o(?=\t|\s{2,})|>+(?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s)|\(?[ivx]{1,4}[.)](?=\s))[\s\u00A0]*)+/u;

/** A line without the bullet or number typed before it. */
export function withoutBullet(text: string): { text: string; bullet: boolean } {
  const match = BULLET.exec(text);
  const rest = (match ? text.slice(match[0].length) : text).replace(/[\u00A0\u2000-\u200B]/gu, " ").trim();
  // A line of nothing but a dash says that there is nothing; it is kept as it is.
  return rest === ""
    ? { text: text.trim(), bullet: false }
    : {
        text: rest.replace(/\s*\t+\s*(?=[-–—(:])|(?<=[-–—:])\s*\t+\s*/gu, " ").replace(/\s*\t+\s*/gu, " – "),
        bullet: match !== null,
      };
}

/** A line of a cell as a line of a row. Undefined where there is nothing in either reading. */
export function tableLine(line: Line, kind: RowKind, label: string): TableLine | undefined {
  const { text, bullet } = withoutBullet(line.text);
  if (text === "" && (line.other ?? "").trim() === "") return undefined;
  return {
    raw: line.text.trim(),
    text,
    ...(line.other === undefined ? {} : { other: withoutBullet(line.other).text }),
    kind,
    label,
    level: line.level + (bullet ? (/^[\s\u00A0]*/u.exec(line.text)?.[0].replace(/\t/gu, "    ").length ?? 0) >> 2 : 0),
    bullet: line.bullet || bullet,
    soft: line.soft,
    notes: line.notes,
    source: "",
    date: "",
    remarks: [],
  };
}
