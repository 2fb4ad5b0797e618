import type { Asking } from "../../guidance";
import { readPart, writePart, type PartContents, type PartForm } from "../carriedPart";

/**
 * The custom XML part in which a young person's own sheet carries their map. In a namespace of its own: whoever looks for a network's
 * record does not find it, and the other way round.
 */
export const OWN_MAP_NAMESPACE = "urn:mapping-toolkit:own-map";

/** The version that is written. A reader leaves a newer one alone rather than guess. */
export const OWN_MAP_FORM: PartForm = { namespace: OWN_MAP_NAMESPACE, root: "own-map", version: 1 };

/** What a sheet carries besides its pages. `map` has not been checked: whoever reads it passes it through `restoreOwn`. */
export type CarriedMap = Omit<PartContents, "value"> & {
  map: unknown;
  title: string;
  /** The day it was made, "2025-06-04". */
  made: string;
  /** In which words questions stand on it that nobody has answered. */
  asking: Asking;
};

export function writeOwnMap({ map, title, made, asking, ...rest }: CarriedMap): string {
  const attributes = Object.entries({ made, title, asking });
  return writePart(OWN_MAP_FORM, attributes, { ...rest, value: map });
}

/** What a part's text carries; undefined where it is not one of these, is damaged, or was written by a newer version. */
export function readOwnMap(xml: string): CarriedMap | undefined {
  const found = readPart(OWN_MAP_FORM, xml);
  if (!found) return undefined;
  const { attributes, contents } = found;
  const { value, ...rest } = contents;
  const asking = attributes["asking"] === "guidance" ? "guidance" : "plain";
  return { ...rest, map: value, title: attributes["title"] ?? "", made: attributes["made"] ?? "", asking };
}
