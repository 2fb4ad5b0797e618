export {
  EVERYTHING,
  namesInFull,
  showsEverything,
  staysInTeam,
  type Audience,
  type Copy,
  type CopyKind,
  type NameMode,
  type Shown,
} from "./copy";
export { visibleTo, CopyRefused, type Visible } from "./visibleTo";
export { peopleAbout, peopleNamedIn } from "./audience/named";
export { withIdsOfItsOwn } from "./ownIds";
export { shownNames } from "./names/shownNames";
export { leftOutSentences, type Omission, type OmissionReason } from "./leftOut";
export { seenInRoom, type SeenInRoom } from "./room/seen";
export { throughRoom } from "./room/through";
export { namesLeftIn, namesLeftSentence } from "./beyond/namesLeft";
export { undecidedQuestion, type MayBe, type Settled, type Undecided } from "./beyond/undecided";
export { wordsOf } from "./release/releasable";
export { withheldFrom, releasedTo, type Withheld } from "./release/withheld";
export { chairsOf, decisionFault, othersIn, releaseChange, type Decision } from "./release/decide";
export { releasing, standingOfRelease, type Decided, type ReleaseStanding } from "./release/stands";
export { releaseOf } from "./leave/print";
export { mayShareOwnMap, ownMapNotYetSentence, type MayShareOwnMap, type OwnMapNotYet } from "./leave/ownMap";
export { mayLeave, notYetSentence, type MayLeave, type NotYet } from "./leave/mayLeave";
