import { photographName } from "../documents/photographs";
import { barePicture, base64Of, hashValue, showDate, type NetworkRecord, type Photograph } from "../record";
import type { PagePicture, WordDocument } from "./docx/document";

/** The picture of a photograph: by its own name, else by its words where no other has the same. Never by its place alone. */
function onPage({ id, alt }: Photograph, pictures: readonly PagePicture[]): PagePicture | undefined {
  const called = pictures.filter(({ name }) => name === photographName(id));
  if (called.length > 0) return called[0];
  const heard = alt === "" ? [] : pictures.filter((picture) => picture.alt === alt);
  return heard.length === 1 ? heard[0] : undefined;
}

function said({ caption, date }: Photograph): string {
  const words = caption.split("\n")[0] ?? "";
  return words !== "" ? `“${words}”` : date !== "" ? `of ${showDate(date)}` : "without a caption";
}

/** The same picture with other bytes is what a program made of it, or another one that a person put in its place. */
function withPicture(photograph: Photograph, bytes: Uint8Array): Photograph | undefined {
  const bare = barePicture(bytes);
  if (!bare) return undefined;
  const picture = base64Of(bare.bytes);
  return { ...photograph, picture, print: photograph.print || hashValue(picture) };
}

/** The record with the pictures that stand on its pages, and sentences about those that do not. */
export function withPhotographs(record: NetworkRecord, document: WordDocument): { record: NetworkRecord; said: string[] } {
  if (record.photographs.length === 0) return { record, said: [] };
  const sentences: string[] = [];
  const photographs = record.photographs.map((photograph) => {
    const placed = onPage(photograph, document.pagePictures);
    const bytes = placed?.bytes();
    const found = bytes && withPicture(photograph, bytes);
    if (found || photograph.picture !== "") return found ?? photograph;
    sentences.push(
      placed
        ? `The photograph ${said(photograph)} is in a form that cannot be kept, and was left out. Add it again as a JPEG or PNG.`
        : `The photograph ${said(photograph)} does not stand on the pages any more, and was left out.`,
    );
    return photograph;
  });
  return { record: { ...record, photographs }, said: sentences };
}

/** Without those whose picture is nowhere. */
export function withoutLost(record: NetworkRecord): NetworkRecord {
  const kept = record.photographs.filter(({ picture }) => picture !== "");
  return kept.length === record.photographs.length ? record : { ...record, photographs: kept };
}
