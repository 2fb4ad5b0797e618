import type { Id } from "./schema/basics";
import type { Person, Place } from "./schema/network";
import type { NetworkRecord } from "./schema/record";
import type { Doubt } from "./schema/work";
import { ChangeError } from "./change";
import { conflictId } from "./lineage/questions";
import { mergeQuestion } from "./lineage/words";
import { unitedIn } from "./lineage/united";
import { dropDangling, renameReferences } from "./references";

type Wording = Pick<Person, "wording" | "worded">;
type Loose = Record<string, string>;

const union = (first: string[], second: string[]) => [...new Set([...first, ...second])];
const notes = (first: string, second: string) =>
  second === "" || first === second ? first : [first, second].filter(Boolean).join("\n");

/** Every name of both, but the one that is kept. */
function otherNames(keep: { name: string; aliases: string[] }, gone: { name: string; aliases: string[] }): string[] {
  return union(keep.aliases, [gone.name, ...gone.aliases]).filter((name) => name !== "" && name !== keep.name);
}

/** Words about both are written from neither; a person looks at them again. */
function mergeWordings(keep: Wording, gone: Wording): Wording {
  if (gone.wording === "" || gone.wording === keep.wording) return { wording: keep.wording, worded: keep.worded };
  return { wording: notes(keep.wording, gone.wording), worded: "" };
}

function mergePeople(keep: Person, gone: Person): Person {
  return {
    ...keep,
    aliases: otherNames(keep, gone),
    kind: keep.kind === "not-known" ? gone.kind : keep.kind,
    unknown: keep.unknown && gone.unknown,
    born: keep.born || gone.born,
    identifiers: [...keep.identifiers, ...gone.identifiers],
    roles: [...new Set([...keep.roles, ...gone.roles])],
    subject: keep.subject || gone.subject,
    agency: keep.agency || gone.agency,
    job: keep.job || gone.job,
    reach: keep.reach || gone.reach,
    contactFor: union(keep.contactFor, gone.contactFor),
    note: notes(keep.note, gone.note),
    ...mergeWordings(keep, gone),
    status: keep.status === "confirmed" ? "confirmed" : gone.status,
  };
}

function mergePlaces(keep: Place, gone: Place): Place {
  const effect = keep.effect === "not-known" ? gone.effect : keep.effect;
  const differ = gone.effect !== "not-known" && gone.effect !== effect;
  return {
    ...keep,
    aliases: otherNames(keep, gone),
    kind: keep.kind === "not-known" ? gone.kind : keep.kind,
    unknown: keep.unknown && gone.unknown,
    context: keep.context || gone.context,
    effect: differ ? "mixed" : effect,
    note: notes(keep.note, gone.note),
    ...mergeWordings(keep, gone),
    status: keep.status === "confirmed" ? "confirmed" : gone.status,
  };
}

/** Values of which an entry has one; where both have one and they differ, the first stands and a person is asked. */
const SINGLE = { people: ["kind", "born", "agency", "job", "reach"], places: ["kind"] } as const;

const isSaid = (value: string) => value !== "" && value !== "not-known";

function questionsAbout(record: NetworkRecord, collection: "people" | "places", keepId: Id, goneId: Id): Doubt[] {
  const known = new Set(record.doubts.map(({ id }) => id));
  const [keep, gone] = [keepId, goneId].map((id) => record[collection].find((entry) => entry.id === id) as Loose | undefined);
  if (!keep || !gone) return [];
  return SINGLE[collection].flatMap((field): Doubt[] => {
    const [use, other] = [keep[field] ?? "", gone[field] ?? ""];
    const id = conflictId(keepId, field, other);
    if (!isSaid(use) || !isSaid(other) || use === other || known.has(id)) return [];
    const question = mergeQuestion(keep["name"] ?? "", field, use, other);
    return [{ id, kind: "conflict", question, about: [keepId], field, other }];
  });
}

/** One person or place out of two; everything that pointed at `gone` points at `keep`. Nothing of either is lost. */
export function mergeSame(record: NetworkRecord, collection: "people" | "places", keepId: Id, goneId: Id): NetworkRecord {
  const find = <E extends { id: Id }>(entries: E[], id: Id): E => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) throw new ChangeError(`There is no ${id} in ${collection}.`);
    return entry;
  };
  const merged: NetworkRecord =
    collection === "people"
      ? {
          ...record,
          people: replaced(record.people, mergePeople(find(record.people, keepId), find(record.people, goneId)), goneId),
        }
      : {
          ...record,
          places: replaced(record.places, mergePlaces(find(record.places, keepId), find(record.places, goneId)), goneId),
        };
  const isOpen = ({ kind, about, field }: Doubt) =>
    !(about.includes(keepId) && about.includes(goneId)) || (kind === "which-person" && field !== keepId && field !== goneId);
  const settled = merged.doubts.filter(isOpen);
  const stands = record.positions.some(({ about }) => about === keepId);
  const positions = record.positions.filter(({ about }) => !stands || about !== goneId);
  const doubts = [...settled, ...questionsAbout(record, collection, keepId, goneId)];
  const made = renameReferences({ ...merged, doubts, positions }, (id) => (id === goneId ? keepId : id));
  // A link between the two is gone, and with it whatever was about the link.
  return { ...dropDangling(made), lineage: unitedIn(record, keepId, goneId) };
}

function replaced<E extends { id: Id }>(entries: E[], keep: E, goneId: Id): E[] {
  return entries.filter((entry) => entry.id !== goneId).map((entry) => (entry.id === keep.id ? keep : entry));
}
