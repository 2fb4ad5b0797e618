import { calledOf, partAt, type Near, type OwnMap, type Tie } from "../../ownmap";
import { ownMapTitle } from "../../guidance";
import { ringAt, wayOf } from "./closeness";

export const USED_TO_BE = "used to be";

const said = (parts: readonly string[], glue: string) => parts.filter((part) => part !== "").join(glue);

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** All that stands on the map about somebody: "Friend A (used to be): From football". */
export function textOfNear(near: Near): string {
  const name = calledOf(near) + (near.usedToBe ? ` (${USED_TO_BE})` : "");
  return said([name, oneLine(near.note)], ": ");
}

export const textOfTie = ({ what, usedToBe }: Tie): string => said([what, usedToBe ? USED_TO_BE : ""], ", ");

const KINDS: Record<Near["kind"], string> = { person: "", place: "a place", pet: "a pet", group: "a group", thing: "a thing" };

/** Somebody and where they stand, without their note: "Cousin A, close, below and to the left". */
export function spokenNear(map: OwnMap, near: Near, rings: readonly string[]): string {
  const kind = near.name === "" ? "" : KINDS[near.kind];
  const ring = (rings[ringAt(near, rings.length)] ?? "").toLowerCase();
  return said([calledOf(near), kind, near.usedToBe ? USED_TO_BE : "", ring, wayOf(near), partAt(map, near)], ", ");
}

export function spokenTie(map: OwnMap, tie: Tie): string {
  const names = [tie.from, tie.to]
    .map((id) => map.near.find((near) => near.id === id))
    .map((near) => (near ? calledOf(near) : ""));
  return said([names.join(" and "), textOfTie(tie)], ": ");
}

/** What stands in one ring, nearest first, or between others; a line each. */
export type RingWords = { title: string; lines: string[] };

/** The whole map as lists in words, which hold all that the picture shows: each ring, then what is between others. */
export function ringsInWords(map: OwnMap, rings: readonly string[]): RingWords[] {
  const far = ({ x, y }: Near) => Math.hypot(x, y);
  const sorted = [...map.near].sort((one, other) => far(one) - far(other));
  const lists = rings.map((title, ring) => {
    const inside = sorted.filter((near) => ringAt(near, rings.length) === ring);
    const lines = inside.map((near) => {
      const part = partAt(map, near);
      const kind = near.name === "" ? "" : KINDS[near.kind];
      return said([said([textOfNear(near), part === "" ? "" : `(${part})`], " "), kind], ", ");
    });
    return { title, lines };
  });
  const between = { title: "Between others", lines: map.ties.map((tie) => spokenTie(map, tie)) };
  return [...lists, between].filter(({ lines }) => lines.length > 0);
}

/** The alternative text of the picture: everybody on it, by ring. */
export function describeRings(map: OwnMap, rings: readonly string[]): string {
  const around = map.near.length === 0 ? "Me in the middle, and nobody around me yet." : "Me in the middle.";
  const lists = ringsInWords(map, rings).map(({ title, lines }) => `${title}: ${lines.join("; ")}.`);
  return [`${ownMapTitle(map)}.`, around, ...lists].join(" ");
}
