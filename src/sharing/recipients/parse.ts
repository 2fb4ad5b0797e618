/** One recipient as it was typed or chosen: "Hannah Doyle <hannah.doyle@met.police.uk>". */
export type Parsed = {
  typed: string;
  name: string;
  address: string;
  domain: string;
  fault?: "no-address" | "not-an-address" | "name-hides-address";
};

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
const ANGLED = /^\s*(.*?)\s*<([^<>]*)>\s*$/s;

/** A list as people type it, one recipient each: at commas, semicolons and line ends outside quotes and angle brackets. */
export function splitRecipients(text: string): string[] {
  const found: string[] = [];
  let one = "";
  let quoted = false;
  let angled = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === "<") angled = true;
    else if (!quoted && sign === ">") angled = false;
    const ends = (!quoted && !angled && /[,;]/.test(sign)) || /[\r\n]/.test(sign);
    if (ends) {
      found.push(one);
      one = "";
      quoted = false;
      angled = false;
    } else one += sign;
  }
  return [...found, one].map((part) => part.trim()).filter((part) => part !== "");
}

/** A recipient read apart. A name that shows another address than the one it goes to is a fault: readers see the name only. */
export function parseRecipient(typed: string): Parsed {
  const [, shown = "", inside] = ANGLED.exec(typed) ?? [];
  const bare = (inside ?? typed).trim();
  const name =
    inside === undefined
      ? ""
      : shown
          .replace(/^"(.*)"$/s, "$1")
          .replace(/\\(["\\])/g, "$1")
          .trim();
  const at = bare.lastIndexOf("@");
  const local = bare.slice(0, at);
  const domain = bare
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, "");
  const parsed: Parsed = { typed, name, address: at < 0 ? bare : `${local}@${domain}`, domain: at < 0 ? "" : domain };
  if (at < 1) return { ...parsed, fault: "no-address" };
  if (local.length > 64 || !LOCAL.test(local) || !DOMAIN.test(domain)) return { ...parsed, fault: "not-an-address" };
  const named = /[^\s<>"]+@[^\s<>"]+/.exec(name)?.[0].toLowerCase();
  return named !== undefined && named !== parsed.address.toLowerCase() ? { ...parsed, fault: "name-hides-address" } : parsed;
}

/** The mailbox behind an address: what stands after a plus sorts mail and is the same person. */
export const mailboxOf = (address: string): string => address.toLowerCase().replace(/\+[^@]*@/, "@");
