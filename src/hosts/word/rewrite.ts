import type { PageChange, PageLine } from "../page";

type Control = Word.ContentControl;

const whole = ({ lead, text }: PageLine) => lead + text;

type Ends = { insertText(text: string, where: "End"): Word.Range };

/** Bold for the beginning and for nothing else: new words take the look of their neighbours otherwise. */
function setApart(begun: Word.Range | Word.Paragraph, into: Ends, { lead, text }: PageLine): void {
  begun.font.bold = lead !== "";
  if (lead !== "" && text !== "") into.insertText(text, "End").font.bold = false;
}

/** A line in the place of what stands there. */
function replaceLine(into: Control | Word.Paragraph, line: PageLine, mixed: boolean): void {
  const begun = into.insertText(line.lead === "" ? line.text : line.lead, "Replace");
  if (mixed) setApart(begun, into, line);
}

function addLine(control: Control, line: PageLine, mixed: boolean): void {
  const begun = control.insertParagraph(line.lead === "" ? line.text : line.lead, "End");
  if (mixed) setApart(begun, begun, line);
}

/**
 * Rewrites one control. Where as many lines stand there as are to stand there, only those that differ are touched, so that the rest
 * keeps its look and its bookmarks; where lines are added at the end, only they are.
 */
export function rewrite(control: Control, shown: readonly Word.Paragraph[], { lines, none }: PageChange): void {
  const [first, ...rest] = lines;
  if (!first) {
    control.clear();
    if (none !== "") control.placeholderText = none;
    return;
  }
  const mixed = lines.some(({ lead }) => lead !== "");
  const same = (paragraph: Word.Paragraph, at: number) => paragraph.text === whole(lines[at] ?? first);
  if (shown.length > 1 && lines.length > shown.length && shown.every(same)) {
    lines.slice(shown.length).forEach((line) => addLine(control, line, mixed));
  } else if (shown.length > 1 && shown.length === lines.length) {
    shown.forEach((paragraph, at) => {
      if (!same(paragraph, at)) replaceLine(paragraph, lines[at] ?? first, mixed);
    });
  } else {
    replaceLine(control, first, mixed);
    rest.forEach((line) => addLine(control, line, mixed));
  }
}

const bare = (text: string) => text.replace(/\s+/g, "");
/** Whether a control whose text is this says what it was to say; white space is told differently by different programs. */
export const says = ({ lines, none }: PageChange, text: string) =>
  bare(text) === bare(lines.map(whole).join("\n")) || (lines.length === 0 && bare(text) === bare(none));
