import type { EdgeChange } from "../page";

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

/** The title among the document's properties and on the first page, where it still stands as it was written. */
export async function writeTitle(context: Word.RequestContext, title: string): Promise<void> {
  const { properties, body } = context.document;
  const { paragraphs } = body;
  properties.load("title");
  paragraphs.load("items/text");
  await context.sync();
  const was = properties.title.trim();
  if (was === title) return;
  const line = paragraphs.items.find(({ text }) => text.trim() === was);
  if (line && was !== "") line.insertText(title, "Replace");
  properties.title = title;
  await context.sync();
}

/** What stands at the head and foot of the pages. Sections may share them, so one is finished before the next is read. */
export async function writeEdges(context: Word.RequestContext, edges: readonly EdgeChange[]): Promise<void> {
  if (edges.length === 0) return;
  const { sections } = context.document;
  sections.load("items");
  await context.sync();
  for (const section of sections.items) {
    for (const story of [section.getHeader("Primary"), section.getFooter("Primary")]) {
      const { paragraphs } = story;
      paragraphs.load("items/text");
      await context.sync();
      for (const edge of edges) replaceIn(paragraphs.items, edge);
    }
    await context.sync();
  }
}
