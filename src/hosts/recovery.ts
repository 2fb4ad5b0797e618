/** How long work that is in no file yet is kept on this device; then it goes, whoever it was about. */
export const KEPT_FOR_DAYS = 7;
export const KEPT_FOR_MS = KEPT_FOR_DAYS * 24 * 60 * 60 * 1000;

/** Work that is in no file yet, as it stood last: the network itself and never the steps that led to it. */
export type Snapshot = {
  /** The sitting it is of: one network opened once, in one tab. Two tabs never write over each other's. */
  id: string;
  /** The network's own id. */
  network: string;
  /** When it was written, in milliseconds since 1970. */
  at: number;
  /** The name of the file it was opened from or last saved in; "" where there is none. */
  file: string;
  /** Tells whether that file still holds what it held then: a hash of it, and no word of it. "" where it was in none. */
  base: string;
  /** The same of what was just being written into that file: nobody can tell whether it got there. */
  writing?: string;
  /** The record as JSON. What comes back may be damaged, and goes through the record's own gate. */
  text: string;
  /** Pictures that the text refers to, by name: large, and the same from one writing to the next. */
  pictures?: Readonly<Record<string, string>>;
};

/** Where in a network somebody was, as ids. `place` is the pane's own value and read with care. */
export type KeptPlace = { network: string; at: number; place: unknown };

/** "refused": this browser, frame or private window keeps nothing. "full": there is no room left. */
export type Kept = { ok: true } | { ok: false; why: "refused" | "full" };

/**
 * What is kept on this device, and nowhere else, so that a crash or a closed tab costs nobody their work. Nothing in here ever
 * throws: where nothing can be kept, that is an answer.
 */
export type Recovery = {
  /** Writes over what was kept under the same id. The last one asked for always wins. */
  keep(snapshot: Snapshot): Promise<Kept>;
  /** Everything kept, newest first, what other tabs keep included. */
  list(): Promise<Snapshot[]>;
  drop(id: string): Promise<Kept>;
  keepPlace(place: KeptPlace): Promise<Kept>;
  /** The place kept last for this network; undefined where there is none. */
  placeIn(network: string): Promise<unknown>;
  /** Takes away what was written before `time` (milliseconds since 1970). */
  tidy(time: number): Promise<Kept>;
  /** Takes everything away, other tabs' too. */
  clear(): Promise<Kept>;
};
