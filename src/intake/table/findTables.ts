import { linesIn, type Block, type Line, type Table } from "../docx/content";
import { isInformationTable, readTable } from "./readTable";
import type { Aside, Section } from "./sections";
import { subjectOf, type SubjectText } from "./subject";

/** Everything in a body: what its information tables say, and the words around them. */
export type Found = {
  /** How many information tables there are, filled in or not. */ tables: number;
  sections: Section[];
  asides: Aside[];
  /** Tables that are none, by their first words. */ others: string[];
};

type Pending = { line: Line; heading: boolean };

const holdsInformation = (table: Table): boolean =>
  table.rows.some((row) =>
    row.cells.some((cell) =>
      cell.blocks.some((block) => block.type === "table" && (isInformationTable(block) || holdsInformation(block))),
    ),
  );

/** The subject that paragraphs above a table name: labelled anywhere above, or as the nearest heading or lone name. */
function subjectAbove(pending: readonly Pending[]): SubjectText | undefined {
  const lines = pending.filter(({ line }) => line.text.trim() !== "").reverse();
  const named = lines.map(({ line }) => subjectOf(line.text));
  const labelled = named.find((subject) => subject?.labelled);
  const near = lines.slice(0, 4).findIndex(({ heading }, index) => named[index] !== undefined && (heading || index < 2));
  const nearest = near >= 0 ? named[near] : undefined;
  return labelled ?? (nearest && { ...nearest, sure: nearest.sure || lines[near]?.heading === true });
}

/** Splits "Purpose: …" into label and text, where the label is short. */
function aside(line: Line): Aside {
  const match = /^\s*([^:]{2,40}?)\s*:\s*(\S[\s\S]*)$/u.exec(line.text);
  return {
    where: "",
    label: match?.[1] ?? "",
    text: line.text.trim(),
    ...(line.other === undefined ? {} : { other: line.other }),
  };
}

const kindsOf = (section: Section | undefined) => new Set(section?.lines.map(({ kind }) => kind));

class Walk {
  readonly found: Found = { tables: 0, sections: [], asides: [], others: [] };
  #pending: Pending[] = [];

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.type === "paragraph") {
        for (const line of block.lines) {
          this.#pending.push({ line, heading: block.heading });
          if (line.text.trim() !== "" || (line.other ?? "").trim() !== "") this.found.asides.push(aside(line));
        }
      } else if (isInformationTable(block)) this.#information(block);
      else if (holdsInformation(block)) for (const row of block.rows) for (const cell of row.cells) this.blocks(cell.blocks);
      else this.#other(block);
    }
  }

  #information(table: Table): void {
    this.found.tables += 1;
    const { sections, asides } = readTable(table, this.found.tables);
    const [first] = sections;
    const above = subjectAbove(this.#pending);
    const before = this.found.sections.at(-1);
    if (first && !first.subject) first.subject = above;
    // A table split in two goes on about the same subject: no name above it, and no row twice.
    const goesOn = first && !first.subject && before && [...kindsOf(first)].every((kind) => !kindsOf(before).has(kind));
    if (goesOn) before.lines.push(...first.lines);
    this.found.sections.push(...(goesOn ? sections.slice(1) : sections));
    this.found.asides.push(
      ...asides.map((one) => ({ ...one, where: [`table ${this.found.tables}`, one.where].filter(Boolean).join(", ") })),
    );
    this.#pending = [];
  }

  /** A table of another kind: its rows are words around, label and text where a row has two cells. */
  #other(table: Table): void {
    const rows = table.rows.map((row) => row.cells.map((cell) => linesIn(cell.blocks).filter((line) => /\S/u.test(line.text))));
    const words = rows.flat(2).map(({ text }) => text.trim());
    if (words.length > 0) this.found.others.push(words.slice(0, 3).join(" | ").slice(0, 80));
    for (const cells of rows) {
      const [first, ...rest] = cells.filter((lines) => lines.length > 0);
      const label = first?.map(({ text }) => text.trim()).join(" ") ?? "";
      if (!first) continue;
      if (rest.length === 0) this.found.asides.push(...first.map(aside));
      else this.found.asides.push({ where: "", label: "", text: label });
      for (const line of rest.flat())
        this.found.asides.push({ where: "", label: label.replace(/:\s*$/u, ""), text: line.text.trim() });
      const [value] = rest;
      const said = `${label.replace(/:\s*$/u, "")}: ${value?.map(({ text }) => text.trim()).join(" ") ?? ""}`;
      if (first[0]) this.#pending.push({ line: { ...first[0], text: rest.length > 0 ? said : label }, heading: false });
    }
  }
}

/** Walks the body and reads every information table in it, however deep it stands. */
export function findTables(blocks: readonly Block[]): Found {
  const walk = new Walk();
  walk.blocks(blocks);
  const named = walk.found.sections.flatMap(({ subject }) => (subject && !subject.labelled ? [subject] : []));
  // One name above one table may be anybody's; above each of several tables it is their subject's.
  if (named.length > 1) for (const subject of named) subject.sure = true;
  return walk.found;
}
