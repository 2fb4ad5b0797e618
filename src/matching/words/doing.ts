/** Words for what someone does at a place, as the insides of patterns. */

const forms = (text: string): string =>
  text
    .split(",")
    .map((form) => form.trim().replace(/ /g, "\\s+"))
    .filter(Boolean)
    .join("|");

/** A verb with the small word that leads to the place: "attends", "hangs out at", "excluded from". */
const LEADING = forms(
  `attends?, attended, attending, goes to, going to, go to, went to, frequents?, frequenting, visits?, visiting, visited,
   hangs? (?:out|around|about)(?: in| at| near| around| outside)?, hanging (?:out|around|about)(?: in| at| near| around| outside)?,
   stays? (?:at|in|with), staying (?:at|in|with), stayed (?:at|in), lives? (?:at|in|on|near), living (?:at|in|on), lived (?:at|in),
   resides? (?:at|in), (?:seen|found|sighted|arrested|stopped) (?:at|in|near|around|outside), works? (?:at|in), working (?:at|in),
   plays? (?:at|for|in), trains? (?:at|with), spends time (?:at|in|around), meets? (?:up )?(?:at|in), linked to, links to,
   known to frequent, reported to frequent, travels? to, travelling to, travelled to, enrolled at, on roll at, excluded from,
   placed (?:at|in), member of, contacted (?:on|via), active on, uses`,
);
const WHO = forms("he, she, they, yp, the yp, the young person, young person, child");
const HOW = forms(
  `is, was, has been, have been, been, also, often, regularly, frequently, currently, previously, sometimes, formerly, now,
   believed to be, thought to be`,
);

/** A line that begins with the doing: "He often hangs around the …". Group 1 is who does what. */
export const DOES_AT = new RegExp(
  `^((?:(?:${WHO})\\s+)?(?:(?:${HOW})\\s+)*(?:${LEADING}))\\s+(?:(?:the|a|an|his|her|their|local)\\s+)?(?=\\S)`,
  "iu",
);

/** What was done there, in a note behind the place: "where … was arrested for possession". */
export const DONE_AT = new RegExp(
  `\\b(?:(?:was|were|is|been|being)\\s+)?(?:${forms(
    `stays?, staying, stayed, lives?, living, lived, resides?, attends?, attended, arrested, found, seen, stabbed, assaulted, robbed,
     frequents?, visits?, hangs? (?:out|around), works?, placed, excluded, meets?, sells?, deals?, dealing, grew up, born, goes, travels`,
  )})\\b[^.,;()–—]*`,
  "iu",
);

/** What is done just before the place is named: "found in", "returned from". */
export const DOING_BEFORE = new RegExp(
  `((?:was |been |is )?(?:${forms(
    `found, seen, sighted, lives?, living, lived, stays?, staying, stayed, attends?, attended, arrested, works?, working, based, placed,
     moved, travels?, travelling, travelled, going, goes, went, excluded, stopped, located, linked, contacted, resides?, from, active,
     sells?, deals?, dealing, missing, returned, returning, came, comes, ran`,
  )})\\b(?:\\s+(?:to|in|at|on|from|near|around|via|by|with|the|be|going)\\b)*)\\s*$`,
  "iu",
);
