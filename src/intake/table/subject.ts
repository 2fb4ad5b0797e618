import { isCode } from "../../record";
import { findPlaces, KIND_WORDS, PLACE_NOUNS, type PlaceKind } from "../../matching";
import { readPersonLine, type NamedPerson } from "../lines/personLine";

/**
 * Whose table it is: people, or a place where a context is the subject. `labelled` where the words say so themselves; `sure`
 * where they or where they stand leave no doubt.
 */
export type SubjectText = {
  people: NamedPerson[];
  place?: { name: string; kind: PlaceKind };
  labelled: boolean;
  sure: boolean;
  text: string;
};

const LABEL =
  /^(?:key\s+)?(?:subjects?|subject of (?:the )?mapping|names?|name of (?:the )?(?:child|young person|subject|yp|person)(?: or (?:context|place))?|(?:child|young person|yp|subject|person)(?:['’]?s)? name|young persons?|young people|yps?|children|child|person|persons|full name|client|nominal)(?:\s*\(s\))?(?:\s*(?:no\.?\s*)?\d{1,2})?$/iu;
const PLACE_LABEL = /^(?:subject\s+)?(?:context|location|place|area|venue)(?:\s*\d{1,2})?$/iu;

const fromNames = (text: string): NamedPerson[] => {
  const line = readPersonLine(text);
  if (line.type !== "people" || line.relation !== "") return [];
  return line.people.filter(
    (person) => !person.group && (!person.unknown || !isCode(person.name) || /unknown/iu.test(person.name)),
  );
};

/** An age, a date of birth or a code stands with a subject's name, and hardly with another. */
const tells = (people: readonly NamedPerson[]) => people.some(({ age, born, name }) => age !== "" || born !== "" || isCode(name));

/** Words after a name that belong to it in a heading: "Aisha Begum – DOB 01/02/2010", not "Aisha Begum attends …". */
const isOnlyName = (text: string): boolean => {
  const line = readPersonLine(text);
  return (
    line.type === "people" &&
    line.relation === "" &&
    (line.note === "" || /^(?:d\.?o\.?b|born|aged?|mosaic|\d)/iu.test(line.note))
  );
};

function placeIn(text: string): SubjectText["place"] | undefined {
  const found = findPlaces(text)[0];
  if (found && found.start === 0 && found.end >= text.trimEnd().length - 1) return { name: found.name, kind: found.kind };
  return undefined;
}

/** A label and its value, as "Subject: Aisha Begum" or as two cells of a row. */
export function subjectFrom(label: string, value: string): SubjectText | undefined {
  const clean = label.replace(/[:–-]\s*$/u, "").trim();
  if (value.trim() === "") return undefined;
  const text = `${label} ${value}`.trim();
  if (PLACE_LABEL.test(clean)) {
    const name = value.trim();
    const noun = [...PLACE_NOUNS].find(([word]) => name.toLowerCase().endsWith(word));
    return {
      people: [],
      place: placeIn(name) ?? { name, kind: noun?.[1] ?? KIND_WORDS.get(name.toLowerCase()) ?? "not-known" },
      labelled: true,
      sure: true,
      text,
    };
  }
  if (!LABEL.test(clean)) return undefined;
  const place = /\bor (?:context|place)$/iu.test(clean) ? placeIn(value) : undefined;
  if (place) return { people: [], place, labelled: true, sure: true, text };
  const people = fromNames(value);
  return people.length > 0 ? { people, labelled: true, sure: true, text } : undefined;
}

/** The subject a heading, paragraph or name row states; undefined where it states none. */
export function subjectOf(heading: string): SubjectText | undefined {
  const text = heading.trim().replace(/^\(?\d{1,2}[.)]\s+/u, "");
  if (text === "" || text.length > 120) return undefined;
  const [label = ""] = text.split(/\s*[:–]\s*|\s+[-—]\s+|\t/u);
  const value = text
    .slice(label.length)
    .replace(/^\s*[-–—:]+\s*/u, "")
    .trim();
  const labelled = subjectFrom(label, value);
  if (labelled) return labelled;
  const before = /^(?:subject|young person|yp|child|name|person)\s+(\d{1,2}\s+)?(?=\p{Lu}\p{Ll})/iu.exec(text);
  if (before && isOnlyName(text.slice(before[0].length)))
    return { people: fromNames(text.slice(before[0].length)), labelled: true, sure: true, text };
  const first = findPlaces(text)[0];
  // A council's or a town's name above a table is not whom it is about.
  if (first?.start === 0 && first.by === "town") return undefined;
  if (isOnlyName(text)) {
    const people = fromNames(text);
    if (people.length > 0) return { people, labelled: false, sure: tells(people), text };
  }
  const place = placeIn(text);
  return place ? { people: [], place, labelled: false, sure: false, text } : undefined;
}
