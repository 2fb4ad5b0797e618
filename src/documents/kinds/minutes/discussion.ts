import { AGENDAS } from "../../../guidance";
import type { Block } from "../../blocks";
import type { Context, Part } from "../../kind";
import { freePart, heading, paragraph } from "../../parts/free";
import { itemsBlocks } from "../../parts/items";

const TITLE = "Discussion";

/** What was said, under the items of the agenda. */
export const discussionPart: Part = freePart({
  build: ({ session, record }: Context) => {
    const blocks = session ? itemsBlocks(session, record, 2) : [];
    return [heading(1, TITLE), ...(blocks.length === 0 ? [paragraph("Nothing was recorded.")] : blocks)];
  },
  blank: ({ session }) => {
    const lines = session ? AGENDAS[session.kind].lines.map(({ text }) => text) : [];
    const items: Block[] = lines.flatMap((text) => [heading(2, text), { type: "room", lines: 4 }]);
    return [heading(1, TITLE), ...(items.length === 0 ? [{ type: "room" as const, lines: 24 }] : items)];
  },
});
