import { ADULT_RELATION, findPeople, findPlaces, reachIn, RELATION } from "../../matching";
import type { Identity } from "./identity";

const NUMBER = /^(?:(?:tel(?:ephone)?|phone|mob(?:ile)?|contact|number|no)\.?\s*)*[:–-]?\s*(\+?[\d(][\d\s()-]{8,18}\d)$/iu;
const NETWORKS: Readonly<Record<string, string>> = {
  snap: "Snapchat",
  snapchat: "Snapchat",
  insta: "Instagram",
  instagram: "Instagram",
  ig: "Instagram",
  tiktok: "TikTok",
  "tik tok": "TikTok",
  discord: "Discord",
  telegram: "Telegram",
  facebook: "Facebook",
  fb: "Facebook",
};
const ONLINE = new RegExp(
  `^(${Object.keys(NETWORKS).join("|")})(?:\\s+(?:name|user\\s?name|id|account|handle))?\\s*[:=–-]?\\s*(@?[\\w.-]{3,30})$`,
  "iu",
);

/** Reads a piece that is nothing but a telephone number or a name used online, with its label; true where it is one. */
export function readReach(piece: string, identity: Identity): boolean {
  const number = NUMBER.exec(piece)?.[1];
  if (number !== undefined && reachIn([number]).phones.length > 0) {
    identity.identifiers.push({ label: "Telephone", value: number });
    return true;
  }
  const [, network = "", name = ""] = ONLINE.exec(piece) ?? [];
  // "Snapchat group" is no name: a name has a figure or a mark in it.
  if (name === "" || reachIn([], [{ label: "Snapchat", value: name }]).handles.length === 0) return false;
  identity.identifiers.push({ label: NETWORKS[network.toLowerCase()] ?? network, value: name });
  return true;
}

const PIECES = /([,;()\n]+\s*|\s[–—-]+\s+|\.\s+)/u;

/** Somebody else is told of: "lives with mum", "his brother", "with Reece". A relation at the front says what they are themselves. */
export const tellsOfAnother = (piece: string) =>
  ADULT_RELATION.test(piece) || (RELATION.exec(piece)?.index ?? 0) > 0 || findPeople(piece, findPlaces(piece)).length > 0;

/**
 * Takes numbers and names used online out of a note about one person, up to where it tells of somebody else, whose they may be. Returns the
 * rest of the note.
 */
export function takeReach(note: string, identity: Identity): string {
  if (!/\d/u.test(note)) return note;
  const parts = note.split(PIECES);
  const kept = [...parts];
  for (let at = 0; at < parts.length; at += 2) {
    const piece = parts[at] ?? "";
    if (readReach(piece.trim(), identity)) kept[at] = "";
    else if (tellsOfAnother(piece)) break;
  }
  const left = kept.join("");
  return left === note ? note : withoutGaps(left);
}

/** The marks that stood between pieces of which one is gone: "friend, , NEET" -> "friend, NEET". */
const withoutGaps = (text: string) =>
  text
    .replace(/\(\s*[,;]?\s*\)/gu, "")
    .replace(/(?<=\()\s*[,;]\s*|\s*[,;]\s*(?=\))|[,;]\s*(?=\s*[,;.])|\s[–—-]+(?=\s+[–—-]+\s|\s*[,;]|\s*$)/gu, "")
    .replace(/(?<=\.)\s+\.(?=\s|$)/gu, "")
    .replace(/^[\s,;.–—-]+|[\s,;–—-]+$/gu, "")
    .replace(/\s{2,}/gu, " ");
