import shipped from "../../templates/wording.json" with { type: "json" };
import { loadWording, type Wording } from "./council/wording";

export { loadWording, type Wording } from "./council/wording";

export const wording: Wording = loadWording(shipped);

/** The noun a kind of document puts into its title, by kind id: "minutes" -> "Minutes". */
export const KIND_NOUNS: Readonly<Record<string, string>> = wording.kinds;
