import type { Envelope } from "../../documents/envelope";
import { RETURN_FIELDS, RETURNED_KIND, returnRows } from "../../documents/returned";
import { foldName, showDate, type NetworkRecord, type PartialDate } from "../../record";
import { readBack, type Back } from "../back";
import { hidingGone } from "./gone";
import { Taking } from "../back/taking";
import type { Page } from "../docx/page";
import { filledTable } from "./table";
import { takeReturned } from "./take";
import type { Returned } from "./reading";

/** A subject list went to one agency, and so it is a return; the team's own copy is read like any other paper. */
export const isReturn = ({ kind, copy }: Envelope): boolean => kind === RETURNED_KIND && copy.audience.type === "partner";

/** The envelope without the cells that a partner fills in: they are read by themselves. */
function withoutReturn(envelope: Envelope): Envelope {
  const stays = (tag: string) => !RETURN_FIELDS.some((field) => tag.endsWith(`/${field}`));
  const kept = <T>(by: Record<string, T>) => Object.fromEntries(Object.entries(by).filter(([tag]) => stays(tag)));
  return { ...envelope, hashes: kept(envelope.hashes), lines: kept(envelope.lines) };
}

const empty = (count: number) =>
  count === 0 ? "" : count === 1 ? " One row is still empty." : ` ${count} rows are still empty.`;
const points = (count: number) =>
  count === 1 ? "One point was added, to be confirmed." : `${count} points were added, to be confirmed.`;

function said({ agency, answered, open, added, gone }: Returned): string[] {
  const what = added === 0 ? "It adds no new point." : points(added);
  return [
    `${agency} answered ${answered} of ${answered + open} rows.${empty(open)} ${what}`,
    ...(gone === 0 ? [] : [`${agency} also wrote about somebody who is not on the map any more; that was left out.`]),
  ];
}

/** A nickname went with the person it was for: where it stands in an answer, only somebody who knew them can tell. */
const lookForNames = (agency: string) =>
  `Somebody on this list was taken off the map since. Their name was taken out of what ${agency} wrote; a nickname or initials cannot be told from here. Look for those before you confirm it.`;

/** The day an agency's information came, beside its people at that session. */
function noted(record: NetworkRecord, session: string, agency: string, today: PartialDate): NetworkRecord {
  const came = <A extends { agency: string; received: PartialDate }>(attendee: A): A =>
    attendee.received === "" && foldName(attendee.agency) === foldName(agency) ? { ...attendee, received: today } : attendee;
  return {
    ...record,
    sessions: record.sessions.map((one) => (one.id === session ? { ...one, attendance: one.attendance.map(came) } : one)),
  };
}

export type ReturnOptions = { into?: NetworkRecord; notes: readonly string[]; today?: PartialDate };

/**
 * A subject list that an agency filled in and sent back, read into the open network or into what the paper carries. What it
 * says is proposed, with the agency as its source; what was changed elsewhere on the paper is asked about and changes nothing.
 */
export function readReturn(page: Page, envelope: Envelope, carried: NetworkRecord, options: ReturnOptions): Back {
  const { into, notes, today } = options;
  const { audience } = envelope.copy;
  const agency = audience.type === "partner" ? audience.agency : "";
  const where = `${envelope.title}, back from ${agency}, list of ${showDate(envelope.made)}`;
  const { rows, rest } = filledTable(page, envelope, carried);
  const hide = into && hidingGone(into, carried);
  const back = readBack(rest, withoutReturn(envelope), carried, {
    ...{ notes, asks: where },
    ...(into && { into }),
    ...(hide && { hide }),
  });
  const taking = new Taking(back.record, where, hide);
  const returned = takeReturned(taking, rows, { agency, written: returnRows(carried), whole: true });
  const isAnswered = returned.answered > 0 && today !== undefined;
  const record = isAnswered ? noted(taking.record, envelope.session, agency, today) : taking.record;
  const look = hide && returned.added > 0 ? [lookForNames(agency)] : [];
  return { record, taken: [], said: [...back.said, ...said(returned), ...look] };
}

/** Whom a list was for, as its first table says it. */
function agencyOn(page: Page): string {
  const row = page.lines.find(({ text, cell, row: at }) => at >= 0 && cell === 0 && text === "For")?.row ?? -1;
  return page.lines.find((line) => row >= 0 && line.row === row && line.cell === 1)?.text ?? "";
}

/**
 * A filled list whose record another program took out, read by its heads, its bookmarks and the names in the open network.
 * Undefined where it does not say which agency it comes from. What stands outside the table is not looked at.
 */
export function readLostReturn(page: Page, title: string, into: NetworkRecord): Back | undefined {
  const agency = agencyOn(page);
  if (agency === "") return undefined;
  const envelope: Envelope = {
    version: 1,
    kind: RETURNED_KIND,
    edition: into.edition,
    made: "",
    copy: { audience: { type: "partner", agency }, names: "full" },
    session: "",
    title,
    record: into,
    hashes: {},
    lines: {},
    fixed: "",
    mermaid: "",
  };
  const { rows } = filledTable(page, envelope, into);
  if (rows.length === 0) return undefined;
  const taking = new Taking(into, `${title}, back from ${agency}`);
  const returned = takeReturned(taking, rows, { agency, written: returnRows(into), whole: false });
  return { record: taking.record, taken: [], said: said(returned) };
}
