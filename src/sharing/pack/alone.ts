import { wording } from "../../guidance";
import { actsForAgency, dropDangling, mapTexts, MentionFinder, type Id, type NetworkRecord } from "../../record";

/**
 * What one subject's copy shows, without anybody else: other people and the links with them are gone, and where a sentence still names
 * one of them, a neutral word stands there. `shown` is what the copy may show at all; `whole` tells who the others are. People who act
 * for an agency stay.
 */
export function withoutOthers(shown: NetworkRecord, whole: NetworkRecord, subject: Id): NetworkRecord {
  const others = whole.people.filter((person) => person.id !== subject && !actsForAgency(person));
  const gone = new Set(others.map(({ id }) => id));
  const finder = new MentionFinder(others.map(({ id, name, aliases }) => ({ id, forms: [name, ...aliases] })));
  const alone = dropDangling({ ...shown, people: shown.people.filter(({ id }) => !gone.has(id)) });
  const there = new Set([alone.people, alone.places, alone.links, alone.incidents].flatMap((list) => list.map(({ id }) => id)));
  const earlier = alone.earlier.filter(({ list, entry }) => list === "sessions" || there.has(entry));
  return mapTexts({ ...alone, earlier }, (text, { key }) =>
    key === "risk" ? text : finder.replace(text, () => wording.neutralName),
  );
}
