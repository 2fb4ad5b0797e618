import { initialsOf, isCode, textsOf, type NetworkRecord } from "../../record";
import { namesOf } from "../names/shownNames";
import { SENTENCES } from "./beyond";
import { isNobodysName } from "./nobodysName";
import { Strangers } from "./strangers";

/**
 * Words in the sentences of a copy with initials or codes that may be somebody's name though the network has none like it: "Dan" for
 * Daniel, or somebody who is not on the map. Each once, in the order of the copy. `whole` is the network it was made from.
 */
export function namesLeftIn(copy: NetworkRecord, whole: NetworkRecord): string[] {
  const strangers = new Strangers(whole, undefined);
  const { book } = namesOf(whole, "full");
  const stands = new Set(whole.people.map(({ name }) => initialsOf(name)));
  const names = textsOf(copy)
    .filter(({ at }) => SENTENCES.has(at.key))
    .flatMap(({ text }) => {
      const strange = strangers.namesIn(text, book.find(text)).filter((span) => !isNobodysName(text, span));
      return strange.map(({ start, end }) => text.slice(start, end));
    });
  return [...new Set(names)].filter((name) => !stands.has(name) && !isCode(name));
}

/** What whoever hands such a copy over should look at; "" where there is nothing. */
export function namesLeftSentence(names: readonly string[]): string {
  if (names.length === 0) return "";
  const said = names.map((name) => `“${name}”`).join(", ");
  const one = names.length === 1;
  return `${said} ${one ? "stands" : "stand"} in a sentence and may name somebody. If ${one ? "it does" : "they do"}, write that name on the person’s card under “Also known as”, or put the sentence in other words.`;
}
