import type { OpenedFile } from "../port";
import type { Program } from "./program";

/** As much as Word allows in one go; on an iPad that is less. */
const sliceOn = (platform: string) => (platform === "iOS" ? 64 * 1024 : 4 * 1024 * 1024);

async function bytesOf({ ask }: Program, file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await ask<Office.Slice>((done) => file.getSliceAsync(index, done));
    bytes.set(slice.data as number[], at);
    at += slice.size;
  }
  return bytes;
}

/** As an address writes it; a name on a disk may have a percent sign of its own ("100% sure.docx"). */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** "C:\\Cases\\Table.docx" or an address -> "Table.docx"; a document nobody has saved yet has neither. */
const nameOf = (address: string) => decoded(address.split(/[\\/]/).at(-1) ?? "") || "this document";

/**
 * The open document as a file. Word on the web has not always handed it over, without a word in its reference
 * (https://github.com/OfficeDev/office-js/issues/6743): undefined then. At most two such files may be open, so it is always closed.
 */
export async function readFile(program: Program): Promise<OpenedFile | undefined> {
  const { window, ask } = program;
  const { document } = window.Office.context;
  const { Compressed } = window.Office.FileType;
  const sliceSize = sliceOn(String(window.Office.context.platform));
  try {
    const file = await ask<Office.File>((done) => document.getFileAsync(Compressed, { sliceSize }, done));
    try {
      return { name: nameOf(document.url ?? ""), bytes: await bytesOf(program, file) };
    } finally {
      await ask((done) => file.closeAsync(done)).catch(() => undefined);
    }
  } catch {
    return undefined;
  }
}
