import { leftOutSentences, type Audience, type Copy, type NameMode } from "../../../../copies";
import { mapVisibleTo, MAP_FORMS, type MapForm, type MapOrder } from "../../../../map";
import type { Change, NetworkRecord, PartialDate } from "../../../../record";
import { whomWords } from "../../share/readers";

export const FORMS: Readonly<Record<MapForm, { label: string; said: string }>> = {
  png: { label: "Picture (PNG)", said: "PNG" },
  svg: { label: "Drawing (SVG)", said: "SVG" },
  mermaid: { label: "Mermaid text", said: "Mermaid text" },
  tables: { label: "Tables for i2 and Gephi (CSV)", said: "tables" },
};

/** What was chosen so far. */
export type Wanted = {
  audience: Audience | undefined;
  names: NameMode;
  forms: readonly MapForm[];
  why: string;
  readBy: string;
};

export const formsIn = (values: readonly string[]): MapForm[] => MAP_FORMS.filter((form) => values.includes(form));

/** What is still to be said before anything is made, as a sentence; "" where nothing is. */
export function missingFrom({ audience, forms, why, readBy }: Wanted): string {
  if (!audience) return "Say who it is for.";
  if (forms.length === 0) return "Choose at least one form.";
  if (audience.type === "team") return "";
  if (why.trim() === "") return "Say why they need it.";
  return readBy.trim() === "" ? "Somebody else reads it before it leaves the team: say who did." : "";
}

/** What is made, once nothing is missing. */
export function orderOf({ audience, names, forms }: Wanted): MapOrder | undefined {
  const copy: Copy | undefined = audience && { audience, names };
  return copy && { copy, forms };
}

/** What the reader will not get, in sentences for whoever hands it over. */
export function leftOutOf(record: NetworkRecord, wanted: Wanted): string[] {
  const order = orderOf(wanted);
  if (!order) return [];
  const said = leftOutSentences(mapVisibleTo(record, order).leftOut).map(({ sentence }) => sentence);
  const photographs = record.photographs.length > 0 ? ["Photographs of drawn maps stay in the team file."] : [];
  return [...said, ...photographs];
}

/** The entry in the sharing list. */
export function shareOf(record: NetworkRecord, wanted: Wanted & { audience: Audience }, on: PartialDate): Change {
  const { audience, names, forms, why, readBy } = wanted;
  const what = `Map (${forms.map((form) => FORMS[form].said).join(", ")})`;
  const releasedBy = audience.type === "team" ? "" : readBy.trim();
  return { type: "add", to: "shares", entry: { what, to: whomWords(record, audience), on, why: why.trim(), names, releasedBy } };
}
