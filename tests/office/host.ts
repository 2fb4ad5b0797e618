/** What a played Word says of itself before anything is asked of it. */
export type PlayedHost = {
  /** Requirement sets, as the program of Office reports them. */
  sets: Record<string, string>;
  /** Where it runs. The bridge and the script are those of Windows all the same: only what Office.js says of it changes. */
  platform: "PC" | "Mac" | "iOS" | "OfficeOnline";
  readOnly: boolean;
  /** Whether Word itself is dark, which the pane follows before what the machine says. */
  dark?: boolean;
  /** Which of Microsoft's scripts: the package of today, which ends near WordApi 1.3, or an older one that has 1.4 and more. */
  script: "current" | "newer";
};

const COMMON = { CustomXmlParts: "1.1", CompressedFile: "1.1", File: "1.1", Settings: "1.1" };

/** The floor: Word as it was sold for good in 2019 and 2021. */
export const FLOOR: PlayedHost = { sets: { WordApi: "1.3", ...COMMON }, platform: "PC", readOnly: false, script: "current" };

/** Word for Windows as it is rented today. */
export const NEWER: PlayedHost = { ...FLOOR, sets: { ...COMMON, WordApi: "1.9", WordApiDesktop: "1.3" }, script: "newer" };
