import { foldName, isCode, type Id, type Mention } from "../../record";

/**
 * One way of writing names, and everyone and everything it may mean. `people` are those it must not give away; `kept` are
 * people whose names stay in every mode; `places` are places called exactly this.
 */
export type Form = {
  people: Set<Id>;
  kept: Set<Id>;
  places: Set<Id>;
  /** A name in full or an alias, not only a part of one. */
  full: boolean;
  /** An ordinary word too: counts as a name only where it is written with a capital. */
  word: boolean;
  /** "the Begums": a family, nobody in particular. */
  plural: boolean;
  /** Only ever a nickname or a former name of those it means. */
  byname: boolean;
  /** A code ("Male A"): stays, and still tells whom a sentence is about. */
  code: boolean;
  /** Where the form may stand in its owners' names. */
  first: boolean;
  last: boolean;
};

/** A form found in a text; its id is the form as folded. */
export type Found = Mention & { form: Form };

export const emptyForm = (): Form => ({
  people: new Set(),
  kept: new Set(),
  places: new Set(),
  full: false,
  word: false,
  plural: false,
  byname: true,
  code: false,
  first: false,
  last: false,
});

const EVERY_WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a name, folded. */
export const wordsOf = (name: string): string[] => foldName(name).match(EVERY_WORD) ?? [];

/** Whether a name has a describing word in it: "Unknown Khan", "Aisha's cousin". */
export const isDescription = (name: string): boolean => wordsOf(name).some((word) => word.length > 1 && isCode(word));

/** Whether a description names someone else by this form: "Aisha's cousin", "Mum of Aisha". */
export function belongsToAnother(description: string, form: string): boolean {
  const name = foldName(description);
  const at = name.indexOf(foldName(form));
  if (at < 0) return false;
  const after = name.slice(at + foldName(form).length);
  return /^'s?(?!\p{L})/u.test(after) || /(?:^|\s)of\s+(?:\S+\s+)?$/.test(name.slice(0, at));
}
