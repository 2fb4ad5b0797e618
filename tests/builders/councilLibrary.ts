import type { Profile } from "../../src/guidance";

/** The two ways a council's profile can stand under "graph"; no such tenant is anybody's. */
export const LIBRARY_OFF: Profile["graph"] = { tenant: "", application: "", files: "" };
export const LIBRARY_ON: Profile["graph"] = {
  tenant: "6a1f0c52-0000-4000-8000-000000000001",
  application: "6a1f0c52-0000-4000-8000-000000000002",
  files: "northmoor.sharepoint.com",
};
