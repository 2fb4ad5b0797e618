import { actsForAgency, type Id, type NetworkRecord, type Statement } from "../../record";
import type { Omission } from "../leftOut";
import { meantBy } from "../names/replace";
import type { NameBook } from "../names/book";
import type { Given } from "../release/given";

/** Whose words they are: the person named as the source, if it is one person of the record. */
function speakerOf(statement: Statement, book: NameBook): Id | undefined {
  const named = book.find(statement.source.name).map((found) => meantBy(found, []));
  return new Set(named).size === 1 ? named[0] : undefined;
}

/**
 * A young person's own words reach nobody else's copy without the chair's recorded decision. They stay in the speaker's own
 * copy, where the source names the speaker: a guess might put one child's confidence into another's file.
 */
export function withoutOthersWords(
  record: NetworkRecord,
  reader: Id | undefined,
  book: NameBook,
  given: Given,
): { record: NetworkRecord; leftOut: Omission[] } {
  const leftOut: Omission[] = [];
  const known = new Set(record.people.filter((person) => !actsForAgency(person)).map(({ id }) => id));
  const statements = record.statements.filter((statement) => {
    if (!statement.ownWords) return true;
    const speaker = speakerOf(statement, book);
    if (speaker !== undefined && speaker === reader && known.has(speaker)) return true;
    const answer = given.answerOn(statement.id, "own-words");
    if (typeof answer !== "string") return true;
    const unclear = reader !== undefined && speaker === undefined && statement.concerns.includes(reader);
    const reason = answer === "again" ? "release-again" : unclear ? "whose-words" : "own-words";
    leftOut.push({ id: statement.id, in: "statements", reason });
    return false;
  });
  return { record: { ...record, statements }, leftOut };
}
