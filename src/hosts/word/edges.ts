import type { Sync } from "./program";

/** Lines at the head or foot, where nothing stands; the first in place of the empty paragraph that Word keeps there. */
function writeLines(body: Word.Body, lines: readonly string[], look: (line: Word.Paragraph) => void): void {
  const [first, ...rest] = lines;
  if (first === undefined) return;
  let last = body.paragraphs.getFirst();
  last.insertText(first, "Replace");
  look(last);
  for (const line of rest) {
    last = last.insertParagraph(line, "After");
    look(last);
  }
}

function asMarking(line: Word.Paragraph): void {
  line.alignment = "Centered";
  line.font.bold = true;
}

/**
 * What stands at the head and foot of every page, wherever nothing stands there yet. Sections may share them, so one is finished
 * before the next is read.
 */
export async function writeHeadAndFoot(
  context: Word.RequestContext,
  sync: Sync,
  head: readonly string[],
  foot: readonly string[],
): Promise<void> {
  const { sections } = context.document;
  sections.load("items");
  await sync();
  for (const section of sections.items) {
    const [header, footer] = [section.getHeader("Primary"), section.getFooter("Primary")];
    header.load("text");
    footer.load("text");
    await sync();
    if (header.text.trim() === "") writeLines(header, head, asMarking);
    if (footer.text.trim() === "") writeLines(footer, foot, () => undefined);
    await sync();
  }
}
