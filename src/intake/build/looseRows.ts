import type { Id } from "../../record";
import type { Aside } from "../table/sections";
import { datesIn } from "../lines/dates";
import { isHeading } from "./headings";
import { mentionedIn } from "./mentions";
import type { Scope } from "./scope";

const BORN = /^(?:d\.?\s?o\.?\s?b\.?|date of birth|born)$/iu;
const AGE = /^age$/iu;
const NUMBER = /^(?:mosaic(?: id)?|lcs(?: id)?|case (?:id|number|no)|nhs(?: number| no)?|upn|pnc(?: id)?|reference|ref|id)$/iu;
/** Who filled the form and when; kept as words, nobody needs to place them. */
const ABOUT_THE_FORM =
  /^(?:completed|prepared|author|date|form|version|reviewed|signed|team|borough|council|ethnicity|gender|sex|religion|language|address|school|postcode|status|legal)/iu;

/** Facts about the subject in rows of their own. True where the row was one. */
function tellsOfSubject(scope: Scope, { label, text }: Aside): boolean {
  const person = scope.made.person(scope.subjects[0] ?? "");
  const key = label.replace(/[:.]\s*$/u, "").trim();
  if (!person || scope.subjects.length !== 1) return false;
  const date = BORN.test(key) ? datesIn(text)[0]?.date : undefined;
  if (date) person.born = (person.born ?? "") === "" ? date : (person.born ?? "");
  const labels = new Set(person.identifiers?.map((one) => one.label));
  const age = AGE.test(key) ? /\d{1,2}/u.exec(text)?.[0] : undefined;
  const number = NUMBER.test(key) && /\d/u.test(text) ? text : undefined;
  const told = age ? { label: "Age", value: age } : number ? { label: key, value: number } : undefined;
  if (told && !labels.has(told.label)) person.identifiers = [...(person.identifiers ?? []), told];
  if (age && (person.kind ?? "not-known") === "not-known") person.kind = Number(age) < 18 ? "child" : "adult";
  return date !== undefined || told !== undefined;
}

/**
 * A row that is none of the five: kept as a note about the subject and asked about, since it may belong to one of them.
 * Returns what it became.
 */
export function keepLooseRow(scope: Scope, aside: Aside): Id[] {
  const { label, text } = aside;
  if (tellsOfSubject(scope, aside)) return [...scope.subjects];
  if (text === "" || aside.row?.after !== true || isHeading(aside) || ABOUT_THE_FORM.test(label)) return [];
  const { people, places } = mentionedIn(scope, text);
  const concerns = [...new Set([...scope.subjects, ...people, ...places])];
  const source = { kind: "information-table" as const, name: scope.file, reliability: "not-known" as const, why: "" };
  const id = scope.made.addStatement({ kind: "note", text, concerns, source, status: "proposed" });
  scope.made.addDoubt({
    kind: "which-row",
    question: `Which row does “${label}” belong to? The table says: ${text}`,
    about: [id],
  });
  return [id, ...people, ...places];
}
