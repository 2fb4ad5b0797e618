import { abbreviationsIn, explainedBy, type Abbreviation } from "../../../guidance";
import { foldName, initialsOf } from "../../../record";
import type { Context, Missing, Part } from "../../kind";
import { bullets, freePart, heading } from "../../parts/free";
import { saidAt, type Said } from "./said";

type Used = Abbreviation & Said;

/** Names that are written in capitals are no abbreviations: "KFC", "Big T", and how a copy shows people. */
function names({ record, session }: Context): Set<string> {
  const all = [
    ...[...record.people, ...record.places].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...(session?.attendance ?? []).map(({ name }) => name),
  ];
  return new Set(all.flatMap((name) => [...name.split(/\s+/), initialsOf(name)]).map(foldName));
}

/** Each abbreviation of the minutes once, where it is used first, but those that the minutes explain themselves. */
function used(context: Context): Used[] {
  const known = names(context);
  const all = saidAt(context);
  const found = new Map<string, Used>();
  for (const said of all) {
    for (const one of abbreviationsIn(said.text)) {
      if (!known.has(foldName(one.short)) && !found.has(one.short)) found.set(one.short, { ...one, ...said });
    }
  }
  return [...found.values()].filter(({ short }) => !all.some(({ text }) => explainedBy(short, text)));
}

/** What short forms mean, from the council's list, for a reader who was not there; those it does not know are asked for. */
export const abbreviationsPart: Part = freePart({
  build: (context) => {
    const lines = used(context)
      .filter(({ meaning }) => meaning !== undefined && meaning !== "")
      .map(({ short, meaning = "" }) => ({ lead: `${short}: `, text: meaning }))
      .sort((a, b) => a.lead.localeCompare(b.lead));
    return lines.length === 0 ? [] : [heading(1, "Abbreviations"), ...bullets(lines)];
  },
  missing: (context) =>
    used(context)
      .filter(({ meaning }) => meaning === undefined)
      .map(({ short, at }): Missing => ({
        message: `Nobody explains what “${short}” means. Write it out once: the words, then (${short}).`,
        at,
      })),
});
