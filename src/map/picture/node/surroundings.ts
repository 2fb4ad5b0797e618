import { JSDOM } from "jsdom";
import { widthOf } from "../../text/measure";

/**
 * Parts of the browser that jsdom lacks and Mermaid asks for. Nothing of the finished picture hangs on them, as our layout
 * writes its own sizes; they only have to be numbers.
 */
function addMeasures({ SVGElement }: JSDOM["window"]): void {
  const box = function (this: SVGElement) {
    const width = widthOf(this.textContent) * 14;
    return { x: 0, y: 0, width, height: 17, top: 0, left: 0, right: width, bottom: 17 };
  };
  Object.assign(SVGElement.prototype, {
    getBBox: box,
    getComputedTextLength(this: SVGElement) {
      return widthOf(this.textContent) * 14;
    },
    getTotalLength: () => 100,
    getPointAtLength: (at: number) => ({ x: at, y: 0 }),
  });
}

const GLOBALS = ["window", "document", "CSSStyleSheet", "Element", "DOMParser", "XMLSerializer"] as const;

/** A page without a browser. Mermaid looks for it in the globals: they are there while it works, and as before afterwards. */
export class Page {
  readonly #dom = new JSDOM("<!doctype html><html><body></body></html>");

  constructor() {
    addMeasures(this.#dom.window);
  }

  async with<T>(work: () => Promise<T>): Promise<T> {
    const { window } = this.#dom;
    const before = GLOBALS.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
    for (const name of GLOBALS) {
      // Lent by a getter, not handed over: Jest takes apart whatever value was ever put into the globals.
      const get = () => (name === "window" ? window : window[name]);
      Object.defineProperty(globalThis, name, { configurable: true, get });
    }
    try {
      return await work();
    } finally {
      GLOBALS.forEach((name, index) => {
        const old = before[index];
        if (old) Object.defineProperty(globalThis, name, old);
        else Reflect.deleteProperty(globalThis, name);
      });
    }
  }

  parse(svg: string): Document {
    return new this.#dom.window.DOMParser().parseFromString(svg, "text/html");
  }
}
