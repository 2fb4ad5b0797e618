import * as v from "valibot";

/** A file under templates/ that does not fit. The message names every faulty key and what to write there, a line each. */
export class TemplateError extends Error {
  override name = "TemplateError";
  readonly file: string;
  readonly faults: readonly string[];

  constructor(file: string, faults: readonly string[]) {
    super(faults.join("\n"));
    this.file = file;
    this.faults = faults;
  }
}

function faultOf(issue: v.BaseIssue<unknown>, file: string, write: Readonly<Record<string, string>>): string {
  const path = v.getDotPath(issue) ?? "";
  const top = path.split(".")[0] ?? "";
  const advice = write[top];
  if (issue.expected === "never") return `${file}: "${path}" is not a setting. Take it out, or check its spelling.`;
  const fault = issue.received === "undefined" ? "is missing" : "does not fit";
  return `${file}: "${path}" ${fault}. Write ${advice ?? "what stands there in the file that came with the toolkit"}.`;
}

/**
 * What a template file holds, checked against its schema. `write` says for each top-level key what belongs there, as the
 * end of a sentence that starts with "Write". Throws TemplateError with all faults at once.
 */
export function checkTemplate<S extends v.GenericSchema>(
  file: string,
  schema: S,
  write: Readonly<Record<string, string>>,
  json: unknown,
): v.InferOutput<S> {
  if (json === null || typeof json !== "object" || Array.isArray(json)) {
    throw new TemplateError(file, [
      `${file}: this is not a list of settings in curly brackets. Start again from the file that came with the toolkit.`,
    ]);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  throw new TemplateError(file, [...new Set(result.issues.map((issue) => faultOf(issue, file, write)))]);
}
