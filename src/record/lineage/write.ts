import type { Gone, Lineage, Mark } from "../schema/lineage";
import { shortened } from "./hash";
import type { State } from "./state";
import type { Unit } from "./unit";
import { firstWriting } from "./writing";

function markOf(unit: Unit): Mark | undefined {
  const now: Record<string, string[]> = {};
  const past: Record<string, string[]> = {};
  const out: Record<string, Record<string, number>> = {};
  for (const [field, register] of unit.registers) {
    const writings = [...register.live.keys()];
    if (writings.length > 1 || writings[0] !== firstWriting(register.use)) now[field] = writings;
    if (register.past.size > 0) past[field] = [...register.past];
  }
  for (const [field, parts] of unit.sets) {
    const times = [...parts].filter(([, { length }]) => length > 1).map(([key, { length }]) => [key, Math.floor(length / 2)]);
    if (times.length > 0) out[field] = Object.fromEntries(times) as Record<string, number>;
  }
  const isBare = [now, past, out].every((values) => Object.keys(values).length === 0);
  if (isBare && unit.times === 1 && !unit.kept) return undefined;
  const some = <T extends object>(name: string, values: T) => (Object.keys(values).length > 0 ? { [name]: values } : {});
  return {
    ...(unit.first === "-" ? {} : { first: unit.first }),
    ...(unit.times > 1 ? { times: unit.times } : {}),
    ...some("now", now),
    ...some("past", past),
    ...some("out", out),
  };
}

/** What a record keeps of the past of its parts: only of those that have one. */
export function lineageOf({ units, gone }: Pick<State, "units" | "gone">): Lineage {
  const marks: Record<string, Mark> = {};
  for (const unit of units.values()) {
    const mark = markOf(unit);
    if (mark) marks[unit.key] = mark;
  }
  return { marks, gone: Object.fromEntries(gone) };
}

/** What stays of a unit that goes. */
export function goneOf(unit: Unit, more: Pick<Gone, "how" | "into" | "stood"> = {}): Gone {
  return { first: shortened(unit.first), ...(unit.times > 1 ? { times: unit.times + 1 } : {}), ...more };
}
