import type { Doubt, Statement } from "../../record";
import type { TableLine } from "../table/sections";
import { askPlaces } from "./ask";
import { mentionedIn } from "./mentions";
import { keepLine } from "./originals";
import { dateOf, noteWith, sourceOf, type Scope } from "./scope";

type Row = { kind: Statement["kind"]; doubt: Doubt["kind"]; ask: (line: string) => string };

/** Rows whose lines name someone or somewhere, and what is asked about a line that names nobody at its start. */
const ROWS: Record<"people" | "contexts", Row> = {
  people: {
    kind: "relation",
    doubt: "is-person",
    ask: (line) => `“${line}” stands among the linked people. Is it about someone to add to the map?`,
  },
  contexts: {
    kind: "context",
    doubt: "is-place",
    ask: (line) => `“${line}” stands among the contexts. Which place is it about?`,
  },
};

/** Sentences among names: kept as statements about whom and what they mention, and asked about. */
export function keepStrays(scope: Scope, row: keyof typeof ROWS, lines: readonly TableLine[]): void {
  const { kind, doubt, ask } = ROWS[row];
  for (const line of lines) {
    const { people, places, fresh } = mentionedIn(scope, line.text);
    const concerns = [...scope.subjects, ...people, ...places];
    const source = sourceOf(scope, line);
    const id = scope.made.addStatement({
      kind,
      text: noteWith(line.text, line),
      concerns,
      date: dateOf(line),
      source,
      status: "proposed",
    });
    askPlaces(scope, fresh, line.text);
    scope.made.addDoubt({ kind: doubt, question: ask(line.text), about: [id, ...(row === "people" ? people : places)] });
    keepLine(scope, line, [id, ...people, ...places]);
  }
}
