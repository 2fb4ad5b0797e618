import { ownMapFileName, type Profile } from "../../guidance";
import { DOCX_TYPE } from "../../hosts";
import type { OwnFiles } from "../../pane/mymap";
import { dayOf } from "../../record";
import { fetchOwnSheets } from "../fetchOwnSheets";

/** The young person's sheet as the file of their map. What makes and reads it is fetched when it is first needed. */
export function ownFiles(profile: Profile, clock: () => Date): OwnFiles {
  const sheets = () => fetchOwnSheets(profile);
  return {
    nameOf: (map) => ({ name: ownMapFileName(map), type: DOCX_TYPE }),
    make: async (map) => (await (await sheets()).sheet(map, dayOf(clock()))).bytes,
    async blank(paper, asking) {
      const { fileName, bytes } = await (await sheets()).blank(paper, dayOf(clock()), asking);
      return { name: fileName, type: DOCX_TYPE, bytes };
    },
    async read(bytes, name) {
      const { readSheet } = await import("../../intake");
      const read = await readSheet(bytes, name);
      return read.ok ? read : { ok: false, message: read.error.message };
    },
  };
}
