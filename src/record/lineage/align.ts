import { sameFirst, shortened } from "./hash";
import { baseOf, MET } from "./shape";
import type { State } from "./state";

/** By key of a unit, the id it is to have. */
export type Renames = Map<string, string>;

type Side = "a" | "b";
type Member = { side: Side; key: string; id: string };
/** What is one entry in both files, by what it was when it was first seen. */
type Group = { first: string; members: Member[]; ids: string[]; isGone: boolean };

const splitKey = (key: string): { within: string; id: string } => {
  const at = key.lastIndexOf("/");
  return { within: key.slice(0, at + 1), id: key.slice(at + 1) };
};

/** Entries that have, or once had, one id: those of both files, and what is known of those that went. */
class Namesakes {
  readonly groups: Group[] = [];

  add(side: Side, key: string, first: string): void {
    const { id } = splitKey(key);
    const group = this.groups.find((one) => sameFirst(one.first, first) && one.members.every((member) => member.side !== side));
    const member = { side, key, id };
    if (!group) this.groups.push({ first, members: [member], ids: [id], isGone: false });
    else Object.assign(group, { members: [...group.members, member], ids: [...group.ids, id] });
  }

  addGone(key: string, first: string): void {
    const { id } = splitKey(key);
    const group = this.groups.find((one) => sameFirst(one.first, first));
    if (!group) this.groups.push({ first, members: [], ids: [id], isGone: true });
    else Object.assign(group, { ids: [...group.ids, id], isGone: true });
  }

  /** One id each: what went keeps its own, then the lowest hash does; nothing hangs on which file came first. */
  named(): Map<Group, string> {
    const order = (group: Group) => `${group.isGone ? 0 : 1} ${group.first}`;
    const taken = new Set<string>();
    const named = new Map<Group, string>();
    for (const group of [...this.groups].sort((x, y) => (order(x) < order(y) ? -1 : 1))) {
      const own = [...group.ids].sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0] ?? "";
      let id = taken.has(own) ? `${baseOf(own).slice(0, 17)}${MET}${shortened(group.first)}` : own;
      while (taken.has(id)) id += "x";
      taken.add(id);
      named.set(group, id);
    }
    return named;
  }
}

/**
 * Which entries of two files are one: the same id, and the same when they were first seen. Where two were made apart under
 * one id, both stay, and one is given another id.
 */
export function align(a: State, b: State, takes: (within: string) => boolean): { a: Renames; b: Renames } {
  const all = new Map<string, Namesakes>();
  const namesakes = (key: string): Namesakes | undefined => {
    const { within, id } = splitKey(key);
    // What was reassessed is told apart by whom it is about.
    if (!takes(within) || within.endsWith("/reassessed/")) return undefined;
    const bucket = `${within}${baseOf(id)}`;
    const made = all.get(bucket) ?? new Namesakes();
    all.set(bucket, made);
    return made;
  };
  for (const [side, { units }] of [["a", a] as const, ["b", b] as const]) {
    // Whole hashes first: a shortened one joins the one it may be.
    const sorted = [...units.values()].sort((x, y) => y.first.length - x.first.length);
    for (const { key, first } of sorted) namesakes(key)?.add(side, key, first);
  }
  for (const { gone } of [a, b]) for (const [key, { first }] of gone) namesakes(key)?.addGone(key, first);
  const renames = { a: new Map<string, string>(), b: new Map<string, string>() };
  for (const made of all.values()) {
    for (const [group, id] of made.named()) {
      for (const member of group.members) if (member.id !== id) renames[member.side].set(member.key, id);
    }
  }
  return renames;
}
