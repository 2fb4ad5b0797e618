import type { Profile } from "../../guidance";
import { DOCX_TYPE } from "../../hosts";
import { paneFaultWords, type OwnMaps } from "../../pane";
import { dayOf } from "../../record";
import { fetchOwnSheets } from "../fetchOwnSheets";

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
      const { bytes, fileName } = await (await fetchOwnSheets(profile)).blank(paper, dayOf(clock()));
      return { name: fileName, type: DOCX_TYPE, bytes };
    },
  };
}
