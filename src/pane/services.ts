import type { Profile } from "../guidance";
import type { Host, LetterHost, OpenedFile, SaveManner } from "../hosts";
import type { CouncilLibrary } from "../library";
import type { NetworkRecord, PartialDate } from "../record";
import type { OpenDocument } from "./page";
import type { Outgoing } from "./outgoing";
import type { OwnMaps } from "./ownMaps";
import type { Papers } from "./papers";
import type { SaveResult } from "./store";

/** What became of reading a file: a network, or a sentence that says what happened and what to do next. */
export type Read =
  /**
   * `home`: the file is one that the network lives in (a team file or a saved network), so saving goes back there. `part`: it
   * is a paper of the network, such as minutes, and holds a part of it only.
   */
  | { ok: true; record: NetworkRecord; warnings: readonly string[]; home: boolean; part?: boolean }
  | { ok: false; message: string };

/**
 * All that the pane asks of the world. Built by the entry points; what is heavy (reading files, documents, pictures) is
 * loaded there when it is first asked for.
 */
export type Services = {
  host: Host;
  /** What the council set: colour, words, marking. */
  profile: Profile;
  clock: () => Date;
  /** The day at the keyboard. */
  today: () => PartialDate;
  /**
   * A filled-in information table, a document of ours or a saved network. What was edited on the pages of a paper of the
   * network `into` is put into that one, which comes back.
   */
  readFile: (file: OpenedFile, into?: NetworkRecord) => Promise<Read>;
  /** The worked example, made-up people only. */
  readSample: () => Promise<Read>;
  /** Documents to look at and to hand over. */
  papers: Papers;
  /** Copies for others, and the messages they go in. */
  outgoing: Outgoing;
  /** Young people's own maps, which are no part of the network. */
  ownMaps: OwnMaps;
  /** Keeps the network in its file; asking, it may open a dialog, and is called from a click or a key only. */
  save: (record: NetworkRecord, manner: SaveManner) => Promise<SaveResult>;
  /** Only where the profile turns the council's library on: fetches it, for one sign-in. */
  council?: () => Promise<CouncilLibrary>;
  /** Only where a message or an appointment is being written beside the pane. */
  letter?: LetterHost;
  /** Only where a document is open beside the pane, and once it was looked at. */
  document?: OpenDocument;
};
