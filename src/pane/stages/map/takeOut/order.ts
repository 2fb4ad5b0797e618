import {
  leftOutSentences,
  visibleTo,
  withheldFrom,
  type Audience,
  type Copy,
  type NameMode,
  type Settled,
} from "../../../../copies";
import { mapVisibleTo, MAP_ALONE, MAP_FORMS, type MapForm, type MapOrder } from "../../../../map";
import type { NetworkRecord } from "../../../../record";
import type { CopyLook } from "../../../outgoing";

export const FORMS: Readonly<Record<MapForm, { label: string; said: string }>> = {
  png: { label: "Picture (PNG)", said: "PNG" },
  svg: { label: "Drawing (SVG)", said: "SVG" },
  mermaid: { label: "Mermaid text", said: "Mermaid text" },
  tables: { label: "Tables for i2 and Gephi (CSV)", said: "tables" },
};

/** What was chosen so far, and what was decided about words that only a person can tell. */
export type Wanted = {
  audience: Audience | undefined;
  names: NameMode;
  forms: readonly MapForm[];
  settled: readonly Settled[];
};

export const formsIn = (values: readonly string[]): MapForm[] => MAP_FORMS.filter((form) => values.includes(form));

/** What is still to be said before anything is made, as a sentence; "" where nothing is. */
export function missingFrom({ audience, forms }: Wanted): string {
  if (!audience) return "Say who it is for.";
  return forms.length === 0 ? "Choose at least one form." : "";
}

/** What is made, once nothing is missing. */
export function orderOf({ audience, names, forms, settled }: Wanted): MapOrder | undefined {
  const copy: Copy | undefined = audience && { audience, names, settled };
  return copy && { copy, forms };
}

/** What it is called in the list of what was shared: "Map (PNG, tables)". */
export const titleOf = ({ forms }: Pick<Wanted, "forms">): string => `Map (${forms.map((form) => FORMS[form].said).join(", ")})`;

/** What the reader will not get, in sentences, what of it can be released, and what only a person can tell. */
export function lookAt(record: NetworkRecord, order: MapOrder): CopyLook {
  const { leftOut, undecided } = mapVisibleTo(record, order);
  const said = leftOutSentences(leftOut).map(({ sentence }) => sentence);
  const photographs = record.photographs.length > 0 ? ["Photographs of drawn maps stay in the team file."] : [];
  const seen = visibleTo(record, MAP_ALONE, order.copy);
  return {
    leftOut: [...said, ...photographs],
    withheld: withheldFrom(record, order.copy.audience, seen),
    undecided,
    missing: [],
  };
}
