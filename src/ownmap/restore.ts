import { isLoose, mend, Repairs, sayFault, shown, unknownWays, type Faults, type Id } from "../record";
import { lastNumber, numberOf, OWN_LISTS, OWN_NAMES, type OwnList } from "./ids";
import { onPaper } from "./paper";
import { Answer, Near, OWN_MAP_VERSION, OwnMap, Plan, Sector, Tie } from "./schema";

export const OWN_MAP_FAULTS = {
  "not-an-own-map": {
    family: "input",
    fault: "this is not a map that was made here.",
    next: "Open a file whose name begins with “My map”.",
  },
  "network-not-own-map": {
    family: "input",
    fault: "this file belongs to the workers, so it was not opened. Nothing of it was kept.",
    next: "Open a file whose name begins with “My map”.",
  },
  "own-map-newer": {
    family: "file",
    fault: "this map was saved by a newer version of the mapping toolkit.",
    next: "Open it there, or ask for the update.",
  },
  "own-map-damaged": {
    family: "file",
    fault: "this map is damaged and cannot be read.",
    next: "Open an earlier copy of it.",
  },
} as const satisfies Faults;

export type OwnRefusal = keyof typeof OWN_MAP_FAULTS;

/** `repairs` says in sentences what was left out or changed; [] for what came as it was written. */
export type OwnRestored = { ok: true; map: OwnMap; repairs: string[] } | { ok: false; refusal: OwnRefusal; message: string };

export function refuseOwn(refusal: OwnRefusal): OwnRestored {
  const words = sayFault(OWN_MAP_FAULTS[refusal]);
  return { ok: false, refusal, message: words.charAt(0).toUpperCase() + words.slice(1) };
}

/** Lists that only the professionals' record has. */
const OF_A_NETWORK = ["people", "places", "links", "statements", "sessions", "actions", "incidents"] as const;
/** Nobody puts more on one sheet; what has more was not made here. */
const MOST = 500;

const SCHEMAS = { near: Near, ties: Tie, sectors: Sector, answers: Answer, plan: Plan } as const;

type Loose = Record<string, unknown>;

/** Ids that nobody has, not even somebody who is left out: what was between them and others must not become somebody else's. */
function freshIds(value: Loose): (name: OwnList) => Id {
  const entries = OWN_NAMES.flatMap((name) => (Array.isArray(value[name]) ? (value[name] as unknown[]) : []));
  const ids = entries.map((entry) => (isLoose(entry) && typeof entry["id"] === "string" ? numberOf(entry["id"]) : 0));
  let last = ids.reduce((most, one) => Math.max(most, one), 0);
  return (name) => `${OWN_LISTS[name]}${(last += 1)}`;
}

type Mended = { taken: Set<Id>; fresh: (name: OwnList) => Id; repairs: Repairs };

function mendList(value: Loose, name: OwnList, { taken, fresh, repairs }: Mended): unknown[] {
  const list = value[name];
  if (list !== undefined && !Array.isArray(list)) repairs.leftOut("the map", name, list);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const instead = (way: readonly (string | number)[]) => (way.at(-1) === "id" ? fresh(name) : undefined);
    const told = (way: readonly (string | number)[], was: unknown) => repairs.leftOut(name, way.join("."), was);
    const mended = isLoose(entry) ? mend(SCHEMAS[name], entry, { instead, told }) : undefined;
    if (!mended) {
      repairs.say(`Something could not be read and was left out: ${shown(entry)}.`);
      return [];
    }
    for (const way of unknownWays(entry, mended)) repairs.leftOut(name, way.join("."), "");
    const id = taken.has(mended.id) ? fresh(name) : mended.id;
    if (id !== mended.id) repairs.say(`${shown(mended)} had the number of something else and has a new one.`);
    taken.add(id);
    return [{ ...mended, id }];
  });
}

/** What stands beyond the paper is brought onto it, and what is between two of whom one is not there goes; both are said. */
function settle(map: OwnMap, repairs: Repairs): OwnMap {
  const near = map.near.map((one) => {
    const spot = onPaper(one);
    if (spot.x === one.x && spot.y === one.y) return one;
    const off = Math.hypot(spot.x - one.x, spot.y - one.y) >= 1;
    if (off) repairs.say(`${shown(one)} stood beyond the paper and was brought onto its edge.`);
    return { ...one, ...spot };
  });
  const there = new Set(near.map(({ id }) => id));
  const ties = map.ties.filter((tie) => {
    const sound = tie.from !== tie.to && there.has(tie.from) && there.has(tie.to);
    if (!sound) repairs.say(`Something between two was left out, since they are not both there: ${shown(tie)}.`);
    return sound;
  });
  return { ...map, near, ties, last: lastNumber(map) };
}

/** The one gate for a young person's own map: checks it, repairs what can be repaired and says so, or refuses with the next step. */
export function restoreOwn(value: unknown): OwnRestored {
  if (!isLoose(value)) return refuseOwn("not-an-own-map");
  if (OF_A_NETWORK.some((name) => Array.isArray(value[name]))) return refuseOwn("network-not-own-map");
  const { version, near } = value;
  if (!Number.isInteger(version) || Number(version) < 1 || !Array.isArray(near)) return refuseOwn("not-an-own-map");
  if (Number(version) > OWN_MAP_VERSION) return refuseOwn("own-map-newer");
  if (OWN_NAMES.some((name) => Array.isArray(value[name]) && value[name].length > MOST)) return refuseOwn("own-map-damaged");
  const repairs = new Repairs();
  const mended = { taken: new Set<Id>(), fresh: freshIds(value), repairs };
  const lists = Object.fromEntries(OWN_NAMES.map((name) => [name, mendList(value, name, mended)]));
  const loose = { ...value, ...lists };
  const told = (way: readonly (string | number)[], was: unknown) => repairs.leftOut("the map", way.join("."), was);
  const map = mend(OwnMap, loose, { instead: (way) => (way.at(-1) === "id" ? "map" : undefined), told });
  if (!map) return refuseOwn("own-map-damaged");
  for (const way of unknownWays(loose, map)) repairs.leftOut("the map", way.join("."), "");
  return { ok: true, map: settle(map, repairs), repairs: repairs.sentences() };
}
