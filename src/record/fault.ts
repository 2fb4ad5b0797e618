/** By whose fault something goes wrong, and so who can put it right. */
export const FAMILIES = {
  input: "what was given or asked for is not what is needed",
  file: "the file is damaged, protected, from a newer version, or more than can be read",
  template: "a file under templates/, which a council may change, does not fit",
  host: "the place to read from or to write to refuses",
  ours: "a fault of this toolkit",
} as const;

export type FaultFamily = keyof typeof FAMILIES;

/**
 * One thing that can go wrong: what happened and what to do next, each a sentence. Words in braces are filled in where it
 * happens. A fault that begins with a small letter follows the name of the file or place it is about.
 */
export type FaultText = { family: FaultFamily; fault: string; next: string };

/** Faults of one part of the house, by id. Ids are used once in the whole house; docs/errors.md lists them all. */
export type Faults = Readonly<Record<string, FaultText>>;

/** What is known where it happens: the file or place, what was found, and the words for the braces. */
export type Circumstances = { about?: string; detail?: string; values?: Readonly<Record<string, string>> };

const filled = (text: string, values: Readonly<Record<string, string>> = {}) =>
  text.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);

/** A fault as a person reads it: where, what happened, what was found, and what to do next. */
export function sayFault({ fault, next }: FaultText, { about = "", detail = "", values }: Circumstances = {}): string {
  const said = [filled(fault, values), detail, filled(next, values)].filter((part) => part !== "").join(" ");
  return about === "" ? said : `${about}: ${said}`;
}

/** An error a person may meet. `message` says everything; the rest is for whoever has to tell faults apart. */
export class NamedFault extends Error {
  override name = "NamedFault";
  readonly family: FaultFamily;
  /** What to do next, a sentence; the end of `message`. */
  readonly next: string;

  constructor(
    readonly id: string,
    text: FaultText,
    circumstances: Circumstances = {},
  ) {
    super(sayFault(text, circumstances));
    this.family = text.family;
    this.next = filled(text.next, circumstances.values);
  }
}
