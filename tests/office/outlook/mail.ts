import type { PlayedLabel } from "./labels";

/** What is being written in the played Outlook: a message, or an appointment. */
export type Recipient = { address: string; name: string };
export type Attached = { id: string; name: string; base64: string };

export type PlayedItem = {
  kind: "message" | "appointment";
  subject: string;
  body: string;
  /** "text" is a plain-text message, which takes no formatting. */
  format: "text" | "html";
  /** Fields as Outlook numbers them: to, cc, bcc; of an appointment required and optional. */
  recipients: [Recipient[], Recipient[], Recipient[]];
  attachments: Attached[];
  headers: Record<string, string>;
  /** What an add-in keeps with the item in this mailbox alone. */
  properties: Record<string, string>;
  start: number;
  end: number;
  location: string;
  notifications: Record<string, string>;
  saved: boolean;
  /** Id of its sensitivity label; "" for none. */
  label: string;
};

export const emptyItem = (kind: PlayedItem["kind"] = "message"): PlayedItem => ({
  kind,
  subject: "",
  body: "",
  format: "html",
  recipients: [[], [], []],
  attachments: [],
  headers: {},
  properties: {},
  start: Date.UTC(2026, 5, 4, 9),
  end: Date.UTC(2026, 5, 4, 10),
  location: "",
  notifications: {},
  saved: false,
  label: "",
});

/** What a played Outlook says of itself. Permission is as Outlook numbers it: 1 read, 3 read and write. */
export type PlayedMailbox = {
  sets: Record<string, string>;
  permission: 1 | 3;
  /** A mailbox of somebody else's, opened by a delegate. */
  shared: boolean;
  /** The tenant's sensitivity labels; [] where it has them switched off. Without it this Outlook knows of none. */
  labels?: PlayedLabel[];
};

/** Outlook for Windows as it is rented; the script of the packages knows no more than this. */
export const OUTLOOK: PlayedMailbox = { sets: { Mailbox: "1.12" }, permission: 3, shared: false };

/** The same with sensitivity labels, as the largest licence has them. */
export const withLabels = (...labels: PlayedLabel[]): PlayedMailbox => ({ ...OUTLOOK, sets: { Mailbox: "1.13" }, labels });
