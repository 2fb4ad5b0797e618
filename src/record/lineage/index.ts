export { combine, isOneNetwork, type Combined } from "./combine";
export { chosen } from "./join";
export { asText } from "./conflicts";
export { canonical, hashValue } from "./hash";
export { markChanges } from "./mark";
export { FIELD_WORDS } from "./words";
