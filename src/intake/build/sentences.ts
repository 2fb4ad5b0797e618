import type { Id, Statement } from "../../record";
import { saysNothing } from "../../matching";
import type { TableLine } from "../table/sections";
import { natureBefore, readNote } from "../lines/note";
import { askLink, askPlace, askPlaces } from "./ask";
import { mentionedIn, type Mentioned } from "./mentions";
import { keepLine } from "./originals";
import { dateOf, noteWith, onlySubject, sourceOf, type Scope } from "./scope";

/** A line that was only wrapped: the one before ends on a word that asks for another. */
const HANGING =
  /(?:,|\b(?:and|or|with|of|the|a|an|in|at|to|for|by|from|is|was|were|be|being|been|has|have|their|his|her|who|that))$/iu;

/** Lines of a row put together where one goes on in the next, each with all lines it came from. */
export function wrapped(lines: readonly TableLine[]): { line: TableLine; from: TableLine[] }[] {
  const made: { line: TableLine; from: TableLine[] }[] = [];
  for (const line of lines) {
    const before = made.at(-1);
    if (before && !line.bullet && HANGING.test(before.line.text)) {
      before.line = {
        ...before.line,
        text: `${before.line.text} ${line.text}`,
        remarks: [...before.line.remarks, ...line.remarks],
      };
      before.from.push(line);
    } else made.push({ line, from: [line] });
  }
  return made;
}

/**
 * Links the subject to people and places that a sentence about them names and that no row links; each is asked about. The
 * sentence itself stays a statement about both, so the link does not repeat it.
 */
function offerLinks(scope: Scope, line: TableLine, found: Mentioned): Id[] {
  const subject = onlySubject(scope);
  if (!subject || scope.made.place(subject)) {
    askPlaces(scope, found.fresh, line.text);
    return [];
  }
  const { basis, recheck } = readNote(line.text);
  return found.spans.flatMap(({ start, id }) => {
    if (id === subject || scope.made.linked(subject, id)) return [];
    const place = scope.made.place(id);
    const nature = place ? natureBefore(line.text, start) : "";
    const link = scope.made.addLink({
      from: subject,
      to: id,
      nature,
      basis,
      recheck,
      source: sourceOf(scope, line),
      status: "proposed",
    });
    if (!link) return [];
    if (place?.status === "proposed") askPlace(scope, place, [link.id], line.text);
    else askLink(scope, link, line.text);
    return [link.id];
  });
}

/** Concerns and strengths: one statement a line, about the subject and whom and what it names. */
export function keepStatements(scope: Scope, lines: readonly TableLine[], kind: Statement["kind"]): void {
  for (const { line, from } of wrapped(lines)) {
    if (saysNothing(line.text) || /^[^–—()]{1,40}:\s*$/u.test(line.text)) {
      from.forEach((one) => keepLine(scope, one, []));
      continue;
    }
    const found = mentionedIn(scope, line.text);
    const links = offerLinks(scope, line, found);
    const concerns = [...new Set([...scope.subjects, ...found.people, ...found.places])];
    const id = scope.made.addStatement({
      kind,
      text: noteWith(line.text, line),
      concerns,
      date: dateOf(line),
      source: sourceOf(scope, line),
      status: "confirmed",
    });
    from.forEach((one) =>
      keepLine(scope, one, [id, ...links, ...found.people.filter((one) => !scope.subjects.includes(one)), ...found.places]),
    );
  }
}

/** "Is the relationship with … still positive?" asks to look again at what is on the map. */
const RETESTS = /\b(?:still|remain|remains|continu\w+|any ?more|any longer)\b/iu;

/** Key questions and gaps: each with the people and places it names, or the subject where it names nobody. */
export function keepQuestions(scope: Scope, lines: readonly TableLine[], kind: "key-question" | "gap"): void {
  for (const { line, from } of wrapped(lines)) {
    if (saysNothing(line.text)) {
      from.forEach((one) => keepLine(scope, one, []));
      continue;
    }
    const found = mentionedIn(scope, line.text);
    askPlaces(scope, found.fresh, line.text);
    const named = [...found.people, ...found.places];
    // A question in someone's table is about them, too: it stays out of a copy for one of those it names alone.
    const concerns = [...new Set([...scope.subjects, ...named])];
    const subject = onlySubject(scope);
    if (subject && RETESTS.test(line.text)) {
      for (const id of named) {
        const link = scope.made.linked(subject, id);
        if (link) link.recheck = true;
      }
    }
    const id = scope.made.addQuestion({ kind, text: noteWith(line.text, line), concerns, status: "confirmed" });
    from.forEach((one) => keepLine(scope, one, [id, ...named]));
  }
}
