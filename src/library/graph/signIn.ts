import {
  AuthError,
  BrowserCacheLocation,
  CacheLookupPolicy,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AccountInfo,
  type Configuration,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import type { Account, LibrarySettings, SignIn } from "../council";
import { LibraryError, type LibraryFaultId } from "../faults";
import { LOGIN, RIGHTS } from "./places";

/** The page that the sign-in comes back to, beside the page that asks (src/entry/signedin). */
const BACK = "signed-in.html";

/** How long somebody has for the sign-in with all its steps, in ms. That its window was closed is not told to this page. */
const PATIENCE = 180_000;

const configuration = ({ tenant, application }: LibrarySettings, page: string, patience: number): Configuration => ({
  auth: {
    clientId: application,
    authority: `${LOGIN}/${tenant}`,
    // Known beforehand, so that nobody is asked which addresses belong to it.
    knownAuthorities: [new URL(LOGIN).host],
    redirectUri: new URL(BACK, page).href,
  },
  // Gone with the page: nothing of a sign-in stays on a shared computer.
  cache: { cacheLocation: BrowserCacheLocation.MemoryStorage },
  system: { popupBridgeTimeout: patience },
});

const CLOSED: readonly string[] = ["user_cancelled", "timed_out", "interaction_in_progress_cancelled"];
const HELD_BACK: readonly string[] = ["popup_window_error", "empty_window_error"];
const AWAY: readonly string[] = [
  "no_network_connectivity",
  "post_request_failed",
  "get_request_failed",
  "failed_to_parse_response",
  "network_error",
];
/** The council, or whoever looks after its directory, has to agree first: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const NOT_AGREED = /AADSTS(?:65001|65004|90094|90093)\b/;

function faultOf(fault: unknown, otherwise: LibraryFaultId): LibraryError {
  if (!(fault instanceof AuthError)) return new LibraryError(otherwise, "", { code: "unknown" });
  const { errorCode, errorMessage } = fault;
  const number = /AADSTS\d+/.exec(errorMessage)?.[0] ?? "";
  const code = [errorCode.replace(/[^\w-]/g, ""), number].filter((part) => part !== "").join(" ");
  if (CLOSED.includes(errorCode)) return new LibraryError("sign-in-closed", "");
  if (HELD_BACK.includes(errorCode)) return new LibraryError("sign-in-held-back", "");
  if (AWAY.includes(errorCode)) return new LibraryError("library-not-reached", "");
  if (NOT_AGREED.test(errorMessage) || errorCode === "consent_required") return new LibraryError("library-not-allowed", "");
  return new LibraryError(otherwise, "", { code });
}

const told = ({ name = "", username }: AccountInfo): Account => ({ name: name === "" ? username : name, address: username });

class MsalSignIn implements SignIn {
  #application: Promise<IPublicClientApplication>;
  #who: AccountInfo | undefined;

  constructor(readonly make: () => Promise<IPublicClientApplication>) {
    this.#application = make();
  }

  /** Resolves when a press of a button may open the sign-in at once: a window that comes late is held back by browsers. */
  async ready(): Promise<this> {
    await this.#application;
    return this;
  }

  account(): Account | undefined {
    return this.#who && told(this.#who);
  }

  async signIn(): Promise<Account> {
    const request = { scopes: [...RIGHTS] };
    try {
      const application = await this.#application;
      // Pressed once more, it begins anew: the window may have been closed. In Office whoever is signed in there is taken without a window; on the page there is nobody yet.
      const silent = await application.acquireTokenSilent(request).catch(() => undefined);
      const { account } = silent ?? (await application.acquireTokenPopup({ ...request, overrideInteractionInProgress: true }));
      if (!account) throw new LibraryError("sign-in-refused", "", { code: "no account" });
      this.#who = account;
      return told(account);
    } catch (fault) {
      throw fault instanceof LibraryError ? fault : faultOf(fault, "sign-in-refused");
    }
  }

  async token(renew = false): Promise<string> {
    if (!this.#who) throw new LibraryError("not-signed-in", "");
    try {
      const application = await this.#application;
      const { accessToken } = await application.acquireTokenSilent({
        scopes: [...RIGHTS],
        account: this.#who,
        forceRefresh: renew,
        // Never by a hidden frame: what cannot be renewed by a request is asked of the person.
        cacheLookupPolicy: renew ? CacheLookupPolicy.RefreshToken : CacheLookupPolicy.AccessTokenAndRefreshToken,
      });
      return accessToken;
    } catch (fault) {
      throw fault instanceof InteractionRequiredAuthError
        ? new LibraryError("sign-in-again", "")
        : faultOf(fault, "sign-in-again");
    }
  }

  async signOut(): Promise<void> {
    this.#who = undefined;
    const old = this.#application;
    // Whoever is signed in to Office stays so: only what this page holds of them goes. Nested in Office nothing can be cleared, so
    // that the whole of it is let go.
    this.#application = this.make();
    await old.then((application) => application.clearCache()).catch(() => undefined);
    await this.#application.catch(() => undefined);
  }
}

/** A sign-in of this council's, ready to be asked. In Office it is nested in the sign-in that is there; elsewhere it opens a window. */
export const openSignIn = (settings: LibrarySettings, page: string, patience = PATIENCE): Promise<SignIn> =>
  new MsalSignIn(() => createNestablePublicClientApplication(configuration(settings, page, patience))).ready();
