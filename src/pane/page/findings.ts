import {
  excerptsIn,
  hashText,
  isExcerpt,
  isNewer,
  mapPageOf,
  OUR_TAGS,
  type Envelope,
  type WrittenControls,
} from "../../documents";
import type { ShownControl, Standing } from "../../hosts";
import { blocksOn, excerptLabel } from "./blocksOn";
import type { Titles } from "../store";
import { filledOf, hashOf } from "./compare";
import { differingTitles } from "./titles";

/** What can be done about something of ours in the open document. */
export type Mend = "take" | "write" | "plain" | "anew" | "draw" | "finish" | "title" | "unlink";

/**
 * Something of ours that does not stand as it was made: edited by hand, with nothing in the network that belongs to it, taken off
 * the page, from a change that was interrupted, from a newer version, a map of another day, or titles that differ.
 */
export type Finding = {
  /** The control's tag, or what of the whole document it is about. */
  id: string;
  label: string;
  state: "edited" | "source-missing" | "gone" | "interrupted" | "newer" | "old-map" | "title";
  /** What stands there, and what the network says. */
  words: string;
  /** Of a field: what it said when it was looked at, so that nothing is written over what nobody has seen. */
  text?: string;
  mends: readonly Mend[];
};

/** What was found, and how many of ours stand as they were made. */
export type Checked = { findings: Finding[]; asMade: number };

/** What is known of the document: `envelope` as it was last written, `pages` as the open network would have it now. */
export type Known = {
  standing: Standing;
  parts: readonly string[];
  envelope: Envelope | undefined;
  interrupted: boolean;
  /** Undefined where another network is open in the pane, or none. */
  pages: WrittenControls | undefined;
  /** Tags of maps that are not as the network is now: `lost` are no page of it any more. */
  oldMaps: { old: ReadonlySet<string>; lost: ReadonlySet<string> };
  /** The pane opens by itself with the document. */
  opensItself: boolean;
  /** Where they differ. */
  titles: Titles | undefined;
};

const FIELD = "mt:";
const LONGEST = 80;

/** A few words of a text, to know it by. */
const short = (text: string) => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
};
const quoted = (text: string) => (text.trim() === "" ? "nothing" : `“${short(text)}”`);

const WHOLE = "The document";

const UNLINK_AGAIN = "Nothing of ours stands in it, and the pane still opens with it: making it plain Word was interrupted.";

function ofDocument(known: Known): Finding[] {
  const { parts, envelope, interrupted, standing, opensItself } = known;
  if (parts.some(isNewer)) {
    const words = "It was written by a newer version of this tool. Nothing of it is changed here.";
    return [{ id: "newer", label: WHOLE, state: "newer", words, mends: ["unlink"] }];
  }
  if (!envelope) {
    const words = "The network that belongs to its fields is not inside it, so nothing typed here can be taken over.";
    const whole = { label: WHOLE, mends: ["unlink"] as const };
    if (standing.controls.some(({ tag }) => OUR_TAGS.test(tag)))
      return [{ ...whole, id: "source", state: "source-missing", words }];
    return opensItself ? [{ ...whole, id: "opens", state: "interrupted", words: UNLINK_AGAIN }] : [];
  }
  if (isExcerpt(envelope.kind)) {
    const apart = ofBlocks(standing, envelope);
    if (apart.length > 0) return apart;
  }
  if (!interrupted && parts.length < 2) return [];
  const words = "The last change was interrupted: some of it may stand on the pages and the rest not.";
  return [{ id: "interrupted", label: WHOLE, state: "interrupted", words, mends: ["finish"] }];
}

/** Pages of ours in somebody else's document: those that stand there are those that the document carries something for. */
function ofBlocks({ controls }: Standing, { kind }: Envelope): Finding[] {
  const [there, carried] = [blocksOn(controls), excerptsIn(kind)];
  const named = (ids: typeof there) => ids.map((id) => `“${excerptLabel(id)}”`).join(", ");
  const more = there.filter((id) => !carried.includes(id));
  const fewer = carried.filter((id) => !there.includes(id));
  const words = [
    ...(more.length > 0 ? [`On the page, and not yet in what the document holds of the network: ${named(more)}.`] : []),
    ...(fewer.length > 0
      ? [`Not on the page any more, and still in what the document holds of the network: ${named(fewer)}.`]
      : []),
  ].join(" ");
  const mends = [there.length === 0 ? "unlink" : "finish"] as const;
  return words === "" ? [] : [{ id: "blocks", label: WHOLE, state: "interrupted", words, mends }];
}

/** Fields by what is wrong with them; "" where they stand as they were made. */
function ofField(control: ShownControl, envelope: Envelope, pages: WrittenControls | undefined): Finding | undefined {
  const { tag, text } = control;
  const label = labelOf(tag, pages);
  if (envelope.hashes[tag] === undefined) {
    const words = `${quoted(text)} stands in a field that nothing in this network belongs to; it may come from another document.`;
    return { id: tag, label, state: "source-missing", words, mends: ["plain"] };
  }
  const wanted = pages?.controls.find((one) => one.tag === tag);
  const said = wanted?.lines.map((line) => line.text).join("\n");
  const hash = said === undefined ? envelope.hashes[tag] : hashText(said);
  if (hashOf(text) === hash) return undefined;
  const words =
    said === undefined ? `The page says ${quoted(text)}.` : `The page says ${quoted(text)}, the network ${quoted(said)}.`;
  return { id: tag, label, state: "edited", words, text, mends: pages ? ["take", "write", "plain"] : ["plain"] };
}

function labelOf(tag: string, pages: WrittenControls | undefined): string {
  return pages?.controls.find((control) => control.tag === tag)?.label ?? tag.split("/").at(-1) ?? tag;
}

/** The names of fields that were written and are not on the page any more; each once, since a row has several of one name. */
export function goneFields(controls: readonly ShownControl[], envelope: Envelope, pages?: WrittenControls): string[] {
  const there = new Set(controls.map(({ tag }) => tag));
  const away = Object.keys(envelope.hashes).filter((tag) => !there.has(tag));
  return [...new Set(away.map((tag) => labelOf(tag, pages)))];
}

function ofGone({ standing, envelope, pages }: Known): Finding[] {
  const names = envelope ? goneFields(standing.controls, envelope, pages) : [];
  return names.map((label) => ({
    id: `gone-${label}`,
    label,
    state: "gone",
    words: "It was taken off the page. The network still has what stood in it.",
    mends: ["anew"],
  }));
}

function ofMaps({ standing, oldMaps: { old, lost } }: Known): Finding[] {
  const find = (tags: ReadonlySet<string>, words: string, mends: readonly Mend[]): Finding[] => {
    const maps = standing.controls.filter(({ tag }) => tags.has(tag));
    const [first] = maps;
    if (!first) return [];
    const label = maps.length === 1 ? "Map" : `Map, ${maps.length} copies`;
    return [{ id: first.tag, label, state: "old-map", words, mends }];
  };
  const gone = "It shows the network as it was when it was drawn. What it shows stands on other pages of the map by now.";
  return [...find(old, "It shows the network as it was when it was drawn.", ["draw"]), ...find(lost, gone, ["anew"])];
}

function ofTitles({ titles }: Known): Finding[] {
  if (!titles) return [];
  return [{ id: "title", label: "Title", state: "title", words: differingTitles(titles), mends: ["title"] }];
}

/** Everything of ours in the document that does not stand as it was made. */
export function findingsOf(known: Known): Checked {
  const { standing, envelope, pages } = known;
  const fields = standing.controls.filter(({ tag }) => tag.startsWith(FIELD));
  const filled = envelope ? filledOf(fields, envelope, pages?.empty ?? {}) : [];
  // A row that somebody copied has its tags twice: the first is ours.
  const first = filled.filter(({ tag }, at) => filled.findIndex((one) => one.tag === tag) === at);
  const edited = envelope ? first.flatMap((control) => ofField(control, envelope, pages) ?? []) : [];
  const maps = ofMaps(known);
  const { old, lost } = known.oldMaps;
  const others = standing.controls.filter(({ tag }) => mapPageOf(tag) !== undefined && !old.has(tag) && !lost.has(tag));
  return {
    findings: [...ofDocument(known), ...ofTitles(known), ...edited, ...ofGone(known), ...maps],
    asMade: first.length - edited.length + others.length,
  };
}
