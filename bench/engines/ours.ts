import { makeDocument } from "../../src/documents";
import type { Engine } from "./engine";
import { profile, TEAM, TODAY } from "./page";

/** Our own: from the record to the file, with content controls, bookmarks and the record in it. */
export const ours: Engine = {
  name: "ours",
  ready: ({ record, map }) => ({
    next: () => {
      // What the engine remembers of a record's people must not be there already.
      const fresh = structuredClone(record);
      return async () => (await makeDocument(fresh, "minutes", { profile, copy: TEAM, today: TODAY, map })).bytes;
    },
  }),
};
