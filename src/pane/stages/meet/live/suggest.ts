import { foldName, type NetworkRecord, type Session } from "../../../../record";

const MOST = 6;

/** The word the cursor stands at the end of, with the "@" before it where there is one. */
export function wordAt(text: string, caret: number): { start: number; word: string; owner: boolean } | undefined {
  const match = /(@?)([\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*(?: \p{L}[\p{L}\p{M}\p{N}'’-]*)?)$/u.exec(text.slice(0, caret));
  const last = /(@?)([\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]+)$/u.exec(text.slice(0, caret));
  const found = match?.[1] === "@" ? match : last;
  if (!found?.[2] || found[2].length < 2) return undefined;
  const owner = found[1] === "@";
  return { start: caret - found[2].length, word: found[2], owner };
}

/** Names a word may be the beginning of: of those at the table after an "@", else of people and places on the map. */
export function namesFor(record: NetworkRecord, session: Session, { word, owner }: { word: string; owner: boolean }): string[] {
  const seated = session.attendance.map(({ name }) => name);
  const contacts = record.people.filter(({ kind }) => kind === "professional").map(({ name }) => name);
  const onMap = [...record.people.filter(({ kind }) => kind !== "professional"), ...record.places].map(({ name }) => name);
  const names = owner ? [...seated, ...contacts] : onMap;
  const begun = foldName(word);
  const fits = names.filter((name) => {
    const whole = foldName(name);
    return whole !== begun && (whole.startsWith(begun) || whole.includes(` ${begun}`));
  });
  return [...new Set(fits)].slice(0, MOST);
}
