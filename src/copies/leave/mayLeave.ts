import { samePerson } from "../../matching";
import type { Share } from "../../record";

/** Why a copy may not leave the team yet. */
export type NotYet = "nobody-released" | "maker-not-known" | "released-by-maker" | "another-copy";

export type MayLeave = { ok: true } | { ok: false; why: NotYet };

type Released = Pick<Share, "agency" | "person" | "madeBy" | "releasedBy" | "print">;

/** Whether two names may be one person's: "D. Okoro" released what Dawn Okoro made. */
const mayBeOne = (one: string, other: string): boolean => samePerson({ name: one }, { name: other }) !== undefined;

const staysHere = ({ agency, person }: Released): boolean => agency === "" && person === "";

/**
 * A copy that leaves the team has been read and released by a second person: this very copy, and somebody else than whoever made it.
 * `print` is that of the copy that is about to leave (releaseOf), `maker` who makes it now, where `share.madeBy` does not say. What
 * stays in the team needs no release.
 */
export function mayLeave(share: Released, print: string, maker: string): MayLeave {
  if (staysHere(share)) return { ok: true };
  const makers = [maker, share.madeBy].map((name) => name.trim()).filter((name) => name !== "");
  const reader = share.releasedBy.trim();
  const no = (why: NotYet): MayLeave => ({ ok: false, why });
  if (reader === "") return no("nobody-released");
  if (makers.length === 0) return no("maker-not-known");
  if (makers.some((name) => mayBeOne(name, reader))) return no("released-by-maker");
  return share.print !== "" && share.print === print ? { ok: true } : no("another-copy");
}

const WORDS: Readonly<Record<NotYet, string>> = {
  "nobody-released": "Nobody has read and released this copy. Ask somebody else in the team to read it.",
  "maker-not-known":
    "It is not said who made this copy, so nobody can tell whether somebody else read it. Write down who made it.",
  "released-by-maker": "Whoever made this copy also released it. Ask somebody else in the team to read it.",
  "another-copy": "This is not the copy that was read. Ask for this one to be read and released.",
};

/** Why not, and what to do, in words for the sender. */
export const notYetSentence = (why: NotYet): string => WORDS[why];
