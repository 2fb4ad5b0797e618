import { LibraryError, type Library, type SignIn, type Way } from "../../../src/library";
import { graphLibrary } from "../../../src/library/graph/library";
import type { Manners } from "../../../src/library/graph/manners";
import type { Kept, Shelf } from "../library/shelves";
import { FILES_HOST } from "./documents";
import { APPLICATION, TENANT } from "./people";
import { playedTenant, type Tenant } from "./tenant";

export const SETTINGS = { tenant: TENANT, application: APPLICATION, files: FILES_HOST };

/**
 * Waits that are over at once and are written down. `patience`: milliseconds after which a try that gets no answer is given up; short
 * where none will come, and longer than a busy machine needs where one will.
 */
export function shortWaits(patience: number): Manners & { waited: number[] } {
  const waited: number[] = [];
  let ahead = 0;
  return {
    waited,
    patience,
    tries: 3,
    longest: 600_000,
    now: () => Date.now() + ahead,
    async sleep(ms, signal) {
      signal.throwIfAborted();
      waited.push(ms);
      ahead += ms;
      await new Promise((resolve) => setTimeout(resolve, 1));
      signal.throwIfAborted();
    },
  };
}

/** Somebody who is signed in, without the sign-in; see signIn.test.ts for that. `renewable`: whether a new token is given. */
export function signedIn(tenant: Tenant, renewable = true): SignIn {
  let token = tenant.people.give();
  const account = { name: "Ola Grant", address: "ola.grant@council.example" };
  return {
    account: () => account,
    signIn: () => Promise.resolve(account),
    token(renew) {
      if (renew && !renewable) return Promise.reject(new LibraryError("sign-in-again", ""));
      if (renew) token = tenant.people.give();
      return Promise.resolve(token);
    },
    signOut: () => Promise.resolve(),
  };
}

export type TenantShelf = Shelf & { tenant: Tenant; waits: ReturnType<typeof shortWaits>; told: number[]; port: Library };

/** A council's library in a tenant that is played. */
export async function tenantShelf(
  documents: readonly Kept[],
  way: Way,
  renewable = true,
  patience = 20_000,
): Promise<TenantShelf> {
  const tenant = await playedTenant(documents);
  const waits = shortWaits(patience);
  const told: number[] = [];
  const behind = { fetch: tenant.fetch, manners: waits, waiting: (seconds: number) => told.push(seconds) };
  return {
    tenant,
    waits,
    told,
    port: graphLibrary(SETTINGS, way, signedIn(tenant, renewable), behind),
    reads: () => tenant.requests.get("file") ?? 0,
    takeAway: (path) => void (tenant.documents.at(path).state = "gone"),
    forbid: (path) => void (tenant.documents.at(path).state = "forbidden"),
    end: () => tenant.end(),
  };
}
