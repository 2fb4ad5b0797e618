import { NamedFault, type Faults } from "../record";

/** What can be wrong with a document before anybody looks into it. */
export const LIBRARY_FAULTS = {
  "documents-not-listed": {
    family: "host",
    fault: "The documents could not be listed. Nothing was written down.",
    next: "Choose the folder or the files again.",
  },
  "document-gone": {
    family: "host",
    fault: "the document is not where it was a moment ago.",
    next: "Look where it went, then look again.",
  },
  "document-not-allowed": {
    family: "host",
    fault: "you may not read this document.",
    next: "Ask whoever keeps it, or look without it.",
  },
  "document-not-here": {
    family: "host",
    fault: "the document could not be read from where it is kept.",
    next: "If it is only online, let it download to this device, then look again.",
  },
  "document-taking-too-long": {
    family: "host",
    fault: "the document did not come within a minute, tried three times.",
    next: "Look again later, or open it in Word and look by eye.",
  },
  "document-in-use": {
    family: "host",
    fault: "the document is locked by somebody who is working on it.",
    next: "Ask them to check it in or close it, then look again.",
  },
  "not-signed-in": {
    family: "host",
    fault: "You are not signed in to the council's library. Nothing was looked into.",
    next: "Sign in, then look again.",
  },
  "sign-in-again": {
    family: "host",
    fault: "Your sign-in to the council's library has run out. What was looked into until then is kept.",
    next: "Sign in again, then go on.",
  },
  "sign-in-closed": {
    family: "host",
    fault: "The sign-in was closed before it was done. Nothing was looked into.",
    next: "Press Sign in when you are ready.",
  },
  "sign-in-held-back": {
    family: "host",
    fault: "The browser held the sign-in window back. Nothing was looked into.",
    next: "Allow this page to open windows, then sign in.",
  },
  "sign-in-refused": {
    family: "host",
    fault: "The sign-in did not go through. Nothing was looked into.",
    next: "Try again; if it is refused again, show your IT the code {code}.",
  },
  "library-not-allowed": {
    family: "host",
    fault: "The council has not allowed this toolkit to read its library. Nothing was looked into.",
    next: "Ask your IT to agree to the rights that the page for IT lists (docs/deploy.md).",
  },
  "library-not-reached": {
    family: "host",
    fault: "The council's library could not be reached. What was looked into until then is kept.",
    next: "Check the connection, then go on.",
  },
  "library-asks-to-wait": {
    family: "host",
    fault: "The council's library is busy and asks to wait longer than ten minutes. What was looked into until then is kept.",
    next: "Go on later.",
  },
  "library-answer-unknown": {
    family: "host",
    fault: "The council's library gave an answer that this toolkit does not know.",
    next: "Try again; if it happens again, show your IT the code {code}.",
  },
  "document-too-large": {
    family: "file",
    fault: "the document is larger than this tool reads.",
    next: "Open it in Word and look by eye.",
  },
  "document-not-read": {
    family: "ours",
    fault: "something went wrong while this document was read.",
    next: "Open it in Word and look by eye.",
  },
} as const satisfies Faults;

export type LibraryFaultId = keyof typeof LIBRARY_FAULTS;

/** These are of the whole library and not of one document: whoever looks has to do something first. */
const STOPS: readonly LibraryFaultId[] = [
  "not-signed-in",
  "sign-in-again",
  "sign-in-closed",
  "sign-in-held-back",
  "sign-in-refused",
  "library-not-allowed",
  "library-not-reached",
  "library-asks-to-wait",
];

/** A document of a library that cannot be read: which, why, and what to do. `message` holds all three. */
export class LibraryError extends NamedFault {
  override name = "LibraryError";
  constructor(
    override readonly id: LibraryFaultId,
    readonly file: string,
    values: Readonly<Record<string, string>> = {},
  ) {
    super(id, LIBRARY_FAULTS[id], { about: file, values });
  }

  /** Nothing else of the library can be read either. */
  get stops(): boolean {
    return STOPS.includes(this.id);
  }
}
