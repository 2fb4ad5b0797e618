import type { Address, Block, Cell, Picture } from "../blocks";
import type { Container } from "../containers";
import { numberOf, type Control } from "../controls";
import { bodyXml, pictureIds } from "../render/body";
import { sealed } from "../carriedPart";
import { escapeAttribute } from "../xml";
import { coreXml, customXml, type Properties } from "./properties";
import { footerXml, headerXml, type Running } from "./section";
import type { Look } from "./look";
import { skeletonFor } from "./skeleton";
import { bytesOf } from "./bytes";
import { sealOf } from "./crc32";
import { WEB_EXTENSION_PARTS, WEB_EXTENSION_RELATION, WEB_EXTENSION_TYPES } from "./webExtension";
import { deflated, stored, zipOf } from "./zip";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const ITEM_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

export type Sheets = {
  blocks: readonly Block<Address>[];
  placed: Map<Cell<Address>, Control<Address>>;
  running: Running;
  properties: Properties;
  /** The custom XML part: its text, and the namespace it is found by. Without it, a form that carries nothing. */
  carried?: { text: string; namespace: string };
  look: Look;
  /** Word opens the pane with it. */
  opensPane: boolean;
  /** A control around all of it, where it is to be put into another document. */
  around?: Container;
};

/** A GUID that is the same for the same text, since the same input has to make the same file. */
function guidOf(text: string): string {
  const digits = [0, 1, 2, 3].map((salt) => numberOf(`${salt}${text}`).toString(16).padStart(8, "0")).join("");
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `{${parts.join("-").toUpperCase()}}`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${escapeAttribute(target)}"/>`;
}

/** The part with its identity; not bound to any control, so Word never writes it over the page. */
function carriedParts(
  { text, namespace }: NonNullable<Sheets["carried"]>,
  title: string,
  seal: string,
): [string, string | Uint8Array][] {
  const identity = guidOf(`${title}|${text.length}`);
  const schemas = `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs>`;
  const item = `<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${identity}">${schemas}</ds:datastoreItem>`;
  const link = relationship("rId1", "customXmlProps", "itemProps1.xml");
  return [
    ["customXml/item1.xml", sealed(text, seal)],
    ["customXml/itemProps1.xml", DECLARATION + item],
    [
      "customXml/_rels/item1.xml.rels",
      `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`,
    ],
  ];
}

/** Parts of the nth picture: what readers see, and the SVG beside it where it has one. */
function picturePaths({ image, svg }: Picture, index: number) {
  const path = `media/picture${index + 1}`;
  return { image: `${path}.${image.type}`, svg: svg === undefined ? [] : [{ path: `${path}.svg`, text: svg }] };
}

/** More elements at the end of a part's root. */
const ended = (part: string, more: string) => part.replace(/(<\/\w+>)\s*$/, `${more}$1`);

function documentRelationships(start: string, pictures: readonly Picture[], carries: boolean): string {
  const pictured = pictures.flatMap((picture, index) => {
    const ids = pictureIds(index);
    const { image, svg } = picturePaths(picture, index);
    return [relationship(ids.image, "image", image), ...svg.map(({ path }) => relationship(ids.svg, "image", path))];
  });
  const record = carries ? relationship("rIdRecord", "customXml", "../customXml/item1.xml") : "";
  return ended(start, pictured.join("") + record);
}

const ITEM_TYPE = `<Override ContentType="${ITEM_PROPERTIES}" PartName="/customXml/itemProps1.xml"/>`;

/** Blocks and what surrounds them as a .docx file; the same input makes the same bytes. */
export function assemble({ blocks, placed, running, properties, carried, look, opensPane, around }: Sheets): Uint8Array {
  const skeleton = skeletonFor(look);
  const body = bodyXml(blocks, placed, skeleton, around);
  const pages = deflated("word/document.xml", bytesOf([skeleton.opening, ...body.xml, "</w:body></w:document>"]));
  const types = (carried ? ITEM_TYPE : "") + (opensPane ? WEB_EXTENSION_TYPES : "");
  const texts: [string, string | Uint8Array][] = [
    ["_rels/.rels", ended(skeleton.packageRelationships, opensPane ? WEB_EXTENSION_RELATION : "")],
    ["word/_rels/document.xml.rels", documentRelationships(skeleton.relationships, body.pictures, carried !== undefined)],
    ["word/header1.xml", headerXml(skeleton, running)],
    ["word/footer1.xml", footerXml(skeleton, running, "portrait")],
    ["word/footer2.xml", footerXml(skeleton, running, "landscape")],
    ["docProps/core.xml", coreXml(properties)],
    ["docProps/custom.xml", customXml(properties)],
    ...(carried ? carriedParts(carried, properties.title, sealOf(pages)) : []),
    ...(opensPane ? WEB_EXTENSION_PARTS : []),
  ];
  return zipOf([
    deflated("[Content_Types].xml", ended(skeleton.contentTypes, types)),
    ...skeleton.parts,
    pages,
    ...texts.map(([path, text]) => deflated(path, text)),
    ...body.pictures.flatMap((picture, index) => {
      const { image, svg } = picturePaths(picture, index);
      return [stored(`word/${image}`, picture.image.bytes), ...svg.map(({ path, text }) => deflated(`word/${path}`, text))];
    }),
  ]);
}
