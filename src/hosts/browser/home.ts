import type { Delivery, FileToMake, Host } from "../port";
import { download } from "./download";
import { isCancelled, pickersOf, type FileHandle } from "./pickers";

const NOT_CHOSEN: Delivery = { ok: false, why: "not-chosen", message: "Not saved yet. Press Save to choose where." };
const CANCELLED: Delivery = {
  ok: false,
  why: "cancelled",
  message: "Not saved. Everything is still here; press Save when you are ready.",
};

const failed = (name: string): Delivery => ({
  ok: false,
  why: "failed",
  message: `${name} could not be written; it may be open in Word or read-only. Everything is still here; press Save to choose another place.`,
});

async function write(handle: FileHandle, file: FileToMake): Promise<Delivery> {
  const bytes = await file.make();
  try {
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
    return { ok: true, where: handle.name };
  } catch {
    return failed(handle.name);
  }
}

async function mayWrite(handle: FileHandle, asking: boolean): Promise<boolean> {
  const how = { mode: "readwrite" } as const;
  if (!handle.queryPermission || (await handle.queryPermission(how)) === "granted") return true;
  return asking && (await handle.requestPermission?.(how)) === "granted";
}

/** The place the person chooses, "cancelled" where they closed the picker, undefined where the browser will not show one. */
async function choose(window: Window, file: FileToMake): Promise<FileHandle | "cancelled" | undefined> {
  const { save: pick } = pickersOf(window);
  const types = [{ description: "Word document", accept: { [file.type]: [file.name.slice(file.name.lastIndexOf("."))] } }];
  try {
    return await pick?.({ suggestedName: file.name, types });
  } catch (error) {
    return isCancelled(error) ? "cancelled" : undefined;
  }
}

/**
 * The one file the record goes back to, on the person's own disk. Where the browser cannot write files, saving is a download
 * and every save has to be asked for.
 */
export function homeFile(window: Window): { keep: (handle: FileHandle) => void; save: Host["save"] } {
  let home: FileHandle | undefined;

  async function writeHome(handle: FileHandle, file: FileToMake): Promise<Delivery> {
    const written = await write(handle, file);
    home = written.ok ? handle : undefined;
    return written;
  }

  return {
    keep(handle) {
      home = handle;
    },
    async save(file, manner) {
      const asking = manner === "asking";
      if (home && (await mayWrite(home, asking))) return writeHome(home, file);
      if (!asking) return NOT_CHOSEN;
      const chosen = await choose(window, file);
      if (chosen === "cancelled") return CANCELLED;
      if (chosen) return writeHome(chosen, file);
      return download(window.document, { name: file.name, type: file.type, bytes: await file.make() });
    },
  };
}
