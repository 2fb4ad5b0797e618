export {
  isCouncilLibrary,
  openCouncilLibrary,
  type Account,
  type CouncilLibrary,
  type LibrarySettings,
  type SignIn,
  type Way,
} from "./council";
export { entryOf, mayLook, type Reason } from "./entry";
export { LIBRARY_FAULTS, LibraryError, type LibraryFaultId } from "./faults";
export { chooseFiles, chooseFolder, libraryOfDrop, libraryOfFiles } from "./folder/choose";
export { filesLibrary, type FolderFile } from "./folder/files";
export type { Found } from "./found";
export { looker, type Asked, type Seen } from "./look/looker";
export { soughtIn, standingIn } from "./look/sought";
export { lookUp, type Looked, type Progress } from "./lookUp";
export type { Library, LibraryFile, Listing, ListOptions } from "./port";
export { makeReaders, type Reader } from "./readers/reader";
export { readReviews, type Reviews } from "./reviews/readReviews";
export type { NetworkReview } from "./reviews/reviewsDue";
