import type { Chance } from "./random";
import { slip } from "./views";

/** A place made up, its parts apart. Houses have a number and a street, others a name. */
export type Spot = { flat: string; number: string; name: string; type: string; town: string; postcode: string };

const STREETS =
  "Acacia Harford Copperfield Fairholme Wellbeck Tamarind Orchard Lindley Brunswick Salmon Cable Morpeth Ropery Carlton Duckett Parnell Ravenscroft Sutherland Whitehorse Millfield Bancroft Candlewick Devonport Eleanor Foxglove Grafton Hawthorn Ingleby Juniper Kestrel Larkspur Maplin Northdown Oakfield Penrose Quarry Rosebank Stanhope Turnberry Underwood Vallance Wychwood Yarrow".split(
    " ",
  );
const SECOND = "Lower Upper Old New Great Little North South Saint".split(" ");
const TYPES: Readonly<Record<string, readonly string[]>> = {
  Road: ["Rd", "Rd.", "road"],
  Street: ["St", "St.", "Str"],
  Avenue: ["Ave", "Av"],
  Close: ["Cl", "Clo"],
  Lane: ["Ln", "La"],
  Gardens: ["Gdns", "gardens"],
  Court: ["Ct", "Crt"],
  House: ["Hse", "Ho"],
  Terrace: ["Terr", "Ter"],
  Crescent: ["Cres", "Cresc"],
  Square: ["Sq", "Sq."],
  Drive: ["Dr", "Drv"],
};
const TOWNS = ["London", "Poplar", "Bow", "Stepney", "Leyton", "Hackney", "Barking", "Ilford"];
const KINDS = ["School", "Youth Club", "Park", "Academy", "Community Centre", "Estate", "Leisure Centre"];

export class Places {
  /** Within a borough no two parks or schools have one name. */
  readonly #named = new Set<string>();

  constructor(readonly chance: Chance) {}

  #postcode(): string {
    const letter = () => this.chance.pick([..."ABDEFGHJLNPQRSTUWXYZ"]);
    return `${this.chance.pick(["E", "N", "SE", "IG", "RM"])}${this.chance.between(1, 18)} ${this.chance.between(1, 9)}${letter()}${letter()}`;
  }

  #street(): string {
    const name = this.chance.pick(STREETS);
    return this.chance.happens(0.2) ? `${this.chance.pick(SECOND)} ${name}` : name;
  }

  house(): Spot {
    return {
      flat: this.chance.happens(0.4) ? `${this.chance.between(1, 60)}${this.chance.happens(0.1) ? "b" : ""}` : "",
      number: `${this.chance.between(1, 240)}${this.chance.happens(0.1) ? "a" : ""}`,
      name: this.#street(),
      type: this.chance.pick(Object.keys(TYPES)),
      town: this.chance.pick(TOWNS),
      postcode: this.#postcode(),
    };
  }

  named(): Spot {
    let name = this.#street();
    for (let tries = 0; this.#named.has(name) && tries < 40; tries += 1)
      name = `${this.chance.pick(SECOND)} ${this.chance.pick(STREETS)}`;
    this.#named.add(name);
    return { flat: "", number: "", name, type: this.chance.pick(KINDS), town: this.chance.pick(TOWNS), postcode: "" };
  }

  /** Another place that looks like it. */
  near(spot: Spot): Spot {
    if (spot.number === "") {
      const type = { School: "Park", Park: "Estate", Academy: "Youth Club" }[spot.type] ?? "Park";
      return this.chance.happens(0.5)
        ? { ...spot, type }
        : { ...spot, name: `${this.chance.pick(STREETS)} ${spot.name.split(" ").at(-1)}` };
    }
    const change = this.chance.weighed({ number: 5, type: 3, flat: spot.flat === "" ? 0 : 4, elsewhere: 2 });
    if (change === "number") return { ...spot, number: String(parseInt(spot.number, 10) + this.chance.between(1, 9)) };
    if (change === "flat") return { ...spot, flat: String(parseInt(spot.flat, 10) + this.chance.between(1, 9)) };
    if (change === "elsewhere") return { ...spot, town: this.chance.pick(TOWNS), postcode: this.#postcode() };
    // A postcode is of one street.
    return {
      ...spot,
      type: this.chance.pick(Object.keys(TYPES).filter((type) => type !== spot.type)),
      postcode: this.#postcode(),
    };
  }

  /** As a careful hand writes it. */
  plain({ flat, number, name, type, town, postcode }: Spot): string {
    if (number === "") return `${name} ${type}`;
    return [flat && `Flat ${flat}`, `${number} ${name} ${type}`, town, postcode].filter(Boolean).join(", ");
  }

  /** As another hand writes it: abbreviated, with less of it, or with a slip. */
  rewritten(spot: Spot): string {
    const { chance } = this;
    const { flat, number, town, postcode } = spot;
    const name = chance.happens(0.12) ? slip(spot.name, chance) : spot.name;
    if (number === "") return this.#namedAgain(name, spot.type);
    const type = chance.happens(0.5) ? chance.pick(TYPES[spot.type] ?? [spot.type]) : spot.type;
    const street = `${number} ${name} ${type}`;
    const head = flat === "" || chance.happens(0.08) ? street : this.#withFlat(flat, street);
    const code = chance.pick([postcode, postcode, postcode.replace(" ", ""), postcode.split(" ")[0] ?? "", ""]);
    const parts = [head, chance.happens(0.4) ? town : "", code].filter(Boolean);
    const whole = parts.join(chance.pick([", ", " ", ", "]));
    return chance.happens(0.06) ? whole.toLowerCase() : whole;
  }

  #withFlat(flat: string, street: string): string {
    return this.chance.pick([
      `Flat ${flat}, ${street}`,
      `Flat ${flat} ${street}`,
      `Flt ${flat}, ${street}`,
      `Apt ${flat}, ${street}`,
      `Apartment ${flat}, ${street}`,
      `${street}, Flat ${flat}`,
      `flat ${flat}, ${street}`,
    ]);
  }

  #namedAgain(name: string, type: string): string {
    const same: Readonly<Record<string, readonly string[]>> = {
      School: ["School", "Primary School", "Sch"],
      "Youth Club": ["Youth Club", "Youth club", "youth club"],
      "Community Centre": ["Community Centre", "Community Ctr", "Community Center"],
      "Leisure Centre": ["Leisure Centre", "Leisure Ctr"],
    };
    const kind = this.chance.pick(same[type] ?? [type]);
    return this.chance.happens(0.15) ? `The ${name} ${kind}` : `${name} ${kind}`;
  }
}
