import * as v from "valibot";
import type { Session } from "../../record";
import { checkTemplate } from "../template";

const Words = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** Ids of lines stand in tags of content controls, so they keep the form of the record's ids. */
const LineId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,23}$/));

/** What was said under a line is found by its id: two of one would be mixed up. */
const Lines = v.pipe(
  v.array(v.strictObject({ id: LineId, text: Words })),
  v.nonEmpty(),
  v.check((lines) => new Set(lines.map(({ id }) => id)).size === lines.length),
);

const AgendaSchema = v.strictObject({ title: Words, who: v.pipe(v.string(), v.trim()), lines: Lines });
const AgendasSchema = v.strictObject({ internal: AgendaSchema, external: AgendaSchema, review: AgendaSchema });

const ADVICE = 'a "title", "who" takes part (or ""), and "lines", each with an "id" of its own in small letters and a "text"';
const WRITE = { internal: ADVICE, external: ADVICE, review: ADVICE };

export type SessionKind = Session["kind"];
export type AgendaLine = { id: string; text: string };
/** The title of a session, who takes part in it, and its agenda. */
export type Agenda = { title: string; who: string; lines: AgendaLine[] };

/** A council's agendas. Throws TemplateError, naming the file, each faulty key, and what to write there. */
export function loadAgendas(json: unknown, file = "agendas.json"): Record<SessionKind, Agenda> {
  return checkTemplate(file, AgendasSchema, WRITE, json);
}
