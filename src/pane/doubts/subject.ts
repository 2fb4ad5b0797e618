import { personOf, shownName, type Change, type Doubt, type Id, type Link, type NetworkRecord } from "../../record";
import { confirmAll, onlyDrop, settle, type Answer, type Answering, type Answers } from "./answer";

const otherEnd = (link: Link, id: Id): Id | undefined => (link.from === id ? link.to : link.to === id ? link.from : undefined);

const proposedOf = (record: NetworkRecord, id: Id) =>
  record.links.filter((link) => link.status === "proposed" && otherEnd(link, id) !== undefined);

/** A table with several names at its head: its people and contexts are linked with all of them until someone says whose. */
function several(doubt: Doubt, record: NetworkRecord, subjects: readonly Id[]): Answers {
  const all = subjects.flatMap((id) => proposedOf(record, id).map((link) => link.id));
  const only = (id: Id): Change[] => {
    const own = proposedOf(record, id);
    const ends = new Set(own.map((link) => otherEnd(link, id)));
    const others = subjects
      .filter((other) => other !== id)
      .flatMap((other) => proposedOf(record, other).filter((link) => ends.has(otherEnd(link, other))));
    const confirmed = confirmAll(
      record,
      "links",
      own.map((link) => link.id),
    );
    return [...confirmed, ...others.map((link): Change => ({ type: "drop", from: "links", id: link.id }))];
  };
  const each = subjects.map((id): Answer => ({
    label: `Of ${shownName(record, id)}`,
    change: settle(doubt, ...only(id)),
  }));
  return { answers: [{ label: "Of all of them", change: settle(doubt, ...confirmAll(record, "links", all)) }, ...each] };
}

/** A table under which nobody is named. The stand-in becomes whoever it is, without leaving its own name behind. */
function unnamed(doubt: Doubt, record: NetworkRecord, id: Id): Answers {
  const become = (who: Id): Change => {
    const aliases = personOf(record, who)?.aliases ?? [];
    return settle(
      doubt,
      { type: "merge", in: "people", keep: who, gone: id },
      { type: "edit", in: "people", id: who, values: { aliases, subject: true, status: "confirmed" } },
    );
  };
  const confirmed: Change = { type: "edit", in: "people", id, values: { subject: true, status: "confirmed" } };
  return {
    answers: [
      { label: "Not known yet", change: settle(doubt, confirmed) },
      {
        label: "Write the name",
        change: settle(doubt, confirmed),
        go: { stage: "prepare", topic: "people", card: id, field: `field-${id}-name` },
      },
    ],
    pick: { label: "It is the table of…", among: "people", change: become },
  };
}

/** Whether someone is the subject of a table, and whose table it is where nobody is named. Key subjects are never set here. */
export const subject: Answering = (doubt, record) => {
  const people = doubt.about.filter((id) => personOf(record, id));
  const [first] = people;
  const place = record.places.find(({ id }) => doubt.about.includes(id));
  if (people.length > 1) return several(doubt, record, people);
  if (first === undefined) {
    if (!place) return { answers: [onlyDrop(doubt, "Settled")] };
    const context = (value: boolean): Change => ({ type: "edit", in: "places", id: place.id, values: { context: value } });
    return {
      answers: [
        { label: "Yes", change: settle(doubt, context(true)) },
        { label: "No", change: settle(doubt, context(false)) },
      ],
    };
  }
  const person = personOf(record, first);
  if (person?.unknown && person.status === "proposed") return unnamed(doubt, record, first);
  const asSubject = (value: boolean): Change => ({ type: "edit", in: "people", id: first, values: { subject: value } });
  return {
    answers: [
      { label: "Yes", change: settle(doubt, asSubject(true), ...confirmAll(record, "people", [first])) },
      { label: "No", change: settle(doubt, asSubject(false)) },
    ],
  };
};
