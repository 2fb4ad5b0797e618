import { mentionsIn } from "../../matching";
import { actsForAgency, type Id, type NetworkRecord } from "../../record";

/** Whom and where a sentence names for certain, each once, in its order; people who act for an agency are not what it is about. */
export function mentionedIn(record: NetworkRecord, text: string): Id[] {
  const agency = new Set(record.people.filter(actsForAgency).map(({ id }) => id));
  const named = mentionsIn(record, text).known.map(({ id }) => id);
  return [...new Set(named)].filter((id) => !agency.has(id));
}
