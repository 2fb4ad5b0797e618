import type { CollectionName, Heading, Id } from "../record";

export type OmissionReason =
  | "proposed"
  | "about-several"
  | "about-others"
  | "own-words"
  | "whose-words"
  | "source"
  | "details-of-others"
  | "working-notes"
  | "release-again"
  | "taken-off"
  | "other-names"
  | "outside-purpose"
  | "own-maps"
  | "uploads"
  | "wording";

/** Something a copy does not carry, by id: never the text itself. `in` is the list or heading it stands in. */
export type Omission = { id: Id | Heading; in: CollectionName | Heading; reason: OmissionReason };

type Words = { one: string; many: (count: number) => string; next: string };

const WORDS: Readonly<Record<OmissionReason, Words>> = {
  proposed: {
    one: "One entry that nobody has confirmed yet is left out.",
    many: (count) => `${count} entries that nobody has confirmed yet are left out.`,
    next: "Confirm what is right under Map, and it will be in the next copy.",
  },
  "about-several": {
    one: "One entry is about this person and someone else, so it is left out.",
    many: (count) => `${count} entries are about this person and someone else, so they are left out.`,
    next: "Under Share, somebody can release what this reader needs, as it is or in other words.",
  },
  "about-others": {
    one: "One entry is about other people only, so it is left out.",
    many: (count) => `${count} entries are about other people only, so they are left out.`,
    next: "They belong in the other people's copies.",
  },
  "own-words": {
    one: "One entry is in a young person's own words, so it is left out.",
    many: (count) => `${count} entries are in a young person's own words, so they are left out.`,
    next: "The chair decides whether anyone else may read them, and that is written down under Share.",
  },
  "whose-words": {
    one: "One entry is in someone's own words, and it is not recorded whose, so it is left out.",
    many: (count) => `${count} entries are in someone's own words, and it is not recorded whose, so they are left out.`,
    next: "Write the young person's name as the source if the words are theirs.",
  },
  source: {
    one: "Of one source only the kind is shown, such as police or school.",
    many: (count) => `Of ${count} sources only the kind is shown, such as police or school.`,
    next: "Who said it stays in the team file.",
  },
  "details-of-others": {
    one: "Of one other person only the name and the link are shown.",
    many: (count) => `Of ${count} other people only the name and the link are shown.`,
    next: "Their details belong in their own copies.",
  },
  "working-notes": {
    one: "One working note of the team is left out.",
    many: (count) => `${count} working notes of the team are left out.`,
    next: "Lines as they came, open readings, and what was released or shared stay in the team file.",
  },
  "release-again": {
    one: "One entry was released for this reader, but what it says has changed since, so it is left out.",
    many: (count) => `${count} entries were released for this reader, but what they say has changed since, so they are left out.`,
    next: "Read it as it stands now, and release it again or leave it out.",
  },
  "taken-off": {
    one: "Nothing is said of one person or place that is no longer on the map.",
    many: (count) => `Nothing is said of ${count} people or places that are no longer on the map.`,
    next: "Who was taken off, and why, stays in the team file.",
  },
  "other-names": {
    one: "One person is shown by one name only.",
    many: (count) => `${count} people are shown by one name only.`,
    next: "Nicknames and former names stay in the team file.",
  },
  "outside-purpose": {
    one: "One point that was parked is left out: it is outside the purpose of this mapping.",
    many: (count) => `${count} points that were parked are left out: they are outside the purpose of this mapping.`,
    next: "Take it up with this agency by itself if they need to know.",
  },
  "own-maps": {
    one: "One map that a young person made is not mentioned.",
    many: (count) => `${count} maps that young people made are not mentioned.`,
    next: "Young people's own maps stay with the worker and in their own files.",
  },
  uploads: {
    one: "One line about whose Mosaic file the papers go on is left out.",
    many: (count) => `${count} lines about whose Mosaic file the papers go on are left out.`,
    next: "Where the council files its papers stays in the team.",
  },
  wording: {
    one: "One sentence of the narrative that somebody put in other words is told by the tool here.",
    many: (count) => `${count} sentences of the narrative that somebody put in other words are told by the tool here.`,
    next: "What they were written from has changed, or nobody has confirmed it. Look at them under Map, in the narrative.",
  },
};

const ORDER = Object.keys(WORDS) as OmissionReason[];

/** All omissions of a copy in sentences for the sender, one for each reason, with how many entries it touches. */
export function leftOutSentences(leftOut: readonly Omission[]): { reason: OmissionReason; sentence: string; ids: string[] }[] {
  return ORDER.flatMap((reason) => {
    const ids = [...new Set(leftOut.filter((omission) => omission.reason === reason).map(({ id }) => id))];
    const { one, many, next } = WORDS[reason];
    return ids.length === 0 ? [] : [{ reason, sentence: `${ids.length === 1 ? one : many(ids.length)} ${next}`, ids }];
  });
}
