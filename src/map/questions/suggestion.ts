import type { Profile } from "../../guidance";
import type { Id } from "../../record";
import type { Known } from "./known";
import type { Prompt } from "./titles";

/** What a suggestion rests on: an entry of the record, and what it says in one line. */
export type Evidence = { id: Id; text: string };

/**
 * A question worth asking: a doubt about what is recorded, never about a child. `about` is what it is about, so that it is not
 * made again once it was taken up or set aside; `concerns` is everyone and everywhere it names.
 */
export type Suggestion = {
  prompt: Prompt;
  about: Id[];
  concerns: Id[];
  question: string;
  evidence: Evidence[];
  /** The question of the record that it is about, where it is about one. */
  asked?: Id;
};

/** What the rules need to know of the council's profile. */
export type QuestionProfile = Pick<Profile, "currentMonths" | "recentMonths" | "days" | "bankHolidays">;

/** One thing to look for. Rules give their suggestions in the order of the record: none of them ranks anybody. */
export type Rule = (known: Known) => Suggestion[];
