import { paragraphAfter, paragraphsIn, paragraphText, replaceText } from "./paragraphs";
import { childOf, insideOf, make, valueOf } from "./wordXml";

/** A rich text content control on the played pages. */
export class PlayedControl {
  constructor(readonly element: Element) {}

  get #properties(): Element {
    const found = childOf(this.element, "sdtPr");
    if (!found) throw new Error("A content control has no properties.");
    return found;
  }

  get #content(): Element {
    const found = childOf(this.element, "sdtContent");
    if (!found) throw new Error("A content control has no content.");
    return found;
  }

  get tag(): string {
    return valueOf(childOf(this.#properties, "tag"));
  }

  get title(): string {
    return valueOf(childOf(this.#properties, "alias"));
  }

  get id(): number {
    return Number(valueOf(childOf(this.#properties, "id")));
  }

  get locked(): boolean {
    return /contentLocked/i.test(valueOf(childOf(this.#properties, "lock")));
  }

  lock(): void {
    this.#properties.append(make(this.element.ownerDocument, "lock", { val: "sdtContentLocked" }));
  }

  get showsPlaceholder(): boolean {
    return childOf(this.#properties, "showingPlcHdr") !== undefined;
  }

  get paragraphs(): Element[] {
    return paragraphsIn(this.#content);
  }

  /** With the placeholder's words where it shows one: that Word leaves them out is nowhere promised. */
  text(between: string): string {
    return this.paragraphs.map(paragraphText).join(between);
  }

  /** Typing or inserting takes the placeholder's place. */
  settle(): void {
    childOf(this.#properties, "showingPlcHdr")?.remove();
  }

  /** Replaces all of it; each line is a paragraph with the properties of the first. */
  replace(text: string): void {
    const [first, ...rest] = this.paragraphs;
    if (!first) throw new Error("A content control has no paragraph.");
    const [line = "", ...more] = text.split(/\r\n?|\n/);
    replaceText(first, line);
    this.settle();
    rest.forEach((paragraph) => paragraph.remove());
    let last = first;
    for (const next of more) last = paragraphAfter(last, next);
  }

  append(text: string): Element {
    const last = this.paragraphs.at(-1);
    if (!last) throw new Error("A content control has no paragraph.");
    this.settle();
    return paragraphAfter(last, text);
  }

  get content(): Element {
    return this.#content;
  }

  /** The control goes, and what stands in it stays. */
  unwrap(): void {
    this.element.replaceWith(...this.#content.childNodes);
  }

  /** Emptied, it shows its placeholder; one whose text is stored nowhere is blank. */
  clear(): void {
    this.replace("");
    this.#properties.append(make(this.element.ownerDocument, "showingPlcHdr"));
  }

  set placeholder(text: string) {
    if (!this.showsPlaceholder) return;
    const [first] = this.paragraphs;
    if (!first) return;
    replaceText(first, text);
    const run = insideOf(first, "r")[0];
    const look = make(this.element.ownerDocument, "rPr");
    look.append(make(this.element.ownerDocument, "rStyle", { val: "PlaceholderText" }));
    run?.prepend(look);
  }
}
