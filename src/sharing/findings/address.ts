import type { Policy } from "./seen";

/** How well an address suits what is confidential. Nobody can see the way a message takes, so none is ever more than usual. */
export type Suits = "usually" | "check" | "not-suitable";

/** The part after the last "@", in small letters; "" where there is none, or where it could not be a domain. */
export function domainOf(address: string): string {
  const bare = address.replace(/^.*</, "").replace(/>.*$/, "").trim().toLowerCase();
  const at = bare.lastIndexOf("@");
  if (at < 1) return "";
  const domain = bare.slice(at + 1).replace(/\.$/, "");
  if (/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/.test(domain)) return domain;
  return "";
}

/** "*.gov.uk" takes every domain that ends so, and not one that only looks like it ("gov.uk.example.com"). */
export function isOf(domain: string, pattern: string): boolean {
  const wanted = pattern.trim().toLowerCase();
  if (wanted.slice(0, 2) !== "*.") return domain === wanted;
  const ending = wanted.slice(1);
  return domain.length > ending.length && domain.slice(-ending.length) === ending;
}

const isAmong = (domain: string, patterns: readonly string[]) => patterns.some((pattern) => isOf(domain, pattern));

const endingOf = (pattern: string) => pattern.trim().toLowerCase().replace(/^\*\./, "");
const squeezed = (domain: string) => domain.replace(/[.-]/g, "");

/** Shorter ones would be found in half of all domains. */
const SHORTEST = 5;

/**
 * The known domain that another one only looks like, longest first: "gov.uk.example.com" and "policeuk.org" hold an ending that they
 * do not have. undefined where it is like none, or truly ends so.
 */
export function heldBy(domain: string, patterns: readonly string[]): string | undefined {
  const endings = patterns.map(endingOf).sort((a, b) => b.length - a.length);
  if (endings.some((ending) => domain === ending || domain.slice(-ending.length - 1) === `.${ending}`)) return undefined;
  return endings.filter((ending) => {
    const letters = squeezed(ending);
    return letters.length >= SHORTEST && squeezed(domain).indexOf(letters) >= 0;
  })[0];
}

/** Whether somebody of the council's own writes there. */
export const isOwn = (address: string, policy: Policy) => isAmong(domainOf(address), policy.own);

/** What a council says of an address; one that it says nothing of is checked first. */
export function suits(address: string, policy: Policy): Suits {
  const domain = domainOf(address);
  if (domain === "" || isAmong(domain, policy.notSuitable)) return "not-suitable";
  if (heldBy(domain, policy.own.concat(policy.usually)) !== undefined) return "not-suitable";
  if (isAmong(domain, policy.own) || isAmong(domain, policy.usually)) return "usually";
  return "check";
}
