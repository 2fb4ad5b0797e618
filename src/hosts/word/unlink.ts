import type { Unlinked, Unlinking } from "../blocks";
import type { Delivery } from "../port";
import { opensItself, setOpensItself } from "./autoOpen";
import { blockFaultOf, blockFaultWords, type BlockFaultId } from "./blockFaults";
import { controlsIn } from "./controls";
import { NoAnswer, type Program } from "./program";
import { removeParts } from "./removeParts";

/** The set from which on bookmarks can be listed and taken out. */
const BOOKMARKS_SET = "1.4";

export const takesBookmarks = ({ has }: Program): boolean => has(BOOKMARKS_SET);

/** Controls, properties and bookmarks in one change of the document. */
function takeOut({ run }: Program, { tags, properties, bookmarks }: Unlinking, newer: boolean): Promise<void> {
  return run(async (context, sync) => {
    const { customProperties } = context.document.properties;
    customProperties.load("items/key");
    const names = newer ? context.document.body.getRange("Whole").getBookmarks(true) : undefined;
    const controls = await controlsIn(context, sync);
    controls.filter(({ tag }) => tags.test(tag)).forEach((control) => control.delete(true));
    customProperties.items.filter(({ key }) => properties.includes(key)).forEach((property) => property.delete());
    const ours = names?.value.filter((name) => bookmarks.test(name)) ?? [];
    ours.forEach((name) => context.document.deleteBookmark(name));
    await sync();
  });
}

const failed = (id: BlockFaultId): Delivery => ({ ok: false, why: "failed", message: blockFaultWords(id) });

/** What belongs to the document as a whole, once the pages are plain. A document the pane does not open with gets no entry of ours. */
async function takeRest(program: Program, namespace: string): Promise<Delivery> {
  try {
    await removeParts(program, namespace);
  } catch {
    return failed("record-still-there");
  }
  const off = opensItself(program) ? await setOpensItself(program, false) : undefined;
  return off && !off.ok ? failed("still-opens") : { ok: true, where: "this document" };
}

/** Pages first, then the record; the pane's own mark last. What stayed is said. */
export async function unlink(program: Program, what: Unlinking): Promise<Unlinked> {
  const newer = takesBookmarks(program);
  let bookmarks = !newer;
  try {
    await takeOut(program, what, newer).catch((error: unknown) => {
      if (!newer || error instanceof NoAnswer) throw error;
      // It may be the bookmarks that were refused: then they stay, and nothing else has to.
      bookmarks = true;
      return takeOut(program, what, false);
    });
  } catch (error) {
    return { ...failed(blockFaultOf(error, "not-released")), bookmarks };
  }
  return { ...(await takeRest(program, what.namespace)), bookmarks };
}
