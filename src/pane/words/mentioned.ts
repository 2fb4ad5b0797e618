import { actsForAgency, foldName, MentionFinder, partsOf, rememberLast, type Id, type NetworkRecord } from "../../record";

type Owners = Map<string, Set<Id>>;

function own(owners: Owners, id: Id, form: string): void {
  const key = foldName(form);
  if (key !== "") owners.set(key, (owners.get(key) ?? new Set()).add(id));
}

/** Who and what is called so; by a part of a name where nobody is called just that. What is found is the folded form. */
const namesOf = rememberLast(({ people, places }: NetworkRecord) => {
  const [whole, parts]: [Owners, Owners] = [new Map(), new Map()];
  for (const { id, name, aliases } of [...people, ...places]) for (const form of [name, ...aliases]) own(whole, id, form);
  for (const { id, name, aliases } of people) for (const part of [name, ...aliases].flatMap(partsOf)) own(parts, id, part);
  const owners: Owners = new Map([...parts, ...whole]);
  return { owners, finder: new MentionFinder([...owners.keys()].map((key) => ({ id: key, forms: [key] }))) };
});

/**
 * Whom and where a sentence names for certain, each once, in its order; people who act for an agency are not what it is about. With the
 * names alone: what finds names nobody knows is not fetched for the form.
 */
export function mentionedIn(record: NetworkRecord, text: string): Id[] {
  const agency = new Set(record.people.filter(actsForAgency).map(({ id }) => id));
  const { owners, finder } = namesOf(record);
  const named = finder.find(text).flatMap(({ id: form }) => {
    const [only, ...others] = [...(owners.get(form) ?? [])].filter((id) => !agency.has(id));
    return only === undefined || others.length > 0 ? [] : [only];
  });
  return [...new Set(named)];
}
