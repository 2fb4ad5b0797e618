import { People, type Being, type Pools } from "./people";
import { Places, type Spot } from "./places";
import { Chance } from "./random";
import { asKnown, seenAs, type Seen } from "./views";

/** A network of another team: who and where is in it. `as` is the id in ours of whom or what they truly are, or "". */
export type OtherNetwork = { people: (Seen & { as: string })[]; places: { name: string; as: string }[] };

/** Our network and many others, with the answers. */
export type MadeUp = {
  ours: { people: (Seen & { id: string })[]; places: { id: string; name: string }[] };
  others: OtherNetwork[];
};

export type Size = { people: number; places: number; networks: number; each: number };
const USUAL: Size = { people: 40, places: 16, networks: 120, each: 10 };

/** How often, for one of our people, somebody else stands in another network who is easily taken for them. */
const LOOKALIKES = { sibling: 0.15, twin: 0.06, cousin: 0.12, parent: 0.05, housemate: 0.08 } as const;

/** Who bears a common name has a namesake more often than who does not. */
const NAMESAKES = { common: 0.25, others: 0.04 } as const;

/**
 * Made-up networks with known answers. Half of our people and places are in other networks too, some in two; beside them stand their
 * namesakes, twins, brothers, sisters, cousins and parents, and houses that are nearly theirs; and many who have nothing to do with them.
 */
export function madeUp(seed: number, pools: Pools, size: Size = USUAL): MadeUp {
  const chance = new Chance(seed * 7919 + 17);
  const places = new Places(chance);
  const spots = new Map<string, Spot>();
  const address = () => {
    const spot = places.house();
    const written = places.plain(spot);
    spots.set(written, spot);
    return written;
  };
  const people = new People(chance, pools, address);
  const rewrite = (written: string) => {
    const spot = spots.get(written);
    return spot ? places.rewritten(spot) : written;
  };
  const telling = { chance, rewrite, newHome: address, newSurname: () => people.one().family.spellings[0] ?? "" };
  const others: OtherNetwork[] = Array.from({ length: size.networks }, () => ({ people: [], places: [] }));
  const into = () => chance.pick(others);
  const see = (being: Being, as: string) => {
    const { weak, ...seen } = seenAs(being, telling);
    into().people.push({ ...seen, as });
    return weak;
  };

  const ours = Array.from({ length: size.people }, (_, index) => {
    const id = `p${index + 1}`;
    const being = people.one();
    const known = asKnown(being, telling);
    const times = chance.happens(0.5) ? (chance.happens(0.15) ? 2 : 1) : 0;
    const weak = Array.from({ length: times }, () => see(being, id)).some(Boolean);
    if (chance.happens(being.common ? NAMESAKES.common : NAMESAKES.others)) see(people.namesake(being), "");
    for (const [kind, share] of Object.entries(LOOKALIKES)) {
      if (chance.happens(share)) see(people[kind as keyof typeof LOOKALIKES](being), "");
    }
    // Who is told of elsewhere by half a name has to be known here by what else stands there.
    return {
      ...known,
      id,
      ...(weak && { born: being.born, aliases: [...new Set([...known.aliases, ...[being.street].filter(Boolean)])] }),
    };
  });
  const ourPlaces = Array.from({ length: size.places }, (_, index) => {
    const id = `c${index + 1}`;
    const spot = chance.happens(0.6) ? places.house() : places.named();
    if (chance.happens(0.5)) into().places.push({ name: places.rewritten(spot), as: id });
    if (chance.happens(0.4)) into().places.push({ name: places.rewritten(places.near(spot)), as: "" });
    return { id, name: places.plain(spot) };
  });
  for (const network of others) {
    while (network.people.length < size.each) network.people.push({ ...asKnown(people.one(), telling), as: "" });
    while (network.places.length < 3)
      network.places.push({ name: places.rewritten(chance.happens(0.6) ? places.house() : places.named()), as: "" });
  }
  return { ours: { people: ours, places: ourPlaces }, others };
}
