export { ChooseFiles } from "./ChooseFiles";
export { Looking } from "./Looking";
export { SignedIn } from "./SignedIn";
export { useCouncil, type CouncilInPane } from "./useCouncil";
export type { Where } from "./where";
export { WhereField } from "./WhereField";
