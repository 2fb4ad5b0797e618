/** The whole of an answer that says the agency holds nothing, without stops and brackets. */
const NOTHING: readonly RegExp[] = [
  /^(?:there is )?nothing(?: (?:is |was )?(?:known|held|recorded|found|on record|on file|to add|to report|to share))?(?: (?:to|by|at|about) .{1,60})?$/i,
  /^no (?:known |relevant |further )?(?:information|info|records?|trace|knowledge|contact|data|entries)(?: (?:is |was |are )?(?:held|found|known|recorded|available|on file|on record))?(?: (?:to|by|at|about|of|with) .{1,60})?$/i,
  /^(?:is )?(?:not known|unknown)(?: (?:to|by|at) .{1,60})?$/i,
  /^(?:n ?\/ ?k|nk)$/i,
];
/** Said of a person, these are no knowledge either; said to a question, they are its answer. */
const NONE = /^(?:no|none|nil|nil return|n ?\/ ?a|na)$/i;

const bare = (text: string): string =>
  text
    .replace(/[“”"'’.!()[\]☐☑☒✓✔]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s–—:-]+|[\s–—:-]+$/g, "");

/** Whether what was filled in says that the agency holds nothing; `asked` is what the row is about. */
export function saysNothingKnown(lines: readonly string[], asked: "people" | "questions"): boolean {
  const text = bare(lines.join(" "));
  return NOTHING.some((pattern) => pattern.test(text)) || (asked === "people" && NONE.test(text));
}

/** A line of signs only, as somebody leaves a field out with. */
export const isBlank = (line: string): boolean => bare(line) === "";
