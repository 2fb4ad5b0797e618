import type { Copy, Omission } from "../copies";
import type { Profile } from "../guidance";
import { emptyRecord, type NetworkRecord, type PartialDate } from "../record";
import type { Block, Cell } from "./blocks";
import { blockContainer, type Container } from "./containers";
import type { Control } from "./controls";
import { excerptOf, type ExcerptId } from "./kinds/excerpt/excerpts";
import { excerptKindId } from "./kinds/excerpt/kind";
import type { Missing } from "./kind";
import { ENVELOPE_NAMESPACE } from "./envelope";
import { blankNaming, type Naming } from "./naming";
import { houseLook } from "./package/look";
import { missingFor } from "./missing";
import { writtenPages, type MakeOptions } from "./pages";
import { versionText } from "./parts/session";
import { kindOf } from "./registry";

export type { MakeOptions };

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

type Packed = {
  blocks: readonly Block[];
  placed: Map<Cell, Control>;
  naming: Naming;
  profile: Profile;
  version: string;
  made: PartialDate;
  envelope: string;
  opensPane: boolean;
  around?: Container;
};

/** The engine is fetched when the first document is made, not when the pane opens. */
async function pack({
  blocks,
  placed,
  naming,
  profile,
  version,
  made,
  envelope,
  opensPane,
  around,
}: Packed): Promise<Uint8Array> {
  const { assemble } = await import("./package/assemble");
  const { title, draft, category, custom } = naming;
  return assemble({
    blocks,
    placed,
    running: { marking: profile.marking, title, version, draft },
    properties: { title, category, council: profile.council, made, custom },
    ...(envelope === "" ? {} : { carried: { text: envelope, namespace: ENVELOPE_NAMESPACE } }),
    opensPane,
    ...(around && { around }),
    look: houseLook(profile.accent),
  });
}

/**
 * A document of the record in one copy. It carries what its pages show and nothing more. Throws CopyRefused where there is no
 * such copy; a risk that cannot stand in a title makes it a draft.
 */
export async function makeDocument(record: NetworkRecord, kindId: string, asked: MakeOptions): Promise<Made> {
  const { kind, view, options, naming, blocks, placed, controls, envelope } = writtenPages(record, kindId, asked);
  const { profile, today } = options;
  const { title, draft, file } = naming;
  const version = versionText(view.record, today);
  const opensPane = options.copy.audience.type === "team";
  return {
    bytes: await pack({ blocks, placed, naming, profile, version, made: today, envelope, opensPane }),
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

/** Pages for somebody else's document: a file to put into it, and the part that the document carries from then on. */
export type MadeExcerpt = { bytes: Uint8Array; envelope: string };

/**
 * Pages of the record to be put into a document that is not ours. `kindId` names all that will then stand in it, and the part
 * carries what these show; the file itself carries none, so that there is exactly one.
 */
export async function makeExcerpt(
  record: NetworkRecord,
  kindId: string,
  id: ExcerptId,
  asked: MakeOptions,
): Promise<MadeExcerpt> {
  const { envelope } = writtenPages(record, kindId, asked);
  const { blocks, placed, naming, view } = writtenPages(record, excerptKindId([id]), asked);
  const { profile, today } = asked;
  const version = versionText(view.record, today);
  const around = blockContainer(id, excerptOf(id)?.label ?? id);
  const sheets = { blocks, placed, naming, profile, version, made: today, envelope: "", opensPane: false, around };
  return { bytes: await pack(sheets), envelope };
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
  const bytes = await pack({ blocks, placed: new Map(), naming, profile, version, made: today, envelope: "", opensPane: false });
  return { bytes, fileName: file.name, title };
}
