/**
 * The elements of a collection as it is now. In jsdom every step of `for (… of collection)` and `[...collection]` looks its index up
 * as a name too, through all elements, so that a long one takes most of a test's time.
 */
export function elementsIn(collection: HTMLCollectionOf<Element>): Element[] {
  const item = collection.item.bind(collection);
  return Array.from({ length: collection.length }, (_, index) => item(index)!);
}
