import { KINDS, makeBlank, makeBlankSheet, makeDocument, makeSheet, ON_REQUEST, type MapPicture } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { filledNetwork } from "./filledNetwork";
import { filledOwnMap, ringsPicture, SHEET } from "./ownSheets";
import { onePixelPng } from "./png";

const map: MapPicture = {
  png: onePixelPng,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="257mm" height="140mm" viewBox="0 0 257 140"/>',
  widthMm: 257,
  heightMm: 140,
  alt: "Map of the network: seven people and five places.",
  mermaid: "flowchart LR\n  p1 --- p2",
};
const options = {
  profile: defaultProfile,
  copy: { audience: { type: "team" }, names: "full" },
  today: "2025-06-06",
  map,
  chosen: { people: ["p1"] },
} as const;

/** A paper by name, and how it is made. */
export type ReadingCopy = readonly [name: string, make: () => Promise<{ bytes: Uint8Array }>];

const sheets: readonly ReadingCopy[] = [
  ["my map", () => makeSheet(filledOwnMap(), SHEET)],
  [
    "my map, blank, A3",
    () => makeBlankSheet({ profile: defaultProfile, today: "2025-06-06", paper: "a3", picture: ringsPicture }),
  ],
];
const kinds = [...KINDS, ...ON_REQUEST].flatMap(({ id }): ReadingCopy[] => [
  [id, () => makeDocument(filledNetwork(), id, options)],
  [`${id}, blank`, () => makeBlank(id, options)],
]);

/** Every paper there is, filled and to fill by hand, with its pictures. */
export const readingCopies: readonly ReadingCopy[] = [...kinds, ...sheets];
