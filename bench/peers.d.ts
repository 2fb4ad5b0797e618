/** What the bench uses of the packages it compares with, so that types are checked without them being installed. */

declare module "docxtemplater" {
  export default class Docxtemplater {
    constructor(zip: unknown, options: { paragraphLoop: boolean; linebreaks: boolean });
    render(data: Record<string, unknown>): void;
    toBuffer(): Uint8Array;
  }
}

declare module "pizzip" {
  const PizZip: new (bytes: Uint8Array) => unknown;
  export default PizZip;
}

declare module "easy-template-x" {
  export class TemplateHandler {
    process(template: Uint8Array, data: Record<string, unknown>): Promise<Uint8Array>;
  }
}

declare module "docx-templates" {
  export function createReport(options: {
    template: Uint8Array;
    data: Record<string, unknown>;
    noSandbox: boolean;
    cmdDelimiter: [string, string];
  }): Promise<Uint8Array>;
}

declare module "dagre-d3-es/src/graphlib/index.js" {
  type Sized = { width: number; height: number };
  type Placed = Sized & { x: number; y: number };
  export class Graph {
    constructor(options: { multigraph: boolean });
    setGraph(label: Record<string, string | number>): void;
    graph(): Sized;
    setNode(id: string, label: Sized): void;
    node(id: string): Placed;
    setEdge(from: string, to: string, label: Sized & { labelpos: string; minlen: number }, name: string): void;
    edge(from: string, to: string, name: string): Placed & { points: { x: number; y: number }[] };
  }
}

declare module "dagre-d3-es/src/dagre/index.js" {
  import type { Graph } from "dagre-d3-es/src/graphlib/index.js";
  export function layout(graph: Graph): void;
}

declare module "elkjs/lib/elk.bundled.js" {
  type Point = { x: number; y: number };
  type Box = Partial<Point> & { width?: number; height?: number };
  type Section = { startPoint: Point; bendPoints?: Point[]; endPoint: Point };
  type Node = Box & {
    id: string;
    layoutOptions?: Record<string, string>;
    children?: Node[];
    edges?: {
      id: string;
      sources: string[];
      targets: string[];
      labels?: (Box & { id: string; text: string })[];
      sections?: Section[];
    }[];
  };
  export default class ELK {
    layout(graph: Node): Promise<Node>;
  }
}

declare module "@skyra/jaro-winkler" {
  export function jaroWinkler(string1: string, string2: string): number;
}
