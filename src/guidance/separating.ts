import { patternFor } from "./pattern";
import { wording } from "./wording";

const pattern = wording.separating.length > 0 ? patternFor(wording.separating) : undefined;

/**
 * Whether words speak of keeping young people apart. That hardly ever works and can leave them less safe, so a reason is asked
 * for. The words are the council's (templates/wording.json); they may be too many, and only ever ask.
 */
export const separates = (text: string): boolean => pattern?.test(text) ?? false;
