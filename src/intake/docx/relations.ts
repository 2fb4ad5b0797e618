import { readXml } from "./xml";

/** Where one part leads: to another part by its name, or, `outside`, to an address that is never asked for. */
export type Relation = { id: string; kind: string; target: string; outside: boolean };

/** The last word of a relation's type, which is the same in transitional and strict files: "footnotes". */
const kindOf = (type: string) => type.slice(type.lastIndexOf("/") + 1);

/** A target relative to the part that names it: "../customXml/item1.xml" from "word/document.xml". Never leads out of the file. */
function resolve(from: string, target: string): string {
  const base = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.replace(/\\/g, "/").split("/")) {
    if (step === "..") base.pop();
    else if (step !== "." && step !== "") base.push(step);
  }
  return base.join("/");
}

export function relationsPart(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Relations of a part, from the text of its relationships part. */
export function readRelations(xml: string, part: string): Relation[] {
  const relations: Relation[] = [];
  readXml(xml, {
    open: ({ local, values }) => {
      if (local !== "Relationship") return;
      const outside = values["TargetMode"] === "External";
      const target = values["Target"] ?? "";
      const id = values["Id"] ?? "";
      relations.push({ id, kind: kindOf(values["Type"] ?? ""), target: outside ? target : resolve(part, target), outside });
    },
  });
  return relations;
}

/** Content types by part name, from the text of [Content_Types].xml. */
export function readTypes(xml: string): { part: string; type: string }[] {
  const found: { part: string; type: string }[] = [];
  readXml(xml, {
    open: ({ local, values }) => {
      if (local === "Override") {
        found.push({ part: (values["PartName"] ?? "").replace(/^\//, ""), type: values["ContentType"] ?? "" });
      }
    },
  });
  return found;
}
