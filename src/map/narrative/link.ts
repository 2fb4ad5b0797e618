import { incidentsTogether, showDate, type Link } from "../../record";
import { ageOf, counted, joined, listed, nameIn, sentenceOf, stopped, type Sentence, type Telling } from "./telling";
import { EFFECT, SOURCE, STRENGTH } from "./words";

/** Words somebody wrote down, marked as such: the sentences around them are ours. */
function noted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" ? "" : `Noted: “${stopped(line)}”`;
}

/** "4 June 2025, from the police"; what is missing is said. */
function knownFrom({ date, source }: Link): string {
  const from = SOURCE[source.kind] === "" ? "" : `from ${SOURCE[source.kind]}`;
  if (date === "") return from === "" ? "no date or source recorded" : `${from}, no date recorded`;
  return `${showDate(date)}, ${from || "no source recorded"}`;
}

/** "This is evidenced and current: 4 June 2025, from the police." How it is known is said before what it is. */
function basis(link: Link, telling: Telling): string {
  const age = link.past ? "" : ageOf(link.date, telling);
  const known = knownFrom(link);
  if (link.basis === "not-known") {
    if (link.date === "" && SOURCE[link.source.kind] === "") return "How this is known is not recorded.";
    const first = "Whether this is evidenced is not recorded.";
    return age === "" ? first.replace(/\.$/, `: ${known}.`) : `${first} It is ${age}: ${known}.`;
  }
  const join = age === "" ? "" : link.basis === "evidenced" && age === "historic" ? " but historic" : ` and ${age}`;
  return `This is ${link.basis}${join}: ${known}.`;
}

const RELIABLE: Record<Link["source"]["reliability"], string> = {
  reliable: "The source is reliable.",
  untested: "The source is untested.",
  "not-reliable": "The source is not reliable.",
  "not-known": "",
};

/** How the link helps, harms and holds. */
function quality({ strength, effect, past }: Link): string {
  const is = past ? "was" : "is";
  const words = [EFFECT[effect], STRENGTH[strength]].filter((word) => word !== "");
  if (words.length < 2 || effect !== "mixed") return words.length === 0 ? "" : `The link ${is} ${listed(words)}.`;
  return words.map((word, index) => `${index === 0 ? "The link" : "It"} ${is} ${word}.`).join(" ");
}

const PREPOSITION = /^(?:at|in|on|near|outside|inside|by|around|behind|along|between|from|to|during|online)\b/i;

/** "It was seen at the car wash, by a neighbour." */
function seen({ where, byWhom }: Link): string {
  const at = where === "" ? "" : PREPOSITION.test(where) ? where : `at ${where}`;
  const by = byWhom === "" ? "" : /^by\b/i.test(byWhom) ? byWhom : `by ${byWhom}`;
  const parts = [at, by].filter((part) => part !== "").map((part) => part.replace(/[.\s]+$/, ""));
  return parts.length === 0 ? "" : `It was seen ${parts.join(", ")}.`;
}

function influence(link: Link, from: string, to: string): string {
  const [alone, together] = link.past ? ["influenced", "influenced"] : ["influences", "influence"];
  return {
    "from-to": `${from} ${alone} ${to}.`,
    "to-from": `${to} ${alone} ${from}.`,
    both: `${from} and ${to} ${together} each other.`,
    none: `Neither ${alone} the other.`,
    "not-known": "",
  }[link.influence];
}

function conflict({ conflict: there, past, from, to }: Link, { record }: Telling): string {
  if (!there) return "";
  const places = new Set(record.places.map(({ id }) => id));
  return `There ${past ? "was" : "is"} conflict ${places.has(from) || places.has(to) ? "there" : "between them"}.`;
}

function together({ from, to }: Link, { record }: Telling): string {
  const times = incidentsTogether(record, from, to).length;
  return times === 0 ? "" : `They were together at ${counted(times, "recorded incident", "recorded incidents")}.`;
}

/** Everything the guidance asks to test about a link: how it is known, then what it is. */
export function linkSentence(link: Link, telling: Telling): Sentence {
  const [from, to] = [nameIn(telling, link.from), nameIn(telling, link.to)];
  const nature = link.nature.replace(/[.\s]+$/, "");
  const told = joined(
    `${from} ${link.past ? "was" : "is"} linked to ${to}${nature === "" ? "" : `: ${nature}`}.`,
    basis(link, telling),
    link.past ? "It is over." : "",
    RELIABLE[link.source.reliability],
    seen(link),
    quality(link),
    conflict(link, telling),
    influence(link, from, to),
    together(link, telling),
    link.recheck ? "It is still to be checked." : "",
    link.status === "proposed" ? "This is not confirmed yet." : "",
    noted(link.note),
  );
  return sentenceOf(telling, { list: "links", id: link.id }, told, [link.id, link.from, link.to]);
}
