import { parseArgs } from "node:util";
import type { NameMode } from "../../copies";
import { VIEW_NAMES, type ViewName } from "../../map";

export const USAGE =
  'npm run make -- INPUT [INPUT…] OUTDIR [--risk "County Line to Brighton"] [--kind KIND] [--names full|initials|codes] [--for team|partner:AGENCY|subject:NAME] [--view VIEW] [--date 2026-06-04] [--json]\n' +
  "npm run make -- --blank OUTDIR [--kind KIND] [--json]";

/** Whom the papers are for, in the words of the call: a subject is looked for in the network once that is read. */
export type Reader = { type: "team" } | { type: "partner"; agency: string } | { type: "subject"; name: string };

/** What was asked for. `inputs` is empty for blanks; several become one network. */
export type Request = {
  inputs: readonly string[];
  folder: string;
  risk: string | undefined;
  kind: string | undefined;
  names: NameMode;
  reader: Reader;
  /** How the maps are drawn. */
  view: ViewName;
  date: string | undefined;
  json: boolean;
};

export type Parsed = { ok: true; request: Request } | { ok: true; help: true } | { ok: false; fault: string; next: string };

const NAME_MODES: readonly string[] = ["full", "initials", "codes"];

const OPTIONS = {
  risk: { type: "string" },
  kind: { type: "string" },
  names: { type: "string", default: "full" },
  for: { type: "string", default: "team" },
  view: { type: "string", default: "clean" },
  date: { type: "string" },
  blank: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

const wrong = (fault: string, next: string): Parsed => ({ ok: false, fault, next });

function readerOf(words: string): Reader | undefined {
  if (words === "team") return { type: "team" };
  const [, type, whom = ""] = /^(partner|subject):\s*(.+?)\s*$/u.exec(words) ?? [];
  if (type === "partner") return { type, agency: whom };
  return type === "subject" ? { type, name: whom } : undefined;
}

/**
 * Reads the words after `npm run make --`; a refusal says what is wrong and what to do next, a line each. `blanks` are the kinds there
 * are to fill by pen.
 */
export function parseRequest(words: string[], kinds: readonly string[], blanks = kinds): Parsed {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true; args: string[] }>>;
  try {
    parsed = parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const fault = (error instanceof Error ? error.message : String(error)).split(/[.\n]/)[0] ?? "";
    return wrong(`${fault}.`, "Call it with --help to see what it takes.");
  }
  const { values, positionals } = parsed;
  if (values.help) return { ok: true, help: true };
  const expected = values.blank ? 1 : 2;
  const isMany = values.blank && positionals.length > expected;
  if (positionals.length < expected || isMany) {
    const needs = values.blank ? "an output folder and nothing else" : "an input file and an output folder";
    const given = `make needs ${needs}, and was given ${positionals.length} of ${expected}.`;
    return wrong(given, "Call it with --help to see an example.");
  }
  if (!NAME_MODES.includes(values.names))
    return wrong(`--names ${values.names}: there is no such way to show names.`, "Use full, initials or codes.");
  const possible = values.blank ? blanks : kinds;
  if (values.kind !== undefined && !possible.includes(values.kind)) {
    return wrong(`--kind ${values.kind}: there is no such kind.`, `Use one of ${possible.join(", ")}.`);
  }
  if (!Object.hasOwn(VIEW_NAMES, values.view)) {
    return wrong(`--view ${values.view}: there is no such view.`, `Use one of ${Object.keys(VIEW_NAMES).join(", ")}.`);
  }
  const reader = readerOf(values.for);
  if (!reader) {
    const fault = `--for ${values.for}: there is no such reader.`;
    return wrong(fault, 'Use team, "partner:Police" or "subject:NAME".');
  }
  const inputs = positionals.slice(0, -1);
  return {
    ok: true,
    request: {
      inputs,
      folder: positionals.at(-1) ?? "",
      risk: values.risk,
      kind: values.kind,
      names: values.names as NameMode,
      reader,
      view: values.view as ViewName,
      date: values.date,
      json: values.json,
    },
  };
}
