import type { Id } from "../record";

/** What is shown beyond the clean view. The guidance asks for a map without excess detail; the detail goes to the narrative. */
export type View = {
  /** Width of lines for strength. */
  strength: boolean;
  /** Grey for links that are over, or historic by their date (the bands are the profile's). */
  past: boolean;
  /** Words on the lines. */
  labels: boolean;
  /** Incidents as notes on their place. */
  incidents: boolean;
  /** Only these people and places, whoever is linked to them, and the links among all those; none for the whole map. */
  focus: readonly Id[];
  /** How far from those: one step unless said. */
  steps?: 1 | 2;
  /** Of those so near, only these: a page around somebody with very many links is several. */
  among?: readonly Id[];
  /** Only links that do so, mixed ones in both, with whoever they join; subjects stay. */
  only?: "harmful" | "protective";
  /** Places and when something happened there, and how many people are linked with each, in words: nobody is on it. */
  placesAlone?: boolean;
};

/** A view for each occasion; "clean" is the map of the minutes. */
export const VIEWS = {
  clean: { strength: false, past: false, labels: true, incidents: true, focus: [] },
  detailed: { strength: true, past: true, labels: true, incidents: true, focus: [] },
  strength: { strength: true, past: false, labels: true, incidents: true, focus: [] },
  past: { strength: false, past: true, labels: true, incidents: true, focus: [] },
  harmful: { strength: false, past: false, labels: true, incidents: true, focus: [], only: "harmful" },
  protective: { strength: false, past: false, labels: true, incidents: false, focus: [], only: "protective" },
  places: { strength: false, past: false, labels: false, incidents: true, focus: [], placesAlone: true },
  outline: { strength: false, past: false, labels: false, incidents: false, focus: [] },
} as const satisfies Record<string, View>;

/** Views that can be asked for by name, with what each is called. */
export const VIEW_NAMES = {
  clean: "Whole map",
  strength: "Strength of links",
  past: "Past and present",
  harmful: "Only what harms",
  protective: "Only what protects",
  places: "Places alone, nobody named",
} as const satisfies Partial<Record<keyof typeof VIEWS, string>>;
export type ViewName = keyof typeof VIEW_NAMES;

/** Around a person or place, one or two steps. */
export const viewAround = (id: Id, steps: 1 | 2): View => ({ ...VIEWS.clean, focus: [id], steps });

/** Millimetres the picture may take on its page. */
export type Paper = { widthMm: number; heightMm: number };

/** A4 landscape inside margins of 15 mm, with a heading above the picture, a line below it, and header and footer. */
export const A4_LANDSCAPE: Paper = { widthMm: 267, heightMm: 151 };

/** What the map needs of the council's profile. */
export type MapProfile = { accent: string; currentMonths: number; recentMonths: number };

/** How an entry of one map stands against another of earlier. */
export type Turned = "new" | "changed" | "gone";

/** Two maps of one network as one picture: which entries have turned how, and since when in words ("4 June 2025"). */
export type Compared = { turned: ReadonlyMap<Id, Turned>; since: string };

export type MapOptions = {
  /** Today, "2025-06-04": decides what is past, and is printed as the date of the map. */
  today: string;
  profile: MapProfile;
  view?: View;
  /** Marks with a word what has turned since an earlier session; the record holds what is gone as well (see then/asOne.ts). */
  compared?: Compared;
  /** Printed on the picture; by default the key context risk. */
  title?: string;
  edition?: number;
  /** Draw what nobody has confirmed yet, marked so. For the pane; printed maps leave it out. */
  proposed?: boolean;
  paper?: Paper;
  /** No larger text than this (points), though there is room: that of a map which it stands beside. */
  largest?: number;
  /** Where people and places stood before, as parts of width and height, so that the map does not jump. */
  start?: ReadonlyMap<Id, { x: number; y: number }>;
  /**
   * Where a person put them, as parts of width and height of the page (the middle of the node): there they stay, and the rest
   * finds its place around them. Only who would stand beyond the edge of the room between heading and key is moved onto it.
   */
  pinned?: ReadonlyMap<Id, { x: number; y: number }>;
};
