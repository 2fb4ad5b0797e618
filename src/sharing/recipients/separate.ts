import { foldName } from "../../record";
import type { Addressee } from "../message";

/** Somebody a message is to go to, and whom they act for. `family` is a child, a carer or a relative. */
export type Recipient = Addressee & { agency: string; family?: boolean };

/** Whose messages may be one: people of one agency. */
const keyOf = ({ agency, family, address }: Recipient): string =>
  family === true || agency.trim() === "" ? `alone ${address.toLowerCase()}` : foldName(agency);

/**
 * The messages that a list of recipients has to be, so that nobody learns from it who else works with these children: one for each
 * agency, and one of their own for everybody in the family and for whoever acts for nobody known.
 */
export function separateMessages(recipients: readonly Recipient[]): Recipient[][] {
  const messages = new Map<string, Recipient[]>();
  for (const one of recipients) messages.set(keyOf(one), [...(messages.get(keyOf(one)) ?? []), one]);
  return [...messages.values()];
}

/** Why a list cannot be one message, in words; "" where it can. */
export function disclosing(recipients: readonly Recipient[]): string {
  const count = separateMessages(recipients).length;
  if (count < 2) return "";
  const family = recipients.some((one) => one.family === true);
  const why = family
    ? "A member of the family would see who else is written to."
    : "Each would see which other agencies work with these children.";
  return `${why} Make ${count} messages of it.`;
}
