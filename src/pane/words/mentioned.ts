import { actsForAgency, knownNames, MentionFinder, type Id, type NetworkRecord } from "../../record";

/** Whom and where a sentence names, each once, in its order; people who act for an agency are not what it is about. */
export function mentionedIn(record: NetworkRecord, text: string): Id[] {
  const agency = new Set(record.people.filter(actsForAgency).map(({ id }) => id));
  const finder = new MentionFinder(knownNames(record, { parts: true }).filter(({ id }) => !agency.has(id)));
  return [...new Set(finder.find(text).map(({ id }) => id))];
}
