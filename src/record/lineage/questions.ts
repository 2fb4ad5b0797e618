import type { NetworkRecord } from "../schema/record";
import type { Doubt } from "../schema/work";
import { asText, doubtPlace } from "./conflicts";
import { hashValue } from "./hash";
import { hasNoConflicts } from "./shape";
import type { State } from "./state";
import type { Unit } from "./unit";
import { conflictQuestion, keptQuestion } from "./words";
import { valuesOf } from "./writing";

/** The same question has the same id whoever asks it, so that it is asked once and stays answered. */
const idFor = (...about: unknown[]) => `d${hashValue(about).slice(-9)}`;

/** The id of a question about two values of one field. */
export const conflictId = (about: string, field: string, other: string): string => idFor("conflict", about, field, other);

const address = (about: string, field: string, other: string) => JSON.stringify([about, field, other]);

/** A question for each value that stands beside the one in use; those that stood open already keep their words. */
export function conflictDoubts(units: ReadonlyMap<string, Unit>, asked: readonly Doubt[], record: NetworkRecord): Doubt[] {
  const known = new Map<string, Doubt>();
  for (const doubt of asked) {
    const at = address(doubt.about[0] ?? "", doubt.field, doubt.other);
    if (!known.has(at)) known.set(at, doubt);
  }
  const taken = new Set(units.keys());
  const made: Doubt[] = [];
  for (const unit of units.values()) {
    if (hasNoConflicts(unit.list)) continue;
    for (const [name, register] of unit.registers) {
      // Which facts a wording was written from is asked with the wording.
      if (typeof register.use === "boolean" || name === "worded") continue;
      for (const value of valuesOf(register)) {
        if (value === register.use) continue;
        const { id: about, field } = doubtPlace(unit.key, name, record.id);
        const other = asText(value);
        const old = known.get(address(about, field, other));
        const question = old?.question ?? conflictQuestion(unit, name, value, record);
        let id = old && !taken.has(old.id) ? old.id : conflictId(about, field, other);
        while (taken.has(id)) id += "x";
        taken.add(id);
        made.push({ id, kind: "conflict", question, about: [...new Set([about, ...(old?.about ?? [])])], field, other });
      }
    }
  }
  return made;
}

/** Questions about what one file left out and the other went on with, but those that were answered before. */
export function keptDoubts(kept: Iterable<Unit>, state: Pick<State, "units" | "gone">, record: NetworkRecord): Doubt[] {
  return [...kept].flatMap((unit) => {
    const [about = unit.key] = unit.key.split("/");
    const id = idFor("not-shown", unit.key, unit.first.slice(0, 2));
    if (state.units.has(id) || state.gone.has(id)) return [];
    return [{ id, kind: "not-shown", question: keptQuestion(unit, record), about: [about], field: "", other: "" } as const];
  });
}
