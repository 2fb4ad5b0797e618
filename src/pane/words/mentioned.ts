import { mentionsIn } from "../../matching";
import { actsForAgency, type Id, type NetworkRecord } from "../../record";

/** Whom and where a sentence names for certain, each once, in its order; people who act for an agency are not what it is about. */
export function mentionedIn(record: NetworkRecord, text: string): Id[] {
  const agency = new Set(record.people.filter(actsForAgency).map(({ id }) => id));
  const { known, unclear } = mentionsIn(record, text);
  const found = [...known.map(({ start, id }) => ({ start, among: [id] })), ...unclear].sort((a, b) => a.start - b.start);
  const named = found.flatMap(({ among }) => {
    const [only, ...others] = among.filter((id) => !agency.has(id));
    return only === undefined || others.length > 0 ? [] : [only];
  });
  return [...new Set(named)];
}
