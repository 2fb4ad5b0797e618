import { actsForAgency, placeOf, type Draft, type NetworkRecord, type PartialDate, type Session } from "../../record";
import { bareWords } from "./bare";
import type { Reading } from "./read";

/** The lists that a line's entries stand in: of the record, or inside the session. */
export type EntryList = "actions" | "questions" | "statements" | "incidents" | "links" | "decisions" | "parked";

/** An entry a line makes, without its id. */
export type MadeEntry = { list: EntryList; values: Record<string, unknown> };

const entry = <L extends "actions" | "questions" | "statements" | "incidents" | "links">(
  list: L,
  values: Draft<L>,
): MadeEntry => ({
  list,
  values,
});

type Around = { record: NetworkRecord; session: Session; today: PartialDate };

function incident({ words, concerns, when, source }: Reading, { record }: Around): MadeEntry {
  const places = concerns.filter((id) => placeOf(record, id));
  const professionals = new Set(record.people.filter(actsForAgency).map(({ id }) => id));
  const present = concerns.filter((id) => !places.includes(id) && !professionals.has(id));
  const place = places.length === 1 ? places[0] : "";
  return entry("incidents", { what: words, date: when.date, place: place ?? "", present, source, status: "proposed" });
}

/** "Stay open, because the address is not known": what was decided, and why. */
function withReason(words: string): { text: string; reason: string } {
  const [, text = "", reason = ""] = /^(.*?\S)[,;:]?\s+(?:because|reason:)\s+(\S.*)$/isu.exec(words) ?? [];
  return text === "" ? { text: words, reason: "" } : { text, reason };
}

/** What a line makes of itself in the network: nothing for a note, otherwise the entry of its kind with all the words say. */
export function entriesOf(reading: Reading, around: Around): MadeEntry[] {
  const { as, words, concerns, owner, when, source, links } = reading;
  const { session, today } = around;
  const due = { owner: owner?.name ?? "", due: when.date };
  switch (as) {
    case "note":
      return [];
    case "action":
      return [entry("actions", { text: bareWords(reading), ...due, agency: owner?.agency ?? "", session: session.id, concerns })];
    case "gap":
      return [entry("questions", { kind: "gap", text: bareWords(reading), ...due, session: session.id, concerns })];
    case "question":
      return [entry("questions", { kind: "key-question", text: words, session: session.id, concerns })];
    case "decision":
      return [{ list: "decisions", values: { ...withReason(words), concerns } }];
    case "parked":
      return [{ list: "parked", values: { text: words, concerns } }];
    case "strength":
    case "concern": {
      const date = when.date === "" ? session.date || today : when.date;
      return [entry("statements", { kind: as, text: words, concerns, date, source, status: "proposed" })];
    }
    case "incident":
      return [incident(reading, around)];
    case "link":
      return links.map((link) => entry("links", { ...link, status: "proposed" }));
  }
}
