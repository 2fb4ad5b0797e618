import { highestOf } from "./given";
import { PREFIX } from "./ids";
import { INSIDE, innerStem } from "./inside";
import type { Id } from "./schema/basics";
import type { CollectionName, NetworkRecord } from "./schema/record";

type Entries = readonly { id: Id }[];
type Given = Readonly<Record<string, number>>;

/** Every list whose entries get numbers, by what their ids begin with. */
function listsOf(record: NetworkRecord): Map<string, Entries> {
  const names = Object.keys(PREFIX) as CollectionName[];
  const outer = names.map((name): [string, Entries] => [PREFIX[name], record[name]]);
  const inner = record.sessions.flatMap((session) =>
    INSIDE.map((list): [string, Entries] => [innerStem(session, list), session[list]]),
  );
  return new Map([...outer, ...inner]);
}

/** The highest number of each list that was given out; only where nothing with a number as high is there. */
function givenBy(before: NetworkRecord, after: NetworkRecord): Given {
  const [then, now] = [listsOf(before), listsOf(after)];
  const [old, own]: Given[] = [before.lineage.given ?? {}, after.lineage.given ?? {}];
  const stems = [...new Set([...then.keys(), ...Object.keys(old ?? {}), ...Object.keys(own ?? {})])].sort();
  const found = stems.flatMap((stem): [string, number][] => {
    const [was, is] = [then.get(stem) ?? [], now.get(stem) ?? []];
    const known = Math.max(old?.[stem] ?? 0, own?.[stem] ?? 0);
    const highest = was === is ? known : Math.max(known, highestOf(was));
    return highest > 0 && highest > highestOf(is) ? [[stem, highest]] : [];
  });
  return Object.fromEntries(found);
}

const sameGiven = (a: Given, b: Given) =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([stem, number]) => b[stem] === number);

/**
 * `after` with what it takes that no id and no number of a person that was given out up to `before` is given to anybody else: also
 * where a step is undone, a repair leaves something out, or another file stands in its place. To be called wherever one state of
 * a network follows another. The same object where there is nothing to keep.
 */
export function keepIds(before: NetworkRecord, after: NetworkRecord): NetworkRecord {
  if (before === after || before.id !== after.id) return after;
  const given = givenBy(before, after);
  const lastNumber = Math.max(before.lastNumber, after.lastNumber);
  if (lastNumber === after.lastNumber && sameGiven(given, after.lineage.given ?? {})) return after;
  const { given: _given, ...lineage } = after.lineage;
  const kept = Object.keys(given).length > 0 ? { given } : {};
  return { ...after, lastNumber, lineage: { ...lineage, ...kept } };
}
