import type { Id } from "../record";
import type { Near, OwnMap } from "./schema";

const KIND_WORDS: Record<Near["kind"], string> = {
  person: "Somebody",
  place: "A place",
  pet: "A pet",
  group: "A group",
  thing: "Something",
};

/** What somebody or something is called where it has to be called something. */
export const calledOf = ({ name, kind }: Near): string => (name === "" ? KIND_WORDS[kind] : name);

export const nearOf = (map: OwnMap, id: Id): Near | undefined => map.near.find((one) => one.id === id);

/** The parts of the paper, clockwise from the top, each with the angle where the next begins (degrees; beyond 360 for the last). */
export function partsOf({ sectors }: Pick<OwnMap, "sectors">): { id: Id; name: string; from: number; to: number }[] {
  const sorted = [...sectors].sort((one, other) => one.from - other.from);
  return sorted.map(({ id, name, from }, index) => {
    const next = sorted[index + 1]?.from ?? (sorted[0]?.from ?? 0) + 360;
    return { id, name, from, to: next };
  });
}

/** The angle of a spot seen from "Me", clockwise in degrees from the top, 0 to 360. */
export const angleOf = ({ x, y }: { x: number; y: number }): number => ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;

/** The name of the part of the paper somebody stands in; "" where it is in none with a name. */
export function partAt(map: Pick<OwnMap, "sectors">, spot: { x: number; y: number }): string {
  const angle = angleOf(spot);
  const found = partsOf(map).find(({ from, to }) => (angle >= from && angle < to) || (angle + 360 >= from && angle + 360 < to));
  return found?.name ?? "";
}
