import { CORRECTION_WORDS } from "../../guidance";
import {
  copyOut,
  showDate,
  type Correction as Noted,
  type CopyOut,
  type Id,
  type NetworkRecord,
  type Share,
  type Upload,
} from "../../record";
import { correctedIn, type Corrected } from "./changed";

/** A copy that is out and says what is no longer right, as it is told. `of` is its share, upload or version; nobody who is gone is named. */
export type Correction = Omit<Noted, "id"> & CopyOut;

function becauseOf(carried: readonly Id[], { removed, corrected }: Corrected): Correction["because"] {
  const gone = carried.some((id) => removed.includes(id));
  const changed = carried.some((id) => corrected.includes(id));
  return gone && changed ? "both" : gone ? "removed" : "corrected";
}

const changedOf = ({ removed, corrected }: Corrected) => [...removed, ...corrected];

const hasGone = ({ how }: Share) => how !== "draft";

type Wrong = Omit<Noted, "id">;

const surely = (of: Id, carries: Id[], all: Corrected): Wrong => ({ of, carries, because: becauseOf(carries, all), sure: true });
const perhaps = (of: Id, all: Corrected): Wrong => ({ of, carries: [], because: becauseOf(changedOf(all), all), sure: false });

/** `was` is the share as it stood then: what it carries is known from there, and from now whether it has gone. */
function ofShare(was: Share, now: Share, all: Corrected): Wrong[] {
  if (!hasGone(now)) return [];
  if (was.carries.length === 0) return [perhaps(now.id, all)];
  const carries = was.carries.filter((id) => changedOf(all).includes(id));
  return carries.length === 0 ? [] : [surely(now.id, carries, all)];
}

/** A paper on somebody's Mosaic file of which no share says what it carries. */
function ofUpload(upload: Upload, before: NetworkRecord, all: Corrected): Wrong[] {
  const isWritten = before.shares.some(
    (share) =>
      (share.how === "uploaded" || share.carries.length > 0) &&
      share.person === upload.person &&
      share.session === upload.session &&
      share.what === upload.title,
  );
  return upload.doneOn === "" || isWritten ? [] : [perhaps(upload.id, all)];
}

/** The papers of a session as they were finished last: what they said is known by their fingerprints. */
function ofVersions({ sessions }: NetworkRecord, all: Corrected): Wrong[] {
  return sessions.flatMap(({ versions }): Wrong[] => {
    const last = versions.findLast(({ on }) => on !== "");
    const carries = changedOf(all).filter((id) => last !== undefined && id in last.prints);
    return !last || carries.length === 0 ? [] : [surely(last.id, carries, all)];
  });
}

const withId = <E extends { id: Id }>(entries: readonly E[], id: Id): E[] => entries.filter((entry) => entry.id === id);

/** With what is told of the copy; a copy that is not written down any more is nobody's to correct. */
export const asTold = (record: NetworkRecord, { of, carries, because, sure }: Wrong): Correction[] => {
  const copy = copyOut(record, of);
  return copy ? [{ of, carries, because, sure, ...copy }] : [];
};

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
  ].flatMap((wrong) => asTold(after, wrong));
  return [...found.filter(({ sure }) => sure), ...found.filter(({ sure }) => !sure)];
}

/** What is to be done about a copy, in words that name nobody who is gone. */
export function correctionText({ what, to, on, because, sure }: Correction): string {
  const day = on === "" ? "" : ` of ${showDate(on)}`;
  const copy = `“${what}”${day} (${to})`;
  return sure
    ? `Replace ${copy}: ${CORRECTION_WORDS[because]}. Give a corrected copy, and ask that the old one is destroyed.`
    : `Look whether ${copy} has to be replaced: ${CORRECTION_WORDS[because]}, and it is not written down what that copy holds.`;
}
