import type { Papers } from "../../pane";
import { kindsOf } from "./kinds";
import type { Maker } from "./maker";

/** Documents as the pane asks for them. */
export function createPapers(maker: () => Promise<Maker>): Papers {
  return {
    kindsOf,
    make: async (record, kindId, options) => (await maker()).make(record, kindId, options),
    makeAll: async (record, options) => (await maker()).makeAll(record, options),
    makePages: async (record, id, paper) => (await maker()).makePages(record, id, paper),
    drawMaps: async (record, paper) => (await maker()).drawMaps(record, paper),
  };
}
