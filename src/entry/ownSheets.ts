import { makeBlankSheet, makeSheet, type MadeSheet, type MapPicture } from "../documents";
import type { Asking, Profile } from "../guidance";
import { ringsOf, type RingsDrawing } from "../map/rings";
import { emptyOwnMap, type OwnMap } from "../ownmap";
import type { PartialDate } from "../record";

/** Sheets of young people's own maps, each with its picture. */
export type OwnSheets = {
  sheet: (map: OwnMap, today: PartialDate) => Promise<MadeSheet>;
  /** To fill by hand: "Me" in the middle, and rings to draw on. */
  blank: (paper: OwnMap["paper"], today: PartialDate, asking?: Asking) => Promise<MadeSheet>;
};

/** `paint` is how pictures are made here: in a frame of the page, or in Node. */
export function createOwnSheets(profile: Profile, paint: (drawing: RingsDrawing) => Promise<MapPicture>): OwnSheets {
  const pictureOf = (map: OwnMap) => paint(ringsOf(map));
  // The page says what it is; on a map that nobody drew yet there is no day to say.
  const nobody = (paper: OwnMap["paper"]) => paint({ ...ringsOf(emptyOwnMap({ paper })), heading: [] });
  return {
    sheet: async (map, today) => makeSheet(map, { profile, today, picture: await pictureOf(map) }),
    blank: async (paper, today, asking = "plain") =>
      makeBlankSheet({ profile, today, paper, asking, picture: await nobody(paper) }),
  };
}
