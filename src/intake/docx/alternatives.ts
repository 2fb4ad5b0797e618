import type { Element } from "./xml";

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Text boxes, pictures and properties of newer Words: the readers know where words stand in them. */
const UNDERSTOOD =
  /^http:\/\/schemas\.microsoft\.com\/office\/(?:word|drawing)\/|^urn:schemas-microsoft-com:|openxmlformats\.org/;

/** The mark of an open element: handed on, an empty wrapper, or left out with all that is in it. */
type Mark = "shown" | "wrapper" | "skipped";

/**
 * Chooses among mc:AlternateContent while a part is read: the first choice whose namespaces are all understood, else the
 * fallback (ECMA-376 part 3, 9.3). The wrappers themselves are not handed on.
 */
export class Alternatives {
  readonly #marks: Mark[] = [];
  /** For each open mc:AlternateContent, whether one of its choices was taken. */
  readonly #taken: boolean[] = [];
  readonly #blocks: boolean[] = [];

  get skipping(): boolean {
    return this.#marks.at(-1) === "skipped";
  }

  /** Whether the element that opens is handed on. */
  open(element: Element, namespaceOf: (prefix: string) => string | undefined): boolean {
    const mark = this.skipping ? "skipped" : this.#markOf(element, namespaceOf);
    const isBlock = mark === "wrapper" && element.local === "AlternateContent";
    if (isBlock) this.#taken.push(false);
    this.#marks.push(mark);
    this.#blocks.push(isBlock);
    return mark === "shown";
  }

  close(): void {
    this.#marks.pop();
    if (this.#blocks.pop() === true) this.#taken.pop();
  }

  #markOf(element: Element, namespaceOf: (prefix: string) => string | undefined): Mark {
    const { uri, local } = element;
    if (uri !== COMPATIBILITY) return "shown";
    if (local === "AlternateContent") return "wrapper";
    if (local !== "Choice" && local !== "Fallback") return "shown";
    const last = this.#taken.length - 1;
    const needs = local === "Choice" ? (element.values["Requires"] ?? "").split(/\s+/).filter(Boolean) : [];
    if (this.#taken[last] === true || !needs.every((prefix) => UNDERSTOOD.test(namespaceOf(prefix) ?? ""))) return "skipped";
    if (last >= 0) this.#taken[last] = true;
    return "wrapper";
  }
}
