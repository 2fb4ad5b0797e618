import type { Profile } from "../guidance";
import type { OwnSheets } from "./ownSheets";

/** What makes young people's sheets on a page, fetched when it is first needed. */
export async function fetchOwnSheets(profile: Profile): Promise<OwnSheets> {
  const [{ createOwnSheets }, { paintApart }] = await Promise.all([import("./ownSheets"), import("./painter/apart")]);
  return createOwnSheets(profile, paintApart);
}
