import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";

/** What LibreOffice is told to write: a file with its structure in it (PDF/UA-1, ISO 14289). */
const ASKED = `pdf:writer_pdf_Export:${JSON.stringify({
  UseTaggedPDF: { type: "boolean", value: "true" },
  PDFUACompliance: { type: "boolean", value: "true" },
})}`;

/** LibreOffice's program on this machine, by name; "" where there is none. */
export function findSoffice(): string {
  const names = ["soffice", "libreoffice"];
  return names.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0) ?? "";
}

/** Each Word file, by name, as LibreOffice exports it with tags; all in one go, since it takes seconds to begin. */
export function exportTagged(soffice: string, files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "tagged-"));
  try {
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { status, stderr } = spawnSync(soffice, [profile, "--headless", "--convert-to", ASKED, "--outdir", folder, ...paths], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`LibreOffice left with ${status}: ${stderr}`);
    return new Map(
      paths.map((path) => [basename(path, ".docx"), new Uint8Array(readFileSync(path.replace(/docx$/, "pdf")))] as const),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One element of the structure: its standard role (ISO 32000-1, 14.8.4), whatever the document called it, and what it holds. */
export type Tag = { role: string; alt: string; scope: string; tags: Tag[] };

export type Structure = { marked: boolean; language: string; title: string; showsTitle: boolean; tags: Tag[] };

const named = (name: string) => PDFName.of(name);
const wordOf = (name: unknown): string => (name instanceof PDFName ? name.decodeText() : "");
const textOf = (text: unknown): string => (text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : "");

/** What a screen reader is told by a PDF file. */
export async function structureOf(bytes: Uint8Array): Promise<Structure> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const dictionary = (within: PDFDict, name: string) => within.lookupMaybe(named(name), PDFDict);
  const root = dictionary(catalog, "StructTreeRoot");
  const roles = root && dictionary(root, "RoleMap");
  const standard = (role: string): string => {
    const mapped = wordOf(roles?.get(named(role)));
    return mapped === "" || mapped === role ? role : standard(mapped);
  };
  const scopeOf = (element: PDFDict): string => {
    const attributes = element.lookup(named("A"));
    const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
    const found = all.map((one) => (one instanceof PDFRef ? context.lookup(one) : one));
    return (
      found.map((one) => (one instanceof PDFDict ? wordOf(one.get(named("Scope"))) : "")).find((scope) => scope !== "") ?? ""
    );
  };
  const tagsIn = (kids: unknown): Tag[] => {
    const found = kids instanceof PDFRef ? context.lookup(kids) : kids;
    if (found instanceof PDFArray) return found.asArray().flatMap(tagsIn);
    // Numbers, and references to what stands on a page, are content.
    if (!(found instanceof PDFDict) || !(found.get(named("S")) instanceof PDFName)) return [];
    const role = standard(wordOf(found.get(named("S"))));
    return [{ role, alt: textOf(found.lookup(named("Alt"))), scope: scopeOf(found), tags: tagsIn(found.get(named("K"))) }];
  };
  const isTrue = (within: string, name: string) => dictionary(catalog, within)?.lookup(named(name)) === PDFBool.True;
  return {
    marked: isTrue("MarkInfo", "Marked"),
    language: textOf(catalog.lookup(named("Lang"))),
    title: pdf.getTitle() ?? "",
    showsTitle: isTrue("ViewerPreferences", "DisplayDocTitle"),
    tags: root ? tagsIn(root.get(named("K"))) : [],
  };
}

/** All tags in the order in which they are read. */
export const inOrder = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...inOrder(tag.tags)]);
