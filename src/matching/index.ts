export { addressParts, POSTCODE, type AddressParts } from "./address";
export { distance, nearWord } from "./distance";
export { findPlaces } from "./findPlaces";
export { findPeople, nameEnd, type FoundPerson } from "./findPeople";
export type { FoundPlace } from "./foundPlace";
export { mentionsIn, type Mentions, type Possible } from "./mentionsIn";
export { NameIndex } from "./nameIndex";
export { nearPairs, type NearPair } from "./nearPairs";
export { remember } from "./remember";
export { samePerson, type Named } from "./samePerson";
export { samePlace, type Sameness } from "./samePlace";
export { effectOf, readWords, type WordSense } from "./readWords";
export { foldWords, mayBeginExpectedName, NAME_PARTICLES, startsLikeName, tokensOf, type Token } from "./tokens";
export { sourceKindOf, AGENCY_WORDS, JOB_WORDS, POLICE_RANK, TITLES } from "./words/agencies";
export { saysNothing } from "./words/certainty";
export { DOES_AT, DOING_BEFORE, DONE_AT } from "./words/doing";
export { TOWNS } from "./words/gazetteer";
export { givenNames, HONORIFICS } from "./words/givenNames";
export { LETTERS, WORD_BEGINS, WORD_ENDS } from "./words/edges";
export { KIND_WORDS, PLACE_NOUNS, STREETS_ALONE, type PlaceKind } from "./words/places";
export { PLAIN_WORDS } from "./words/plain";
export {
  ADULT_RELATION,
  ADULT_WORDS,
  BETWEEN_THEM,
  CHILD_CERTAIN,
  CHILD_WORDS,
  FEMALE_WORDS,
  MALE_WORDS,
  PLURAL_RELATIONS,
  RELATION,
  RELATION_FIRST,
} from "./words/relations";
export { bringTogether, type Together } from "./together";
export {
  Glance,
  lookFor,
  reachIn,
  Seeker,
  type Clue,
  type MayBe,
  type Sought,
  type Standing,
  type Term,
  type Traits,
} from "./across";
