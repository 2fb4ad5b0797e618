/** Asked of everybody who is sent something about children. */
export const HANDLE_WITH_CARE =
  "Keep the attachment where only those who need it can open it. Ask before you pass it on, and tell us at once if it has reached anyone else.";

export const greeting = (agency: string): string => (agency === "" ? "Dear colleagues," : `Dear colleagues at ${agency},`);
