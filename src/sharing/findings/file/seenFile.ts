import type { SeenFile } from "../seen";
import { bytesOfBase64 } from "./base64";
import { zipParts } from "./zipParts";

/** The part that a document of ours carries (src/documents/envelope.ts). */
const OURS = 'xmlns="urn:mapping-toolkit:record"';
/** A network of a hundred people is well below this; a larger part is not read in the second that a message waits. */
const LARGEST_PART = 4 * 1024 * 1024;

const attribute = (element: string, name: string): string => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(element);
  if (found === null) return "";
  return found[1] as string;
};

const unescaped = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

type Named = { name: string; aliases: string[]; kind: string };

/** Names and nicknames of everybody on the map; whoever acts for an agency may be named anywhere. */
function peopleIn(part: string): string[] {
  const start = part.indexOf("<json>");
  const end = part.indexOf("</json>");
  if (start < 0 || end < start) return [];
  const record = JSON.parse(unescaped(part.slice(start + 6, end))) as { people: Named[] };
  const names: string[] = [];
  record.people.forEach(({ name, aliases, kind }) => {
    if (kind !== "professional") names.push(name, ...aliases);
  });
  return names.filter((name) => name !== "");
}

function audienceOf(element: string): SeenFile["audience"] {
  const said = attribute(element, "audience");
  if (said === "partner" || said === "subject") return said;
  return "team";
}

function namesOf(element: string): SeenFile["names"] {
  const said = attribute(element, "names");
  if (said === "initials" || said === "codes") return said;
  return "full";
}

/** A file as it was attached; one that cannot be read is taken for somebody else's. */
export function seenFile(name: string, base64: string): SeenFile {
  const other: SeenFile = { name, ours: false, audience: "team", names: "full", people: [] };
  try {
    const parts = zipParts(bytesOfBase64(base64), /^customXml\/item\d+\.xml$/, LARGEST_PART);
    const part = parts.filter((text) => text.slice(0, 2000).indexOf(OURS) >= 0)[0];
    if (part === undefined) return other;
    const element = part.slice(0, part.indexOf(">") + 1);
    return { name, ours: true, audience: audienceOf(element), names: namesOf(element), people: peopleIn(part) };
  } catch (error) {
    return other;
  }
}
