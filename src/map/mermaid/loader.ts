import type { InternalHelpers, LayoutData, LayoutLoaderDefinition, SVG, SVGGroup } from "mermaid";
import { NamedFault, type Faults } from "../../record";
import { disguise, readWords } from "./escape";
import { elementId, linkMark, nodeMark } from "./ids";
import type { Element } from "./paint";
import type { Picturable, PicturedLine, PicturedNode } from "./picturable";

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
class MapMismatch extends NamedFault {
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

/**
 * A group of ours in place of what Mermaid put there, holding what the Drawing says. Mermaid keeps what it made: left where it is, it
 * would keep the whole picture around it.
 */
function take(theirs: globalThis.Element, mark: string, elements: readonly Element[]): void {
  const group = theirs.ownerDocument.createElementNS(SVG_NAMESPACE, "g");
  group.setAttribute(MARK, mark);
  write(group, elements);
  theirs.replaceWith(group);
  theirs.replaceChildren();
}

/** Whether Mermaid's parser has read the words that are drawn. */
function agree(what: string, read: string, drawn: string): void {
  if (squeezed(readWords(read)) !== squeezed(drawn)) {
    throw new MapMismatch(`reads ${what} as "${readWords(read)}" where "${drawn}" is drawn.`);
  }
}

/** By the id of its node, and for ever: with one id for all it is the last alone. */
const LAST = "node";

/** A node through Mermaid, at the place and in the size the Drawing gives it. Its words are ours, so it is made without. */
async function insertNode(
  helpers: InternalHelpers,
  layer: SVGGroup,
  node: MermaidNode,
  at: PicturedNode,
): Promise<globalThis.Element> {
  const wordless = { ...node, id: LAST, label: "" } as Parameters<typeof helpers.insertNode>[1];
  const made = await helpers.insertNode(layer, wordless, { config: helpers.getConfig(), dir: "LR" });
  Object.assign(node, { x: at.x, y: at.y, width: at.width, height: at.height });
  return made.node() as globalThis.Element;
}

function insertLines(helpers: InternalHelpers, data: LayoutData, layer: SVGGroup, lines: Map<string, PicturedLine>): void {
  const nodes = new Map(data.nodes.map((node) => [node.id, { ...node, intersect: (point: unknown) => point }]));
  for (const edge of data.edges) {
    const line = lines.get(edge.id);
    if (!line) continue;
    agree(line.id, edge.label ?? "", line.words);
    const points = edge.start === nodeMark(line.from) ? [...line.points] : [...line.points].reverse();
    const [start, end] = [nodes.get(edge.start ?? ""), nodes.get(edge.end ?? "")];
    helpers.insertEdge(layer, { ...edge, label: "", points }, new Map(), data.type, start, end, data.diagramId, true);
    const path = (layer.node() as globalThis.Element).lastElementChild;
    if (!path) throw new MapMismatch(`drew no line for ${line.id}.`);
    take(path, elementId(line.id), line.elements);
    lines.delete(edge.id);
  }
}

function insertGroup(layer: SVGGroup, mark: string, elements: readonly Element[]): void {
  if (elements.length > 0) take(layer.append("g").node() as globalThis.Element, mark, elements);
}

/**
 * A layout loader that places everything where the current picture says and writes explicit attributes, so that nothing hangs
 * on style sheets or on how a browser measures text. Made for mermaid 12.3.0: its helpers may change with any version.
 */
export function layoutLoader(current: () => Picturable): LayoutLoaderDefinition {
  const render = async (data: LayoutData, svg: SVG, helpers: InternalHelpers): Promise<void> => {
    const { ground, nodes, lines, labels, frame } = current();
    const root = svg.select("g") as unknown as SVGGroup;
    const layers = { ground: root.append("g"), lines: root.append("g"), nodes: root.append("g"), over: root.append("g") };
    insertGroup(layers.ground, "ground", ground);
    const placed = new Map(nodes.map((node) => [nodeMark(node.id), node]));
    const order = [...placed.keys()];
    for (const node of [...data.nodes].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))) {
      const at = placed.get(node.id);
      if (!at) throw new MapMismatch(`has a node ${node.id} that is not drawn.`);
      agree(at.id, node.label ?? "", at.words);
      take(await insertNode(helpers, layers.nodes, node, at), elementId(at.id), at.elements);
      placed.delete(node.id);
    }
    const joined = new Map(lines.map((line) => [linkMark(line.id), line]));
    insertLines(helpers, data, layers.lines, joined);
    const missing = [...placed.keys(), ...joined.keys()];
    if (missing.length > 0) throw new MapMismatch(`has left out ${missing.join(", ")}.`);
    for (const { mark, elements } of labels) insertGroup(layers.over, mark, elements);
    insertGroup(layers.over, "frame", frame);
  };
  return { name: LAYOUT, loader: () => Promise.resolve({ render }) };
}
