import { writeFaultWords, type WriteFaultId } from "../faults";
import type { NotDelivered } from "../port";
import type { FileHandle } from "./pickers";

const time = (at: number) => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

const WHY: Partial<Record<WriteFaultId, NotDelivered["why"]>> = {
  "no-place-chosen": "not-chosen",
  "leave-asked-again": "not-chosen",
  "saving-cancelled": "cancelled",
  "file-changed": "changed",
};

/** The outcome of a write that did not happen. `since` in milliseconds since 1970. */
export function notWritten(fault: WriteFaultId, file = "", since = 0): NotDelivered {
  return { ok: false, why: WHY[fault] ?? "failed", fault, message: writeFaultWords(fault, file, time(since)) };
}

/** Names of errors as https://fs.spec.whatwg.org gives them; what has no name there is most often a file that Word holds. */
const BY_NAME: Record<string, WriteFaultId> = {
  NotFoundError: "file-gone",
  NotAllowedError: "leave-withdrawn",
  SecurityError: "leave-withdrawn",
  QuotaExceededError: "disk-full",
};

export const faultOf = (error: unknown): WriteFaultId => BY_NAME[(error as Partial<Error> | null)?.name ?? ""] ?? "file-in-use";

/** Writes all of the file or nothing: the browser writes beside it and puts that in its place on closing. */
export async function writeWhole(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    await stream.abort?.().catch(() => undefined);
    throw error;
  }
}

/** One tab at a time, so that none writes between another's look at the file and its write. Never held while somebody is asked. */
export async function inTurn<T>(window: Window, deed: () => Promise<T>): Promise<T> {
  const locks = window.navigator.locks as LockManager | undefined;
  return locks ? locks.request("mapping-toolkit/write", deed) : deed();
}
