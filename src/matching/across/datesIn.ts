const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const FIGURES = /(?<!\d)(\d{1,2})\s?[/.\-]\s?(\d{1,2})\s?[/.\-]\s?(\d{4}|\d{2})(?!\d)/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const WORDS = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3})[a-z]*\.?,?\s+(\d{4}|\d{2})(?!\d)/gi;

const two = (figures: string) => figures.padStart(2, "0");
const whole = (year: string) => (year.length === 4 ? year : `20${year}`);

/** Every whole date that may stand in a text, as the record writes dates. Made for a glance: some of them may be none. */
export function datesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, day = "", month = "", year = ""] of text.matchAll(FIGURES)) found.add(`${whole(year)}-${two(month)}-${two(day)}`);
  for (const [date] of text.matchAll(ISO)) found.add(date);
  for (const [, day = "", name = "", year = ""] of text.matchAll(WORDS)) {
    const month = MONTHS.indexOf(name.toLowerCase()) + 1;
    if (month > 0) found.add(`${whole(year)}-${two(String(month))}-${two(day)}`);
  }
  return found;
}
