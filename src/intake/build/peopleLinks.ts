import type { Id, Link, Status } from "../../record";
import { RELATION } from "../../matching";
import { natureBefore, readNote, restOf } from "../lines/note";
import type { LinkDraft, PersonDraft } from "./assembly";
import { askLink, askPlace } from "./ask";
import { mentionedIn, type Mentioned } from "./mentions";
import { peopleIn } from "./namesake";
import { keepLine } from "./originals";
import { one, underHeading, type PeopleEntry } from "./people";
import { dateOf, noteWith, sourceOf, type Scope } from "./scope";

const noteOf = (entry: PeopleEntry) =>
  noteWith(
    [entry.reading.note, ...entry.more.map((line) => [line.text, ...line.remarks].join("\n"))].filter(Boolean).join("\n"),
    entry.line,
  );

/** "Reece – Callum's brother", "Dave – partner of Sarah": the relation is to someone else than the subject. */
function otherwise(scope: Scope, note: string, mentioned: Mentioned): Id | undefined {
  const relation = RELATION.exec(note);
  if (!relation) return undefined;
  const end = relation.index + relation[0].length;
  const after = /^\s+(?:of|to)\s+(?:the\s+)?/iu.exec(note.slice(end))?.[0].length ?? -1;
  const span = mentioned.spans.find(
    (mention) => (after >= 0 && mention.start === end + after) || /^['’]s\s+$/u.test(note.slice(mention.end, relation.index)),
  );
  return span && !scope.subjects.includes(span.id) && scope.made.person(span.id) ? span.id : undefined;
}

/** Whose cousin, in "Ella's cousin Tia": someone else than the subject, or undefined. */
function ownerOf(scope: Scope, owner: string): Id | undefined {
  const [found] = peopleIn(scope, owner);
  return found && !scope.subjects.includes(found.id) ? found.id : undefined;
}

/** Links one person to the subjects of the table, with what the line says of it. */
function linkToSubjects(
  scope: Scope,
  entry: PeopleEntry,
  person: PersonDraft,
  values: Partial<Link>,
  uncertain: boolean,
): LinkDraft[] {
  const status: Status = scope.subjects.length === 1 && person.status !== "proposed" && !uncertain ? "confirmed" : "proposed";
  return scope.subjects.flatMap((subject) => {
    const place = scope.made.place(subject);
    const ends = place ? { from: person.id, to: subject } : { from: subject, to: person.id };
    const link = scope.made.addLink({ ...values, ...ends, status, source: sourceOf(scope, entry.line) });
    if (link && (uncertain || person.status === "proposed")) askLink(scope, link, entry.line.text);
    return link ? [link] : [];
  });
}

/** The stretch of a note that a name stands in: what is only believed of one place says nothing of the next. */
function clauseAt(note: string, at: number): string {
  const edge = /[,;()]|\s[–-]\s|[.?!]\s/gu;
  const before = [...note.slice(0, at).matchAll(edge)].at(-1);
  const from = before ? before.index + before[0].length : 0;
  const after = note.slice(at).search(edge);
  return note.slice(from, after < 0 ? undefined : at + after);
}

/** Links between a person and whom and what their own note names. */
function linkMentioned(scope: Scope, entry: PeopleEntry, person: PersonDraft, note: string, mentioned: Mentioned): Id[] {
  const source = sourceOf(scope, entry.line);
  const made: Id[] = [];
  for (const { start, id } of mentioned.spans) {
    if (id === person.id || scope.subjects.includes(id)) continue;
    const place = scope.made.place(id);
    const guessed = mentioned.guessed.includes(id);
    const { basis, recheck } = readNote(clauseAt(note, start));
    const known = place !== undefined && place.status === "confirmed" && person.status !== "proposed" && !guessed;
    const certain = known && !recheck;
    const link = scope.made.addLink({
      from: person.id,
      to: id,
      nature: place ? natureBefore(note, start) : "",
      // What the note says stands on the link to the subject; a guess shows here what it rests on.
      note: guessed || scope.subjects.length === 0 ? note : "",
      basis,
      recheck,
      source,
      status: certain ? "confirmed" : "proposed",
    });
    if (!link) continue;
    made.push(link.id);
    if (place?.status === "proposed" && !guessed) askPlace(scope, place, [link.id], entry.line.text);
    else if (!certain) askLink(scope, link, entry.line.text);
  }
  return made;
}

/** Whether several people of one line are brothers, cousins … of each other or of the subject is asked. */
function linkBetween(scope: Scope, entry: PeopleEntry, nature: string): Id[] {
  const [first, ...others] = entry.people;
  if (!first || !entry.reading.between) return [];
  return others.flatMap((other) => {
    const link = scope.made.addLink({
      from: first.id,
      to: other.id,
      nature,
      status: "proposed",
      source: sourceOf(scope, entry.line),
    });
    if (!link) return [];
    scope.made.addDoubt({
      kind: "link",
      question: `Are “${first.name}” and “${other.name}” ${nature} of each other? The table says: ${entry.line.text}`,
      about: [link.id],
    });
    return [link.id];
  });
}

/** Second pass: the links of everyone named in the row, and what their notes name. */
export function linkPeople(scope: Scope, entries: readonly PeopleEntry[]): void {
  for (const entry of entries) {
    const { reading, line } = entry;
    const note = noteOf(entry);
    const words = [reading.relation, note].filter(Boolean).join(": ");
    const { uncertain, ...sense } = readNote(words);
    const heading = underHeading(entry.under);
    const own = entry.people.map(({ id }) => id);
    const mentioned = mentionedIn(scope, note, { ofAnother: true, own });
    const elsewhere = reading.relation === "" ? otherwise(scope, note, mentioned) : ownerOf(scope, reading.owner);
    const told = reading.relation === "" ? sense.nature : reading.relation;
    const nature = elsewhere || reading.between ? "" : one(told || heading.nature);
    const effect = sense.effect === "not-known" ? heading.effect : sense.effect;
    const values: Partial<Link> = { ...sense, nature, effect, note: restOf(note, nature), date: dateOf(line) };
    const became: (Id | undefined)[] = [];
    for (const person of entry.people) {
      if (scope.subjects.length === 0) person.note = [person.note, words].filter(Boolean).join("\n");
      became.push(person.id, ...linkToSubjects(scope, entry, person, values, uncertain).map(({ id }) => id));
      if (elsewhere) {
        const link = scope.made.addLink({
          from: elsewhere,
          to: person.id,
          nature: told,
          note,
          status: person.status ?? "confirmed",
          source: sourceOf(scope, line),
        });
        if (link) became.push(link.id);
      }
      became.push(...linkMentioned(scope, entry, person, note, mentioned));
    }
    became.push(...linkBetween(scope, entry, told), ...mentioned.people, ...mentioned.places);
    for (const one of [line, ...entry.more, ...entry.marks]) keepLine(scope, one, became);
  }
}
