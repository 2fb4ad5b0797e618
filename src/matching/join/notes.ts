import { idsOf, type CollectionName, type NetworkRecord } from "../../record";

const WORDS: [CollectionName, string, string][] = [
  ["people", "person", "people"],
  ["places", "place", "places"],
  ["incidents", "incident", "incidents"],
  ["links", "link", "links"],
  ["statements", "statement", "statements"],
  ["questions", "question", "questions"],
  ["sessions", "session", "sessions"],
  ["actions", "action", "actions"],
  ["interventions", "intervention", "interventions"],
];

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/** What became of the record that was open, in sentences: what was added, and what is asked. */
export function notesOf(before: NetworkRecord, after: NetworkRecord): string[] {
  const known = idsOf(before);
  const added = WORDS.flatMap(([name, one, many]) => {
    const count = after[name].filter(({ id }) => !known.has(id)).length;
    return count === 0 ? [] : [{ count, words: counted(count, one, many) }];
  });
  const asked = (kinds: readonly string[]) =>
    after.doubts.filter(({ id, kind }) => kinds.includes(kind) && !known.has(id)).length;
  const [differ, near, kept] = [asked(["conflict"]), asked(["same-person", "same-place"]), asked(["not-shown"])];
  const were = added.length === 1 && added[0]?.count === 1 ? "was" : "were";
  return [
    ...(added.length > 0 ? [`${listed(added.map(({ words }) => words))} ${were} added.`] : []),
    ...(differ > 0 ? [`${counted(differ, "value differs and is", "values differ and are")} asked under Prepare.`] : []),
    ...(near > 0 ? [`${counted(near, "pair", "pairs")} may be the same person or place; Prepare asks.`] : []),
    ...(kept > 0
      ? [
          `${counted(kept, "entry was", "entries were")} left out in one file and changed in the other; Prepare asks whether to keep ${kept === 1 ? "it" : "them"}.`,
        ]
      : []),
  ];
}
