import { isWholeDate, showDate, type Id, type NetworkRecord, type PartialDate, type Share, type Upload } from "../../record";
import { correctedIn, type Corrected } from "./changed";

/** A copy that is out and says what is no longer right. Nobody who was taken off the map is named in it. */
export type Correction = {
  of: { share: Id } | { upload: Id } | { version: Id };
  what: string;
  to: string;
  on: PartialDate;
  /** Who made it, or put it there; "" where nobody is written down. */
  by: string;
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

const changedOf = ({ removed, corrected }: Corrected) => [...removed, ...corrected];

const hasGone = ({ how }: Share) => how !== "draft";

/** `was` is the share as it stood then: what it carries is known from there, and from now whether it has gone. */
function ofShare(was: Share, now: Share, all: Corrected): Correction[] {
  if (!hasGone(now)) return [];
  const base = { of: { share: now.id }, what: now.what, to: now.to, on: now.on, by: now.madeBy };
  if (was.carries.length === 0) return [{ ...base, carries: [], because: becauseOf(changedOf(all), all), sure: false }];
  const carries = was.carries.filter((id) => changedOf(all).includes(id));
  return carries.length === 0 ? [] : [{ ...base, carries, because: becauseOf(carries, all), sure: true }];
}

/** A paper on somebody's Mosaic file of which no share says what it carries. */
function ofUpload(upload: Upload, before: NetworkRecord, all: Corrected): Correction[] {
  const isWritten = before.shares.some(
    (share) =>
      (share.how === "uploaded" || share.carries.length > 0) &&
      share.person === upload.person &&
      share.session === upload.session &&
      share.what === upload.title,
  );
  if (upload.doneOn === "" || isWritten) return [];
  const base = {
    of: { upload: upload.id },
    what: upload.title,
    to: "A subject’s Mosaic file",
    on: upload.doneOn,
    by: upload.doneBy,
  };
  return [{ ...base, carries: [], because: becauseOf(changedOf(all), all), sure: false }];
}

/** The papers of a session as they were finished last: what they said is known by their fingerprints. */
function ofVersions({ sessions }: NetworkRecord, all: Corrected): Correction[] {
  return sessions.flatMap(({ date, versions }): Correction[] => {
    const last = versions.findLast(({ on }) => on !== "");
    const carries = changedOf(all).filter((id) => last !== undefined && id in last.prints);
    if (!last || carries.length === 0) return [];
    const what = `Minutes, version ${last.number}`;
    const on = isWholeDate(date) ? date : last.on;
    return [
      {
        of: { version: last.id },
        what,
        to: "Those who were at the session",
        on,
        by: last.by,
        carries,
        because: becauseOf(carries, all),
        sure: true,
      },
    ];
  });
}

const withId = <E extends { id: Id }>(entries: readonly E[], id: Id): E[] => entries.filter((entry) => entry.id === id);

/**
 * Every copy and share that carries what was corrected or taken out between two states of the record. Finished papers are not written
 * anew: these are the ones somebody has to correct. Those of which nobody wrote down what they carry come last, to be looked at.
 */
export function correctionsFor(before: NetworkRecord, after: NetworkRecord): Correction[] {
  if (before === after) return [];
  const all = correctedIn(before, after);
  if (changedOf(all).length === 0) return [];
  const found = [
    ...before.shares.flatMap((share) => withId(after.shares, share.id).flatMap((now) => ofShare(share, now, all))),
    ...ofVersions(before, all),
    ...before.uploads.flatMap(({ id }) => withId(after.uploads, id).flatMap((now) => ofUpload(now, before, all))),
  ];
  return [...found.filter(({ sure }) => sure), ...found.filter(({ sure }) => !sure)];
}

const WHY: Readonly<Record<Correction["because"], string>> = {
  removed: "something in it was taken out of the network",
  corrected: "something in it was corrected",
  both: "something in it was corrected, and something taken out of the network",
};

/** What is to be done about a copy, in words that name nobody who is gone. */
export function correctionText({ what, to, on, because, sure }: Correction): string {
  const day = on === "" ? "" : ` of ${showDate(on)}`;
  const copy = `“${what}”${day} (${to})`;
  return sure
    ? `Replace ${copy}: ${WHY[because]}. Give a corrected copy, and ask that the old one is destroyed.`
    : `Look whether ${copy} has to be replaced: ${WHY[because]}, and it is not written down what that copy holds.`;
}
