import { shownName, type Id, type NetworkRecord, type Target } from "../../record";

const names = (record: NetworkRecord, ids: readonly Id[]) =>
  ids
    .map((id) => shownName(record, id))
    .filter((name) => name !== "")
    .join(" and ");

const about = (what: string, who: string) => (who === "" ? what : `${what} about ${who}`);

const INSIDE: Readonly<Record<string, string>> = { items: "What was said", decisions: "Decision", parked: "Parked point" };

const note = (record: NetworkRecord, { id, field }: Target) =>
  about(field === "wording" ? "The map in words" : "Note", shownName(record, id));

type Called = (record: NetworkRecord, at: Target) => string;

const CALLED: Partial<Record<Target["collection"], Called>> = {
  record: () => "The network",
  people: note,
  places: note,
  links: (record, { id }) => {
    const link = record.links.find((one) => one.id === id);
    return link ? `Link between ${names(record, [link.from, link.to])}` : "Link";
  },
  statements: (record, { id }) =>
    about("What is said", names(record, record.statements.find((one) => one.id === id)?.concerns ?? [])),
  sessions: (_, { field }) => INSIDE[field.split(".")[0] ?? ""] ?? "Session",
  questions: (record, { id }) => (record.questions.find((one) => one.id === id)?.kind === "gap" ? "Gap" : "Key question"),
  incidents: () => "Incident",
  actions: () => "Action",
  interventions: () => "Intervention",
  reviews: () => "Review",
  photographs: () => "Photograph",
};

/** What an entry is called over what was found in it: "Note about Amir Ali", "Action". */
export const calledEntry: Called = (record, at) => CALLED[at.collection]?.(record, at) ?? "Note";
