import type { HostAnswer, PlayedWord } from "./word";

/** What goes wrong at one turn to Word. `act` stands between the program and Word, for that turn alone. */
export type Fault = {
  name: string;
  act: (given: {
    word: PlayedWord;
    answer: () => HostAnswer;
    rich: boolean;
    loseHope: () => void;
  }) => HostAnswer | Promise<HostAnswer>;
};

const SETTINGS_UNHEARD = -2;
const INTERNAL_ERROR = 5001;
const READ_ONLY_ERROR = 5002;

const refusal = (rich: boolean, code: string, status: number): HostAnswer => {
  if (!rich) return { status, payload: null };
  const error = { Code: code, Message: "played", Location: "", ActionIndex: 0 };
  return { status: 0, payload: [200, [], JSON.stringify({ Results: [], Error: error })] };
};

/** Never answers; the program loses hope a moment later. */
const silence = (loseHope: () => void) =>
  new Promise<HostAnswer>(() => {
    setTimeout(loseHope, 0);
  });

/** Every way in which a turn can fail that leaves another state of the document behind. */
export const FAULTS: readonly Fault[] = [
  { name: "it is refused", act: ({ rich }) => refusal(rich, "GeneralException", INTERNAL_ERROR) },
  {
    name: "it is done and told as failed",
    act: ({ answer, rich }) => (answer(), refusal(rich, "GeneralException", INTERNAL_ERROR)),
  },
  {
    name: "its first change is done, and the rest is not allowed",
    act: ({ word, answer, rich }) => {
      if (!rich) return refusal(rich, "AccessDenied", READ_ONLY_ERROR);
      word.allowance = 1;
      const said = answer();
      word.allowance = undefined;
      return said;
    },
  },
  { name: "it is not done and never answered", act: ({ loseHope }) => silence(loseHope) },
  { name: "it is done and never answered", act: ({ answer, loseHope }) => (answer(), silence(loseHope)) },
  {
    name: "it is given up, and done after all a moment later",
    act: ({ word, answer, loseHope }) => {
      const { document } = word;
      return new Promise<HostAnswer>((resolve) => {
        setTimeout(loseHope, 0);
        // Not into another document that was opened meanwhile.
        setTimeout(() => document === word.document && resolve(answer()), 2);
      });
    },
  },
];

/** Somebody else changes the document just before. */
export const meanwhile = (name: string, change: (word: PlayedWord) => void): Fault => ({
  name,
  act: ({ word, answer }) => (change(word), answer()),
});

/** Has a fault happen at the turn of that number from now on, the first being 1; once. What comes back tells whether it did. */
export function failAt(word: PlayedWord, turn: number, { act }: Fault, loseHope: () => void): () => boolean {
  let left = turn;
  word.between = (answer, { rich, request }) => {
    // Written without a word to the program, which could not know.
    if (request === SETTINGS_UNHEARD) return answer();
    left -= 1;
    return left === 0 ? act({ word, answer, rich, loseHope }) : answer();
  };
  return () => left <= 0;
}

/** How often Word was turned to while something ran. */
export async function turnsOf(word: PlayedWord, run: () => Promise<unknown>): Promise<number> {
  const before = word.calls.length;
  await run();
  return word.calls.length - before;
}
