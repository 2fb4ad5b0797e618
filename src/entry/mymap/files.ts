import { ownMapFileName, type Profile } from "../../guidance";
import { DOCX_TYPE } from "../../hosts";
import type { OwnFiles } from "../../pane/mymap";
import { dayOf } from "../../record";

/** The young person's sheet as the file of their map. What makes and reads it is fetched when it is first needed. */
export function ownFiles(profile: Profile, clock: () => Date): OwnFiles {
  return {
    nameOf: (map) => ({ name: ownMapFileName(map), type: DOCX_TYPE }),
    async make(map) {
      const [{ makeSheet }, { ringsOf }, { paintApart }] = await Promise.all([
        import("../../documents"),
        import("../../map/rings"),
        import("../painter/apart"),
      ]);
      const picture = await paintApart(ringsOf(map));
      const { bytes } = await makeSheet(map, { profile, today: dayOf(clock()), picture });
      return bytes;
    },
    async read(bytes, name) {
      const { readSheet } = await import("../../intake");
      const read = await readSheet(bytes, name);
      return read.ok ? read : { ok: false, message: read.error.message };
    },
  };
}
