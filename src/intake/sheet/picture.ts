import { photographName } from "../../documents/photographs";
import type { OwnMap } from "../../ownmap";
import { barePicture, base64Of } from "../../record";
import type { WordDocument } from "../docx/document";

const UNREAD = "The photograph on the page is in a form that cannot be kept, and was left out. Add it again as a JPEG or PNG.";

/** The map with the photograph that stands on its pages, without anything that was said about it. */
export function withPagePicture(map: OwnMap, { pagePictures }: WordDocument): { map: OwnMap; said: string[] } {
  const placed = pagePictures.find(({ name }) => name === photographName(map.id));
  if (!placed) return { map, said: [] };
  const bytes = placed.bytes();
  const bare = bytes && barePicture(bytes);
  return bare ? { map: { ...map, picture: base64Of(bare.bytes) }, said: [] } : { map, said: [UNREAD] };
}
