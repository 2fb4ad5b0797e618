import type { Profile } from "../../guidance";
import type { Papers } from "../../pane";
import { kindsOf } from "./kinds";
import type { Maker } from "./maker";

/** Documents as the pane asks for them. What makes them is fetched with the first one. */
export function createPapers(profile: Profile, clock: () => Date): Papers {
  let fetched: Promise<Maker> | undefined;
  const maker = (): Promise<Maker> => {
    fetched ??= import("./maker").then(({ createMaker }) => createMaker(profile, clock));
    // A fetch that failed is tried again the next time.
    fetched.catch(() => (fetched = undefined));
    return fetched;
  };
  return {
    kindsOf,
    make: async (record, kindId, options) => (await maker()).make(record, kindId, options),
    makeAll: async (record, options) => (await maker()).makeAll(record, options),
    makePages: async (record, id, paper) => (await maker()).makePages(record, id, paper),
    drawMaps: async (record, paper) => (await maker()).drawMaps(record, paper),
  };
}
