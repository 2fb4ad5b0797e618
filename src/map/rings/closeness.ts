import { angleOf, distanceOf, type Spot } from "../../ownmap";

/** How far each ring reaches, in thousandths, by how many there are. */
const REACH: Record<number, readonly number[]> = { 3: [430, 720, 985], 4: [410, 610, 800, 985] };

export const reachOf = (count: number): readonly number[] => REACH[count] ?? [430, 720, 985];

/** Which ring somebody stands in, 0 the nearest; beyond the last is still the last. */
export function ringAt(spot: Spot, count: number): number {
  const reach = reachOf(count);
  const found = reach.findIndex((far) => distanceOf(spot) <= far);
  return found < 0 ? reach.length - 1 : found;
}

const WAYS = [
  "straight above",
  "above and to the right",
  "to the right",
  "below and to the right",
  "straight below",
  "below and to the left",
  "to the left",
  "above and to the left",
] as const;

/** On which side of "Me", in words. */
export const wayOf = (spot: Spot): string => WAYS[Math.round(angleOf(spot) / 45) % 8] ?? WAYS[0];
