import * as v from "valibot";
import { isWholeDate } from "../../record";
import { checkTemplate } from "../template";

const Words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const Day = v.pipe(v.string(), v.check(isWholeDate));
const Months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60));

/** How a title goes on after the risk: "County Line" + "to" + an area. */
const Join = v.strictObject({
  kind: v.picklist(["address", "school", "park", "online", "route", "service", "area", "other", "not-known"]),
  word: v.pipe(v.string(), v.trim()),
});

/** A key context risk that concerns can point to: words to look for (`*` stands for any ending) and how a title says it. */
export const RiskTheme = v.strictObject({ label: Words, words: v.pipe(v.array(Words), v.nonEmpty()), joins: v.array(Join) });

/** A domain as it stands after the "@", or "*." and an ending that many have. */
const Domain = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/));

/** How well addresses suit what is confidential; one that nothing is said of is checked first. */
const Recipients = v.strictObject({ own: v.array(Domain), usually: v.array(Domain), notSuitable: v.array(Domain) });

/** What goes on a key subject's Mosaic file: how others stand in it, and under which heading it is filed. */
const Mosaic = v.strictObject({ others: v.picklist(["removed", "initials", "same"]), filedUnder: v.pipe(v.string(), v.trim()) });

/** When sessions begin unless somebody says otherwise, and how long one is whose agenda does not say. */
const Sessions = v.strictObject({
  starts: v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(480)),
});

/** Ids as Microsoft Entra writes them. A domain would do for a tenant there, but the page may only go to what is written here. */
const EntraId = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const HostName = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[a-z0-9-]+\.sharepoint\.com$/));

/** The council's own library, looked through by Microsoft Graph: all three are written, or none. */
const Graph = v.union([
  v.strictObject({ tenant: EntraId, application: EntraId, files: HostName }),
  v.strictObject({ tenant: v.literal(""), application: v.literal(""), files: v.literal("") }),
]);

const ProfileSchema = v.strictObject({
  council: Words,
  marking: v.pipe(v.string(), v.trim()),
  requestTo: v.pipe(v.string(), v.trim(), v.email()),
  days: v.picklist(["calendar", "working"]),
  bankHolidays: v.strictObject({ added: v.array(Day), moved: v.array(v.strictObject({ from: Day, to: Day })) }),
  currentMonths: Months,
  recentMonths: Months,
  accent: v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/)),
  confidentiality: Words,
  recipients: Recipients,
  mosaic: Mosaic,
  sessions: Sessions,
  sensitivityLabel: v.pipe(v.string(), v.trim()),
  graph: v.optional(Graph, { tenant: "", application: "", files: "" }),
  themes: v.array(RiskTheme),
});

const WRITE: Readonly<Record<keyof Profile, string>> = {
  council: "the council's name",
  marking: 'the marking for the top of every page, such as "OFFICIAL-SENSITIVE", or "" for none',
  requestTo: "the e-mail address that mapping meetings are asked for at",
  days: '"calendar" or "working": the days that timescales are counted in',
  bankHolidays: 'days as "2025-06-04": extra ones under "added", and pairs of "from" and "to" under "moved"',
  currentMonths: "a whole number of months, such as 3: how long information counts as current",
  recentMonths: "a whole number of months, such as 6, more than currentMonths: how long information counts as recent",
  accent: 'a colour as "#" and six digits or letters a to f, such as "#1F4E5F"',
  confidentiality: "the confidentiality statement that is printed and read out",
  recipients: 'domains such as "nhs.net" or "*.police.uk" under "own" (the council), "usually" and "notSuitable"',
  mosaic:
    '"others" as "removed", "initials" or "same" (one copy for all), and "filedUnder", the category that papers are filed under on Mosaic',
  sessions: '"starts" as a time such as "10:00", and "minutes" as a whole number from 15 to 480: how long a session is',
  sensitivityLabel:
    'the name of the label that Outlook puts on messages with a paper, such as "Official-Sensitive", or "" for none',
  graph:
    '"tenant" and "application" as the two ids of the app registration, and "files" as the host of the council\'s SharePoint, such as "council.sharepoint.com"; or "" for all three, and the library is not looked through',
  themes: 'a list of themes, each with a "label", "words" to look for, and "joins" with a "kind" of place and a "word"',
};

/** What a council sets: its name, marking, days, bands and colour, and the risks a title can be proposed from. */
export type Profile = v.InferOutput<typeof ProfileSchema>;
export type RiskTheme = v.InferOutput<typeof RiskTheme>;

/** A council's profile. Throws TemplateError, naming the file, each faulty key, and what to write there. */
export function loadProfile(json: unknown, file = "profile.json"): Profile {
  const ordered = v.pipe(
    ProfileSchema,
    v.forward(
      v.check((profile) => profile.recentMonths > profile.currentMonths),
      ["recentMonths"],
    ),
  );
  return checkTemplate(file, ordered, WRITE, json);
}
