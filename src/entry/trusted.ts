/** What the browser asks before text becomes something else (https://www.w3.org/TR/trusted-types/); some do not ask yet. */
type Rules = { createHTML: (text: string, type: string, sink: string) => string };
type Asking = { trustedTypes?: { createPolicy: (name: string, rules: Rules) => unknown } };

/** What docx-preview empties its boxes with, and what it holds a tab's place with. */
const HARMLESS = new Set(["", "&nbsp;"]);

/**
 * Of all text only this may become more than text: what is parsed apart, in a document where nothing runs, and nothing at all. No text
 * becomes a program or the address of one. The page's policy (scripts/policy.mjs) has the browser ask; called before anything is shown.
 */
export function onlyWords(page: Window): void {
  (page as Window & Asking).trustedTypes?.createPolicy("default", {
    createHTML: (text, _, sink) => {
      if (sink.startsWith("DOMParser") || HARMLESS.has(text)) return text;
      throw new TypeError(`${sink} was given words to make markup of.`);
    },
  });
}
