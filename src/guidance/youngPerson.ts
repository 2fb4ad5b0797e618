import shipped from "../../templates/young-person.json" with { type: "json" };
import { loadYoungPerson, type YoungPerson } from "./council/youngPerson";

export { loadYoungPerson, type Asking, type YoungPerson } from "./council/youngPerson";

/**
 * What a young person's own sheet says: the guidance's four steps and ten questions ("Group map exercise for direct work with young
 * person"), and plainer words beside each.
 */
export const YOUNG_PERSON: YoungPerson = loadYoungPerson(shipped);
