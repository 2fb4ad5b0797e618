import type { WriteFaultId } from "./faults";
import type { Once } from "./once";
import type { HostPage } from "./page";
import type { Presence } from "./presence";
import type { Recovery } from "./recovery";

/**
 * What the pane asks of the place it runs in. A host delivers bytes and reports what happened to it; it never looks into a
 * record or a document. Everything a person may run into is returned as an outcome with a sentence; only bugs throw.
 */

/** A file someone chose, dropped or pasted. `keep` remembers where it came from, so that saving can go back there. */
export type OpenedFile = { name: string; bytes: Uint8Array; keep?: () => void };

/** A file we made. `type` is its media type; the file name is already safe for Windows and SharePoint. */
export type MadeFile = { name: string; type: string; bytes: Uint8Array };

/** A file that is made once it is certain that it can be written, and where. */
export type FileToMake = { name: string; type: string; make: () => Promise<Uint8Array> };

/** Why nothing was written, with a sentence that says so and what to do next. */
export type NotDelivered = {
  ok: false;
  /** "changed": somebody else wrote to the home of the record meanwhile, and `changed` says what; nothing was overwritten. */
  why: "cancelled" | "not-chosen" | "failed" | "changed";
  message: string;
  /** Which of the faults in faults.ts it was, where it was one of those. */
  fault?: WriteFaultId;
  changed?: ChangedFile;
};

/** A home that somebody else wrote to. */
export type ChangedFile = {
  name: string;
  /** When we last read or wrote it. */
  since: Date;
  /** The file as it is now. Once its `keep` was called, saving goes over this state of it; not before. */
  theirs: () => Promise<OpenedFile>;
};

/**
 * `where` says in a few words where it went ("your downloads"), for the line at the foot of the pane; `home` is the name of the file
 * that saving goes to from now on, where there is one.
 */
export type Delivery = { ok: true; where: string; home?: string } | NotDelivered;

/** "quietly" never shows anything. "asking" may show a dialog; "elsewhere" always asks for another place. Both need a click or a key. */
export type SaveManner = "asking" | "quietly" | "elsewhere";

/** Colours the person has asked for. With "forced" the system's own palette replaces ours (Windows contrast themes). */
export type Look = "light" | "dark" | "forced";

/** Ends what it was given for: a listener, a guard. Calling it twice does no harm. */
export type Stop = () => void;

export type Host = {
  id: string;
  /** Verbs for buttons, as this host can do them: "Download", "Open in Word". */
  verbs: { deliver: string; save: string };
  /** Lets the person choose files; an empty list where they thought better of it. */
  chooseFiles(accept: readonly string[], options?: { several?: boolean }): Promise<OpenedFile[]>;
  /**
   * Hands a document over to the person: a download, a new document, an attachment. Never changes where saving goes. `instead` is asked
   * where a program that opens documents opens none, before it is downloaded: another place for it, or undefined.
   */
  deliver(file: MadeFile, instead?: () => Promise<Delivery | undefined>): Promise<Delivery>;
  /**
   * Writes the home of the record, unless somebody else wrote to it since it was last read or written here. Quietly, it writes only
   * where the person has already chosen to, and answers "not-chosen" otherwise. A write that fails leaves the file as it was.
   * What `make` throws is passed on.
   */
  save(file: FileToMake, manner: SaveManner): Promise<Delivery>;
  /** Another network is being opened: saving must not go to where the last one lives. A file's own `keep` comes after this. */
  leaveHome(): void;
  /** While true, leaving asks first. Saying the same twice does no harm. */
  setUnsaved(unsaved: boolean): void;
  /** Files dropped on the page; those of other kinds are left to the listener to refuse in words. */
  onFiles(listener: (files: OpenedFile[]) => void): Stop;
  /** The person is back from elsewhere: time to look again at what may have changed. A hint, it may come twice. */
  onReturn(listener: () => void): Stop;
  /** The page may be gone in a moment: the last chance to keep what waits. It may come several times, and the page may live on. */
  onLeave(listener: () => void): Stop;
  recovery: Recovery;
  presence: Presence;
  once: Once;
  look(): Look;
  onLook(listener: (look: Look) => void): Stop;
  /** Only where a document is open beside the pane. */
  page?: HostPage;
  /** Only where nothing can be opened or made: where it can be, in a sentence, and how. */
  explains?: string;
};

export const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
