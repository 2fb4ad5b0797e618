import type { MadeFile, Stop } from "./port";

/**
 * What the pane asks of the program in which a message or an appointment is being written. It puts one message of one audience there
 * and reports what happened; whom it is for and what it says are settled before.
 */

/** An e-mail address with the name that stands beside it. */
export type Addressee = { name: string; address: string };

/** Where someone stands: in an appointment "to" is required and "cc" optional. */
export type Field = "to" | "cc" | "bcc";

/** One of the tenant's sensitivity labels; of one within another both names, with a slash between. */
export type Label = { id: string; name: string };

/** The labels there are, none where the program or the tenant has none, and the id of the one that the message has, or "". */
export type Labels = { ok: true; all: readonly Label[]; now: string } | { ok: false; message: string };

/** The message as it stands now. `marks` are what the pane left in it earlier; {} where it left nothing. */
export type Letter = {
  kind: "message" | "appointment";
  subject: string;
  recipients: (Addressee & { field: Field })[];
  attachments: { id: string; name: string; bytes: number }[];
  marks: Readonly<Record<string, string>>;
  /** Somebody else's mailbox, opened by a delegate. */
  shared: boolean;
};

/** One message for one audience. `body` is plain text; `marks` travel with the message, so no name stands in them. */
export type LetterDraft = {
  subject: string;
  body: string;
  to: readonly Addressee[];
  attachment?: MadeFile;
  marks: Readonly<Record<string, string>>;
  /** Id of the sensitivity label it is to have; without one it keeps the one it has. */
  label?: string;
  /** For an appointment. */
  when?: { start: Date; end: Date; place: string };
};

/** `message` says what was kept and what to do. `partly` where something of the draft stands in the message all the same. */
export type LetterOutcome = { ok: true } | { ok: false; message: string; partly: boolean };

export type LetterHost = {
  kind: Letter["kind"];
  /** Whoever is signed in, for who made a copy. */
  writer: Addressee;
  look(): Promise<{ ok: true; letter: Letter } | { ok: false; message: string }>;
  labels(): Promise<Labels>;
  /** All of it or nothing; recipients come last, so that what is half done goes to nobody. */
  put(draft: LetterDraft): Promise<LetterOutcome>;
  /** An attachment's bytes as base64; "" where the program does not give them. */
  contentOf(id: string): Promise<string>;
  /** A line in the program's own bar; "" takes it away. */
  tell(words: string): Promise<void>;
  /** Recipients or attachments were changed in the program: a hint to look again. */
  onChange(listener: () => void): Stop;
};
