import * as v from "valibot";
import { isGroup, readPattern, type Groups } from "../careful/pattern";
import { checkTemplate } from "../template";

const Words = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** Stands in what is kept of a phrase that was left as it is, so that it is known again. */
const EntryId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
const Phrases = v.array(Words);

const Entry = v.strictObject({
  id: EntryId,
  /** What it is called in the list. */
  listed: Words,
  find: v.pipe(Phrases, v.nonEmpty()),
  /** Only where one of these stands in the same sentence. */
  near: v.optional(Phrases),
  /** Not where one of these stands in the same sentence. */
  unless: v.optional(Phrases),
  why: Words,
  /** In the words' place; "" leaves them out, "…" is what stands before them in the sentence. */
  instead: v.pipe(v.array(v.pipe(v.string(), v.trim())), v.nonEmpty()),
  from: v.pipe(v.array(EntryId), v.nonEmpty()),
  /** false turns it off. */
  on: v.optional(v.boolean(), true),
});

const CarefulSchema = v.strictObject({
  sources: v.record(EntryId, v.strictObject({ title: Words, address: Words })),
  groups: v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)), v.array(Words)),
  phrases: v.array(Entry),
  opinions: v.array(Entry),
  said: Phrases,
  unsure: Phrases,
});

const ENTRIES =
  'a list of entries, each with its own "id", the words as "listed", the forms to "find", "why", what to write "instead", and "from" with names of sources; "near", "unless" and "on" may be left out';
const FORMS =
  'a list of words to look for: "a/b" is either, "(a)" may be missing, "rob*" any ending, "<name>" a group, "…" up to four words';

const WRITE: Readonly<Record<keyof Careful, string>> = {
  sources: 'each source by a short name in small letters, with its "title" and its "address"',
  groups: 'each group by a name in small letters, with its words, as in "self": ["himself", "herself"]',
  phrases: ENTRIES,
  opinions: ENTRIES,
  said: FORMS,
  unsure: FORMS,
};

/** Words to be careful with, what may stand in their place, and where each entry comes from. */
export type Careful = v.InferOutput<typeof CarefulSchema>;
export type CarefulEntry = v.InferOutput<typeof Entry>;

type Way = (string | number)[];

/** What does not fit with the rest of the file: forms that cannot be read, groups and sources that are not there, an id used twice. */
function misfits({ sources, groups, phrases, opinions, said, unsure }: Careful): Way[] {
  const known: Groups = groups;
  const forms = (way: Way, words: readonly string[] = []): Way[] =>
    words.flatMap((words, at) => (readPattern(words, known) ? [] : [[...way, at]]));
  const seen = new Set<string>();
  const entries = (list: "phrases" | "opinions", all: readonly CarefulEntry[]) =>
    all.flatMap((entry, at): Way[] => {
      const twice = seen.has(entry.id);
      seen.add(entry.id);
      return [
        ...(twice ? [[list, at, "id"]] : []),
        ...forms([list, at, "find"], entry.find),
        ...forms([list, at, "near"], entry.near),
        ...forms([list, at, "unless"], entry.unless),
        ...entry.from.flatMap((source, index) => (source in sources ? [] : [[list, at, "from", index]])),
      ];
    });
  return [
    ...Object.entries(groups).flatMap(([name, words]) => (isGroup(words) ? [] : [["groups", name]])),
    ...entries("phrases", phrases),
    ...entries("opinions", opinions),
    ...forms(["said"], said),
    ...forms(["unsure"], unsure),
  ];
}

const pathOf = (input: Careful, way: Way) =>
  way.map((key) => ({ type: "unknown" as const, origin: "value" as const, input, key, value: undefined })) as [
    v.IssuePathItem,
    ...v.IssuePathItem[],
  ];

const Whole = v.pipe(
  CarefulSchema,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const way of misfits(dataset.value)) addIssue({ path: pathOf(dataset.value, way) });
  }),
);

/** A council's careful words. Throws TemplateError, naming the file, each faulty key, and what to write there. */
export function loadCareful(json: unknown, file = "careful-words.json"): Careful {
  return checkTemplate(file, Whole, WRITE, json);
}
