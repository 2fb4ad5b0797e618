import type { DrawnLink, DrawnNode, Drawing, NodeShape } from "../drawing";
import { escapeWords, quoted } from "./escape";
import { linkMark, nodeMark } from "./ids";

/** Mermaid's nearest shapes. */
const SHAPE: Record<NodeShape, string> = {
  child: "stadium",
  adult: "rect",
  person: "lean-r",
  professional: "notch-rect",
  house: "notch-pent",
  place: "hex",
};

/** How the channels look where Mermaid draws by itself, as far as it can: it has no zigzag, so conflict is a thick line. */
const CLASSES: Record<string, string> = {
  subject: "stroke-width:4px,font-weight:bold",
  unknown: "font-style:italic",
  proposed: "opacity:0.6",
  incident: "fill:#ffffff,stroke-width:1px",
  evidenced: "stroke-width:1.5px",
  anecdotal: "stroke-dasharray:8 5",
  notknown: "stroke-dasharray:2 4",
  conflict: "stroke-width:4px",
  protective: "stroke:#1F4E5F",
  past: "stroke:#757575",
};

const FLAGS = ["subject", "unknown", "proposed"] as const;

function nodeClasses(node: DrawnNode): string[] {
  return FLAGS.filter((flag) => node[flag]);
}

function linkClasses(link: DrawnLink): string[] {
  const evidence = link.evidence === "not-known" ? "notknown" : link.evidence;
  return [evidence, ...(["conflict", "protective", "past", "proposed"] as const).filter((flag) => link[flag])];
}

/** What stands on a line in Mermaid text: the tick of a protective link is a sign there. */
export function linkWords(link: DrawnLink): string {
  return [link.protective ? "✓" : "", link.label?.text ?? ""].filter((part) => part !== "").join(" ");
}

/** Lines without and with an arrowhead at their end. */
const LINES = { solid: { plain: "---", arrow: "-->" }, broken: { plain: "-.-", arrow: "-.->" } };

/** Mermaid has no arrow that points backwards only, so such a link is written from its other end. */
function linkLine(link: DrawnLink): string {
  const words = linkWords(link);
  const label = words === "" ? "" : `|"${escapeWords(words)}"|`;
  const { from: atFrom, to: atTo } = link.heads;
  const [from, to] = atFrom && !atTo ? [link.to, link.from] : [link.from, link.to];
  const { plain, arrow } = link.evidence === "evidenced" ? LINES.solid : LINES.broken;
  const line = atFrom && atTo ? `<${arrow}` : atFrom || atTo ? arrow : plain;
  return `${nodeMark(from)} ${linkMark(link.id)}@${line}${label} ${nodeMark(to)}`;
}

function classLines(drawing: Drawing): string[] {
  const members = new Map<string, string[]>();
  const join = (mark: string, classes: string[]) => {
    for (const name of classes) members.set(name, [...(members.get(name) ?? []), mark]);
  };
  for (const node of drawing.nodes) join(nodeMark(node.id), nodeClasses(node));
  for (const note of drawing.notes) join(nodeMark(note.id), ["incident", ...(note.proposed ? ["proposed"] : [])]);
  for (const link of drawing.links) join(linkMark(link.id), linkClasses(link));
  return [...members].flatMap(([name, marks]) => [`classDef ${name} ${CLASSES[name] ?? ""}`, `class ${marks.join(",")} ${name}`]);
}

/** The drawing as Mermaid flowchart text, to be edited in any Mermaid editor. Positions are not in it: Mermaid has none. */
export function mermaidOf(drawing: Drawing): string {
  const title = `${drawing.title}, ${drawing.date}, version ${drawing.edition}`;
  return [
    "---",
    `title: ${quoted(title)}`,
    "---",
    "flowchart LR",
    ...drawing.nodes.map(
      ({ id, name, shape }) => `${nodeMark(id)}["${escapeWords(name)}"]\n${nodeMark(id)}@{ shape: ${SHAPE[shape]} }`,
    ),
    ...drawing.notes.map(({ id, text, place }) => {
      return `${nodeMark(id)}["${escapeWords(text)}"]\n${nodeMark(id)}@{ shape: doc }\n${nodeMark(place)} ~~~ ${nodeMark(id)}`;
    }),
    ...drawing.links.map(linkLine),
    ...classLines(drawing),
    "",
  ].join("\n");
}
