/** What was shown once and need not come again, as ids of ours: "tour". Nothing about anybody, and on this device only. */
export type Once = {
  /** Whether it was shown here. False where this browser keeps nothing: then it comes once more. */
  was(id: string): boolean;
  note(id: string): void;
  forget(): void;
};
