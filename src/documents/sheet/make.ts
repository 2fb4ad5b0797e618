import { onlyInitials, ownMapFileName, ownMapTitle, YOUNG_PERSON, type Asking, type Profile } from "../../guidance";
import type { OwnMap } from "../../ownmap";
import type { PartialDate } from "../../record";
import type { Block, Cell } from "../blocks";
import { placeControls, type Control } from "../controls";
import type { MapPicture } from "../kind";
import { LARGE, lookOf } from "../package/look";
import type { Paper } from "../package/measures";
import { writtenOn } from "../writtenOn";
import { SHEET_KIND, type SheetAddress } from "./address";
import { blankPages, isDrawn, sheetPages } from "./pages";
import { OWN_MAP_NAMESPACE, writeOwnMap } from "./part";

export type SheetOptions = {
  profile: Pick<Profile, "council" | "accent">;
  /** The day it is made, "2025-06-04". */
  today: PartialDate;
  /** In which words questions are asked that nobody has answered; the plainer ones unless said. */
  asking?: Asking;
  /** The map as src/map paints it: of this very map, or of one with nobody on it for a blank sheet. */
  picture?: MapPicture;
};

export type MadeSheet = { bytes: Uint8Array; fileName: string; title: string };

type Packed = Pick<SheetOptions, "profile" | "today"> & {
  blocks: readonly Block<SheetAddress>[];
  placed: Map<Cell<SheetAddress>, Control<SheetAddress>>;
  title: string;
  paper: Paper;
  part?: string;
};

/** The engine is fetched when the first sheet is made. No pane opens with one: the sheet belongs to the young person. */
async function pack({ blocks, placed, title, paper, profile, today, part }: Packed): Promise<Uint8Array> {
  const { assemble } = await import("../package/assemble");
  return assemble({
    blocks,
    placed,
    running: { marking: YOUNG_PERSON.marking, title: YOUNG_PERSON.foot, version: title, draft: false },
    properties: {
      title,
      category: YOUNG_PERSON.title,
      council: profile.council,
      made: today,
      custom: { Kind: YOUNG_PERSON.title },
    },
    ...(part === undefined ? {} : { carried: { text: part, namespace: OWN_MAP_NAMESPACE } }),
    look: lookOf(profile.accent, paper, LARGE),
    opensPane: false,
  });
}

/**
 * The sheet of a young person's own map, A4 or A3 as the map says. It carries what its pages show and nothing more: of whoever it
 * is, initials alone. What is typed on its pages in Word can be read back.
 */
export async function makeSheet(map: OwnMap, { profile, today, asking = "plain", picture }: SheetOptions): Promise<MadeSheet> {
  const shown: OwnMap = { ...map, initials: onlyInitials(map.initials) };
  const { paper } = map;
  const title = ownMapTitle(shown);
  const blocks = sheetPages(shown, { asking, paper, picture });
  const placed = placeControls(SHEET_KIND, blocks);
  const written = writtenOn(blocks, placed);
  // The photograph stands on the page, once.
  const carried = { ...shown, picture: "" };
  const mermaid = isDrawn(shown) ? (picture?.mermaid ?? "") : "";
  const part = writeOwnMap({ map: carried, title, made: today, asking, mermaid, ...written });
  const bytes = await pack({ blocks, placed, title, paper, profile, today, part });
  return { bytes, fileName: ownMapFileName(shown), title };
}

/** A sheet to fill by hand: the circle in the middle, the questions, and room to write. It carries nothing. */
export async function makeBlankSheet({
  profile,
  today,
  asking = "plain",
  picture,
  paper,
}: SheetOptions & { paper: Paper }): Promise<MadeSheet> {
  const blocks = blankPages({ asking, paper, picture });
  const title = YOUNG_PERSON.title;
  const bytes = await pack({ blocks, placed: new Map(), title, paper, profile, today });
  return { bytes, fileName: `${title} blank ${paper.toUpperCase()}.docx`, title };
}
