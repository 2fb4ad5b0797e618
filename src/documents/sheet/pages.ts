import { ownMapTitle, YOUNG_PERSON, type Asking } from "../../guidance";
import { partsOf, type OwnMap } from "../../ownmap";
import type { Block } from "../blocks";
import type { MapPicture } from "../kind";
import type { Paper } from "../package/measures";
import { textLines } from "../parts/lines";
import type { SheetAddress } from "./address";
import { drawnPicture, photographOf, turnedFor } from "./pictures";
import { peopleTable, planTable, questionTable, stepLine } from "./tables";

type SheetBlock = Block<SheetAddress>;

const { words } = YOUNG_PERSON;

export type Pages = { asking: Asking; paper: Paper; picture?: MapPicture | undefined };

const heading = (text: string, newPage = false): SheetBlock => ({ type: "heading", level: 1, text, newPage });

/** Whether the map that is drawn here stands on the sheet: not where all there is was drawn by hand. */
export const isDrawn = (map: OwnMap): boolean => map.near.length > 0 || !photographOf(map);

/**
 * The front: the title and the map, as large as can be. Drawn here, or a photograph of what was drawn by hand; where there are both,
 * the photograph has the next page.
 */
function front(map: OwnMap, { paper, picture }: Pages): SheetBlock[] {
  const title: SheetBlock = { type: "title", text: ownMapTitle(map) };
  const photograph = photographOf(map);
  const drawn = isDrawn(map) ? picture : undefined;
  const orientation = drawn ? turnedFor(drawn) : (photograph?.turned ?? "landscape");
  const first: SheetBlock[] = [
    { type: "page", orientation },
    title,
    ...(drawn ? [drawnPicture(drawn, { orientation, paper, lines: 0 })] : []),
  ];
  if (!photograph) return first;
  if (!drawn) return [...first, photograph.on({ orientation, paper, lines: 0 })];
  const { turned, on } = photograph;
  return [
    ...first,
    { type: "page", orientation: turned },
    heading(words.photograph),
    on({ orientation: turned, paper, lines: 0 }),
  ];
}

function by(map: OwnMap): SheetBlock[] {
  const about: SheetAddress = { collection: "map", id: map.id, field: "by" };
  const lines = textLines(map.by, about, { lead: `${words.with} ` });
  return lines.length === 0 ? [] : [{ type: "prose", cell: { lines, label: words.with, target: about } }];
}

/** What the picture shows, in words. */
function inWords(map: OwnMap): SheetBlock[] {
  const parts = partsOf(map).flatMap(({ name }) => (name === "" ? [] : [name]));
  if (map.near.length === 0 && parts.length === 0) return [];
  return [
    heading(words.people),
    ...(parts.length === 0
      ? []
      : [{ type: "paragraph" as const, lines: [{ lead: `${words.parts}: `, text: parts.join(", ") }] }]),
    ...(map.near.length === 0 ? [] : [peopleTable(map)]),
  ];
}

/** A sheet with what a young person put on it: the map, what they said, the plan, and everybody on the map in words. */
export function sheetPages(map: OwnMap, pages: Pages): SheetBlock[] {
  return [
    ...front(map, pages),
    { type: "page", orientation: "landscape" },
    heading(words.questions),
    ...by(map),
    questionTable(map, pages.asking, pages.paper),
    heading(words.plan),
    planTable(map, pages.asking, pages.paper),
    ...inWords(map),
  ];
}

/** A sheet to draw and write on by hand: "Me" in the middle, the questions on the back, and a plan. */
export function blankPages({ asking, paper, picture }: Pages): SheetBlock[] {
  const toFill = `${words.initials} ____________     ${words.date} ____________`;
  return [
    { type: "page", orientation: "landscape" },
    { type: "title", text: YOUNG_PERSON.title },
    { type: "paragraph", lines: [{ text: toFill }] },
    stepLine("circle", asking),
    stepLine("friends", asking),
    ...(picture ? [drawnPicture(picture, { orientation: "landscape", paper, lines: asking === "plain" ? 3 : 5 })] : []),
    heading(words.questions, true),
    stepLine("questions", asking),
    questionTable(undefined, asking, paper),
    heading(words.plan),
    stepLine("plan", asking),
    planTable(undefined, asking, paper),
  ];
}
