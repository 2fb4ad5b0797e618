import { innerId, type Id, type NetworkRecord, type Statement, type Target } from "../../record";
import type { Edit } from "./edit";
import type { Taking } from "./taking";

/** Rows of the information table by the field of their control, and what a new line in them is until a person says. */
const KIND_OF_ROW: Readonly<Record<string, Statement["kind"]>> = {
  concerns: "concern",
  contexts: "context",
  people: "relation",
  contacts: "note",
  strengths: "strength",
};

const personOrPlace = (record: NetworkRecord, id: Id): boolean =>
  record.people.some((one) => one.id === id) || record.places.some((one) => one.id === id);

/** Whom a new line is about: whose list it stands in, and everyone it names. */
function concernsOf(taking: Taking, under: Target, text: string): Id[] {
  const named = taking.namedIn(text);
  return [...new Set([...(personOrPlace(taking.record, under.id) ? [under.id] : []), ...named])];
}

function kindOf(taking: Taking, under: Target, like: Target | undefined): Statement["kind"] {
  const before = like?.collection === "statements" ? taking.record.statements.find(({ id }) => id === like.id) : undefined;
  return KIND_OF_ROW[under.field] ?? before?.kind ?? "note";
}

/** What was said under an item of the agenda: a new line of the minutes. */
function newItem(taking: Taking, under: Target, text: string): boolean {
  const session = taking.record.sessions.find(({ id }) => id === under.id);
  if (under.collection !== "sessions" || !session || !under.field.startsWith("items")) return false;
  const agenda = under.field.split(".")[1] ?? "";
  if (session.items.some((one) => one.text === text)) return true;
  const concerns = taking.namedIn(text);
  const item = {
    id: innerId(taking.record, session, "items"),
    agenda: session.agenda.some(({ id }) => id === agenda) ? agenda : "",
    text,
    concerns,
  };
  return taking.apply({ type: "edit", in: "sessions", id: session.id, values: { items: [...session.items, item] } });
}

/** A line that was typed into a list: proposed until someone confirms it, and about whoever it names. */
export function takeNew(taking: Taking, { text, under, like }: Extract<Edit, { type: "new" }>): void {
  const { target } = under;
  if (newItem(taking, target, text)) return;
  const concerns = concernsOf(taking, target, text);
  const question = like?.collection === "questions" || target.field === "questions";
  // Looked at once more before anything was written, as where pages are locked: it is in the record already.
  const known: readonly Pick<Statement, "text" | "concerns" | "status">[] = question
    ? taking.record.questions
    : taking.record.statements;
  const isKnown = known.some(
    (one) => one.status === "proposed" && one.text === text && concerns.every((id) => one.concerns.includes(id)),
  );
  if (isKnown) return;
  const id = question
    ? taking.add("questions", { text, concerns, status: "proposed" })
    : taking.add("statements", { kind: kindOf(taking, target, like), text, concerns, status: "proposed" });
  const asked = `New in the document, under “${under.label}”: “${text}”.`;
  if (id === undefined) taking.keep(text, asked);
  else if (question) taking.ask({ kind: "words", question: `${asked} It was added to the questions.`, about: [id] });
  else taking.ask({ kind: "which-row", question: `${asked} What is it?`, about: [id] });
}
