import { Fault } from "../error";
import { otherFile, otherOffice, otherZip } from "./instead";
import { readRelations, readTypes, relationsPart, type Relation } from "./relations";
import { remarksOf } from "./remarks";
import { readPartText } from "./xmlText";
import { BOUNDS, openZip, partKey, type Bounds, type Limits, type Zip } from "./zip";

/** A Word file: its main document and the parts that belong to it, by the last word of their relation ("footnotes"). */
export type WordPackage = {
  /** Name of the main part, such as "word/document.xml". */
  main: string;
  text(part: string): string;
  /** The first letters of a part, enough to see whose it is, however large the rest. */
  begin(part: string): string;
  /** Parts of the main document with that relation, each once, in the order they are named. */
  related(kind: string): string[];
  names: string[];
  /** Bytes of the part that the main document calls by this relation; undefined where it leads nowhere or to too much. */
  bytes(relation: string): Uint8Array | undefined;
  /** What a person should know about the parts read so far, a sentence each. */
  remarks(): string[];
};

const BEGINNING = 65_536;
const TYPES = "[Content_Types].xml";
const isWord = (type: string) => /wordprocessingml.*main\+xml|ms-word.*main\+xml/.test(type);

/** Reads parts as text, each with what it took counted against the bounds of the file. */
class Parts {
  leftOut = 0;
  unreadable = false;
  #tags: number;

  constructor(
    readonly zip: Zip,
    limits: Bounds,
  ) {
    this.#tags = limits.tags;
  }

  text(part: string): string | undefined {
    const bytes = this.zip.read(part);
    if (!bytes) return undefined;
    const { text, leftOut, unreadable } = readPartText(bytes);
    this.leftOut += leftOut;
    this.unreadable ||= unreadable;
    // Counted before anything is made of them.
    for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) this.#tags -= 1;
    if (this.#tags < 0) throw new Fault("too-deep");
    return text;
  }

  relations(part: string): Relation[] {
    const xml = this.text(relationsPart(part));
    return xml === undefined ? [] : readRelations(xml, part);
  }
}

type Main = { part: string; type: string; unlisted: boolean };

/** The main document: where the package says, else by content type, else where Word puts it. */
function findMain(parts: Parts): Main {
  const { zip } = parts;
  const list = parts.text(TYPES);
  const types = list === undefined ? [] : readTypes(list);
  const typeOf = (part: string) => types.find((one) => partKey(one.part) === partKey(part))?.type ?? "";
  const named = parts.relations("").find(({ kind, outside }) => !outside && kind === "officeDocument")?.target;
  const foreign = named === undefined ? types.map(({ type }) => otherOffice(type)).find(Boolean) : otherOffice(typeOf(named));
  if (foreign) throw foreign;
  if (named !== undefined && zip.has(named)) return { part: named, type: typeOf(named), unlisted: !isWord(typeOf(named)) };
  const listed = types.find((one) => isWord(one.type) && zip.has(one.part));
  if (listed) return { ...listed, unlisted: true };
  const usual = zip.names.find((name) => /^word\/document\d*\.xml$/i.test(name));
  if (usual !== undefined) return { part: usual, type: "", unlisted: true };
  if (list !== undefined || named !== undefined) throw new Fault("no-document");
  throw otherZip(zip.names, zip.has("mimetype") ? (parts.text("mimetype") ?? "") : "");
}

/** Relations of the main part; of parts that nothing leads to any more, at least those that say themselves whose they are. */
function relationsOf(parts: Parts, main: string): { relations: Relation[]; unlisted: boolean } {
  if (parts.zip.has(relationsPart(main))) return { relations: parts.relations(main), unlisted: false };
  const loose = parts.zip.names.filter((name) => /^customXml\/item\d*\.xml$/i.test(name));
  return {
    relations: loose.map((target) => ({ id: "", kind: "customXml", target, outside: false })),
    unlisted: loose.length > 0,
  };
}

/** The zip that a Word file is, or throws a Fault that says what the file is instead. */
export function zipOf(bytes: Uint8Array, limits: Limits = {}): Zip {
  const bounds = { ...BOUNDS, ...limits };
  if (bytes.length > bounds.file) throw new Fault("too-large");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw otherFile(bytes);
  return openZip(bytes, bounds);
}

/** Opens the package, or throws a Fault that says what the file is instead. */
export function openPackage(zip: Zip, limits: Limits = {}): WordPackage {
  const parts = new Parts(zip, { ...BOUNDS, ...limits });
  const main = findMain(parts);
  const { relations, unlisted } = relationsOf(parts, main.part);
  const related = (kind: string) => [
    ...new Set(relations.filter((one) => !one.outside && one.kind === kind && zip.has(one.target)).map(({ target }) => target)),
  ];
  const settings = related("settings").flatMap((part) => parts.relations(part));
  return {
    main: main.part,
    names: zip.names,
    related,
    text(part) {
      const text = parts.text(part);
      if (text === undefined) throw new Fault("no-document");
      return text;
    },
    bytes(relation) {
      const found = relations.find(({ id, outside }) => id === relation && !outside);
      try {
        return found && zip.read(found.target);
      } catch {
        // A damaged picture costs the picture, and not the document.
        return undefined;
      }
    },
    begin: (part) => readPartText(zip.begin(part, BEGINNING) ?? new Uint8Array()).text,
    remarks: () =>
      remarksOf({
        names: zip.names,
        type: main.type,
        relations: [...relations, ...settings],
        unlisted: main.unlisted || unlisted,
        leftOut: parts.leftOut,
        unreadable: parts.unreadable,
      }),
  };
}
