import type { Renames } from "./align";
import { placeOfDoubt } from "./conflicts";
import { hashValue } from "./hash";
import { isReference } from "./shape";
import { partKey, type State } from "./state";
import { innerKey, type Register, type Scalar, type Unit } from "./unit";

class Renaming {
  constructor(readonly renames: Renames) {}

  key(key: string): string {
    const [top = "", list, id = ""] = key.split("/");
    const outer = this.renames.get(top) ?? top;
    if (list === undefined) return outer;
    const inner = list === "reassessed" ? this.renames.get(id) : this.renames.get(key);
    return innerKey(outer, list, inner ?? id);
  }

  id(unit: Unit, field: string, id: Scalar): Scalar {
    if (typeof id !== "string") return id;
    return this.renames.get(field === "agenda" ? innerKey(unit.within, "agenda", id) : id) ?? id;
  }

  /** A writing of an id becomes the writing of its new one, also among those that were written over. */
  register(unit: Unit, field: string, { use, live, past }: Register): Register {
    const hashes = new Map([...this.renames].map(([key, id]) => [hashValue(key.split("/").at(-1)), hashValue(id)]));
    const writing = (name: string) => {
      const [hash = "", ...rest] = name.split(".");
      return [hashes.get(hash) ?? hash, ...rest].join(".");
    };
    const lives = [...live].map(([name, value]): [string, Scalar] => {
      const next = this.id(unit, field, value);
      return [next === value ? name : writing(name), next];
    });
    return { use: this.id(unit, field, use), live: new Map(lives), past: new Set([...past].map(writing)) };
  }

  unit(unit: Unit): Unit {
    const key = this.key(unit.key);
    const id = unit.list === "record" ? unit.id : (key.split("/").at(-1) ?? key);
    const registers = [...unit.registers].map(([field, register]): [string, Register] => {
      return [field, isReference(unit.list, field) ? this.register(unit, field, register) : register];
    });
    const sets = [...unit.sets].map(([field, parts]): [string, Unit["sets"] extends Map<string, infer P> ? P : never] => {
      if (!isReference(unit.list, field)) return [field, parts];
      const renamed = [...parts].map(([part, { value, length }]) => {
        if (typeof value !== "string") return [this.renames.get(part) ?? part, { value, length }] as const;
        const next = this.renames.get(value) ?? value;
        return [partKey(next, true), { value: next, length }] as const;
      });
      return [field, new Map(renamed)];
    });
    return { ...unit, key, id, within: unit.within && this.key(unit.within), registers: new Map(registers), sets: new Map(sets) };
  }
}

/** The state with other ids, everywhere they stand. */
export function renamed(state: State, renames: Renames): State {
  if (renames.size === 0) return state;
  const renaming = new Renaming(renames);
  const units = [...state.units.values()].map((unit) => renaming.unit(unit));
  const asked = state.asked.map((doubt) => {
    const { key } = placeOfDoubt(doubt, state.record.id);
    const [id = "", list, inner = ""] = renaming.key(key).split("/");
    if (key === "record") return doubt;
    const field = list === undefined ? doubt.field : [list, inner, ...doubt.field.split(".").slice(2)].join(".");
    return { ...doubt, about: [id, ...doubt.about.slice(1).map((one) => renames.get(one) ?? one)], field };
  });
  const gone = [...state.gone].map(([key, value]) => [key.includes("/") ? renaming.key(key) : key, value] as const);
  return { ...state, units: new Map(units.map((unit) => [unit.key, unit])), asked, gone: new Map(gone) };
}
