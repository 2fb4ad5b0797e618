import { FLOOR, NEWER, type PlayedHost } from "./host";
import type { Mishap, PlayedWord } from "./word";

/**
 * The Words there are, as far as they differ for us. Each is played by what it says of itself and by what goes wrong in it; the bridge
 * and the script behind it are those of Windows. What is not known of the real ones stands in docs/manual-test.md.
 */
export type Tier = {
  name: string;
  host: PlayedHost;
  arrange?: (word: PlayedWord) => void;
  /** What becomes of a change: it stands on the page with the record inside, on the page alone, or nowhere. */
  change: "kept" | "on the page" | "refused";
  /** What is said, where not all of it was kept. */
  said?: RegExp;
  /** Where a new document goes, and where a file goes that is none. */
  document: "window" | "download" | "nowhere";
  file: "download" | "nowhere";
};

const MAC: PlayedHost = { ...NEWER, platform: "Mac" };
const IPAD: PlayedHost = { ...NEWER, platform: "iOS" };
const WEB: PlayedHost = { ...NEWER, platform: "OfficeOnline" };
const NO_RECORD = /Word did not keep the network inside this document/;

const refusing =
  (code: string, ...mishaps: Mishap[]) =>
  (word: PlayedWord) => {
    word.refusal = code;
    mishaps.forEach((mishap) => word.mishaps.add(mishap));
  };

export const TIERS: readonly Tier[] = [
  { name: "LTSC 2019 and 2021: WordApi 1.3 and no more", host: FLOOR, change: "kept", document: "window", file: "download" },
  { name: "Windows today", host: NEWER, change: "kept", document: "window", file: "download" },
  { name: "Mac, where a download goes nowhere", host: MAC, change: "kept", document: "window", file: "nowhere" },
  {
    name: "Mac, where the part is refused by both models",
    host: MAC,
    arrange: (word) => {
      word.document.partMishap = "refused";
      word.mishaps.add("no-add");
    },
    change: "on the page",
    said: NO_RECORD,
    document: "window",
    file: "nowhere",
  },
  {
    // https://github.com/OfficeDev/office-js/issues/5500
    name: "iPad: small slices, and Word's own model has no parts in fact",
    host: IPAD,
    arrange: (word) => {
      word.document.partMishap = "refused";
      word.mostSlice = 64 * 1024;
    },
    change: "kept",
    document: "window",
    file: "nowhere",
  },
  {
    name: "web: parts are reported as written and are not",
    host: WEB,
    arrange: (word) => {
      word.document.partMishap = "ignored";
      word.mishaps.add("parts-do-nothing");
    },
    change: "on the page",
    said: NO_RECORD,
    document: "window",
    file: "download",
  },
  {
    name: "web: writing parts is an error, and the whole file is not handed over",
    host: WEB,
    arrange: (word) => {
      word.document.partMishap = "refused";
      word.mishaps.add("no-add").add("no-file");
    },
    change: "on the page",
    said: NO_RECORD,
    document: "window",
    file: "download",
  },
  {
    name: "read-only",
    host: { ...NEWER, readOnly: true },
    arrange: refusing("AccessDenied"),
    change: "refused",
    said: /open for reading only/,
    document: "window",
    file: "download",
  },
  {
    name: "protected view: read-only, and no new document opens from it",
    host: { ...NEWER, readOnly: true },
    arrange: refusing("AccessDenied", "no-new-document"),
    change: "refused",
    said: /Enable Editing/,
    document: "download",
    file: "download",
  },
  {
    name: "restricted editing",
    host: NEWER,
    arrange: refusing("AccessDenied"),
    change: "refused",
    said: /locked/,
    document: "window",
    file: "download",
  },
  {
    // https://github.com/OfficeDev/office-js/issues/601
    name: "a file that has to be checked out",
    host: NEWER,
    arrange: refusing("documentNotSupported"),
    change: "refused",
    said: /Check it out in Word/,
    document: "window",
    file: "download",
  },
  {
    name: "protected view on a Mac: nothing leaves it",
    host: { ...MAC, readOnly: true },
    arrange: refusing("AccessDenied", "no-new-document"),
    change: "refused",
    said: /open for reading only/,
    document: "nowhere",
    file: "nowhere",
  },
];
