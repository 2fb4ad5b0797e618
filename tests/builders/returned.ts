import { elementsOf, textOf } from "./editedPage";

/** What a partner types into a row of the return table, a text for each line. */
export type Filling = { about?: string[]; known?: string[]; date?: string[]; source?: string[] };

const COLUMNS = ["about", "known", "date", "source"] as const;
const escaped = (text: string) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
const typed = (lines: readonly string[]) =>
  lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`).join("");

/** Types into the cells of a row of ours, as Word does: in the content control, in place of what stands for nothing there. */
function fillRow(row: string, filling: Filling): string {
  let column = -1;
  return row.replace(/<w:sdt>.*?<\/w:sdt>/gsu, (control) => {
    column += 1;
    const lines = filling[COLUMNS[column] ?? "about"];
    if (lines === undefined) return control;
    const filled = control.replace(/<w:sdtContent>.*<\/w:sdtContent>/su, `<w:sdtContent>${typed(lines)}</w:sdtContent>`);
    return filled.replace("<w:showingPlcHdr/>", "");
  });
}

const returnRow = (xml: string, label: string) =>
  elementsOf(xml, "row").findLast(({ xml: row }) => textOf(row).startsWith(label) && row.includes("/returnKnown"));

/** The page with the row of somebody or of a question filled in. */
export function fill(label: string, filling: Filling): (xml: string) => string {
  return (xml) => {
    const found = returnRow(xml, label);
    if (!found) throw new Error(`There is no row “${label}”.`);
    return xml.slice(0, found.at) + fillRow(found.xml, filling) + xml.slice(found.at + found.xml.length);
  };
}

/** A row that the partner added at the end: plain cells, as another program makes them. */
export function addRow(filling: Filling): (xml: string) => string {
  return (xml) => {
    const end = xml.lastIndexOf("</w:tbl>");
    const cells = COLUMNS.map((column) => `<w:tc>${typed(filling[column] ?? [""])}</w:tc>`);
    return `${xml.slice(0, end)}<w:tr>${cells.join("")}</w:tr>${xml.slice(end)}`;
  };
}

/** The same row once more, tags and all, with other words in it. */
export function copyRow(label: string, filling: Filling): (xml: string) => string {
  return (xml) => {
    const found = returnRow(xml, label);
    if (!found) throw new Error(`There is no row “${label}”.`);
    const end = found.at + found.xml.length;
    return xml.slice(0, end) + fillRow(found.xml, filling) + xml.slice(end);
  };
}
