import type { Id, NetworkRecord } from "../../../../record";
import type { Field } from "../../../fields";

const about = (path: string, among: "both" | "people"): Field => ({ type: "who", path, label: "About", among, several: true });
const text = (path: string, label: string): Field => ({ type: "text", path, label });

/** Lists whose entries are put right where they are withheld, with the fields that say what they say and whom they are about. */
const FIELDS = {
  statements: [text("text", "What is said"), about("concerns", "both")],
  incidents: [text("what", "What happened"), about("present", "people")],
  questions: [text("text", "Question"), text("answer", "Answer"), about("concerns", "both")],
  actions: [text("text", "Action"), text("reason", "Reason"), about("concerns", "both")],
  interventions: [text("aim", "Aim"), about("target", "both")],
  links: [text("note", "Note")],
} as const satisfies Partial<Record<keyof NetworkRecord, readonly Field[]>>;

type Collection = keyof typeof FIELDS;

/** How an entry can be put right; undefined where it stands inside a session, whose lines are mended under Meet. */
export function correctable(record: NetworkRecord, id: Id): { collection: Collection; fields: readonly Field[] } | undefined {
  const lists = Object.keys(FIELDS) as Collection[];
  const collection = lists.find((list) => record[list].some((entry) => entry.id === id));
  return collection && { collection, fields: FIELDS[collection] };
}
