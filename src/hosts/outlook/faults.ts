import { sayFault, type Faults } from "../../record";

/** Everything that can keep a message from being written. Nothing was sent in any of them. */
export const OUTLOOK_FAULTS = {
  "message-not-written": {
    family: "host",
    fault: "Outlook did not take this into the message, and it is as it was before.",
    next: "Try it once more; if that does not help, save the message as a file instead.",
  },
  "message-half-written": {
    family: "host",
    fault: "Outlook took only a part of this: {what} now in the message. It has no recipients from here.",
    next: "Close this message without sending it, and begin with a new one.",
  },
  "label-stays": {
    family: "host",
    fault:
      "Outlook did not take this into the message. It is as it was before, but for its sensitivity label, which cannot be taken off again from here.",
    next: "Try it once more. If this message is to have another label, choose that one in Outlook.",
  },
  "message-not-read": {
    family: "host",
    fault: "Outlook did not say what stands in this message, so nothing was put into it.",
    next: "Click into the message and back into the pane, then try it again.",
  },
  "attachment-too-large": {
    family: "input",
    fault: "The file is larger than Outlook takes (25 MB), and the message is as it was before.",
    next: "Leave photographs out, or share the file by the way your council has for large files.",
  },
  "too-many-recipients": {
    family: "input",
    fault: "There are more than 100 recipients, and the message is as it was before.",
    next: "Make a message of its own for each agency.",
  },
  "message-not-allowed": {
    family: "host",
    fault:
      "You may not change this message, as with somebody else's mailbox that is shared for reading only. It is as it was before.",
    next: "Ask its owner for the right to send on their behalf, or write from your own mailbox.",
  },
  "outlook-offline": {
    family: "host",
    fault: "Outlook is not connected, and the message is as it was before.",
    next: "Connect, then try it again; or save the message as a file and send it later.",
  },
  "outlook-silent": {
    family: "host",
    fault: "Outlook has not answered for half a minute; one of its own windows may be open.",
    next: "Close that window, look at what stands in the message, then try it again.",
  },
  "outlook-too-old": {
    family: "host",
    fault: "This Outlook takes no files from the pane, so nothing was put into the message.",
    next: "Save the file and attach it by hand, or open the message in Outlook on the web.",
  },
  "labels-not-read": {
    family: "host",
    fault: "Outlook did not say which sensitivity labels there are. The marking stands in the subject line and on every page.",
    next: "Put the label on by hand, if your council uses them.",
  },
  "label-refused": {
    family: "host",
    fault: "Outlook did not put the sensitivity label on, and the message is as it was before.",
    next: "Choose another label; or choose none here, and put it on by hand.",
  },
  "two-copies": {
    family: "input",
    fault: "This message already carries a copy for other readers. Nothing was added to it: one message holds one copy.",
    next: "Take the attachment out, or begin a new message.",
  },
} as const satisfies Faults;

export type OutlookFaultId = keyof typeof OUTLOOK_FAULTS;

export const outlookFaultWords = (id: OutlookFaultId, what = ""): string => sayFault(OUTLOOK_FAULTS[id], { values: { what } });

/** Outlook's numbers for what it refuses, as its script lists them; all others say no more than that it refused. */
const BY_CODE: Readonly<Record<number, OutlookFaultId>> = {
  7000: "message-not-allowed",
  9000: "attachment-too-large",
  9012: "too-many-recipients",
  9017: "message-not-allowed",
  9038: "message-not-allowed",
  9041: "outlook-offline",
  9047: "message-not-allowed",
  9055: "message-not-allowed",
};

/** What Outlook refused, by its number, or never answered. */
export class MailRefused extends Error {
  override name = "MailRefused";
  constructor(
    readonly fault: OutlookFaultId,
    message: string,
  ) {
    super(message);
  }
}

export const refusedBy = (code: number, message: string) => new MailRefused(BY_CODE[code] ?? "message-not-written", message);

/**
 * Which of them an error is. Some rules stand in the script itself and throw: too little permission, more than 100 recipients in
 * one call, a file beyond its size.
 */
export function outlookFaultOf(error: unknown): OutlookFaultId {
  if (error instanceof MailRefused) return error.fault;
  const { name = "", paramName = "", message = "" } = error as { name?: string; paramName?: string; message?: string };
  if (/permission/i.test(message)) return "message-not-allowed";
  if (!name.includes("OutOfRange")) return "message-not-written";
  if (/recipient/i.test(paramName)) return "too-many-recipients";
  return /base64/i.test(paramName) ? "attachment-too-large" : "message-not-written";
}
