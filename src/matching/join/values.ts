import { asText, chosen, hashValue, type Doubt, type Id } from "../../record";

/** A value as a choice between what two files say: the one that stands, and the others to ask about. */
export type Chosen = { use: string; others: string[] };

const UNSAID = new Set(["", "not-known"]);

/** What both say of one value. What says nothing is no other value; which file is first makes no difference. */
export function choose(values: readonly string[]): Chosen {
  const said = [...new Set(values.filter((value) => !UNSAID.has(value)))];
  const use = asText(chosen(said.length > 0 ? said : values));
  return { use, others: said.filter((value) => value !== use) };
}

export type Asked = { about: Id; field: string; what: string; use: string; others: readonly string[] };

/** The questions about one value that two files give differently. */
export function conflicts({ about, field, what, use, others }: Asked): Doubt[] {
  return others.map((other) => ({
    id: `d${hashValue([about, field, other]).slice(-9)}`,
    kind: "conflict",
    question: `Two files differ in ${what}: “${use}” is in use, the other has “${other}”. Which is right?`,
    about: [about],
    field,
    other,
  }));
}
