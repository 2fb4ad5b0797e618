import type { ReactNode } from "react";

/** Something an answer asks for before it is given; `needed` says what to do where nothing was typed. */
export type AnswerField = { type: "line" | "date"; label: string; value?: string; needed?: string };

/** One way to settle a thing: a letter, the words on its button, and what is asked first. `run` gets the values of `asks`. */
export type Answer = {
  letter: string;
  label: string;
  asks?: readonly AnswerField[];
  run: (values: readonly string[]) => void;
  /** It only leads elsewhere: nothing is settled, and the cursor stays with whoever asked for it. */
  leads?: boolean;
};

/** One thing to be settled. `said` is how it was settled, "" while it is open. */
export type Asked = {
  id: string;
  title: ReactNode;
  /** The title as it is read out and said, where it is no plain text. */
  name: string;
  summary: string;
  said: string;
  answers: readonly Answer[];
  more?: ReactNode;
};

export type AskedGroup = { id: string; heading: string; asked: readonly Asked[] };
