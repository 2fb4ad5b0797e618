import type { NetworkRecord } from "../record";
import type { Orientation } from "./blocks";
import { mapContainer } from "./containers";
import { writtenPages, type MakeOptions } from "./pages";
import { fitted, roomOn } from "./render/picture";

/** A page of the map as a document shows it, by the tag of its control; sizes in millimetres. */
export type MapOnPage = { tag: string; png: Uint8Array; widthMm: number; heightMm: number; name: string; alt: string };

/** The pictures of the map in a document of the record, each as large as it stands there. `options.map` is what is drawn. */
export function mapsOn(record: NetworkRecord, kindId: string, options: MakeOptions): MapOnPage[] {
  let orientation: Orientation = "portrait";
  return writtenPages(record, kindId, options).blocks.flatMap((block) => {
    if (block.type === "page") orientation = block.orientation;
    if (block.type !== "picture" || block.mapPage === undefined) return [];
    const { image, name, alt } = block;
    return [
      { tag: mapContainer(block.mapPage).tag, png: image.bytes, name, alt, ...fitted(block, block.room ?? roomOn(orientation)) },
    ];
  });
}
