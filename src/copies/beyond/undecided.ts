import type { CollectionName, Heading, Id } from "../../record";

/** What some words may be that only a person can tell. */
export type MayBe = "shared-name" | "name" | "initials" | "address" | "number" | "username";

/** Words nobody but a person can decide about. In the copy they are hidden until somebody has; for the sender only. */
export type Undecided = {
  /** The entry or heading they stand in, and its list. */
  id: Id | Heading;
  in: CollectionName | Heading;
  /** As they are written there, and the line around them. */
  text: string;
  line: string;
  may: MayBe;
  /** People they may name; [] where they may name somebody the record does not have. */
  among: Id[];
};

/**
 * What somebody decided about such words: they stay ("keep"), they are hidden ("hide"), or they mean the person of this id, who then
 * goes by what the copy calls them.
 */
export type Settled = Pick<Undecided, "id" | "text"> & { as: "keep" | "hide" | Id };

const QUESTION: Readonly<Record<MayBe, (text: string) => string>> = {
  "shared-name": (text) => `Several people are called “${text}”. Who is meant?`,
  name: (text) => `“${text}” may be somebody's name. Should it stay?`,
  initials: (text) => `“${text}” may be somebody's initials. Should it stay?`,
  address: (text) => `“${text}” may be where somebody else lives. Should it stay?`,
  number: (text) => `“${text}” may be somebody's phone or reference number. Should it stay?`,
  username: (text) => `“${text}” may be somebody's name on a phone or online. Should it stay?`,
};

/** The question as it is put to the sender. */
export const undecidedQuestion = ({ may, text }: Undecided): string => QUESTION[may](text);
