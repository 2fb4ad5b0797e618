import type { Aside } from "../table/sections";
import { PRE_MAPPING_QUESTIONS } from "../../guidance";
import { foldWords } from "../../matching";
import { datesIn } from "../lines/dates";
import type { Assembly } from "./assembly";

/** What titles and labelled lines above a table say, where they say it outright; everything else stays in the originals. */
const TITLE =
  /^(?:(?:mapping\s+)?(?:minutes|information|agenda|actions|subjects|diagram|record|meeting|summary)\s+)?network\s*(?:mapping|map)?\s*[–—:-]\s*(\S.*)$/iu;
const FIELDS: { set: "risk" | "purpose" | "scope" | "what" | "identified" | "by"; label: RegExp }[] = [
  {
    set: "risk",
    label:
      /^(?:network|network name|name of (?:the )?network|key (?:context )?risks?|(?:key )?context risk|main risk|risk|network title|title of (?:the )?network)$/iu,
  },
  {
    set: "purpose",
    label:
      /^(?:purpose|purpose of (?:the )?(?:mapping|meeting|exercise|network|map)|aims?|aim of (?:the )?mapping|objectives?|reason for (?:the )?mapping)$/iu,
  },
  { set: "scope", label: /^(?:scope|scope of (?:the )?mapping|in scope)$/iu },
  {
    set: "what",
    label:
      /^(?:trigger|what triggered (?:it|this|the mapping)|issue identified|incident|reason for referral|presenting issue|trigger incident|referral reason)$/iu,
  },
  {
    set: "identified",
    label: /^(?:date (?:the )?(?:issue|risk) (?:was )?identified|date identified|identified on|issue identified on)$/iu,
  },
  { set: "by", label: /^(?:identified by|issue identified by)$/iu },
];

function fieldOf(aside: Aside): { set: (typeof FIELDS)[number]["set"]; value: string } | undefined {
  const title = TITLE.exec(aside.text)?.[1]?.trim();
  if (title) return { set: "risk", value: title };
  const found = FIELDS.find(({ label }) => label.test(aside.label.trim()));
  if (!found) return undefined;
  const value = aside.text.startsWith(aside.label)
    ? aside.text.slice(aside.label.length).replace(/^\s*[:–-]\s*/u, "")
    : aside.text;
  return value.trim() === "" ? undefined : { set: found.set, value: value.trim() };
}

/** Whether the words are title, purpose, scope or trigger. */
export const isHeading = (aside: Aside): boolean => fieldOf(aside) !== undefined;

/** Answers to the guidance's questions before the mapping, where a form asks them word for word. */
function readPreMapping(made: Assembly, asides: readonly Aside[]): void {
  for (const { label, text } of asides) {
    const question = PRE_MAPPING_QUESTIONS.find((one) => foldWords(one.text) === foldWords(label));
    if (!question || text.trim() === "") continue;
    const answers = made.headings.preMapping ?? {};
    made.headings.preMapping = { ...answers, [question.id]: [answers[question.id], text.trim()].filter(Boolean).join("\n") };
  }
}

/** Fills risk, purpose, scope and trigger; the first to be stated counts, and several lines of one label go together. */
export function readHeadings(made: Assembly, asides: readonly Aside[]): void {
  readPreMapping(made, asides);
  const trigger = { what: "", identified: "", by: "" };
  for (const aside of asides) {
    const field = fieldOf(aside);
    if (!field) continue;
    const { set, value } = field;
    if (set === "risk") made.headings.risk ??= value;
    else if (set === "purpose" || set === "scope") made.headings[set] = [made.headings[set], value].filter(Boolean).join("\n");
    else if (set === "identified") trigger.identified ||= datesIn(value)[0]?.date ?? "";
    else trigger[set] = [trigger[set], value].filter(Boolean).join(set === "by" ? ", " : "\n");
  }
  if (Object.values(trigger).some(Boolean)) made.headings.trigger = trigger;
}
