import type { RowId } from "../../guidance";
import { actsForAgency, nextId, type Change, type Id, type NetworkRecord } from "../../record";
import { calledSo, mentionedIn } from "../words";
import type { Owner } from "./lines";

/** "Tom – friend from school": who or where, and what is said. A line without a dash is a name if it is short. */
function nameAndNote(line: string): { name: string; note: string } {
  const split = /^(.{2,80}?)(?:\s+[-–—]+\s+|\s*[–—]\s*|:\s+)(.+)$/u.exec(line);
  if (split?.[1] && split[2]) return { name: split[1].trim(), note: split[2].trim() };
  return line.split(/\s+/u).length <= 6 ? { name: line, note: "" } : { name: "", note: line };
}

type Typed = { record: NetworkRecord; owner: Owner; text: string };

const ownerIds = (owner: Owner): Id[] => (owner === "" ? [] : [owner]);

/** Whom and where a sentence names, with the owner of the table it stands in. */
const concernsOf = ({ record, owner, text }: Typed): Id[] => [...new Set([...ownerIds(owner), ...mentionedIn(record, text)])];

function sentence(kind: "concern" | "context" | "relation", typed: Typed): Change[] {
  const entry = { kind, text: typed.text, concerns: concernsOf(typed), source: SOURCE, status: "confirmed" as const };
  return [{ type: "add", to: "statements", entry }];
}

const SOURCE = { kind: "information-table", name: "", reliability: "not-known", why: "" } as const;

/** Someone or somewhere new, or the one of that name there is, linked with the owner of the table. */
function named(list: "people" | "places", typed: Typed): Change[] {
  const { record, owner, text } = typed;
  const { name, note } = nameAndNote(text);
  if (name === "") return sentence(list === "people" ? "relation" : "context", typed);
  const there = calledSo(record, name).filter(({ id }) => record[list].some((one) => one.id === id));
  // Nobody is linked with themselves; of several others nobody can tell who is meant, so the words stand without a link.
  const others = there.filter(({ id }) => id !== owner);
  if (others.length > 1) return sentence(list === "people" ? "relation" : "context", typed);
  const known = others[0] ?? there[0];
  const id = known?.id ?? nextId(record, list);
  const own = owner === "" ? { note } : {};
  const entry = list === "people" ? { id, name, ...own } : { id, name, context: true, ...own };
  const made: Change[] = known ? [] : [{ type: "add", to: list, entry } as Change];
  if (owner === "" || owner === id) return made.length > 0 ? made : sentence(list === "people" ? "relation" : "context", typed);
  const link: Change = {
    type: "add",
    to: "links",
    entry: { from: owner, to: id, nature: note, source: SOURCE, status: "confirmed" },
  };
  return [...made, link];
}

function contact({ record, owner, text }: Typed): Change[] {
  const { name, note } = nameAndNote(text);
  const shown = name === "" ? note : name;
  const contacts = new Set(record.people.filter(actsForAgency).map(({ id }) => id));
  const [one, another] = calledSo(record, shown).filter(({ id }) => contacts.has(id));
  const known = another ? undefined : record.people.find(({ id }) => id === one?.id);
  if (known) {
    const contactFor = [...new Set([...known.contactFor, ...ownerIds(owner)])];
    return [{ type: "edit", in: "people", id: known.id, values: { contactFor } }];
  }
  const entry = { name: shown, job: name === "" ? "" : note, kind: "professional" as const, contactFor: ownerIds(owner) };
  return [{ type: "add", to: "people", entry }];
}

function question(typed: Typed): Change[] {
  const named = mentionedIn(typed.record, typed.text);
  return [
    {
      type: "add",
      to: "questions",
      entry: { text: typed.text, concerns: named.length > 0 ? concernsOf(typed) : ownerIds(typed.owner) },
    },
  ];
}

const READING: Record<RowId, (typed: Typed) => Change[]> = {
  concerns: (typed) => sentence("concern", typed),
  contexts: (typed) => named("places", typed),
  people: (typed) => named("people", typed),
  contacts: contact,
  questions: question,
};

/** What a line typed into a row of the table becomes. */
export function typedLine(record: NetworkRecord, row: RowId, owner: Owner, text: string): Change {
  return { type: "all", changes: READING[row]({ record, owner, text }) };
}
