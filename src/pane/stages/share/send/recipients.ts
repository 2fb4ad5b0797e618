import type { Audience } from "../../../../copies";
import type { Addressee } from "../../../../hosts";
import { actsForAgency, type NetworkRecord } from "../../../../record";
import { suits, type Policy, type Suits } from "../../../../sharing/findings";
import type { Profile } from "../../../../guidance";

/** Somebody who may be written to, and how well the address suits; never more than "usually". */
export type Recipient = Addressee & { suits: Suits; agency: string };

export const SUITS_WORDS: Readonly<Record<Suits, string>> = {
  usually: "Usually secure",
  check: "Check first",
  "not-suitable": "Not suitable",
};

const EMAIL = /[^\s<>(),;:"[\]\\]+@[^\s<>(),;:"[\]\\]+\.[^\s<>(),;:"[\]\\.]+/;

export const policyOf = ({ marking, recipients }: Profile): Policy => ({ marking, ...recipients });

/** The address in what somebody wrote about how to reach a contact; "" where there is none. */
export const addressIn = (reach: string): string => EMAIL.exec(reach)?.[0] ?? "";

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Contacts of the agency that a copy is for, with an address, those that suit best first. Nobody else is offered. */
export function recipientsFor(record: NetworkRecord, audience: Audience, profile: Profile): Recipient[] {
  const policy = policyOf(profile);
  const order: readonly Suits[] = ["usually", "check", "not-suitable"];
  return record.people
    .filter((person) => actsForAgency(person) && audience.type === "partner" && same(person.agency, audience.agency))
    .flatMap(({ name, reach, agency }) => {
      const address = addressIn(reach);
      return address === "" ? [] : [{ name, address, agency, suits: suits(address, policy) }];
    })
    .sort((a, b) => order.indexOf(a.suits) - order.indexOf(b.suits));
}

/** Addresses typed by hand, one after the other. */
export const typedRecipients = (text: string, profile: Profile): Recipient[] =>
  text
    .split(/[;,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => {
      const address = addressIn(one) || one;
      const name = one.includes("<") ? one.slice(0, one.indexOf("<")).trim() : "";
      return { name, address, agency: "", suits: suits(address, policyOf(profile)) };
    });
