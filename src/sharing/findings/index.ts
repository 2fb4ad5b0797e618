export { domainOf, heldBy, isOf, isOwn, suits, type Suits } from "./address";
export { findingsOf, isMapping } from "./findings";
export { namedIn } from "./named";
export type { Finding, FindingId, Policy, SeenFile, SeenMessage } from "./seen";
export { seenFile } from "./file/seenFile";
