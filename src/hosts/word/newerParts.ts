import type { Program, Sync } from "./program";
import { isSameXml } from "./parts";

/** A part that was queued to be written; once that was sent, `kept` says whether it arrived, and takes away what is left of others. */
export type QueuedPart = { kept(sync: Sync): Promise<boolean> };

export const partsIn = (context: Word.RequestContext, namespace: string): Word.CustomXmlPartScopedCollection =>
  context.document.customXmlParts.getByNamespace(namespace);

/**
 * Queues the part behind what was queued before it: it is written over the newest of its namespace, so that there is one at every
 * moment, and is read back in the same round. `parts` are loaded.
 */
export function queuePart(
  { window }: Program,
  context: Word.RequestContext,
  parts: Word.CustomXmlPartScopedCollection,
  xml: string,
): QueuedPart {
  const newest = parts.items.at(-1);
  newest?.setXml(xml);
  const text = (newest ?? context.document.customXmlParts.add(xml)).getXml();
  const others = parts.items.slice(0, -1);
  return {
    async kept(sync) {
      if (!isSameXml(window, text.value, xml)) return false;
      others.forEach((part) => part.delete());
      if (others.length > 0) await sync();
      return true;
    },
  };
}
