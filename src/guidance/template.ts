import * as v from "valibot";
import { NamedFault, readJson, sayFault, type Faults } from "../record";

export const TEMPLATE_FAULTS = {
  "template-not-json": {
    family: "template",
    fault: "this cannot be read.",
    next: "Write {expected}.",
  },
  "template-missing": {
    family: "template",
    fault: "this file is not there.",
    next: "Put the file that came with the toolkit back.",
  },
  "template-no-settings": {
    family: "template",
    fault: "this is not a list of settings in curly brackets.",
    next: "Start again from the file that came with the toolkit.",
  },
  "template-unknown-setting": {
    family: "template",
    fault: '"{setting}" is not a setting.',
    next: "Take it out, or check its spelling.",
  },
  "template-missing-setting": { family: "template", fault: '"{setting}" is missing.', next: "Write {advice}." },
  "template-wrong-setting": { family: "template", fault: '"{setting}" does not fit.', next: "Write {advice}." },
  "template-setting-twice": {
    family: "template",
    fault: '"{setting}" stands there twice.',
    next: "Take one of the two out.",
  },
} as const satisfies Faults;

type TemplateFaultId = keyof typeof TEMPLATE_FAULTS;
type TemplateFault = { id: TemplateFaultId; setting: string; values: Record<string, string> };

const sentence = (file: string, { id, setting, values }: TemplateFault, lineOf?: (way: string) => number) => {
  const about = lineOf ? `${file}, line ${lineOf(setting)}` : file;
  return sayFault(TEMPLATE_FAULTS[id], { about, values: { setting, ...values } });
};

/** A file under templates/ that does not fit. The message names every faulty setting and what to write there, a line each. */
export class TemplateError extends NamedFault {
  override name = "TemplateError";
  readonly faults: readonly string[];

  constructor(
    readonly file: string,
    readonly found: readonly [TemplateFault, ...TemplateFault[]],
    /** The line of a setting, where the text of the file is known. */
    lineOf?: (way: string) => number,
  ) {
    const [{ id, setting, values }] = found;
    super(id, TEMPLATE_FAULTS[id], { values: { setting, ...values } });
    this.faults = [...new Set(found.map((fault) => sentence(file, fault, lineOf)))];
    this.message = this.faults.join("\n");
  }
}

function faultOf(issue: v.BaseIssue<unknown>, write: Readonly<Record<string, string>>): TemplateFault {
  const setting = v.getDotPath(issue) ?? "";
  const advice = write[setting.split(".")[0] ?? ""] ?? "what stands there in the file that came with the toolkit";
  if (issue.expected === "never") return { id: "template-unknown-setting", setting, values: {} };
  const id = issue.received === "undefined" ? "template-missing-setting" : "template-wrong-setting";
  return { id, setting, values: { advice } };
}

/**
 * What a template file holds, checked against its schema. `write` says for each top-level setting what belongs there, as the
 * end of a sentence that starts with "Write". Throws TemplateError with all faults at once.
 */
export function checkTemplate<S extends v.GenericSchema>(
  file: string,
  schema: S,
  write: Readonly<Record<string, string>>,
  json: unknown,
): v.InferOutput<S> {
  if (json === null || typeof json !== "object" || Array.isArray(json)) {
    throw new TemplateError(file, [{ id: "template-no-settings", setting: "", values: {} }]);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [first, ...more] = result.issues;
  throw new TemplateError(file, [faultOf(first, write), ...more.map((issue) => faultOf(issue, write))]);
}

/** A template from the text of its file: as `load` takes it, but every fault with the line it stands on. Throws TemplateError. */
export function readTemplate<T>(text: string, file: string, load: (json: unknown, file: string) => T): T {
  const read = readJson(text);
  if (!read.ok) {
    const fault: TemplateFault = { id: "template-not-json", setting: "", values: { expected: read.expected } };
    throw new TemplateError(file, [fault], () => read.line);
  }
  const [first, ...more] = read.twice.map((setting): TemplateFault => {
    return { id: "template-setting-twice", setting, values: {} };
  });
  if (first) throw new TemplateError(file, [first, ...more], read.lineOf);
  try {
    return load(read.value, file);
  } catch (error) {
    if (error instanceof TemplateError) throw new TemplateError(file, error.found, read.lineOf);
    throw error;
  }
}
