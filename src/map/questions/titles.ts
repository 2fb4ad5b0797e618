/** What each suggestion is about, in a few words; the keys are how the record knows it. */
export const PROMPTS = {
  "no-action": "People on the map and no action",
  "nobody-answers": "A question nobody answers",
  "harm-on-one-word": "Harm known from one source",
  "only-link": "The only link between two groups",
  "no-protection": "Nothing protective recorded",
  "several-children": "An adult linked with several children",
  "seen-together": "Seen together, not linked",
  "still-right": "Still to be checked",
  "who-or-where": "Not identified",
  "not-seen": "Nothing recorded for a while",
  "no-contact": "A shared place without a contact",
  "no-date-or-source": "No date or no source",
  "no-strength": "Strength not known",
} as const satisfies Record<string, string>;

export type Prompt = keyof typeof PROMPTS;

/**
 * Where a young person's own map and the network differ. In the record a space and what it was on that map follow, by ids that say
 * nothing: none of the young person's words.
 */
const DIFFERENCE_PROMPTS = {
  "own-map-only-there": "Only on a young person's own map",
  "own-map-not-there": "Not on a young person's own map",
  "own-map-no-link": "No link recorded, and on a young person's own map",
  "own-map-closeness": "Closer or further on a young person's own map",
  "own-map-over": "Over or not, on a young person's own map",
  "own-map-between-only-there": "A link only on a young person's own map",
  "own-map-between-not-there": "A link that is not on a young person's own map",
  "own-map-between-over": "A link that is over or not, on a young person's own map",
} as const satisfies Record<string, string>;

export type DifferencePrompt = keyof typeof DIFFERENCE_PROMPTS;

const TITLES: Readonly<Record<string, string>> = { ...PROMPTS, ...DIFFERENCE_PROMPTS };

/** What a suggestion was about, as the record knows it; "" for one that this version does not know. */
export function promptTitle(prompt: string): string {
  const [name = ""] = prompt.split(" ");
  return Object.hasOwn(TITLES, name) ? (TITLES[name] ?? "") : "";
}
