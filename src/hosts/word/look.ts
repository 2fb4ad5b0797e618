import type { Look } from "../port";

/** Below this a background is dark; a share of full light, as people see it (WCAG 2.2, relative luminance, without its curve). */
const DARK = 0.35;

const share = (hex: string) => parseInt(hex, 16) / 255;

/** "#1E1E1E" as a look; undefined where it is no colour. */
export function lookOfColour(colour: string | undefined): Look | undefined {
  const found = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? "");
  if (!found) return undefined;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map(share);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK ? "dark" : "light";
}

/** The look of Word itself; undefined where it does not tell its colours. */
export function lookOfWord(office: typeof Office): Look | undefined {
  try {
    // The typings promise it; not every program that runs the script has it.
    return lookOfColour((office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor);
  } catch {
    return undefined;
  }
}
