import { markChanges, type NetworkRecord } from "../../record";
import { fingerprintOf } from "./fingerprint";

/** One network opened once: what its file holds, and what the next save writes. */
export type Sitting = {
  id: string;
  /** The network as it stands in its file; undefined where it is in none yet, or where that is not known. */
  base: NetworkRecord | undefined;
  /** The number every save of this sitting carries; documents print it as their version. */
  edition: number;
  /** The name of the file; "" where there is none. */
  file: string;
  /** Opened with work in it that is in no file yet. */
  carried: boolean;
  /** What the file held when this work was kept, as a fingerprint; "" where it was in none. */
  was: string;
  /** What was last being written into it, as a fingerprint: whoever dies meanwhile cannot tell whether it got there. */
  writing: string;
};

export type OpenOptions = {
  /** It stands in a file just so already. */
  kept?: boolean;
  /** It holds work that is in no file yet, such as what was kept on this device. */
  carried?: boolean;
  file?: string;
  was?: string;
  writing?: string;
  /** The sitting that is gone on with: what is kept of it on this device is written over, not kept twice. */
  sitting?: string;
};

/** The first save after a network was opened from its file is the next edition; one that was in no file yet keeps its own. */
export function startSitting(id: string, record: NetworkRecord, options: OpenOptions): Sitting {
  const { kept = false, carried = false, file = "", was = "", writing = "" } = options;
  const fromFile = kept || (carried && file !== "");
  return { id, base: kept ? record : undefined, edition: record.edition + (fromFile ? 1 : 0), file, carried, was, writing };
}

/**
 * The record as it is to be written: with its edition, and with what is known of its past marked on it. Finishing a session
 * raises the edition by itself; it never falls behind that.
 */
export function forFile({ base, edition }: Sitting, record: NetworkRecord): NetworkRecord {
  return markChanges(base, record.edition >= edition ? record : { ...record, edition });
}

/** The file may hold that from now on. */
export const beingWritten = (sitting: Sitting, record: NetworkRecord): Sitting => ({
  ...sitting,
  writing: fingerprintOf(record),
});

/** Whether the file holds what this sitting put there, or what stood there before, and nobody has changed it. */
export const isAsLeft = ({ was, writing }: Sitting, inFile: NetworkRecord): boolean =>
  [was, writing].includes(fingerprintOf(inFile));

/** What the file holds now. */
export const written = (sitting: Sitting, record: NetworkRecord, file: string): Sitting => ({
  ...sitting,
  base: record,
  file,
  carried: false,
});

/** The file came to hold something else, which is brought together with what is open: the next save is later than both. */
export const broughtIn = (sitting: Sitting, theirs: NetworkRecord): Sitting => ({
  ...sitting,
  base: theirs,
  edition: Math.max(sitting.edition, theirs.edition + 1),
});

/** Ids of sittings need only differ among the tabs of one browser. */
export const sittingId = (now: Date): string => `${now.getTime().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
