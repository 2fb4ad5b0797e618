import type { Library } from "./port";

/** What a council's profile says of its library. All "" where it is off, and then nothing of it is fetched. */
export type LibrarySettings = {
  /** "Directory (tenant) ID" and "Application (client) ID" of the registration, GUIDs. */
  tenant: string;
  application: string;
  /** The host that documents come from: "council.sharepoint.com". */
  files: string;
};

/** Who is signed in, as the council's directory names them. */
export type Account = { name: string; address: string };

/**
 * A person's sign-in to their council's library. Tokens are kept in memory and are gone with the page. What rejects, rejects with a
 * LibraryError; "not-signed-in" and "sign-in-again" ask for `signIn`.
 */
export type SignIn = {
  /** Who is signed in; undefined where nobody is. */
  account(): Account | undefined;
  /** Asks the person, in a window of the council's own sign-in; in Office, by whoever is signed in there. */
  signIn(): Promise<Account>;
  /** A token for one request, renewed without asking where it has run out. `renew` where the library did not take the last one. */
  token(renew?: boolean): Promise<string>;
  /** Forgets the account and its tokens. Never rejects. */
  signOut(): Promise<void>;
};

/** Looks by the library's index, or into every document there is. */
export type Way = "index" | "every";

/** A council's library, with the sign-in to it. `waiting` is told how many seconds the library asks to wait. */
export type CouncilLibrary = {
  signIn: SignIn;
  open(way: Way, waiting?: (seconds: number) => void): Library;
};

/** The council's library; what reads it is fetched here and not before. `page` is the address of the page that is open. */
export async function openCouncilLibrary(settings: LibrarySettings, page: string): Promise<CouncilLibrary> {
  const { councilLibrary } = await import("./graph");
  return councilLibrary(settings, page);
}
