import { WORD } from "./elements";
import { readXml, type Element } from "./xml";

/** A picture as it stands on the page: what it is called, its words for people who hear it, and the relation to its part. */
export type PlacedPicture = { name: string; alt: string; relation: string };

/** A deletion that nobody accepted yet: what is in it is not on the page. */
const isDeleted = ({ local, uri }: Element) => (local === "del" || local === "moveFrom") && WORD.has(uri);

/** Pictures of a part in the order of its pages, with the names that programs keep when they write a file anew (wp:docPr). */
export function picturesOn(xml: string): PlacedPicture[] {
  const found: PlacedPicture[] = [];
  const open: boolean[] = [];
  let deleted = 0;
  let called = { name: "", alt: "" };
  readXml(xml, {
    open: (element) => {
      const gone = isDeleted(element);
      open.push(gone);
      if (gone) deleted += 1;
      const { local, values } = element;
      if (local === "docPr") called = { name: values["name"] ?? "", alt: values["descr"] ?? "" };
      if (local === "blip" && deleted === 0) found.push({ ...called, relation: values["embed"] ?? "" });
    },
    close: () => {
      if (open.pop() === true) deleted -= 1;
    },
  });
  return found;
}
