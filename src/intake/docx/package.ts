import { Fault } from "../error";
import { decodePart, readXml } from "./xml";
import { openZip, type Limits, type Zip } from "./zip";

type Relation = { type: string; target: string; outside: boolean };

/** A Word file: its main document and the parts that belong to it, by the last word of their relation ("footnotes"). */
export type WordPackage = {
  /** Name of the main part, such as "word/document.xml". */
  main: string;
  text(part: string): string;
  /** Parts of the main document with that relation, in the order they are named. */
  related(kind: string): string[];
  names: string[];
};

/** A target relative to the part that names it: "../customXml/item1.xml" from "word/document.xml". */
function resolve(from: string, target: string): string {
  const base = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "." && step !== "") base.push(step);
  }
  return base.join("/");
}

function relationsOf(zip: Zip, part: string): Relation[] {
  const at = part.lastIndexOf("/") + 1;
  const bytes = zip.read(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
  if (!bytes) return [];
  const relations: Relation[] = [];
  readXml(decodePart(bytes), {
    open: ({ local, values }) => {
      if (local !== "Relationship") return;
      const outside = values["TargetMode"] === "External";
      const target = values["Target"] ?? "";
      relations.push({ type: values["Type"] ?? "", target: outside ? target : resolve(part, target), outside });
    },
  });
  return relations;
}

/** Part names by content type; the way to the document where the package's relations are missing or lead nowhere. */
function overrides(zip: Zip): { part: string; type: string }[] {
  const bytes = zip.read("[Content_Types].xml");
  if (!bytes) return [];
  const found: { part: string; type: string }[] = [];
  readXml(decodePart(bytes), {
    open: ({ local, values }) => {
      if (local === "Override")
        found.push({ part: (values["PartName"] ?? "").replace(/^\//, ""), type: values["ContentType"] ?? "" });
    },
  });
  return found;
}

const isWord = (type: string) => /wordprocessingml.*main\+xml|ms-word.*main\+xml/.test(type);
const isOtherOffice = (type: string) => /(?:spreadsheetml|presentationml|ms-excel|ms-powerpoint|visio).*main\+xml/.test(type);

function mainPart(zip: Zip): string {
  const types = overrides(zip);
  const has = (part: string) => zip.names.some((name) => name.toLowerCase() === part.toLowerCase());
  const named = relationsOf(zip, "").find(({ type, outside }) => !outside && type.endsWith("/officeDocument"))?.target;
  const type = types.find(({ part }) => part.toLowerCase() === named?.toLowerCase())?.type ?? "";
  if (isOtherOffice(type) || (!named && types.some((one) => isOtherOffice(one.type)))) throw new Fault("not-word");
  if (named && has(named)) return named;
  const other = types.find((one) => isWord(one.type) && has(one.part))?.part;
  if (!other) throw new Fault(types.length === 0 && !named ? "not-docx" : "no-document");
  return other;
}

/** OLE compound file: what an encrypted .docx and an old .doc both are ([MS-CFB] 2.2). */
const isCompound = (bytes: Uint8Array) => [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
/** Names of streams are UTF-16 in the directory of a compound file; an encrypted one has "EncryptedPackage". */
const holdsUtf16 = (bytes: Uint8Array, name: string) => {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

/** Opens the package, or throws a Fault that says what the file is instead. */
export function openPackage(bytes: Uint8Array, limits?: Limits): WordPackage {
  if (bytes.length === 0) throw new Fault("empty-file");
  if (isCompound(bytes)) throw new Fault(holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "old-word");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Fault("not-docx");
  const zip = openZip(bytes, limits);
  const main = mainPart(zip);
  const relations = relationsOf(zip, main);
  return {
    main,
    names: zip.names,
    text: (part) => {
      const found = zip.read(part);
      if (!found) throw new Fault("no-document");
      return decodePart(found);
    },
    related: (kind) =>
      relations
        .filter(
          ({ type, outside, target }) =>
            !outside && type.endsWith(`/${kind}`) && zip.names.some((name) => name.toLowerCase() === target.toLowerCase()),
        )
        .map(({ target }) => target),
  };
}
