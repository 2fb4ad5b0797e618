/** Asks, with what is queued next, whether the document is a blank page; the answer is there once that was sent. */
export function queueBlank({ document }: Word.RequestContext): () => boolean {
  const { body, contentControls } = document;
  body.load("text");
  body.inlinePictures.load("items/width");
  body.tables.load("items/rowCount");
  contentControls.load("items/tag,items/text");
  return () => {
    const things = [body.inlinePictures.items, body.tables.items, contentControls.items];
    return body.text.trim() === "" && things.every((items) => items.length === 0);
  };
}
