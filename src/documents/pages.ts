import { namesInFull, type Copy } from "../copies";
import type { Profile } from "../guidance";
import { isCode, MentionFinder, type Id, type NetworkRecord, type PartialDate, textsOf, withoutPictures } from "../record";
import { lineText, type Block, type Cell, type Line } from "./blocks";
import { placeControls, type Control } from "./controls";
import { ENVELOPE_VERSION, writeEnvelope } from "./envelope";
import type { Chosen, DocumentKind, MapPicture } from "./kind";
import { namingOf, type Naming } from "./naming";
import { kindOf } from "./registry";
import { mapViewOf, viewOf, type View } from "./view";
import { writtenOn } from "./writtenOn";

export type MakeOptions = {
  profile: Profile;
  copy: Copy;
  /** The day it is made, "2025-06-04". */
  today: PartialDate;
  /** The session an agenda or minutes are about; without it, the next one that has to be written. */
  sessionId?: Id;
  /** What a person chose, for a kind that is about a part of the network. */
  chosen?: Chosen;
  /** Ids of photographs whose picture stands on the pages; without it, of all. The embedded part holds the others itself. */
  pictured?: ReadonlySet<Id>;
  /** Saved as a draft by somebody; one whose title will not do is a draft anyhow. */
  draft?: boolean;
  /** Drawn from `viewOf` the same record, kind and copy. */
  map?: MapPicture;
};

/**
 * A map of other people than the copy's would undo everything the copy leaves out. Only names of several words are looked
 * for: a single one may be an ordinary word ("Rose").
 */
function checkMap(map: MapPicture | undefined, whole: NetworkRecord, view: NetworkRecord): void {
  if (!map) return;
  const shown = new Set([...view.people, ...view.places].map(({ name }) => name));
  const hidden = whole.people.filter(
    ({ name, kind }) => kind !== "professional" && name.includes(" ") && !isCode(name) && !shown.has(name),
  );
  const finder = new MentionFinder(hidden.map(({ id, name }) => ({ id, forms: [name] })));
  const said = [map, ...(map.further ?? [])].map(({ alt, mermaid }) => `${alt}\n${mermaid}`).join("\n");
  const found = finder.find(said);
  // A sentence of the copy itself may name somebody who has no place of their own in it.
  const named = found.length === 0 ? [] : textsOf(view).flatMap(({ text }) => finder.find(text).map(({ id }) => id));
  if (found.some(({ id }) => !named.includes(id))) {
    throw new Error("The map names people whom this copy does not name. Draw it from the copy's own view.");
  }
}

type Said = { kind: DocumentKind; view: View; title: string; blocks: readonly Block[]; placed: Map<Cell, Control> };

function envelopeOf(
  { kind, view, title, blocks, placed }: Said,
  { copy, today, pictured, draft }: MakeOptions,
  map?: MapPicture,
): string {
  return writeEnvelope({
    version: ENVELOPE_VERSION,
    kind: kind.id,
    edition: view.record.edition,
    made: today,
    copy,
    session: view.session?.id ?? "",
    title,
    ...(draft === true ? { draft } : {}),
    record: withoutPictures(view.record, pictured && ((id) => pictured.has(id))),
    ...writtenOn(blocks, placed),
    mermaid: map?.mermaid ?? "",
  });
}

/** Everything a document of the record says, before it is packed. */
export type WrittenPages = {
  kind: DocumentKind;
  view: View;
  /** As asked, but the team file always names in full. */
  options: MakeOptions;
  naming: Naming;
  blocks: Block[];
  placed: Map<Cell, Control>;
  controls: Control[];
  envelope: string;
};

/** Throws CopyRefused where there is no such copy. */
export function writtenPages(record: NetworkRecord, kindId: string, asked: MakeOptions): WrittenPages {
  const kind = kindOf(kindId);
  // Some papers say who is who, whatever names the other papers use.
  const options: MakeOptions = namesInFull(kind) ? { ...asked, copy: { ...asked.copy, names: "full" } } : asked;
  const { profile, copy, today, sessionId, chosen } = options;
  const map = kind.hasMap ? options.map : undefined;
  const view = viewOf(record, kind, copy, sessionId, chosen);
  checkMap(map, record, kind.drawnFrom ? mapViewOf(record, kind, copy) : view.record);
  const naming = namingOf({
    kind,
    record,
    session: view.session,
    copy,
    profile,
    today,
    asDraft: options.draft === true,
    ...(chosen && { chosen }),
  });
  const { title, draft } = naming;
  const blocks = kind.build({ record: view.record, profile, copy, today, map, session: view.session, title, draft });
  const placed = placeControls(kind.id, blocks);
  const controls = [...placed.values()];
  const envelope = envelopeOf({ kind, view, title, blocks, placed }, options, map);
  return { kind, view, options, naming, blocks, placed, controls, envelope };
}

const boldBeginning = (line: Line): string => (line.strong === true ? lineText(line) : (line.lead ?? ""));

/** What a document says, control by control. */
export type WrittenControls = {
  controls: Control[];
  title: string;
  draft: boolean;
  /** The document's own properties, by name; "" for one it does not have. */
  custom: Record<string, string>;
  envelope: string;
  blocks: Block[];
  /** By tag: for each line the words in bold that begin it, or "". */
  leads: Record<string, string[]>;
  /** By tag: what shows in a control while it has no line. */
  empty: Record<string, string>;
};

/**
 * What a document of the record says in each content control, its title and its embedded part: as `makeDocument` would write
 * it, without packing it. Throws CopyRefused where there is no such copy.
 */
export function writtenControls(record: NetworkRecord, kindId: string, options: MakeOptions): WrittenControls {
  const { controls, naming, envelope, blocks, placed } = writtenPages(record, kindId, options);
  const cells = [...placed].map(([cell, { tag }]) => ({ tag, cell }));
  const leads = Object.fromEntries(cells.map(({ tag, cell }) => [tag, cell.lines.map(boldBeginning)]));
  const empty = Object.fromEntries(cells.map(({ tag, cell }) => [tag, cell.none ?? ""]));
  const { title, draft, custom } = naming;
  return { controls, title, draft, custom, envelope, blocks, leads, empty };
}
