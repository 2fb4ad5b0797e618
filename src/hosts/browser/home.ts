import type { Delivery, FileToMake, Host, OpenedFile } from "../port";
import { download } from "./download";
import { bytesOf, known, stillKnown, type Known } from "./known";
import { isCancelled, pickersOf, type FileHandle } from "./pickers";
import { faultOf, inTurn, notWritten, writeWhole } from "./write";

/** `known` is missing where nothing was read or written yet: the person has just chosen the place. */
type Home = { handle: FileHandle; known?: Known };

type HomeFile = {
  /** The file becomes the home; `file` and `bytes` are what was read from it. */
  keep: (handle: FileHandle, file: File, bytes: Uint8Array) => void;
  /** What is opened now has no home yet. */
  leave: () => void;
  save: Host["save"];
};

/** "unasked": quietly, or so long after the click that the browser does not show its question. */
async function leaveToWrite(handle: FileHandle, asking: boolean): Promise<"granted" | "refused" | "unasked"> {
  const how = { mode: "readwrite" } as const;
  if (!handle.queryPermission || (await handle.queryPermission(how)) === "granted") return "granted";
  if (!asking) return "unasked";
  const answer = await handle.requestPermission?.(how).catch(() => undefined);
  return answer === "granted" ? "granted" : answer === "denied" ? "refused" : "unasked";
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
export function homeFile(window: Window, clock: () => number): HomeFile {
  let home: Home | undefined;
  /** Counts moves, so that a write that was under way does not bring back a home that was left. */
  let moves = 0;

  function moveTo(place: Home | undefined) {
    home = place;
    moves += 1;
  }

  const keep: HomeFile["keep"] = (handle, file, bytes) => moveTo({ handle, known: known(file, bytes, clock()) });

  async function changedSince({ handle }: Home, since: number): Promise<Delivery> {
    const theirs = async (): Promise<OpenedFile> => {
      const file = await handle.getFile();
      const bytes = await bytesOf(file);
      return { name: handle.name, bytes, keep: () => keep(handle, file, bytes) };
    };
    return { ...notWritten("file-changed", handle.name, since), changed: { name: handle.name, since: new Date(since), theirs } };
  }

  /** Undefined where the file is still as we know it. */
  async function changed(place: Home): Promise<Delivery | undefined> {
    if (!place.known) return undefined;
    const now = await stillKnown(place.handle, place.known);
    if (!now) return changedSince(place, place.known.at);
    place.known = now;
    return undefined;
  }

  function failed({ handle }: Home, error: unknown): Delivery {
    const fault = faultOf(error);
    // What is only in use, or full, can be tried again; a place that is gone has to be chosen anew.
    if ((fault === "file-gone" || fault === "leave-withdrawn") && home?.handle === handle) moveTo(undefined);
    return notWritten(fault, handle.name);
  }

  async function put(place: Home, bytes: Uint8Array, move: number): Promise<Delivery> {
    const other = await changed(place);
    if (other) return other;
    await writeWhole(place.handle, bytes);
    const now = known(await place.handle.getFile(), bytes, clock());
    if (move === moves) home = { handle: place.handle, known: now };
    return { ok: true, where: place.handle.name, home: place.handle.name };
  }

  async function writeTo(place: Home, file: FileToMake): Promise<Delivery> {
    const move = moves;
    const fails = (error: unknown) => failed(place, error);
    // Looked at before the work of making it, and once more right before writing: making takes a while.
    const other = await changed(place).catch(fails);
    if (other) return other;
    const bytes = await file.make();
    return inTurn(window, () => put(place, bytes, move).catch(fails));
  }

  return {
    keep,
    leave: () => moveTo(undefined),
    async save(file, manner) {
      const asking = manner !== "quietly";
      if (home && manner !== "elsewhere") {
        const leave = await leaveToWrite(home.handle, asking);
        if (leave === "granted") return writeTo(home, file);
        if (leave === "unasked") return notWritten("leave-asked-again", home.handle.name);
        return failed(home, new DOMException("refused", "NotAllowedError"));
      }
      if (!asking) return notWritten("no-place-chosen");
      const chosen = await choose(window, file);
      if (chosen === "cancelled") return notWritten("saving-cancelled");
      if (chosen) return writeTo({ handle: chosen }, file);
      return download(window.document, { name: file.name, type: file.type, bytes: await file.make() });
    },
  };
}
