import type { Gone } from "../schema/lineage";
import type { NetworkRecord } from "../schema/record";
import { initialsOf, isCode } from "../names";
import { mergeSame } from "../merge";
import { renameReferences } from "../references";
import { takenOut } from "../takeOff";
import { sameFirst } from "./hash";
import { markChanges } from "./mark";
import { baseOf } from "./shape";
import { isMarked } from "./standing";
import { stateOf } from "./state";
import type { Unit } from "./unit";

/** The record after it was told what another file of the network did with its people and places, and what went by that. */
export type Followed = { record: NetworkRecord; notes: string[] };

const counted = (count: number, one: string, many: string) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]);

/** Initials and counts: the name itself is not said again. */
function noteOf(before: NetworkRecord, after: NetworkRecord, name: string): string {
  const went = [
    ...counted(before.links.length - after.links.length, "link", "links"),
    ...counted(before.statements.length - after.statements.length, "statement", "statements"),
    ...counted(before.questions.length - after.questions.length, "question", "questions"),
  ];
  const who = isCode(name) ? name : initialsOf(name);
  const list = went.length === 0 ? "" : ` ${went.join(", ")} about them alone went too.`;
  return `${who} was taken off the map in one of the files and stays off.${list}`;
}

/** The person or place a file still has under what went from the other one. */
function stillThere(record: NetworkRecord, key: string, first: string): Unit | undefined {
  const isHere = (unit: Unit) => unit.list === "people" || unit.list === "places";
  return [...stateOf(record).units.values()].find(
    (unit) => isHere(unit) && baseOf(unit.id) === baseOf(key) && sameFirst(unit.first, first),
  );
}

function takingOut(record: NetworkRecord, unit: Unit): Followed {
  const name = String(unit.registers.get("name")?.use ?? "");
  const after = takenOut(record, unit.id);
  return { record: after, notes: [noteOf(record, after, name)] };
}

/** The record without the one, everything that pointed at it pointing at the other; of its own values nothing is taken over. */
function withoutIt(record: NetworkRecord, list: "people" | "places", gone: string, into: string): NetworkRecord {
  const stands = record.positions.some(({ about }) => about === into);
  const others = {
    ...record,
    [list]: record[list].filter(({ id }) => id !== gone),
    positions: record.positions.filter(({ about }) => !stands || about !== gone),
    doubts: record.doubts.filter(({ about }) => !(about.includes(gone) && about.includes(into))),
  };
  return markChanges(
    record,
    renameReferences(others, (id) => (id === gone ? into : id)),
  );
}

function uniting(record: NetworkRecord, unit: Unit, into: string): NetworkRecord {
  const list = unit.list as "people" | "places";
  // As it was first seen, it says nothing that the other file did not know when it made the two one: a name that was changed
  // before that would come back as a second name.
  if (!isMarked(unit)) return withoutIt(record, list, unit.id, into);
  // Changed meanwhile: what it says is taken over, or, where there is nobody to take it over, whoever opens it sees both.
  const isThere = record[list].some(({ id }) => id === into);
  return isThere ? markChanges(record, mergeSame(record, list, into, unit.id)) : record;
}

/**
 * The record after what another file did with people and places as a whole: those taken off the map go from it as they went
 * there, also from what was written since, and those found to be one person or place become one.
 */
export function follow(record: NetworkRecord, gone: Readonly<Record<string, Gone>>): Followed {
  let made: Followed = { record, notes: [] };
  for (const [key, { first, how, into, times = 2 }] of Object.entries(gone)) {
    if (how === undefined) continue;
    // It went here as well: who is still there under an id like it is somebody else.
    const own = record.lineage.gone[key];
    if (own && own.how !== undefined && sameFirst(own.first, first)) continue;
    const unit = stillThere(made.record, key, first);
    if (!unit || unit.times > times) continue;
    if (how === "off") {
      const { record: after, notes } = takingOut(made.record, unit);
      made = { record: after, notes: [...made.notes, ...notes] };
    } else if (into !== undefined && into !== unit.id && gone[into] === undefined)
      made = { ...made, record: uniting(made.record, unit, into) };
  }
  return made;
}
