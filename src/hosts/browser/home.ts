import type { Delivery, Host, MadeFile } from "../port";
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

async function write(handle: FileHandle, file: MadeFile): Promise<Delivery> {
  try {
    const stream = await handle.createWritable();
    await stream.write(file.bytes);
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

/**
 * The one file the record goes back to, on the person's own disk. Where the browser cannot write files, saving is a download
 * and every save has to be asked for.
 */
export function homeFile(window: Window): { keep: (handle: FileHandle) => void; save: Host["save"] } {
  let home: FileHandle | undefined;

  async function choose(file: MadeFile, pick: NonNullable<ReturnType<typeof pickersOf>["save"]>): Promise<Delivery> {
    try {
      const types = [{ description: "Word document", accept: { [file.type]: [file.name.slice(file.name.lastIndexOf("."))] } }];
      const chosen = await pick({ suggestedName: file.name, types });
      const written = await write(chosen, file);
      if (written.ok) home = chosen;
      return written;
    } catch (error) {
      return isCancelled(error) ? CANCELLED : download(window.document, file);
    }
  }

  return {
    keep(handle) {
      home = handle;
    },
    async save(file, manner) {
      const asking = manner === "asking";
      if (home && (await mayWrite(home, asking))) {
        const written = await write(home, file);
        if (!written.ok) home = undefined;
        return written;
      }
      if (!asking) return NOT_CHOSEN;
      const { save: pick } = pickersOf(window);
      return pick ? choose(file, pick) : download(window.document, file);
    },
  };
}
