import fc from "fast-check";
import {
  apply,
  innerId,
  markChanges,
  nextId,
  wordingChange,
  type Change,
  type CollectionName,
  type Entry,
  type NetworkRecord,
} from "../../src/record";

/** One thing somebody does to a network; numbers choose among what is there. */
export type Step = { what: string; at: number; by: number; words: string };

const WORDS = [
  "seen at the bus stop",
  "moved to Northside",
  "has a new phone",
  "told the school",
  "",
  "2025",
  "meets on Fridays",
];

const SURNAMES = ["Marsh", "Quill", "Tarrant"];

const WHAT = [
  ...[
    "statement",
    "name",
    "born",
    "note",
    "nature",
    "strength",
    "answer",
    "outcome",
    "item",
    "effect",
    "purpose",
    "before",
    "wording",
    "gathered",
    "drawn",
  ],
  ...[
    "concerns",
    "alias",
    "role",
    "addPerson",
    "addStatement",
    "addLink",
    "addItem",
    "addQuestion",
    "addAction",
    "addSheet",
    "addLook",
    "confirm",
    "put",
  ],
  ...[
    "dropStatement",
    "dropLink",
    "dropQuestion",
    "dropAction",
    "dropSession",
    "dropItem",
    "dropDoubt",
    "merge",
    "misread",
    "off",
  ],
  ...["other", "save", "save"],
];

export const oneStep = (what: readonly string[] = WHAT): fc.Arbitrary<Step> =>
  fc.record({
    what: fc.constantFrom(...what),
    at: fc.nat(50),
    by: fc.nat(50),
    words: fc.constantFrom(...WORDS),
  });
/** What one person does between opening a file and handing it on. */
export const steps = (what: readonly string[] = WHAT): fc.Arbitrary<Step[]> => fc.array(oneStep(what), { maxLength: 7 });

/** Everything but what takes something out of the network on purpose. */
export const ADDING = WHAT.filter((what) => !/^drop|off|misread|merge|other|role|alias|concerns/u.test(what));

const without = (aside: RegExp) => WHAT.filter((what) => !aside.test(what));
const NOBODY_GOES = without(/^(?:off|misread|merge)$/u);
const SOME_GO_OFF = without(/^(?:concerns|merge|name|misread)$/u);
const SOME_BECOME_ONE = without(/^(?:concerns|off)$/u);

/**
 * What three people do to copies of one network. Left aside is what contradicts itself about a person as a whole: that one makes
 * two people one while another takes one of them off, calls them something else or says that they are nobody, or says that they are one the other way round, or whom a line is about.
 */
export const apart = fc.oneof(
  fc.tuple(steps(NOBODY_GOES), steps(NOBODY_GOES), steps(NOBODY_GOES)),
  fc.tuple(steps(SOME_GO_OFF), steps(SOME_GO_OFF), steps(SOME_GO_OFF)),
  fc.tuple(steps(NOBODY_GOES.filter((what) => what !== "concerns")), steps(SOME_BECOME_ONE), steps(ADDING)),
);

const one = <C extends CollectionName>(record: NetworkRecord, list: C, at: number): Entry<C> | undefined => {
  const entries = record[list] as Entry<C>[];
  return entries.length === 0 ? undefined : entries[at % entries.length];
};

function session(record: NetworkRecord, { what, at, words }: Step): Change[] {
  const found = one(record, "sessions", at);
  if (!found) return [];
  const items = found.items;
  const item = items[at % Math.max(1, items.length)];
  const made =
    what === "addItem"
      ? [...items, { id: innerId(record, found, "items"), agenda: "", text: `${words} said`, concerns: [] }]
      : what === "dropItem"
        ? items.filter((one) => one !== item)
        : items.map((one) => (one === item ? { ...one, text: words } : one));
  return [{ type: "edit", in: "sessions", id: found.id, values: { items: made } }];
}

function edited(record: NetworkRecord, { what, at, by, words }: Step): Change[] {
  const person = one(record, "people", at);
  const other = one(record, "people", by);
  const statement = one(record, "statements", at);
  const link = one(record, "links", at);
  const question = one(record, "questions", at);
  const action = one(record, "actions", at);
  const place = one(record, "places", at);
  const roles = ["harmed", "protective"] as const;
  switch (what) {
    case "statement":
      return statement ? [{ type: "edit", in: "statements", id: statement.id, values: { text: `${words} ${by}` } }] : [];
    case "name":
      return person ? [{ type: "edit", in: "people", id: person.id, values: { name: `Robin ${SURNAMES[by % 3] ?? ""}` } }] : [];
    case "born":
      return person ? [{ type: "edit", in: "people", id: person.id, values: { born: by % 2 ? "2010-01-02" : "2011" } }] : [];
    case "note":
      return person ? [{ type: "edit", in: "people", id: person.id, values: { note: words } }] : [];
    case "alias":
      return person
        ? [
            {
              type: "edit",
              in: "people",
              id: person.id,
              values: { aliases: by % 2 ? [...new Set([...person.aliases, `Z${by}`])] : [] },
            },
          ]
        : [];
    case "role":
      return person ? [{ type: "edit", in: "people", id: person.id, values: { roles: [...roles].slice(0, by % 3) } }] : [];
    case "nature":
      return link ? [{ type: "edit", in: "links", id: link.id, values: { nature: words } }] : [];
    case "wording":
      return link ? [wordingChange(record, { list: "links", id: link.id }, `${words} in other words`)] : [];
    case "strength":
      return link
        ? [{ type: "edit", in: "links", id: link.id, values: { strength: by % 2 ? "strong" : "weak", recheck: by % 3 === 0 } }]
        : [];
    case "answer":
      return question ? [{ type: "edit", in: "questions", id: question.id, values: { answer: words } }] : [];
    case "outcome":
      return action ? [{ type: "edit", in: "actions", id: action.id, values: { outcome: by % 2 ? "done" : "not-done" } }] : [];
    case "effect":
      return place ? [{ type: "edit", in: "places", id: place.id, values: { effect: by % 2 ? "harmful" : "mixed" } }] : [];
    case "concerns":
      return statement && other ? [{ type: "edit", in: "statements", id: statement.id, values: { concerns: [other.id] } }] : [];
    case "confirm":
      return statement ? [{ type: "confirm", in: "statements", id: statement.id }] : [];
    case "purpose":
      return [{ type: "set", values: { purpose: words, trigger: { ...record.trigger, by: `Duty desk ${by}` } } }];
    case "gathered": {
      const sheet = one(record, "gathering", at);
      const values = {
        friends: words,
        open: by % 2 ? ("open" as const) : ("not-open" as const),
        doneOn: by % 3 ? "" : "2025-06-01",
      };
      return sheet ? [{ type: "edit", in: "gathering", id: sheet.id, values }] : [];
    }
    case "drawn": {
      const map = one(record, "youngPersonMaps", at);
      const values = {
        agreed: by % 2 ? ("agreed" as const) : ("not-agreed" as const),
        agreement: words,
        comparedOn: "2025-06-02",
      };
      return map ? [{ type: "edit", in: "youngPersonMaps", id: map.id, values }] : [];
    }
    case "before":
      return [{ type: "set", values: { preMapping: { ...record.preMapping, [`q${by % 3}`]: words } } }];
    default:
      return [];
  }
}

function added(record: NetworkRecord, { what, at, by, words }: Step): Change[] {
  const [person, other] = [one(record, "people", at), one(record, "people", by)];
  const concerns = person ? [person.id] : [];
  switch (what) {
    case "addPerson":
      return [{ type: "add", to: "people", entry: { name: `Sam ${SURNAMES[at % 3] ?? ""}`, aliases: [`S${by % 4}`] } }];
    case "addStatement":
      return [{ type: "add", to: "statements", entry: { text: `${words} (${by % 4})`, concerns } }];
    case "addQuestion":
      return [{ type: "add", to: "questions", entry: { text: `${words}?`, concerns } }];
    case "addAction":
      return [{ type: "add", to: "actions", entry: { text: words, concerns, session: one(record, "sessions", at)?.id ?? "" } }];
    case "addSheet":
      return person
        ? [{ type: "add", to: "gathering", entry: { person: person.id, services: words, owner: `Worker ${by % 3}` } }]
        : [];
    case "addLook":
      return [
        {
          type: "add",
          to: "lookUps",
          entry: { by: words, documents: by, found: [{ title: `Network ${at % 3}`, contact: words }] },
        },
      ];
    case "put":
      return person
        ? [
            ...record.positions
              .filter(({ about }) => about === person.id)
              .map(({ id }): Change => ({ type: "drop", from: "positions", id })),
            {
              type: "add",
              to: "positions",
              entry: { id: nextId(record, "positions"), about: person.id, x: (by % 5) / 5, y: 0.5 },
            },
          ]
        : [];
    case "addLink":
      return person && other && person !== other
        ? [{ type: "add", to: "links", entry: { from: person.id, to: other.id, nature: words } }]
        : [];
    default:
      return [];
  }
}

function takenOut(record: NetworkRecord, { what, at, by }: Step): Change[] {
  const lists = {
    dropStatement: "statements",
    dropLink: "links",
    dropQuestion: "questions",
    dropAction: "actions",
    dropSession: "sessions",
    dropDoubt: "doubts",
  } as const;
  const list = lists[what as keyof typeof lists] as (typeof lists)[keyof typeof lists] | undefined;
  const entry = list && one(record, list, at);
  if (list && entry) return [{ type: "drop", from: list, id: entry.id }];
  const [person, other] = [one(record, "people", at), one(record, "people", by)];
  if (what === "merge" && person && other && person !== other)
    return [{ type: "merge", in: "people", keep: person.id, gone: other.id }];
  if (what === "misread" && person?.status === "proposed") return [{ type: "misread", id: person.id }];
  if (what === "off" && person)
    return [{ type: "take-off", id: person.id, date: "2025-06-01", reason: "Moved", decidedBy: "Chair" }];
  const doubt = record.doubts.find(({ kind, about }) => kind === "conflict" && about[0] === person?.id);
  if (
    what === "other" &&
    doubt &&
    typeof record.people.find(({ id }) => id === doubt.about[0])?.[doubt.field as "note"] === "string"
  ) {
    return [
      { type: "put", at: { collection: "people", id: doubt.about[0] ?? "", field: doubt.field }, value: doubt.other },
      { type: "drop", from: "doubts", id: doubt.id },
    ];
  }
  return [];
}

/** What one thing that somebody does comes to in the record as it is: changes in their order, none where there is nothing to do. */
export const changesOf = (record: NetworkRecord, step: Step): Change[] =>
  step.what.endsWith("Item") || step.what === "item"
    ? session(record, step)
    : [...edited(record, step), ...added(record, step), ...takenOut(record, step)];

/** The record after somebody did all that, saving now and then and at the end. */
export function changed(base: NetworkRecord, done: readonly Step[]): NetworkRecord {
  let [saved, now] = [base, base];
  for (const step of done) {
    now = changesOf(now, step).reduce(apply, now);
    if (step.what === "save") saved = now = markChanges(saved, now);
  }
  return markChanges(saved, now);
}
