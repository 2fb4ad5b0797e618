import { distance } from "../../matching";
import { heldBy, isOf } from "../findings";

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
  const held = heldBy(domain, known);
  return held === undefined ? undefined : { known: held, how: "holds" };
}
