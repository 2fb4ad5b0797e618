import { showsEverything, type Copy, type Omission } from "../copies";
import type { Profile } from "../guidance";
import { emptyRecord, isCode, MentionFinder, type Id, type NetworkRecord, type PartialDate } from "../record";
import type { Block, Cell } from "./blocks";
import { placeControls, type Control } from "./controls";
import { ENVELOPE_VERSION, hashText, writeEnvelope } from "./envelope";
import type { DocumentKind, MapPicture, Missing } from "./kind";
import { blankNaming, namingOf, type Naming } from "./naming";
import { missingFor } from "./missing";
import { versionText } from "./parts/session";
import { kindOf } from "./registry";
import { viewOf, type View } from "./view";

export type MakeOptions = {
  profile: Profile;
  copy: Copy;
  /** The day it is made, "2025-06-04". */
  today: PartialDate;
  /** The session an agenda or minutes are about; without it, the next one that has to be written. */
  sessionId?: Id;
  /** Drawn from `viewOf` the same record, kind and copy. */
  map?: MapPicture;
};

/** A document and what its sender has to know. */
export type Made = {
  bytes: Uint8Array;
  fileName: string;
  title: string;
  draft: boolean;
  kind: string;
  /** What the copy does not carry and why. */
  leftOut: Omission[];
  /** What is still missing before it is finished. */
  missing: Missing[];
  /** Sentences, such as that the file name was shortened. */
  warnings: string[];
  /** The content controls on its pages, in order. */
  controls: Control[];
};

/** A form to fill by pen. */
export type Blank = Pick<Made, "bytes" | "fileName" | "title">;

const TEAM: Copy = { audience: { type: "team" }, names: "full" };

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
  if (finder.find(`${map.alt}\n${map.mermaid}`).length > 0) {
    throw new Error("The map names people whom this copy does not name. Draw it from the copy's own view.");
  }
}

/** What the hash list of the envelope says about a control's lines: whose value each is, "-" for those put together. */
function lineTargets({ lines }: Control): string {
  return lines.map(({ about }) => (about ? `${about.collection}/${about.id}/${encodeURIComponent(about.field)}` : "-")).join(" ");
}

function envelopeOf(
  kind: DocumentKind,
  view: View,
  controls: readonly Control[],
  { copy, today }: MakeOptions,
  map?: MapPicture,
): string {
  const text = ({ lines }: Control) => lines.map((line) => line.text).join("\n");
  return writeEnvelope({
    version: ENVELOPE_VERSION,
    kind: kind.id,
    edition: view.record.edition,
    made: today,
    copy,
    session: view.session?.id ?? "",
    record: view.record,
    hashes: Object.fromEntries(controls.map((control) => [control.tag, hashText(text(control))])),
    lines: Object.fromEntries(controls.map((control) => [control.tag, lineTargets(control)])),
    mermaid: map?.mermaid ?? "",
  });
}

type Packed = {
  blocks: readonly Block[];
  placed: Map<Cell, Control>;
  naming: Naming;
  profile: Profile;
  version: string;
  made: PartialDate;
  envelope: string;
};

/** The engine is fetched when the first document is made, not when the pane opens. */
async function pack({ blocks, placed, naming, profile, version, made, envelope }: Packed): Promise<Uint8Array> {
  const { assemble } = await import("./package/assemble");
  const { title, draft, category, custom } = naming;
  return assemble({
    blocks,
    placed,
    running: { marking: profile.marking, title, version, draft },
    properties: { title, category, council: profile.council, made, custom },
    envelope,
    accent: profile.accent.slice(1).toUpperCase(),
  });
}

/**
 * A document of the record in one copy. It carries what its pages show and nothing more. Throws CopyRefused where there is no
 * such copy; a risk that cannot stand in a title makes it a draft.
 */
export async function makeDocument(record: NetworkRecord, kindId: string, asked: MakeOptions): Promise<Made> {
  const kind = kindOf(kindId);
  // The team file is the record itself, whatever names the other papers use.
  const options: MakeOptions = showsEverything(kind.shows) ? { ...asked, copy: { ...asked.copy, names: "full" } } : asked;
  const { profile, copy, today, sessionId } = options;
  const map = kind.hasMap ? options.map : undefined;
  const view = viewOf(record, kind, copy, sessionId);
  checkMap(map, record, view.record);
  const naming = namingOf({ kind, record, session: view.session, copy, profile, today });
  const { title, draft, file } = naming;
  const blocks = kind.build({ record: view.record, profile, copy, today, map, session: view.session, title, draft });
  const placed = placeControls(kind.id, blocks);
  const controls = [...placed.values()];
  const envelope = envelopeOf(kind, view, controls, options, map);
  const version = versionText(view.record, today);
  return {
    bytes: await pack({ blocks, placed, naming, profile, version, made: today, envelope }),
    fileName: file.name,
    title,
    draft,
    kind: kind.id,
    leftOut: view.leftOut,
    missing: missingFor(record, kind, options),
    warnings: file.message === undefined ? [] : [file.message],
    controls,
  };
}

/** A form of this kind to fill by pen: labels, questions and room to write, and no record in it. */
export async function makeBlank(kindId: string, { profile, today }: Pick<MakeOptions, "profile" | "today">): Promise<Blank> {
  const kind = kindOf(kindId);
  const naming = blankNaming(kind);
  const { title, draft, file } = naming;
  const blocks = kind.blank({
    record: emptyRecord(),
    profile,
    copy: TEAM,
    today,
    title,
    draft,
    session: undefined,
    map: undefined,
  });
  const version = "Form to fill in by hand";
  const bytes = await pack({ blocks, placed: new Map(), naming, profile, version, made: today, envelope: "" });
  return { bytes, fileName: file.name, title };
}
