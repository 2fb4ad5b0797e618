import { OWN_MAP_FAULTS } from "../../ownmap";
import { NamedFault, type Faults } from "../../record";

/** What can be wrong with a young person's own sheet, beside what can be wrong with any file. */
export const SHEET_FAULTS = {
  "own-map-lost": {
    family: "file",
    fault: "this was a map that was made here, but another program took the map out of it.",
    next: "Open a copy from before it was saved elsewhere; the pages can still be read in Word.",
  },
  "two-own-maps": {
    family: "file",
    fault: "there are two different maps in this file, and its pages do not tell which one is meant.",
    next: "Open an earlier copy of it.",
  },
} as const satisfies Faults;

const ALL = { ...OWN_MAP_FAULTS, ...SHEET_FAULTS };

export type SheetFaultId = keyof typeof ALL;

/** A file that is no young person's own map, or one that cannot be read. */
export class SheetFault extends NamedFault {
  override name = "SheetFault";
  constructor(
    override readonly id: SheetFaultId,
    readonly file = "",
  ) {
    super(id, ALL[id], { about: file });
  }
}
