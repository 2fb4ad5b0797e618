import { OWN_MAP_FORM, readOwnMap, type CarriedMap } from "../../documents/sheet";
import type { WordDocument } from "../docx/document";
import { fitOf, rootOf } from "../envelopes";
import { lostKind } from "../lost";
import { SheetFault } from "./faults";
import { isLostOwnMap, isOwnMapPart } from "./isOwnMap";

/** Why nothing of this document can be read as a young person's own map. */
function whyNone(document: WordDocument): SheetFault {
  if (isLostOwnMap(document)) return new SheetFault("own-map-lost");
  const isTheirs = document.customXml.length > 0 || lostKind(document) !== undefined;
  return new SheetFault(isTheirs ? "network-not-own-map" : "not-an-own-map");
}

const isNewer = (xml: string): boolean => (rootOf(xml)?.version ?? 1) > OWN_MAP_FORM.version;

/**
 * The map a sheet carries. Copying pages between documents can leave two: of different ones it is the one that the pages fit. Throws
 * SheetFault where there is none, or none that can be read.
 */
export function carriedIn(document: WordDocument): CarriedMap {
  const parts = document.ownMaps.filter(isOwnMapPart);
  if (parts.length === 0) throw whyNone(document);
  if (parts.some(isNewer)) throw new SheetFault("own-map-newer");
  const found = parts.map(readOwnMap).filter((one) => one !== undefined);
  const texts = found.map(({ map }) => JSON.stringify(map));
  const different = found.filter((_, at) => texts.indexOf(texts[at] ?? "") === at);
  const [best, next] = different
    .map((carried) => ({ carried, fit: different.length === 1 ? 0 : fitOf(carried.hashes, document.page) }))
    .sort((one, other) => other.fit - one.fit);
  if (!best) throw new SheetFault("own-map-damaged");
  if (next?.fit === best.fit) throw new SheetFault("two-own-maps");
  return best.carried;
}
