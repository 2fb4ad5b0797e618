import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { TerminalFault } from "./fault";

/** A file to be written: its name inside the output folder, and what goes in. */
export type Output = { name: string; bytes: Uint8Array | string };

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reasons: Record<string, string> = {
    ENOENT: "there is no such file. Check the path.",
    EISDIR: "this is a folder. Name the file inside it.",
    EACCES: "this machine does not allow opening it. Ask whoever owns it, or copy it to a folder of yours.",
    ENOTDIR: "a part of this path is a file. Choose another folder.",
    EEXIST: "there is a file of this name. Choose another folder.",
    ENOSPC: "the disk is full. Make room, then run it again.",
    EROFS: "this place is read-only. Choose another folder.",
  };
  return reasons[code] ?? `it could not be used (${code || String(error)}). Check the path.`;
}

/** The bytes of the input file. */
export async function readInputFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new TerminalFault(`${path}: ${reasonOf(error)}`);
  }
}

/** Refuses an output folder that is a file, before any work is done. */
export async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) throw new TerminalFault(`${folder}: this is a file. Name a folder for the documents.`);
}

/**
 * Writes everything, in order, into the folder, which is made where it is not there. Files of the same name from an earlier
 * run are replaced; the input itself never is.
 */
export async function writeAll(folder: string, input: string | undefined, outputs: Output[]): Promise<string[]> {
  const paths = outputs.map(({ name }) => join(folder, name));
  const own = input === undefined ? undefined : paths.find((path) => resolve(path) === resolve(input));
  if (own !== undefined && !own.endsWith("record.json")) {
    throw new TerminalFault(`${own}: this would replace the file you are reading. Choose another folder.`);
  }
  try {
    await mkdir(folder, { recursive: true });
    for (const [index, path] of paths.entries()) await writeFile(path, outputs[index]?.bytes ?? "");
  } catch (error) {
    throw new TerminalFault(`${folder}: ${reasonOf(error)}`);
  }
  return paths;
}
