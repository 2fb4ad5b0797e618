export { TemplateError } from "./template";
export { loadProfile, defaultProfile, type Profile, type RiskTheme } from "./profile";
export { loadWording, wording, KIND_NOUNS, paperName, paperNameOf, type Wording } from "./wording";
export {
  INFORMATION_TITLE,
  INFORMATION_ROWS,
  PRE_MAPPING_QUESTIONS,
  type InformationRow,
  type PreMappingQuestion,
  type RowId,
} from "./information";
export { loadMessages, MESSAGES, type MessageKind, type Messages } from "./messages";
export { fillIn, readPhrase, wordsOf, type Phrase } from "./phrase";
export { AGENDAS, loadAgendas, type Agenda, type AgendaLine, type SessionKind } from "./agendas";
export { answerTo, questionsOf, type AskedQuestion } from "./asked";
export { loadYoungPerson, YOUNG_PERSON, type Asking, type YoungPerson } from "./youngPerson";
export { onlyInitials, ownMapFileName, ownMapTitle, type OfWhom } from "./titles/ownMap";
export { bankHolidays } from "./holidays";
export { addDays, addWeeks, addMonths, isWorkingDay, type DayRule } from "./days";
export { BASIS, type Timescale, type TimescaleKind } from "./timescales/timescale";
export { timescales } from "./timescales/timescales";
export { listSentOn } from "./timescales/around";
export { REVIEW_MONTHS } from "./timescales/reviews";
export { showDue, showDayRule } from "./timescales/due";
export { callsFor, isCallAnswered, REVIEW_CALLED, REVIEW_NOT_CALLED } from "./reviewCalls";
export { invitationOf, invitations, notInvited, type Invitation, type InvitedFor } from "./invitations";
export { abbreviationsIn, explainedBy, type Abbreviation } from "./abbreviations";
export { ageBand, type AgeBand } from "./ageBand";
export { separates } from "./separating";
export { describesOnly, nameForms, isCapitalised, isCommonWord, type NameForms } from "./names";
export { titleOf, nounOf, TITLE_DASH, type ParsedTitle } from "./titles/title";
export { type TitleFault, type TitleFaultId } from "./titles/faults";
export { checkRisk } from "./titles/check";
export { checkTitle, parseTitle } from "./titles/parse";
export { proposeRisk } from "./titles/propose";
export { fileNameOf, LONGEST_FILE_NAME, type FileName, type FileNameOptions } from "./titles/fileName";
export { standingRisk, type StandingRisk } from "./titles/standing";
export {
  CORRECTION_WORDS,
  EFFECT_WORDS,
  EVIDENCE_WORDS,
  PERSON_WORDS,
  PLACE_WORDS,
  SOURCE_WORDS,
  STRENGTH_WORDS,
} from "./choices";
