import { OWN_MAP_FORM } from "../../documents/sheet";
import { YOUNG_PERSON } from "../../guidance";
import { restoreOwn } from "../../ownmap";
import { isLoose } from "../../record";
import type { WordDocument } from "../docx/document";
import { rootOf } from "../envelopes";

/** How far down the title may stand. */
const FIRST_LINES = 5;

/** Whether a part is one of a young person's own map, damaged or not. */
export function isOwnMapPart(xml: string): boolean {
  const root = rootOf(xml);
  return root?.uri === OWN_MAP_FORM.namespace && root.local === OWN_MAP_FORM.root;
}

/** A sheet whose map another program took out: our bookmarks are in it, under our title. */
export function isLostOwnMap({ page: { lines } }: WordDocument): boolean {
  const titled = lines.slice(0, FIRST_LINES).some(({ text }) => text.startsWith(YOUNG_PERSON.title));
  return titled && lines.some(({ bookmarks }) => bookmarks.length > 0);
}

/** Whether a document is a young person's own sheet, which is never read as anything else. */
export const isOwnMap = (document: WordDocument): boolean => document.ownMaps.some(isOwnMapPart) || isLostOwnMap(document);

/** Whether a value that should be a network's record is a young person's own map. */
export const isOwnMapValue = (value: unknown): boolean => isLoose(value) && Array.isArray(value["near"]) && restoreOwn(value).ok;
