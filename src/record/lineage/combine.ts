import type { NetworkRecord } from "../schema/record";
import { notedTogether } from "../earlier/note";
import { keepIds } from "../keepIds";
import { dropDangling } from "../references";
import type { Names } from "../renameEntries";
import { align, type Renames } from "./align";
import { joinStates } from "./existence";
import { follow } from "./follow";
import { markChanges } from "./mark";
import { renumbered } from "./numbers";
import { conflictDoubts, keptDoubts } from "./questions";
import { recordOf } from "./rebuild";
import { renamed } from "./rename";
import { sameFirst } from "./hash";
import { isMarked, standingOf } from "./standing";
import { stateOf, type State } from "./state";

/**
 * Both files in one, and what a person should know of it besides the questions that stand in the record. `names` are what entries of
 * either are called there, where the other had somebody else under their id.
 */
export type Combined = { record: NetworkRecord; notes: string[]; names: { mine: Names; theirs: Names } };

const inOneEntry = (within: string) => within !== "";

/** The state after following, which still knows how everything stood before. */
function followedState(record: NetworkRecord, followed: NetworkRecord): State {
  const state = stateOf(followed);
  if (record === followed) return state;
  const { units } = stateOf(record);
  for (const unit of state.units.values()) {
    const was = units.get(unit.key);
    if (was) unit.before = { marked: isMarked(was), standing: standingOf(was) };
  }
  return state;
}

const namesOf = (outer: Renames, inner: Renames): Names =>
  new Map([...outer, ...inner].map(([key, id]) => [key.split("/").at(-1) ?? key, id]));

/** The states of two files with one id for one entry: outer entries first, since inner ones hang on them. */
function aligned(a: State, b: State): { states: [State, State]; names: Combined["names"] } {
  const outer = align(a, b, (within) => within === "");
  const [x, y] = [renamed(a, outer.a), renamed(b, outer.b)];
  const inner = align(x, y, inOneEntry);
  return {
    states: [renamed(x, inner.a), renamed(y, inner.b)],
    names: { mine: namesOf(outer.a, inner.a), theirs: namesOf(outer.b, inner.b) },
  };
}

/**
 * Two files of one network that were changed apart, as one record: entry by entry, field by field. What only one of them
 * changed is as it changed it; where both changed one value, one stands and the other is asked about; what one left out and
 * the other went on with stays and is asked about; who was taken off the map in one stays off. The order of files is nothing
 * to it, nor how many times it is done. Both must have their changes marked (markChanges).
 */
export function combine(mine: NetworkRecord, theirs: NetworkRecord): Combined {
  const [followedMine, followedTheirs] = [follow(mine, theirs.lineage.gone), follow(theirs, mine.lineage.gone)];
  const { states, names } = aligned(followedState(mine, followedMine.record), followedState(theirs, followedTheirs.record));
  const [a, b] = states;
  const joined = joinStates(a, b);
  const base = {
    version: mine.version,
    id: mine.id,
    edition: Math.max(mine.edition, theirs.edition),
    lastNumber: Math.max(mine.lastNumber, theirs.lastNumber),
  };
  const { units, last } = renumbered(joined.units, base.lastNumber);
  const parts = { units, gone: joined.gone };
  const bare = recordOf(parts, { ...base, lastNumber: last }, []);
  const kept = [...joined.kept].flatMap((key) => units.get(key) ?? []);
  const doubts = [...conflictDoubts(units, [...a.asked, ...b.asked], bare), ...keptDoubts(kept, parts, bare)];
  const whole = { ...bare, doubts: [...bare.doubts, ...doubts] };
  const dropped = dropDangling(whole);
  const sound = { ...dropped, doubts: dropped.doubts.filter(({ kind, about }) => kind !== "not-shown" || about.length > 0) };
  // What went with an id that is not there any more is a change like any other.
  const settled = JSON.stringify(sound) === JSON.stringify(whole) ? whole : markChanges(whole, sound);
  const hasEarlier = settled.earlier.length > 0;
  const record = hasEarlier
    ? notedTogether(
        [a, b].map((side) => recordOf(side, base, [])),
        settled,
      )
    : settled;
  return { record: keepIds(mine, keepIds(theirs, record)), notes: [...followedMine.notes, ...followedTheirs.notes], names };
}

/**
 * Whether two records are files of one network: they have its id, and at least one entry that is the same one, unless one of
 * them has none. An id alone says little, since it is also made from what a file was read from.
 */
export function isOneNetwork(a: NetworkRecord, b: NetworkRecord): boolean {
  if (a.id !== b.id) return false;
  const [mine, theirs] = [stateOf(a).units, stateOf(b).units];
  const entries = (units: State["units"]) => [...units.values()].filter(({ list, within }) => list !== "record" && within === "");
  const [ours, others] = [entries(mine), entries(theirs)];
  if (ours.length === 0 || others.length === 0) return true;
  return ours.some(({ key, first }) => {
    const other = theirs.get(key);
    return (other && sameFirst(other.first, first)) || b.lineage.gone[key] !== undefined;
  });
}
