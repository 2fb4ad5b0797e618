export { Glance } from "./glance";
export { reachIn } from "./reach";
export type { Traits } from "./traits";
export { Seeker, type MayBe, type Sought, type Standing } from "./wanted";
