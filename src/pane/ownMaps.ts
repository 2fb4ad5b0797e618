import type { MadeFile, OpenedFile } from "../hosts";
import type { OwnMap } from "../ownmap";

/** A young person's own map that was read, or a sentence that says why not. */
export type OwnMapRead = { ok: true; map: OwnMap; warnings: readonly string[] } | { ok: false; message: string };

/** Young people's own maps, each in a file of its own. Built by the entry points; what is heavy is fetched on first use. */
export type OwnMaps = {
  read: (file: OpenedFile) => Promise<OwnMapRead>;
  /** A sheet to draw on by hand. */
  blank: (paper: OwnMap["paper"]) => Promise<MadeFile>;
  /** The address of the screen that a young person draws on. It opens a file of its own and knows nothing of this network. */
  screen: string;
};
