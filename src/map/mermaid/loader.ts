import type { InternalHelpers, LayoutData, LayoutLoaderDefinition, SVG, SVGGroup } from "mermaid";
import { NamedFault, type Faults } from "../../record";
import type { Drawing, DrawnLink } from "../drawing";
import { disguise, readWords } from "./escape";
import { elementId, linkMark, nodeMark } from "./ids";
import { linkWords } from "./mermaidOf";
import { type Element, elementsOf, frameElements, labelElements } from "./paint";

/** The name our layout goes by in Mermaid's configuration. */
export const LAYOUT = "mapping-toolkit";

/** Groups of the finished picture carry what they stand for here; everything else in Mermaid's picture is left behind. */
export const MARK = "data-mark";
const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

export const MAP_FAULTS = {
  "map-mismatch": {
    family: "ours",
    fault: "The map was not made: Mermaid {what}",
    next: "Everything you wrote is kept. Make the other papers, and pass this line on to whoever looks after the toolkit.",
  },
} as const satisfies Faults;

/** Mermaid has read something else than was drawn. A fault of ours, and never to be printed. `what` ends the sentence. */
export class MapMismatch extends NamedFault {
  override name = "MapMismatch";
  constructor(what: string) {
    super("map-mismatch", MAP_FAULTS["map-mismatch"], { values: { what } });
  }
}

type MermaidNode = LayoutData["nodes"][number];

const squeezed = (text: string) => text.replace(/\s+/g, "");

function write(parent: globalThis.Element, elements: readonly Element[]): void {
  for (const { tag, attributes, text } of elements) {
    const element = parent.ownerDocument.createElementNS(SVG_NAMESPACE, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = disguise(text);
    parent.append(element);
  }
}

/** Makes a group of Mermaid's ours: what Mermaid put into it gives way to what the Drawing says. */
function take(group: globalThis.Element, mark: string, elements: readonly Element[]): void {
  group.replaceChildren();
  for (const { name } of [...group.attributes]) group.removeAttribute(name);
  group.setAttribute(MARK, mark);
  write(group, elements);
}

/** Whether Mermaid's parser has read the words that are drawn. */
function agree(what: string, read: string, drawn: string): void {
  if (squeezed(readWords(read)) !== squeezed(drawn)) {
    throw new MapMismatch(`reads ${what} as "${readWords(read)}" where "${drawn}" is drawn.`);
  }
}

/** A node through Mermaid, at the place and in the size the Drawing gives it. Its words are ours, so it is made without. */
async function insertNode(helpers: InternalHelpers, layer: SVGGroup, node: MermaidNode, at: Placed): Promise<globalThis.Element> {
  const wordless = { ...node, label: "" } as Parameters<typeof helpers.insertNode>[1];
  const made = await helpers.insertNode(layer, wordless, { config: helpers.getConfig(), dir: "LR" });
  Object.assign(node, { x: at.x, y: at.y, width: at.width, height: at.height });
  return made.node() as globalThis.Element;
}

type Placed = { x: number; y: number; width: number; height: number; words: string; id: string; elements: Element[] };

/** Nodes and notes of the drawing by the ids they have in Mermaid text. */
function placedOf({ nodes, notes, palette }: Drawing): Map<string, Placed> {
  const all: Placed[] = [
    ...notes.map((note) => {
      const { x, y, width, height } = note.box;
      const elements = elementsOf(note, palette);
      return { id: note.id, x: x + width / 2, y: y + height / 2, width, height, words: note.text, elements };
    }),
    ...nodes.map((node) => ({ ...node, words: node.name, elements: elementsOf(node, palette) })),
  ];
  return new Map(all.map((placed) => [nodeMark(placed.id), placed]));
}

function insertLinks(
  helpers: InternalHelpers,
  data: LayoutData,
  layer: SVGGroup,
  links: Map<string, DrawnLink>,
  drawing: Drawing,
): void {
  const nodes = new Map(data.nodes.map((node) => [node.id, { ...node, intersect: (point: unknown) => point }]));
  for (const edge of data.edges) {
    const link = links.get(edge.id);
    if (!link) continue;
    agree(link.id, edge.label ?? "", linkWords(link));
    const points = edge.start === nodeMark(link.from) ? link.points : [...link.points].reverse();
    const [start, end] = [nodes.get(edge.start ?? ""), nodes.get(edge.end ?? "")];
    helpers.insertEdge(layer, { ...edge, label: "", points }, new Map(), data.type, start, end, data.diagramId, true);
    const path = (layer.node() as globalThis.Element).lastElementChild;
    const group = path?.ownerDocument.createElementNS(SVG_NAMESPACE, "g");
    if (!path || !group) throw new MapMismatch(`drew no line for ${link.id}.`);
    path.replaceWith(group);
    take(group, elementId(link.id), elementsOf({ strokes: link.strokes, rows: [] }, drawing.palette));
    links.delete(edge.id);
  }
}

function insertLabels(layer: SVGGroup, { links, palette }: Drawing): void {
  for (const { id, label } of links) {
    if (label) take(layer.append("g").node() as globalThis.Element, `${elementId(id)}-label`, labelElements(label, palette));
  }
}

/**
 * A layout loader that places everything where the current Drawing says and writes explicit attributes, so that nothing hangs
 * on style sheets or on how a browser measures text. Made for mermaid 12.3.0: its helpers may change with any version.
 */
export function layoutLoader(current: () => Drawing): LayoutLoaderDefinition {
  const render = async (data: LayoutData, svg: SVG, helpers: InternalHelpers): Promise<void> => {
    const drawing = current();
    const root = svg.select("g") as unknown as SVGGroup;
    const layers = { links: root.append("g"), nodes: root.append("g"), labels: root.append("g"), frame: root.append("g") };
    const placed = placedOf(drawing);
    const order = [...placed.keys()];
    for (const node of [...data.nodes].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))) {
      const at = placed.get(node.id);
      if (!at) throw new MapMismatch(`has a node ${node.id} that is not drawn.`);
      agree(at.id, node.label ?? "", at.words);
      take(await insertNode(helpers, layers.nodes, node, at), elementId(at.id), at.elements);
      placed.delete(node.id);
    }
    const links = new Map(drawing.links.map((link) => [linkMark(link.id), link]));
    insertLinks(helpers, data, layers.links, links, drawing);
    const missing = [...placed.keys(), ...links.keys()];
    if (missing.length > 0) throw new MapMismatch(`has left out ${missing.join(", ")}.`);
    insertLabels(layers.labels, drawing);
    take(layers.frame.node() as globalThis.Element, "frame", frameElements(drawing));
  };
  return { name: LAYOUT, loader: () => Promise.resolve({ render }) };
}
