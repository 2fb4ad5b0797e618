import type { EdgeChange } from "../page";
import type { Sync } from "./program";

function replaceIn(paragraphs: readonly Word.Paragraph[], { was, now }: EdgeChange): void {
  const [first, ...rest] = now;
  for (const paragraph of paragraphs.filter(({ text }) => text.trim() === was)) {
    if (first === undefined) {
      paragraph.delete();
      continue;
    }
    paragraph.insertText(first, "Replace");
    let last = paragraph;
    for (const line of rest) last = last.insertParagraph(line, "After");
  }
}

/**
 * The title among the document's properties and on the first page, where it still stands as it was written. A change that was
 * interrupted may have reached one of the two: `earlier` are titles that it may still have.
 */
export async function writeTitle(
  context: Word.RequestContext,
  sync: Sync,
  title: string,
  earlier: readonly string[],
): Promise<void> {
  const { properties, body } = context.document;
  const { paragraphs } = body;
  properties.load("title");
  paragraphs.load("items/text");
  await sync();
  const was = [properties.title.trim(), ...earlier].filter((one) => one !== "" && one !== title);
  const line = paragraphs.items.find(({ text }) => was.includes(text.trim()));
  line?.insertText(title, "Replace");
  if (properties.title !== title) properties.title = title;
  await sync();
}

/** What stands at the head and foot of the pages. Sections may share them, so one is finished before the next is read. */
export async function writeEdges(context: Word.RequestContext, sync: Sync, edges: readonly EdgeChange[]): Promise<void> {
  if (edges.length === 0) return;
  const { sections } = context.document;
  sections.load("items");
  await sync();
  for (const section of sections.items) {
    for (const story of [section.getHeader("Primary"), section.getFooter("Primary")]) {
      const { paragraphs } = story;
      paragraphs.load("items/text");
      await sync();
      for (const edge of edges) replaceIn(paragraphs.items, edge);
    }
    await sync();
  }
}
