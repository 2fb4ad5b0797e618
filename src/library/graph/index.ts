import type { CouncilLibrary, LibrarySettings } from "../council";
import { graphLibrary } from "./library";
import { openSignIn } from "./signIn";

/** A council's library behind Microsoft Graph, with the sign-in to it; `page` is the address of the page that asks. */
export async function councilLibrary(settings: LibrarySettings, page: string): Promise<CouncilLibrary> {
  const signIn = await openSignIn(settings, page);
  return {
    signIn,
    open: (way, waiting) =>
      graphLibrary(settings, way, signIn, {
        fetch: (input, init) => globalThis.fetch(input, init),
        ...(waiting && { waiting }),
      }),
  };
}
