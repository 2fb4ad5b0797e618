import {
  nextId,
  personOf,
  showDate,
  type Change,
  type Id,
  type NetworkRecord,
  type PartialDate,
  type Share,
  type Upload,
} from "../../record";
import { correctedIn, type Corrected } from "./changed";

/** A copy that is out and says what is no longer right. Nobody who was taken off the map is named in it. */
export type Correction = {
  of: { share: Id } | { upload: Id };
  what: string;
  to: string;
  on: PartialDate;
  /** Ids of the entries it carries that were corrected or are gone. */
  carries: Id[];
  because: "removed" | "corrected" | "both";
  /** False where nobody wrote down what it carries: somebody has to look. */
  sure: boolean;
};

function becauseOf(carried: readonly Id[], { removed, corrected }: Corrected): Correction["because"] {
  const gone = carried.some((id) => removed.includes(id));
  const changed = carried.some((id) => corrected.includes(id));
  return gone && changed ? "both" : gone ? "removed" : "corrected";
}

const hasGone = ({ how }: Share) => how !== "draft";

function ofShare(share: Share, all: Corrected): Correction[] {
  if (!hasGone(share)) return [];
  const changed = [...all.removed, ...all.corrected];
  const base = { of: { share: share.id }, what: share.what, to: share.to, on: share.on };
  if (share.carries.length === 0) return [{ ...base, carries: [], because: becauseOf(changed, all), sure: false }];
  const carries = share.carries.filter((id) => changed.includes(id));
  return carries.length === 0 ? [] : [{ ...base, carries, because: becauseOf(carries, all), sure: true }];
}

/** A paper on somebody's Mosaic file of which no share says what it carries. */
function ofUpload(upload: Upload, before: NetworkRecord, all: Corrected): Correction[] {
  const isWritten = before.shares.some(
    (share) =>
      share.how === "uploaded" &&
      share.person === upload.person &&
      share.session === upload.session &&
      share.what === upload.title,
  );
  if (upload.doneOn === "" || isWritten) return [];
  const base = { of: { upload: upload.id }, what: upload.title, to: "A subject's Mosaic file", on: upload.doneOn };
  return [{ ...base, carries: [], because: becauseOf([...all.removed, ...all.corrected], all), sure: false }];
}

/**
 * Every copy and share that carries what was corrected or taken off between two states of the record. Finished papers are not written
 * anew: these are the ones somebody has to correct. Those of which nobody wrote down what they carry come last, to be looked at.
 */
export function correctionsFor(before: NetworkRecord, after: NetworkRecord): Correction[] {
  const all = correctedIn(before, after);
  if (all.removed.length + all.corrected.length === 0) return [];
  const found = [
    ...before.shares.flatMap((share) => ofShare(share, all)),
    ...before.uploads.flatMap((upload) => ofUpload(upload, before, all)),
  ];
  return [...found.filter(({ sure }) => sure), ...found.filter(({ sure }) => !sure)];
}

const WHY: Readonly<Record<Correction["because"], string>> = {
  removed: "something in it was taken off the map",
  corrected: "something in it was corrected",
  both: "something in it was corrected, and something taken off the map",
};

function textOf({ what, to, on, because, sure }: Correction): string {
  const day = on === "" ? "" : ` of ${showDate(on)}`;
  const copy = `“${what}”${day} (${to})`;
  return sure
    ? `Replace ${copy}: ${WHY[because]}. Give a corrected copy, and ask that the old one is destroyed.`
    : `Look whether ${copy} has to be replaced: ${WHY[because]}, and it is not written down what that copy holds.`;
}

/** The corrections as actions, one for each copy. The same one is not asked for twice while it is open. */
export function correctionActions(
  record: NetworkRecord,
  corrections: readonly Correction[],
  by: { owner: string; due: PartialDate },
): Change[] {
  const taken = new Set<Id>();
  const open = new Set(record.actions.filter(({ outcome }) => outcome === "open").map(({ text }) => text));
  return corrections.flatMap((correction): Change[] => {
    const text = textOf(correction);
    if (open.has(text)) return [];
    open.add(text);
    const id = nextId(record, "actions", taken);
    taken.add(id);
    const concerns = correction.carries.filter((one) => personOf(record, one) !== undefined);
    return [
      {
        type: "add",
        to: "actions",
        entry: { id, text, owner: by.owner, due: by.due, concerns, goal: "What others hold is right." },
      },
    ];
  });
}
