/** Something to be told or asked above the stage; gone when closed or answered. Never covers what somebody works on. */
export type Notice = {
  tone: "busy" | "error" | "note" | "question";
  words: readonly string[];
  choices?: readonly { label: string; run: () => void }[];
};
