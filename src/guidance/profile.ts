import shipped from "../../templates/profile.json" with { type: "json" };
import { loadProfile, type Profile } from "./council/profile";

export { loadProfile, type Profile, type RiskTheme } from "./council/profile";

export const defaultProfile: Profile = loadProfile(shipped);
