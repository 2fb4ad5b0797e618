import type { Id } from "../schema/basics";
import type { NetworkRecord } from "../schema/record";
import { shortened } from "./hash";
import { isReference } from "./shape";
import { stateOf } from "./state";
import type { Register, Scalar, Unit } from "./unit";
import { goneOf, lineageOf } from "./write";
import { ANY_FIRST, isUntouched, masked, writingOver } from "./writing";

const names = (unit: Unit, id: Id): boolean =>
  [...unit.registers].some(([field, { use }]) => use === id && isReference(unit.list, field)) ||
  [...unit.sets].some(([field, parts]) => isReference(unit.list, field) && parts.has(id));

/** A value without hashes of what stood there before; only that something did. */
function withoutPast(before: Register, after: Register): Register {
  if (isUntouched(before)) {
    const isSame = before.use === after.use;
    return isSame ? before : { use: after.use, live: new Map([[masked(after.use), after.use]]), past: new Set([ANY_FIRST]) };
  }
  const values = new Set<Scalar>([after.use, ...[...after.live.values()].filter((value) => typeof value !== "boolean")]);
  return {
    use: after.use,
    live: new Map([...values].map((value) => [writingOver(value, []), value])),
    past: new Set([ANY_FIRST]),
  };
}

/**
 * The record after someone was taken off the map, without any hash that a name could be guessed from: of what went only the
 * bare ids stay, and of entries that named them, no past.
 */
export function forgetting(before: NetworkRecord, after: NetworkRecord, id: Id): NetworkRecord {
  const old = stateOf(before);
  const made = stateOf(after, { before: old });
  const gone = new Map(before.lineage.gone === after.lineage.gone ? old.gone : made.gone);
  for (const unit of old.units.values()) {
    if (made.units.has(unit.key) || (unit.within !== "" && !made.units.has(unit.within))) continue;
    gone.set(unit.key, goneOf(unit, unit.key === id ? { how: "off" } : {}));
  }
  const units = new Map<string, Unit>();
  for (const unit of made.units.values()) {
    const was = old.units.get(unit.key);
    const rewritten = was && [...unit.registers].some(([field, { use }]) => use !== was.registers.get(field)?.use);
    if (!was || (!rewritten && !names(was, id))) {
      units.set(unit.key, was ? { ...unit, first: was.first, kept: was.kept || unit.first !== was.first } : unit);
      continue;
    }
    const registers = [...unit.registers].map(([field, register]): [string, Register] => {
      const past = was.registers.get(field);
      return [field, past ? withoutPast(past, register) : register];
    });
    units.set(unit.key, { ...unit, first: shortened(was.first), kept: true, registers: new Map(registers) });
  }
  return { ...after, lineage: lineageOf({ units, gone }) };
}
