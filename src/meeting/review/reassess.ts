import {
  actsForAgency,
  nextId,
  type Change,
  type Id,
  type NetworkRecord,
  type Person,
  type Place,
  type Review,
} from "../../record";

export type Reassessed = Review["reassessed"][number];
export type Reassessment = Omit<Reassessed, "about">;

/** Everyone and everywhere a review looks at again: who and what is on the map, the subjects and contexts first. */
export function toReassess({ people, places }: NetworkRecord): { people: Person[]; places: Place[] } {
  const known = people.filter((person) => person.status === "confirmed" && !actsForAgency(person));
  const there = places.filter(({ status }) => status === "confirmed");
  return {
    people: [...known.filter(({ subject }) => subject), ...known.filter(({ subject }) => !subject)],
    places: [...there.filter(({ context }) => context), ...there.filter(({ context }) => !context)],
  };
}

/** What the review of this session says of someone or somewhere; undefined where nothing yet. */
export function reassessedAt({ reviews }: NetworkRecord, session: Id, about: Id): Reassessed | undefined {
  const said = reviews.filter((review) => review.session === session).flatMap(({ reassessed }) => reassessed);
  return said.findLast((one) => one.about === about && isSaid(one)) ?? said.find((one) => one.about === about);
}

/** "Changed" says what, "not reassessed" says why; "still part" speaks for itself. */
export const isSaid = ({ outcome, reason }: Reassessment): boolean => outcome === "still-part" || reason.trim() !== "";

/** Writes down what the review says of several, in place of what it said of them before. */
export function reassessAll(record: NetworkRecord, session: Id, said: readonly Reassessed[]): Change {
  const ofIt = record.reviews.filter((review) => review.session === session);
  const known = new Set(said.map(({ about }) => about));
  const review = ofIt.find(({ reassessed }) => reassessed.some(({ about }) => known.has(about))) ?? ofIt[0];
  if (!review) return { type: "add", to: "reviews", entry: { id: nextId(record, "reviews"), session, reassessed: [...said] } };
  const there = new Set(review.reassessed.map(({ about }) => about));
  const kept = review.reassessed.map((one) => said.find(({ about }) => about === one.about) ?? one);
  const reassessed = [...kept, ...said.filter(({ about }) => !there.has(about))];
  return { type: "edit", in: "reviews", id: review.id, values: { reassessed } };
}

/** The same of one. */
export const reassess = (record: NetworkRecord, session: Id, about: Id, said: Reassessment): Change =>
  reassessAll(record, session, [{ about, ...said }]);
