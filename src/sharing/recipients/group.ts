import { suits, type Policy, type Suits } from "../findings";
import { looksLike } from "./lookAlike";
import { mailboxOf, parseRecipient, type Parsed } from "./parse";

/** A recipient with how well they suit, and why in words; "" where there is nothing to say. */
export type Grouped = Parsed & { suits: Suits; why: string };

/** Headings of the groups. Nobody can see which way a message takes, so none promises more than this. */
export const GROUP_WORDS: Readonly<Record<Suits, string>> = {
  usually: "Usually secure",
  check: "Check first",
  "not-suitable": "Not suitable",
};

const FAULT: Readonly<Record<NonNullable<Parsed["fault"]>, string>> = {
  "no-address": "There is no address here. Choose the person again, or type the address.",
  "not-an-address": "This is not an address that mail could reach. Check it with the person.",
  "name-hides-address": "The name shows another address than the one this goes to. Take it out, and choose the person again.",
};

/** A recipient with the group they belong in, by the council's list. */
export function groupOf(typed: string, policy: Policy): Grouped {
  const parsed = parseRecipient(typed);
  if (parsed.fault) return { ...parsed, suits: "not-suitable", why: FAULT[parsed.fault] };
  const { domain, address } = parsed;
  const like = looksLike(domain, policy.own, policy.usually);
  if (like?.how === "holds")
    return {
      ...parsed,
      suits: "not-suitable",
      why: `${domain} only looks like ${like.known}. Check the address with the person.`,
    };
  const group = suits(address, policy);
  if (like && group !== "not-suitable")
    return { ...parsed, suits: "check", why: `${domain} is nearly ${like.known}. Check for a slip.` };
  if (group === "check")
    return { ...parsed, suits: group, why: `Check with the person that ${domain} may take this, and that it is theirs.` };
  if (group === "not-suitable")
    return {
      ...parsed,
      suits: group,
      why: `${domain} is for private mail, or no longer in use. Ask for another address, or give it to them another way.`,
    };
  return { ...parsed, suits: group, why: "" };
}

/** Recipients by group, each mailbox once. */
export function groupRecipients(typed: readonly string[], policy: Policy): Record<Suits, Grouped[]> {
  const groups: Record<Suits, Grouped[]> = { usually: [], check: [], "not-suitable": [] };
  const seen = new Set<string>();
  for (const one of typed) {
    const grouped = groupOf(one, policy);
    const mailbox = mailboxOf(grouped.address);
    if (!seen.has(mailbox)) groups[grouped.suits].push(grouped);
    seen.add(mailbox);
  }
  return groups;
}
