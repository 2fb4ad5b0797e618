export { readingAge, aboveReadingAge, type HardSentence } from "./readingAge";
export { sentenceAt, sentencesIn } from "./sentences";
export { quotationsIn } from "./quotations";
export { CAREFUL, carefulList, carefulWords, loadCareful, type Careful, type CarefulEntry, type CarefulList } from "./list";
export { carefulIn, isGuarded, type Finding, type Looking } from "./find";
export { reworded, type Reworded } from "./reword";
export { RUNNING, RUNNING_INSIDE, isRunning, runningAt, runningTexts, textAt, type Running } from "./running";
export { carefulAt, carefulInRecord, knownShortForms, type Found } from "./inRecord";
