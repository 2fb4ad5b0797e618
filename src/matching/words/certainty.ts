import { phrases, wholeWords } from "./wordList";

/** Words that leave it open who or what is meant. */
export const UNCERTAIN = wholeWords(
  phrases(
    `possibly, possible, perhaps, maybe, may be, might be, could be, unclear, unconfirmed, not confirmed, not verified, unsure, not sure, uncertain,
     potentially, potential, suspected, tbc, to be confirmed, queried, query, unverified, alleged, allegedly`,
  ),
);

/** Words of hearing rather than seeing: the guidance asks whether information is evidenced or just anecdotal. */
export const ANECDOTAL = wholeWords(
  phrases(
    `believe, believed, believes, thought, think, thinks, said, says, reported, reportedly, reports, rumour, rumoured, rumours, alleged,
     allegedly, apparently, suspected, assumed, told, hearsay, anecdotal, disclosed that, claims, claimed, understood to, intelligence suggests,
     possibly, unconfirmed`,
  ),
);

export const EVIDENCED = wholeWords(
  phrases("evidenced, confirmed, confirmed by, seen by, witnessed, verified, cctv, evidence of"),
);

/** "seen by police" says by whom. */
export const SEEN_BY = /\b(?:seen|witnessed|confirmed|sighted|stopped)\s+by\s+(?:the\s+)?([^,.;()–—]{2,60})/iu;

/** Lines that say that there is nothing to say. They stay in the originals and become nobody. */
const NOTHING = phrases(
  `n/a, na, n.a., not applicable, none, nil, none known, none identified, none at present, none at this time, none currently, none reported,
   nothing, nothing known, nothing to add, nothing identified, nothing at present, nothing to report, nobody, no one, no-one, nobody known,
   not known, unknown, unk, not known at present, not known at this time, tbc, tba, tbd, to be confirmed, to be added, to be completed,
   to be identified, to be discussed, to follow, awaiting information, awaiting info, awaiting, pending, see above, as above, see below,
   as below, ditto, same as above, blank, no information, no info, no information available, no concerns, no known, none noted, not yet known,
   not yet identified, no known associates, no known links, no known peers, no known contexts, no known concerns, no linked people, x, -, ?`,
);
const NOTHING_WORDS = new Set(NOTHING.map((phrase) => phrase.replace(/[^\p{L}\p{N}]+/gu, " ").trim()));

/** Whether a line says that nothing is known: "N/A", "None known", "TBC", "?". */
export function saysNothing(line: string): boolean {
  const words = line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const short = words.replace(/ (?:at (?:present|this (?:time|stage|point))|currently|so far|yet|as yet|at the moment)$/u, "");
  if (/^no (?:\p{L}+ ){0,3}(?:known|identified|noted|reported|recorded|available|at present|at this|currently)\b/u.test(words))
    return true;
  if (/^(?:others?|more|rest)\b.{0,20}\b(?:tbc|tba|to be (?:confirmed|added|identified)|unknown|to follow)$/u.test(words))
    return true;
  return (
    words === "" ||
    NOTHING_WORDS.has(words) ||
    NOTHING_WORDS.has(short) ||
    /^(?:none|nothing|nobody|no one) (?:is )?(?:known|identified|noted|reported|recorded)\b/u.test(words)
  );
}
