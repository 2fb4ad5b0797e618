import type { PageChange, ShownControl } from "../page";

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

/**
 * Rewrites one control. Where as many lines stand there as are to stand there, only those that differ are touched, so that the rest
 * keeps its look and its bookmarks; where lines are added at the end, only they are.
 */
function rewrite(control: Control, shown: readonly Word.Paragraph[], { text, none }: PageChange): void {
  const lines = text.split("\n");
  if (text === "") {
    control.clear();
    if (none !== "") control.placeholderText = none;
    return;
  }
  const grows = shown.length > 1 && lines.length > shown.length && shown.every((one, at) => one.text === lines[at]);
  if (grows) {
    for (const line of lines.slice(shown.length)) control.insertParagraph(line, "End");
  } else if (shown.length > 1 && shown.length === lines.length) {
    shown.forEach((paragraph, at) => {
      const line = lines[at] ?? "";
      if (paragraph.text !== line) paragraph.insertText(line, "Replace");
    });
  } else {
    control.insertText(text, "Replace");
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
