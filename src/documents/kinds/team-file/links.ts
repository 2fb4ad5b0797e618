import type { Link } from "../../../record";
import type { Part } from "../../kind";
import { inList } from "../../parts/address";
import { shownName } from "../../parts/lines";
import { linkFields } from "../../parts/links";
import { cardsPart } from "./cards";

const { what, how, when } = linkFields;

/** Every link with everything that was tested about it. */
export const linkCards: Part = cardsPart<Link>({
  of: "links",
  heading: "Links",
  head: ["Link", "Details"],
  entries: ({ record }) => record.links,
  fields: [what, how, when],
  address: inList("links"),
  called: ({ from, to }, { record }) => `${shownName(record, from)} – ${shownName(record, to)}`,
  none: "There are no links yet.",
  blankCards: 2,
});
