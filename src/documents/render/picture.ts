import type { Orientation, Picture } from "../blocks";
import { emu, MAP_ROOM, pageOf } from "../package/measures";
import { escapeAttribute } from "../xml";

const SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

type Size = { widthMm: number; heightMm: number };

/** Room for a picture on a page turned this way. */
export const roomOn = (orientation: Orientation): Size =>
  orientation === "landscape" ? MAP_ROOM : { widthMm: pageOf("portrait").textWidth, heightMm: 150 };

/** As large as the room allows, never more than one and a half times its size, so that a small map does not shout. In millimetres. */
export function fitted(picture: Size, room: Size): Size {
  const scale = Math.min(room.widthMm / picture.widthMm, room.heightMm / picture.heightMm, 1.5);
  return { widthMm: picture.widthMm * scale, heightMm: picture.heightMm * scale };
}

/** An inline picture; where it has an SVG, that is named as its sharper form (MS-ODRAWXML 2.3.1.1 svgBlip). */
export function pictureRun(picture: Picture, room: Size, ids: { picture: number; image: string; svg: string }): string {
  const { widthMm, heightMm } = fitted(picture, room);
  const [width, height] = [emu(widthMm), emu(heightMm)];
  const named = `id="${ids.picture}" name="${escapeAttribute(picture.name)}" descr="${escapeAttribute(picture.alt)}"`;
  const sharper =
    picture.svg === undefined
      ? ""
      : `<a:extLst><a:ext uri="${SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"` +
        ` r:embed="${ids.svg}"/></a:ext></a:extLst>`;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>` +
    `<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr ${named}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
    `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
    `<pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${ids.image}">${sharper}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}
