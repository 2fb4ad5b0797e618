import shipped from "../../templates/wording.json" with { type: "json" };
import { loadWording, type Wording } from "./council/wording";

export { loadWording, type Wording } from "./council/wording";

export const wording: Wording = loadWording(shipped);

/** The noun a kind of document puts into its title, by kind id: "minutes" -> "Minutes". */
export const KIND_NOUNS: Readonly<Record<string, string>> = wording.kinds;

/** What the home of a network is called everywhere but in its title. */
const TEAM_FILE = "Team file";

/** What a paper is called on screen, by kind id: its noun, but for the team file. */
export const paperName = (kindId: string): string => (kindId === "team-file" ? TEAM_FILE : (KIND_NOUNS[kindId] ?? kindId));

/** The same for a paper that says of itself only which noun it has. */
export const paperNameOf = (noun: string): string => (noun === KIND_NOUNS["team-file"] ? TEAM_FILE : noun);
