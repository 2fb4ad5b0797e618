import type { Paper } from "./measures";

/** Sizes of type in points: of the title, the headings of three levels, and whatever stands below them. */
export type Sizes = {
  title: number;
  headings: readonly [number, number, number];
  body: number;
  table: number;
  caption: number;
  header: number;
  footer: number;
};

/** Arial 12, as papers of the team are read at a desk. */
const HOUSE: Sizes = { title: 20, headings: [16, 13.5, 12], body: 12, table: 11, caption: 10, header: 10, footer: 9 };

/** Nothing that is to be read below 14: for a sheet that two people look at. */
export const LARGE: Sizes = { title: 22, headings: [18, 16, 14], body: 14, table: 14, caption: 14, header: 12, footer: 11 };

/** How pages look: `accent` is six hexadecimal digits. */
export type Look = { accent: string; paper: Paper; sizes: Sizes };

/** The look of the team's papers, in the colour of a profile ("#1F4E5F"). */
export const houseLook = (accent: string): Look => lookOf(accent, "a4", HOUSE);

export const lookOf = (accent: string, paper: Paper, sizes: Sizes): Look => ({
  accent: accent.slice(1).toUpperCase(),
  paper,
  sizes,
});
