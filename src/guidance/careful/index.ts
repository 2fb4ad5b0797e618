export { readingAge, aboveReadingAge, type HardSentence } from "./readingAge";
export { type Span } from "./sentences";
