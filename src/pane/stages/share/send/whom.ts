import type { Audience } from "../../../../copies";
import type { Profile } from "../../../../guidance";
import { foldName, type Id, type NetworkRecord } from "../../../../record";
import {
  contactsAt,
  groupOf,
  groupRecipients,
  mailboxOf,
  policyOf,
  splitRecipients,
  whoWasThere,
  type Found,
  type Grouped,
} from "../../../../sharing/recipients";
import { isOwn } from "../../../../sharing/findings";

/** Somebody who may be written to, how well the address suits, and whom they act for: of whom nobody knows, where the mail goes. */
export type Chosen = Grouped & { agency: string; isProposed: boolean };

/** Who a copy can be sent to, and who could not be, since nobody knows their address. */
export type Contacts = { known: Chosen[]; withoutAddress: string[] };

/** What tells of a session goes to those who were at it; everything else comes before one. */
const TELLS = new Set(["minutes", "actions"]);

type Sending = { kindId: string; sessionId: Id | ""; audience: Audience };

function thereOf(record: NetworkRecord, sessionId: Id | ""): Found {
  const session = record.sessions.find(({ id }) => id === sessionId);
  return session ? whoWasThere(record, session) : { recipients: [], withoutAddress: [] };
}

/**
 * Contacts of the agency that a copy is for, and how they are named there; of the team, those of the council's own who were at the session.
 * Nobody else is offered. Minutes and actions are proposed to those who were there, where anybody of the agency was.
 */
export function contactsFor(record: NetworkRecord, { kindId, sessionId, audience }: Sending, profile: Profile): Contacts {
  const policy = policyOf(profile);
  const there = thereOf(record, sessionId);
  const wasThere = new Set(there.recipients.map(({ address }) => mailboxOf(address)));
  if (audience.type === "subject") return { known: [], withoutAddress: [] };
  const isTeam = audience.type === "team";
  const offered = isTeam
    ? there.recipients.filter(({ address }) => isOwn(address, policy))
    : contactsAt(record, audience.agency).recipients;
  const anybody = TELLS.has(kindId) && offered.some(({ address }) => wasThere.has(mailboxOf(address)));
  return {
    known: offered.map(({ name, address, agency }) => ({
      ...groupOf(address, policy),
      // Teams of one council learn nothing from each other's addresses.
      ...{ name, agency: isTeam ? profile.council : agency, isProposed: !anybody || wasThere.has(mailboxOf(address)) },
    })),
    withoutAddress: isTeam ? [] : contactsAt(record, audience.agency).withoutAddress,
  };
}

/** Everybody by group, each mailbox once: the contacts, and addresses that were typed, one after the other. */
export function everybody(contacts: readonly Chosen[], typed: string, profile: Profile): Chosen[] {
  const added = Object.values(groupRecipients(splitRecipients(typed), policyOf(profile))).flat();
  const known = new Set(contacts.map(({ address }) => mailboxOf(address)));
  const agencyOf = (domain: string) => contacts.find((one) => one.domain === domain)?.agency ?? domain;
  const others = added.filter(({ address }) => !known.has(mailboxOf(address)));
  return [...contacts, ...others.map((one) => ({ ...one, agency: agencyOf(one.domain), isProposed: true }))];
}

/** Whom a message goes to: those proposed, as somebody ticked them or not; nobody at an address that does not suit. */
export const tickedOf = (all: readonly Chosen[], ticks: Readonly<Record<string, boolean>>): Chosen[] =>
  all.filter(({ address, suits, isProposed }) => suits !== "not-suitable" && (ticks[address] ?? isProposed));

/** The names of those whose address nobody knows, in a sentence; "" where there are none. */
export const missingWords = ({ withoutAddress }: Pick<Contacts, "withoutAddress">): string => {
  const names = [...new Map(withoutAddress.map((name) => [foldName(name), name])).values()].filter((name) => name !== "");
  return names.length === 0 ? "" : `No address is known of ${names.join(", ")}. Write it on their card, or below.`;
};
