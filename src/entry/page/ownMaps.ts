import type { Profile } from "../../guidance";
import { DOCX_TYPE } from "../../hosts";
import { paneFaultWords, type OwnMaps } from "../../pane";
import { dayOf } from "../../record";

/** Young people's own maps as the page reads and prints them; what does so is fetched with the first one. */
export function createOwnMaps(profile: Profile, clock: () => Date): OwnMaps {
  return {
    screen: "mymap.html",
    async read({ bytes, name }) {
      try {
        const { readSheet } = await import("../../intake");
        const read = await readSheet(bytes, name);
        return read.ok ? read : { ok: false, message: read.error.message };
      } catch (fault) {
        reportError(fault);
        return { ok: false, message: paneFaultWords("reading-failed", name) };
      }
    },
    async blank(paper) {
      const [{ createOwnSheets }, { paintApart }] = await Promise.all([import("../ownSheets"), import("../painter/apart")]);
      const { bytes, fileName } = await createOwnSheets(profile, paintApart).blank(paper, dayOf(clock()));
      return { name: fileName, type: DOCX_TYPE, bytes };
    },
  };
}
