import { distance } from "../../matching";
import { isOf } from "../findings";

/** "*.gov.uk" without its star. */
const endingOf = (pattern: string) => pattern.replace(/^\*\./, "");
const squeezed = (domain: string) => domain.replace(/[.-]/g, "");

/** Shorter ones would be found in half of all domains. */
const SHORTEST = 5;

/**
 * The known domain that another one only looks like: "gov.uk.example.com" and "policeuk.org" hold an ending they do not have, and
 * "towerhamlet.gov.uk" is a letter away from the council's own. undefined where it is one of them, or like none.
 */
export function looksLike(
  domain: string,
  own: readonly string[],
  usually: readonly string[],
): { known: string; how: "holds" | "nearly" } | undefined {
  const known = [...own, ...usually];
  const near = own.find(
    (one) => !one.startsWith("*.") && domain !== one && Math.abs(one.length - domain.length) <= 2 && distance(one, domain) <= 2,
  );
  if (near !== undefined && !own.some((one) => isOf(domain, one))) return { known: near, how: "nearly" };
  if (known.some((one) => isOf(domain, one))) return undefined;
  if (domain.split(".").some((label) => label.startsWith("xn--"))) return { known: "a domain in other letters", how: "holds" };
  const held = known
    .map(endingOf)
    .sort((a, b) => b.length - a.length)
    .find((ending) => squeezed(ending).length >= SHORTEST && squeezed(domain).includes(squeezed(ending)));
  return held === undefined ? undefined : { known: held, how: "holds" };
}
