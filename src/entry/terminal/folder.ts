import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { IntakeError } from "../../intake";
import { systemFault, TerminalFault } from "./fault";
import { replaceAll } from "./replace";

/** A file to be written: its name inside the output folder, and what goes in. */
export type Output = { name: string; bytes: Uint8Array | string };

/** Beyond this a file is refused unread, so that it never fills the memory; reading has bounds of its own below it. */
const LARGEST = 200_000_000;

/** The bytes of the input file. */
export async function readInputFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) throw new IntakeError("too-large", path);
    return await readFile(path);
  } catch (error) {
    throw error instanceof IntakeError ? error : systemFault(path, error, "reading");
  }
}

/** Refuses an output folder that is a file, before any work is done. */
export async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) throw new TerminalFault("file-for-folder", { about: folder });
}

/**
 * Writes everything into the folder, which is made where it is not there: all of it or, where something refuses, nothing. Files
 * of the same name from an earlier run are replaced; the input itself never is, unless it is the record.json of this folder.
 */
export async function writeAll(folder: string, inputs: readonly string[], outputs: Output[]): Promise<string[]> {
  const paths = outputs.map(({ name }) => join(folder, name));
  const read = new Set(inputs.map((input) => resolve(input)));
  const own = paths.find((path) => read.has(resolve(path)) && !path.endsWith("record.json"));
  if (own !== undefined) throw new TerminalFault("would-replace-input", { about: own });
  await replaceAll(folder, outputs);
  return paths;
}
