export { askedIn } from "./asked";
export { paneFaultWords } from "./faults";
export { Pane } from "./Pane";
export { withPage } from "./page";
export type { CopyLook, MadeCopy, MadePack, MessageOrder, Outgoing, PreparedMessage } from "./outgoing";
export type { OwnMapRead, OwnMaps } from "./ownMaps";
export { later } from "./parts/later";
export type { OpenPaper, PaperKind, PaperMaps, PaperOptions, PaperPages, Papers } from "./papers";
export type { Read, Services } from "./services";
export {
  createStore,
  readWhereabouts,
  showsNow,
  type SaveResult,
  type Store,
  type StoreOptions,
  type Whereabouts,
} from "./store";
