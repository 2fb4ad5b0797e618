import * as v from "valibot";
import type { Id } from "../record";
import type { OwnChange } from "./change";
import { lastNumber } from "./ids";
import { onPaper } from "./paper";
import { Answer, Near, OwnMap, Plan, Sector, Tie } from "./schema";

type Entry = { id: Id };

const without = <E extends Entry>(entries: readonly E[], id: Id): E[] => entries.filter((entry) => entry.id !== id);

/** The list with this entry in it: in the place of the one with its id, else at the end. */
function withEntry<E extends Entry>(entries: readonly E[], entry: E): E[] {
  const there = entries.some(({ id }) => id === entry.id);
  return there ? entries.map((one) => (one.id === entry.id ? entry : one)) : [...entries, entry];
}

const edit = <E extends Entry>(entries: readonly E[], id: Id, values: Partial<E>): E[] =>
  entries.map((entry) => (entry.id === id ? { ...entry, ...values } : entry));

/** Whether an id is nobody's yet: an entry is put down once. */
const isFree = (map: OwnMap, id: Id): boolean => ![...map.near, ...map.ties].some((one) => one.id === id);

const joins = ({ from, to }: Tie, one: Id, other: Id) => (from === one && to === other) || (from === other && to === one);

/** Two who are on the map, and have nothing between them yet. */
function canTie(map: OwnMap, one: Id, other: Id): boolean {
  const on = (id: Id) => map.near.some((near) => near.id === id);
  return one !== other && on(one) && on(other) && !map.ties.some((tie) => joins(tie, one, other));
}

/** Lists changed by the change, cleaned by their schemas. */
function changed(map: OwnMap, change: OwnChange): Partial<OwnMap> {
  switch (change.type) {
    case "put-down": {
      const { entry } = change;
      return isFree(map, entry.id) ? { near: [...map.near, v.parse(Near, { ...entry, ...onPaper(entry) })] } : {};
    }
    case "move":
      return { near: edit(map.near, change.id, onPaper(change)) };
    case "rename":
      return { near: edit(map.near, change.id, { name: v.parse(Near.entries.name, change.name) }) };
    case "kind":
      return { near: edit(map.near, change.id, { kind: change.kind }) };
    case "note":
      return { near: edit(map.near, change.id, { note: v.parse(Near.entries.note, change.note) }) };
    case "used-to-be": {
      const { id, usedToBe } = change;
      return { near: edit(map.near, id, { usedToBe }), ties: edit(map.ties, id, { usedToBe }) };
    }
    case "tie": {
      const { id, from, to } = change;
      return isFree(map, id) && canTie(map, from, to) ? { ties: [...map.ties, v.parse(Tie, { id, from, to })] } : {};
    }
    case "tie-words":
      return { ties: edit(map.ties, change.id, { what: v.parse(Tie.entries.what, change.what) }) };
    case "untie":
      return { ties: without(map.ties, change.id) };
    case "sector":
      return { sectors: withEntry(map.sectors, v.parse(Sector, change.entry)) };
    case "no-sector":
      return { sectors: without(map.sectors, change.id) };
    case "take-off":
      return {
        near: without(map.near, change.id),
        ties: map.ties.filter(({ from, to }) => from !== change.id && to !== change.id),
      };
    case "answer": {
      const entry = v.parse(Answer, change.entry);
      const others = map.answers.filter(({ question, id }) => question === entry.question && id !== entry.id);
      const answers = map.answers.filter((one) => !others.includes(one));
      return { answers: entry.words.trim() === "" ? without(answers, entry.id) : withEntry(answers, entry) };
    }
    case "plan":
      return { plan: withEntry(map.plan, v.parse(Plan, change.entry)) };
    case "no-plan":
      return { plan: without(map.plan, change.id) };
    case "about":
      return v.parse(About, { ...map, ...change.values });
  }
}

const About = v.pick(OwnMap, ["initials", "date", "by", "paper", "picture"]);

/** The map after a change; the same map where it changes nothing. Nobody but who is named in it stands anywhere else afterwards. */
export function applyOwn(map: OwnMap, change: OwnChange): OwnMap {
  const lists = changed(map, change);
  const next = { ...map, ...lists };
  const same = (Object.keys(lists) as (keyof OwnMap)[]).every((key) => JSON.stringify(lists[key]) === JSON.stringify(map[key]));
  return same ? map : { ...next, last: Math.max(lastNumber(map), lastNumber(next)) };
}
