import type { Copy, NameMode, Settled } from "../../../../copies";
import type { Chosen } from "../../../../documents";
import type { Profile } from "../../../../guidance";
import { timesFault, timesFor, type SessionTimes } from "../../../../meeting";
import type { Change, Id, NetworkRecord, PartialDate, Session } from "../../../../record";
import { shareChange, shareFaults } from "../../../../sharing/register";
import type { MadeCopy } from "../../../outgoing";
import { audienceOf } from "../readers";

/** What was chosen so far: which paper of which session, for whom, how people are named. */
export type Order = {
  kindId: string;
  sessionId: Id | "";
  reader: string;
  agency: string;
  names: NameMode;
  /** Of the session, where somebody is invited to it. */
  times: SessionTimes;
  /** What was decided about words that only a person can tell. */
  settled: readonly Settled[];
  /** Whom and what an agency is asked about, where somebody chose that. */
  asked?: Chosen;
};

/** What a person chose for a paper about a part of the network; undefined where the paper chooses. */
export const chosenFor = ({ kindId, asked }: Pick<Order, "kindId" | "asked">): Chosen | undefined =>
  kindId === "subjects" ? asked : undefined;

/** What is said about a copy before it leaves. */
export type Leaving = { why: string; madeBy: string; readBy: string; told: "not-asked" | "yes" | "no"; toldWhy: string };

/** A list for research needs names and dates of birth; everything else goes out with as little as will do. */
export const namesFor = (kindId: string, reader: string): NameMode =>
  kindId === "subjects" || reader === "team" ? "full" : "initials";

/** An agenda goes out as the invitation to its session. */
export const isInvitation = ({ kindId }: Pick<Order, "kindId">): boolean => kindId.startsWith("agenda");

/** What is offered first of a session: an appointment invites to it, a message asks what is known. */
export const firstKind = (session: Session | undefined, isAppointment: boolean): string =>
  session && isAppointment ? `agenda-${session.kind}` : "subjects";

const NO_TIMES: SessionTimes = { starts: "", ends: "" };

/** The times that a session is proposed to have, where there is one. */
export function timesAt(record: NetworkRecord, sessionId: Order["sessionId"], profile: Profile): SessionTimes {
  const session = record.sessions.find(({ id }) => id === sessionId);
  return session ? timesFor(session, record, profile) : NO_TIMES;
}

/** The session's times as they were said for the invitation; undefined where they stand there already. */
export function timesChange(record: NetworkRecord, order: Order): Change | undefined {
  const session = record.sessions.find(({ id }) => id === order.sessionId);
  const { starts, ends } = order.times;
  if (!session || !isInvitation(order) || (session.starts === starts && session.ends === ends)) return undefined;
  return { type: "edit", in: "sessions", id: session.id, values: { starts, ends } };
}

export function copyOf({ reader, agency, names, settled }: Order): Copy | undefined {
  const audience = audienceOf(reader, agency);
  return audience && { audience, names, settled };
}

/** What has to be chosen before a copy can be made, as a sentence; "" where nothing is missing. */
export function missingFrom(order: Order): string {
  if (order.sessionId === "") return "Choose the session it is about. Add one under Meet if there is none.";
  if (!copyOf(order)) return "Say who it is for.";
  if (isInvitation(order) && timesFault(order.times) !== "") return "Put the times right first.";
  if (order.kindId === "subjects" && !order.reader.startsWith("partner") && order.reader !== "other") {
    return "A list of subjects asks one agency. Choose which.";
  }
  if (chosenFor(order)?.people?.length === 0) return "Choose whom the agency is asked about.";
  return "";
}

/** What has to be said before a copy can be released, as a sentence; "" where nothing is missing. */
export function notSaid(copy: Copy, leaving: Leaving): string {
  if (copy.audience.type === "team") return "";
  const [fault] = shareFaults({ copy, ...leaving });
  if (fault !== undefined) return fault;
  if (leaving.madeBy.trim() === "") return "Say who made this copy.";
  return leaving.readBy.trim() === "" ? "Somebody else reads it before it leaves: say who did." : "";
}

type Leaves = { made: MadeCopy; copy: Copy; sessionId: Id | ""; leaving: Leaving; on: PartialDate };

/** The entry in the sharing list: this very copy, who read it, and why it goes. It has not gone anywhere yet. */
export function shareOf(record: NetworkRecord, { made, copy, sessionId, leaving, on }: Leaves) {
  const { kindId: kind, title, print, carries } = made;
  const { why, told, toldWhy, madeBy, readBy } = leaving;
  const isOutside = copy.audience.type !== "team";
  return shareChange(record, {
    ...{ paper: { kind, title }, copy, session: sessionId, recipients: [], on, how: "draft", print, carries },
    ...{ why: why.trim(), told, toldWhy: toldWhy.trim(), madeBy: madeBy.trim() },
    ...{ releasedBy: isOutside ? readBy.trim() : "", releasedOn: isOutside ? on : "" },
  });
}
