import { valueAt, type CollectionName, type Id, type NetworkRecord, type Source, type Target } from "../../record";

type Fields = readonly string[];

/** Where running text stands, by list, in the order of a form. Names, roles and addresses are none. */
export const RUNNING: Readonly<Record<"record", Fields> & Partial<Record<CollectionName, Fields>>> = {
  record: ["risk", "riskReason", "purpose", "scope", "trigger.what"],
  people: ["note", "wording"],
  places: ["note", "wording"],
  incidents: ["what", "wording"],
  links: ["nature", "note", "wording"],
  statements: ["text"],
  questions: ["text", "answer"],
  sessions: ["assessment.reason", "closing.agreedBy", "closing.grounds", "closing.dissent", "closing.staysOpen"],
  actions: ["text", "goal", "reason", "update"],
  interventions: ["aim"],
  photographs: ["caption", "alt"],
  releases: ["wording", "reason"],
  gathering: ["services", "stakeholders", "friends"],
  youngPersonMaps: ["why", "agreement", "decision"],
  lookUps: ["reason"],
};

/** The same inside a session, by the list there. */
export const RUNNING_INSIDE = {
  items: ["text"],
  decisions: ["text", "reason", "dissent"],
  parked: ["text", "why"],
} as const satisfies Record<string, Fields>;

/** A running text of the record: where it stands, and which entry it is part of, inside a session as well. */
export type Running = {
  at: Target;
  entry: Id;
  /** The field within the entry: "text", "trigger.what". */
  field: string;
  text: string;
  /** Undefined where the list has no sources. */
  source: Source | undefined;
  /** Nobody's to put in other words: a young person's own. */
  own: boolean;
};

type Entry = { id: Id; source?: Source; ownWords?: boolean };

const ofEntry = (record: NetworkRecord, collection: CollectionName, entry: Entry): Running[] =>
  (RUNNING[collection] ?? []).map((field) => {
    const at = { collection, id: entry.id, field };
    const { source, ownWords: own = false } = entry;
    return { at, entry: entry.id, field, text: textAt(record, at), source, own };
  });

/** The text that stands there; "" for what is none. */
export function textAt(record: NetworkRecord, at: Target): string {
  const value = valueAt(record, at);
  return typeof value === "string" ? value : "";
}

/** Whether running text stands there. */
export function isRunning({ collection, field }: Pick<Target, "collection" | "field">): boolean {
  const [list = "", , inner = ""] = field.split(".");
  if (collection === "sessions" && list in RUNNING_INSIDE) {
    return (RUNNING_INSIDE[list as keyof typeof RUNNING_INSIDE] as Fields).includes(inner);
  }
  const isKeyed = (collection === "record" && list === "preMapping") || (collection === "reviews" && list === "reassessed");
  return isKeyed || (RUNNING[collection]?.includes(field) ?? false);
}

/** The running text that stands there, or is being written there: `text` may not be in the record yet. */
export function runningAt(record: NetworkRecord, at: Target, text = textAt(record, at)): Running {
  const { collection, id, field } = at;
  const [list = "", inner = "", rest = ""] = field.split(".");
  if (collection === "sessions" && list in RUNNING_INSIDE) {
    return { at, entry: inner, field: rest, text, source: undefined, own: false };
  }
  const entries = collection === "record" ? [] : (record[collection] as Entry[]);
  const { source, ownWords: own = false } = entries.find((entry) => entry.id === id) ?? {};
  return { at, entry: id, field, text, source, own };
}

function insideSessions(record: NetworkRecord): Running[] {
  const lists = Object.entries(RUNNING_INSIDE) as [keyof typeof RUNNING_INSIDE, Fields][];
  return record.sessions.flatMap((session) =>
    lists.flatMap(([list, fields]) =>
      session[list].flatMap(({ id }) =>
        fields.map((field): Running => {
          const at = { collection: "sessions" as const, id: session.id, field: `${list}.${id}.${field}` };
          return { at, entry: id, field, text: textAt(record, at), source: undefined, own: false };
        }),
      ),
    ),
  );
}

function ofReviews(record: NetworkRecord): Running[] {
  return record.reviews.flatMap(({ id, reassessed }) =>
    reassessed.map(({ about, reason: text }): Running => {
      const field = `reassessed.${about}.reason`;
      return { at: { collection: "reviews", id, field }, entry: id, field, text, source: undefined, own: false };
    }),
  );
}

/** Every running text of the record that is not empty, in the order of its lists. */
export function runningTexts(record: NetworkRecord): Running[] {
  const heads = [...RUNNING.record, ...Object.keys(record.preMapping).map((question) => `preMapping.${question}`)];
  const lists = (Object.keys(RUNNING) as (keyof typeof RUNNING)[]).filter((list) => list !== "record");
  const all = [
    ...heads.map((field): Running => {
      const at = { collection: "record" as const, id: record.id, field };
      return { at, entry: record.id, field, text: textAt(record, at), source: undefined, own: false };
    }),
    ...lists.flatMap((list) => (record[list] as Entry[]).flatMap((entry) => ofEntry(record, list, entry))),
    ...insideSessions(record),
    ...ofReviews(record),
  ];
  return all.filter(({ text }) => text.trim() !== "");
}
