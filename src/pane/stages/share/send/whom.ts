import type { Audience } from "../../../../copies";
import type { Profile } from "../../../../guidance";
import type { NetworkRecord } from "../../../../record";
import {
  contactsAt,
  groupOf,
  groupRecipients,
  mailboxOf,
  policyOf,
  splitRecipients,
  type Grouped,
} from "../../../../sharing/recipients";

/** Somebody who may be written to, how well the address suits, and whom they act for: of whom nobody knows, where the mail goes. */
export type Chosen = Grouped & { agency: string };

/** Contacts of the agency that a copy is for, and how they are named there. Nobody else is offered. */
export function contactsFor(record: NetworkRecord, audience: Audience, profile: Profile): Chosen[] {
  if (audience.type !== "partner") return [];
  const { recipients } = contactsAt(record, audience.agency);
  return recipients.map(({ name, address, agency }) => ({ ...groupOf(address, policyOf(profile)), name, agency }));
}

/** Everybody by group, each mailbox once: the contacts, and addresses that were typed, one after the other. */
export function everybody(contacts: readonly Chosen[], typed: string, profile: Profile): Chosen[] {
  const added = Object.values(groupRecipients(splitRecipients(typed), policyOf(profile))).flat();
  const known = new Set(contacts.map(({ address }) => mailboxOf(address)));
  const agencyOf = (domain: string) => contacts.find((one) => one.domain === domain)?.agency ?? domain;
  const others = added.filter(({ address }) => !known.has(mailboxOf(address)));
  return [...contacts, ...others.map((one) => ({ ...one, agency: agencyOf(one.domain) }))];
}
