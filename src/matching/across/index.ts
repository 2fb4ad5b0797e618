export { Glance } from "./glance";
export { lookFor, type Clue } from "./lookFor";
export { reachIn } from "./reach";
export type { Term } from "./terms";
export type { Traits } from "./traits";
export { Seeker, type MayBe, type Sought, type Standing } from "./wanted";
