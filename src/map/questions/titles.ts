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

/** What a suggestion was about, as the record knows it; "" for one that this version does not know. */
export const promptTitle = (prompt: string): string => (prompt in PROMPTS ? PROMPTS[prompt as Prompt] : "");
