import type { PageBlocks } from "./blocks";
import type { Delivery, OpenedFile, Stop } from "./port";

/** A content control of ours as it stands: its text as the program tells it, paragraphs apart by "\r" or "\n". */
export type ShownControl = { tag: string; text: string };

/** One line: words in bold that begin it, or "", and the rest. */
export type PageLine = { lead: string; text: string };

/** What a content control is to say; no line empties it, and `none` is what then shows. */
export type PageChange = { tag: string; lines: readonly PageLine[]; none: string };

/** A paragraph at the head or foot of the pages that is to say something else; no line takes it away. */
export type EdgeChange = { was: string; now: readonly string[] };

/**
 * What changes with the controls. `properties` are the document's own, by name; "" takes one away, and a day ("2025-06-04") is
 * written as a date. The part, a whole custom XML document, is written last.
 */
export type PageMore = {
  title?: string;
  edges?: readonly EdgeChange[];
  properties?: Readonly<Record<string, string>>;
  part?: string;
};

/**
 * Which controls are looked at, by the beginning of their tags, and in which namespace the part is. `likely` are tags that will
 * probably be written to: their lines are asked for with the rest, which spares a round.
 */
export type Meeting = { prefix: string; namespace: string; likely?: readonly string[] };

export type PageWriting = PageMore & { changes: readonly PageChange[] };

/**
 * What became of it. `replaced` are controls that somebody else changed between the reading and the writing, with the words that
 * stood there when ours took their place: those words are nowhere else any more. `toMend`: an older part would not go.
 */
export type Met = { delivery: Delivery; replaced: readonly ShownControl[]; toMend?: boolean };

/**
 * A page of the host's own: the document that is open in Word beside the pane. There are no transactions: a change that fails
 * half-way leaves the pages ahead of the part, which can be seen when both are read again.
 */
export type HostPage = {
  /** The whole document as a file; undefined where the program will not hand it over. */
  read(): Promise<OpenedFile | undefined>;
  /** Texts of the custom XML parts of a namespace, newest last. More than one is left from a change that was interrupted. */
  parts(namespace: string): Promise<string[]>;
  /** Content controls whose tag begins with the prefix, in the order of the pages. */
  controls(prefix: string): Promise<ShownControl[]>;
  /**
   * Reads the controls, has it decided at once what they are to say, writes that and reads it back. Nothing is written where
   * `decide` answers undefined. Rejects only where nothing could be read; `decide` was not asked then.
   */
  meet(what: Meeting, decide: (shown: ShownControl[]) => PageWriting | undefined): Promise<Met>;
  /** Has the program save the document where it stands. */
  save(): Promise<Delivery>;
  /** The person may have changed something on the page: a hint, it may come for nothing or not at all. */
  onEdited(listener: () => void): Stop;
  blocks: PageBlocks;
};
