import { FURTHER, HELD_OUT, STREET_NAMES, TUNED, type Origin } from "./names";
import type { Chance } from "./random";

/** Somebody made up, as they are; what a document says of them is made by `seenAs` (views.ts). */
export type Being = {
  given: Spelt;
  /** Where they have one. */
  middle: Spelt | undefined;
  family: Spelt;
  /** What women of some families bear in place of a surname; changes from paper to paper. */
  honorific: readonly string[];
  /** First name or surname is the commonest of where they come from. */
  common: boolean;
  born: string;
  phone: string;
  handle: string;
  street: string;
  home: string;
};

/** A name, in every spelling, and what it is called for short. */
export type Spelt = { spellings: readonly string[]; short: readonly string[] };

export type Pools = "tuned" | "held-out";

const spelt = (entry: string): Spelt => {
  const [spellings = "", short = ""] = entry.split(":");
  return { spellings: spellings.split("/"), short: short === "" ? [] : short.split(",") };
};
const list = (text: string) => text.split(" ").map(spelt);

type Ready = { given: Spelt[]; family: Spelt[]; origin: Origin };
const readied = (names: Readonly<Record<string, Origin>>): Record<string, Ready> =>
  Object.fromEntries(
    Object.entries(names).map(([key, origin]) => [key, { given: list(origin.given), family: list(origin.family), origin }]),
  );
const READY = { tuned: readied(TUNED), "held-out": readied(HELD_OUT) };
const OTHERS = readied(FURTHER);

/** How often each is met; made up, after a London borough. */
const SHARES = {
  british: 28,
  bangladeshi: 20,
  somali: 9,
  caribbean: 9,
  westAfrican: 9,
  pakistani: 7,
  european: 8,
  middleEast: 5,
  irish: 3,
  eastAsian: 2,
} as const;

export class People {
  constructor(
    readonly chance: Chance,
    readonly pools: Pools,
    /** Makes an address nobody else has. */
    readonly address: () => string,
  ) {}

  /** Held-out names come beside the others, three in four; a first name may come from the one and a surname from the other. */
  #ready(origin: string): Ready {
    const heldOut = this.pools === "held-out" && this.chance.happens(0.75);
    const found = READY[heldOut ? "held-out" : "tuned"][origin];
    if (!found) throw new Error(`No names of ${origin}.`);
    return found;
  }

  /** The first of a list is the commonest: Mohammed, Smith, Ali. */
  #often(from: readonly Spelt[], others: readonly Spelt[], share: number): Spelt {
    const [first] = from;
    if (first && this.chance.happens(0.07)) return first;
    return this.chance.pick(this.chance.happens(share) ? others : from);
  }

  #given(origin: string): Spelt {
    return this.#often(this.#ready(origin).given, OTHERS[origin]?.given ?? [], 0.5);
  }

  #family(origin: string, from: readonly Spelt[]): Spelt {
    return this.#often(from, OTHERS[origin]?.family ?? [], 0.75);
  }

  #born(oldest = 17): string {
    const year = 2025 - this.chance.between(11, oldest);
    const two = (number: number) => String(number).padStart(2, "0");
    return `${year}-${two(this.chance.between(1, 12))}-${two(this.chance.between(1, 28))}`;
  }

  #phone(): string {
    // Numbers kept for drama by Ofcom (07700 900000 to 900999) would run out; 07000 is given to nobody's mobile.
    return `07000 ${this.chance.between(100000, 999999)}`;
  }

  #handle(given: string): string {
    const bare =
      given
        .toLowerCase()
        .replace(/[^a-z]/g, "")
        .slice(0, 6) || "kid";
    const tail = this.chance.pick(["x", "lon", "e3", "zz", "official", "ldn"]);
    return `${bare}${this.chance.pick(["_", ".", ""])}${tail}${this.chance.between(10, 9999)}`;
  }

  one(): Being {
    const origin = this.chance.weighed(SHARES);
    const ready = this.#ready(origin);
    const given = this.#given(origin);
    const middled = this.chance.happens(
      origin === "somali" ? 0.6 : origin === "bangladeshi" || origin === "pakistani" ? 0.35 : 0.12,
    );
    const family = this.#family(origin, ready.family);
    const double = ready.origin.double === true && this.chance.happens(0.1) ? this.#family(origin, ready.family) : undefined;
    const both =
      double && double !== family ? { spellings: [`${family.spellings[0]}-${double.spellings[0]}`], short: [] } : family;
    const honorific = ready.origin.honorific && this.chance.happens(0.2) ? ready.origin.honorific.split(" ") : [];
    return {
      given,
      middle: middled ? this.#given(origin) : undefined,
      family: honorific.length > 0 ? { spellings: [honorific[0] ?? ""], short: [] } : both,
      honorific,
      common: honorific.length > 0 || given === ready.given[0] || family === ready.family[0],
      born: this.#born(),
      phone: this.#phone(),
      handle: this.#handle(given.spellings[0] ?? ""),
      street: this.chance.happens(0.2) ? this.chance.pick(STREET_NAMES) : "",
      home: this.address(),
    };
  }

  #other(being: Being): Spelt {
    for (;;) {
      const given = this.#given(this.chance.weighed(SHARES));
      if (!given.spellings.some((name) => being.given.spellings.includes(name))) return given;
    }
  }

  /** A first name of the same kind as theirs, but another one. */
  #siblingName(being: Being): Spelt {
    const all = Object.values(READY.tuned).concat(this.pools === "held-out" ? Object.values(READY["held-out"]) : []);
    const alike = all.find(({ given }) => given.includes(being.given))?.given ?? [];
    const others = alike.filter(({ spellings }) => !spellings.some((name) => being.given.spellings.includes(name)));
    // Parents who choose one name choose the next with the same first letter more often than not by chance.
    const same = others.filter(({ spellings }) => spellings[0]?.[0] === being.given.spellings[0]?.[0]);
    if (same.length > 0 && this.chance.happens(0.4)) return this.chance.pick(same);
    return others.length > 0 ? this.chance.pick(others) : this.#other(being);
  }

  #apart(being: Being): Pick<Being, "phone" | "handle" | "street"> {
    const given = this.#siblingName(being);
    return { phone: this.#phone(), handle: this.#handle(given.spellings[0] ?? ""), street: "" };
  }

  /** Same surname, birthday and home, and now and then a parent's telephone that both are reached by. */
  twin(being: Being): Being {
    const phone = this.chance.happens(0.3) ? being.phone : this.#phone();
    return { ...being, ...this.#apart(being), given: this.#siblingName(being), middle: undefined, phone };
  }

  sibling(being: Being): Being {
    return { ...this.twin(being), born: this.#born() };
  }

  cousin(being: Being): Being {
    return {
      ...being,
      ...this.#apart(being),
      given: this.#siblingName(being),
      middle: undefined,
      born: this.#born(),
      home: this.address(),
    };
  }

  /** Somebody else who bears the very same name. */
  namesake(being: Being): Being {
    return {
      ...being,
      ...this.#apart(being),
      middle: this.chance.happens(0.5) ? being.middle : undefined,
      born: this.#born(),
      home: this.address(),
    };
  }

  /** A parent of the same name, at the same address. */
  parent(being: Being): Being {
    const year = Number(being.born.slice(0, 4)) - this.chance.between(20, 40);
    return { ...being, ...this.#apart(being), middle: undefined, born: `${year}-${this.#born().slice(5)}` };
  }

  /** The same first name and another surname, who lives in the same house: a half-brother's friend, a lodger. */
  housemate(being: Being): Being {
    return { ...this.one(), home: being.home };
  }
}
