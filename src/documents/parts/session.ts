import type { Copy } from "../../copies";
import { showTimes } from "../../meeting";
import { showDate, type NetworkRecord, type Session } from "../../record";
import type { Context } from "../kind";
import { inList } from "./address";
import { choice, date, derived, unlessSaid, words, type Field } from "./field";
import { choiceLines, dateLines, shownName, textLines } from "./lines";
import { ASSESSMENT, SESSION, STRATEGY } from "./words";

/** Mapping does not stand in for a strategy discussion: whether one is needed is asked at the end of each session. */
const strategy: Field<Session> = {
  field: "strategy",
  label: "Strategy discussion",
  lines: ({ strategy: { needed, who, when } }, at) => [
    ...choiceLines(STRATEGY[needed], at("strategy.needed")),
    ...textLines(who, at("strategy.who"), { lead: "Who: " }),
    ...dateLines(when, at("strategy.when"), "When: "),
  ],
  needed: ({ strategy: { needed, who, when } }) => {
    if (needed === "not-asked") return "It is not written down whether anything that was heard needs a strategy discussion now.";
    const open = needed === "yes" && (who === "" || when === "");
    return open ? "A strategy discussion is needed: say who holds it and when." : undefined;
  },
};

const assessment: Field<Session> = {
  field: "assessment",
  label: "Further assessment",
  lines: ({ assessment: { needed, reason } }, at) => [
    ...choiceLines(ASSESSMENT[needed], at("assessment.needed")),
    ...textLines(reason, at("assessment.reason"), { lead: "Reason: " }),
  ],
  needed: ({ assessment: { needed, reason } }) =>
    needed === "no" && reason === "" ? "No reason is given why no further assessment is to follow." : undefined,
};

const nextReview: Field<Session> = {
  ...date<Session>("nextReview", "Next review", {
    needed: ({ nextReview: day, closing }) =>
      day === "" && closing.on === "" ? "No date is set for the next review." : undefined,
    help: "Sooner than three months where actions or interventions ask for it.",
  }),
  lines: ({ nextReview: day, closing }, at) =>
    day === "" && closing.on !== ""
      ? [{ text: "None: the group work is closed", derived: true }]
      : dateLines(day, at("nextReview")),
};

/** Values of a session, defined once for the agenda, the minutes and the team file. */
export const sessionFields = {
  kind: choice<Session, "kind">("kind", "Session", SESSION),
  date: date<Session>("date", "Date", { needed: unlessSaid("date", "The session has no date.") }),
  time: derived<Session>("time", "Time", showTimes),
  venue: words<Session>("venue", "Venue"),
  chair: words<Session>("chair", "Chair", { needed: unlessSaid("chair", "Nobody is named as chair.") }),
  minuteTaker: words<Session>("minuteTaker", "Minute taker", {
    needed: unlessSaid("minuteTaker", "Nobody is named as minute taker."),
  }),
  nextReview,
  within: words<Session>("within", "Held within", { help: "The meeting it is held inside, where it has none of its own." }),
  strategy,
  assessment,
  strategyMeeting: words<Session>("strategyMeeting", "Record of the strategy meeting"),
  confidentiality: words<Session>("confidentiality", "Confidentiality"),
  finished: date<Session>("finished", "Minutes finished"),
} as const;

export const theSession = ({ session }: Context): Session | undefined => session;
export const sessionAddress = inList<Session>("sessions");

/** The first words of a text, to name it in a sentence. */
export function short(text: string): string {
  const line = text.split("\n")[0] ?? "";
  return line.length <= 60 ? line : `${line.slice(0, 57).toWellFormed().trimEnd()}…`;
}

/** In one subject's file they have their own name. */
function shownBy({ audience, names }: Copy): string {
  const who = audience.type === "subject" ? "Everyone else is" : "People are";
  return names === "full" ? "" : `${who} shown by ${names}.`;
}

function copyFor({ copy: { audience }, record }: Context): string {
  if (audience.type === "partner") return `Copy for ${audience.agency}`;
  // An agenda lists subjects only; somebody else's copy of it is for a file all the same.
  return audience.type === "subject" ? `Copy for the file of ${shownName(record, audience.person) || "one person"}` : "";
}

/** Which version of the minutes this is, where they were finished once; only they carry any. */
function minutesVersion({ versions, finished }: Session): string {
  const last = versions.findLast(({ on }) => on !== "");
  if (!last) return "";
  return finished === "" ? `Of the minutes: opened again after version ${last.number}` : `Of the minutes: ${last.number}`;
}

/** Which edition this is, of which day, for whom the copy was made, and how people are named in it. */
export const editionField = <E>(): Field<E> =>
  derived<E>("edition", "Version", (_, context) => {
    const { record, today, copy, session } = context;
    const edition = `${record.edition}, made on ${showDate(today)}`;
    const minutes = session ? minutesVersion(session) : "";
    const version = minutes === "" ? [edition] : [minutes, `Of the file: ${edition}`];
    const lines = [...version, copyFor(context), shownBy(copy)];
    return lines.filter((text) => text !== "").map((text) => ({ text }));
  });

export const versionText = ({ edition }: Pick<NetworkRecord, "edition">, today: string): string =>
  `Version ${edition}, ${showDate(today)}`;
