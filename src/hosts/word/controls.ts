import type { PageChange, PageLine, ShownControl } from "../page";

type Control = Word.ContentControl;

async function loadControls(context: Word.RequestContext, prefix: string): Promise<Control[]> {
  const { contentControls } = context.document;
  contentControls.load("items/tag,items/text");
  await context.sync();
  return contentControls.items.filter(({ tag }) => tag.startsWith(prefix));
}

/** Content controls as they stand, by the beginning of their tag. */
export async function readControls(context: Word.RequestContext, prefix: string): Promise<ShownControl[]> {
  return (await loadControls(context, prefix)).map(({ tag, text }) => ({ tag, text }));
}

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
function rewrite(control: Control, shown: readonly Word.Paragraph[], { lines, none }: PageChange): void {
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

/** Writes what has changed into the controls, all in one go. A control that is not there any more is left out. */
export async function writeControls(context: Word.RequestContext, changes: readonly PageChange[]): Promise<void> {
  if (changes.length === 0) return;
  const controls = await loadControls(context, "");
  const found = changes.flatMap((change) => {
    // A row that somebody copied has its tags twice: the first is ours.
    const control = controls.find(({ tag }) => tag === change.tag);
    return control ? [{ change, control, paragraphs: control.paragraphs }] : [];
  });
  found.forEach(({ paragraphs }) => paragraphs.load("items/text"));
  await context.sync();
  found.forEach(({ control, paragraphs, change }) => rewrite(control, paragraphs.items, change));
  await context.sync();
}
