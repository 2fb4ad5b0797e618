import { sourceKindOf } from "../../matching";
import type { Id, Original, Source } from "../../record";
import type { Taking } from "../back/taking";
import type { Point } from "./pairs";

/** What one agency filled in, and what became of it. */
export type Returned = { agency: string; answered: number; open: number; added: number; gone: number };

/** What a row is about. */
export type Row = { of: "people" | "questions"; id: Id };
const subjectOf = ({ of, id }: Row): Id | "" => (of === "people" ? id : "");

/** What comes back from an agency while it is brought into the record. */
export class Reading {
  readonly returned: Returned;
  constructor(
    readonly taking: Taking,
    agency: string,
  ) {
    this.returned = { agency, answered: 0, open: 0, added: 0, gone: 0 };
  }

  /** A line that was read before is not read again, whatever became of it since. */
  isKnown(row: Row, text: string): boolean {
    return this.taking.record.originals.some(
      (one) =>
        one.where === this.taking.where &&
        one.text === text &&
        (row.of === "people" ? one.subject === row.id : one.became.includes(row.id)),
    );
  }

  remember(row: Row, text: string, became: readonly Id[]): void {
    const original: Partial<Original> = {
      where: this.taking.where,
      subject: subjectOf(row),
      text,
      became: row.of === "questions" ? [row.id, ...became] : [...became],
    };
    this.taking.add("originals", original);
  }

  source(within: string): Source {
    const { agency } = this.returned;
    const kind = sourceKindOf(agency) ?? "partner";
    return { kind, name: within === "" ? agency : `${agency}, ${within}`, reliability: "not-known", why: "" };
  }

  /** One point becomes one proposed statement; undefined where it is in the record already. */
  state(concerns: readonly Id[], { text, date, source }: Point): Id | undefined {
    const whom = [...new Set([...concerns, ...this.taking.namedIn(text)])];
    const from = this.source(source);
    const known = this.taking.record.statements.some(
      (one) => one.text === text && one.source.name === from.name && whom.every((id) => one.concerns.includes(id)),
    );
    if (known) return undefined;
    const id = this.taking.add("statements", { kind: "note", text, date, source: from, concerns: whom, status: "proposed" });
    if (id !== undefined) this.returned.added += 1;
    return id;
  }
}
