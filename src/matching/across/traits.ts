import type { PartialDate } from "../../record";

/** What is known of somebody, as far as it helps to find them in another network. */
export type Traits = {
  /** Name and other names, as written. */
  names: readonly string[];
  born: PartialDate;
  /** Said to be a child or an adult; "" where nobody says. */
  age: "child" | "adult" | "";
  /** Telephone numbers and names used online, each in one form; see `reachIn`. */
  phones: readonly string[];
  handles: readonly string[];
  /** Addresses they are linked with, as written. */
  homes: readonly string[];
};

/** Whether two may be one, and why: a few words each, strongest first. Nothing of the other network's own words stands in them. */
export type Likeness = { reasons: string[] };
