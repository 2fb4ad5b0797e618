import type { Audience, Copy, NameMode, Settled } from "../../../../copies";
import { showDate, type Change, type Id, type NetworkRecord, type PartialDate } from "../../../../record";
import { audienceOf, whomWords } from "../readers";

/** What was chosen so far: which paper of which session, for whom, how people are named. */
export type Order = {
  kindId: string;
  sessionId: Id | "";
  reader: string;
  agency: string;
  names: NameMode;
  /** What was decided about words that only a person can tell. */
  settled: readonly Settled[];
};

/** What is said about a copy before it leaves. */
export type Leaving = { why: string; madeBy: string; readBy: string; told: "not-asked" | "yes" | "no"; toldWhy: string };

/** A list for research needs names and dates of birth; everything else goes out with as little as will do. */
export const namesFor = (kindId: string, reader: string): NameMode =>
  kindId === "subjects" || reader === "team" ? "full" : "initials";

export function copyOf({ reader, agency, names, settled }: Order): Copy | undefined {
  const audience = audienceOf(reader, agency);
  return audience && { audience, names, settled };
}

/** What has to be chosen before a copy can be made, as a sentence; "" where nothing is missing. */
export function missingFrom(order: Order): string {
  if (order.sessionId === "") return "Choose the session it is about. Add one under Meet if there is none.";
  if (!copyOf(order)) return "Say who it is for.";
  if (order.kindId === "subjects" && !order.reader.startsWith("partner") && order.reader !== "other") {
    return "A list of subjects asks one agency. Choose which.";
  }
  return "";
}

/** What has to be said before a copy can be released, as a sentence; "" where nothing is missing. */
export function notSaid({ audience }: Copy, { why, madeBy, readBy, told, toldWhy }: Leaving): string {
  if (audience.type === "team") return "";
  if (why.trim() === "") return "Say why they need it.";
  if (madeBy.trim() === "") return "Say who made this copy.";
  if (readBy.trim() === "") return "Somebody else reads it before it leaves: say who did.";
  if (told === "not-asked") return "Say whether the young person and their carer were told.";
  return told === "no" && toldWhy.trim() === "" ? "Say why they were not told." : "";
}

export const nounWords = (noun: string, date: PartialDate): string =>
  date === "" ? noun : `${noun}, session of ${showDate(date)}`;

type Shared = {
  copy: Copy;
  noun: string;
  order: Order;
  leaving: Leaving;
  print: string;
  carries: readonly Id[];
  on: PartialDate;
};

const whose = ({ type, ...rest }: Audience & { agency?: string; person?: Id }) => ({
  agency: type === "partner" ? (rest.agency ?? "") : "",
  person: type === "subject" ? (rest.person ?? "") : "",
});

/** The entry in the sharing list: this very copy, who read it, and why it goes. */
export function shareOf(
  record: NetworkRecord,
  id: Id,
  { copy, noun, order, leaving, print, carries, on }: Shared,
): Extract<Change, { type: "add" }> {
  const session = record.sessions.find((one) => one.id === order.sessionId);
  const { why, madeBy, readBy, told, toldWhy } = leaving;
  return {
    type: "add",
    to: "shares",
    entry: {
      id,
      what: nounWords(noun, session?.date ?? ""),
      kind: order.kindId,
      session: order.sessionId,
      to: whomWords(record, copy.audience),
      ...whose(copy.audience),
      on,
      why: why.trim(),
      names: copy.names,
      // Released, and not gone anywhere yet.
      how: "draft",
      madeBy: madeBy.trim(),
      releasedBy: copy.audience.type === "team" ? "" : readBy.trim(),
      releasedOn: copy.audience.type === "team" ? "" : on,
      print,
      told,
      toldWhy: toldWhy.trim(),
      carries: [...carries],
    },
  };
}
