import { mkdir, mkdtemp, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { systemFault, TerminalFault } from "./fault";
import type { Output } from "./folder";

type Undo = () => Promise<unknown>;

async function undoAll(undos: Undo[]): Promise<void> {
  // What cannot be put back must not hide why the rest was.
  for (const undo of undos.reverse()) await undo().catch(() => undefined);
}

/**
 * Makes a folder with those above it, each taken back by the undo put first. One by one: Node's own way never ends where a
 * place that refuses says that nothing is there, as /proc does.
 */
async function makeFolder(folder: string, undos: Undo[]): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(folder); !(await stat(at).catch(() => undefined)) && at !== dirname(at); at = dirname(at))
    missing.push(at);
  for (const path of missing.reverse()) {
    await mkdir(path);
    undos.push(() => rmdir(path));
  }
}

/** Puts one file in its place; what stood there waits in `aside`, so that it can come back. */
async function exchange(from: string, to: string, aside: string, undos: Undo[]): Promise<void> {
  const before = await stat(to).catch(() => undefined);
  if (before?.isDirectory()) throw new TerminalFault("folder-in-the-way", { about: to });
  if (before) {
    await rename(to, aside);
    undos.push(() => rename(aside, to));
  }
  await rename(from, to);
  undos.push(() => rm(to));
}

/**
 * Files into a folder, all or none: written beside their places first, where the disk may turn out to be full, then put there
 * one by one. Throws TerminalFault with everything as it was before.
 */
export async function replaceAll(folder: string, outputs: readonly Output[]): Promise<void> {
  const undos: Undo[] = [];
  let about = folder;
  try {
    await makeFolder(folder, undos);
    const apart = await mkdtemp(join(folder, ".making-"));
    undos.push(() => rm(apart, { recursive: true }));
    for (const [index, { bytes }] of outputs.entries()) await writeFile(join(apart, `new${index}`), bytes);
    for (const [index, { name }] of outputs.entries()) {
      about = join(folder, name);
      await exchange(join(apart, `new${index}`), about, join(apart, `old${index}`), undos);
    }
    await rm(apart, { recursive: true });
  } catch (error) {
    await undoAll(undos);
    throw error instanceof TerminalFault ? error : systemFault(about, error, "writing");
  }
}
