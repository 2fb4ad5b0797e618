import { placeControls } from "../../documents/controls";
import { hashLine } from "../../documents/envelope";
import { walk } from "../../documents/rebuild";
import { SHEET_KIND, sheetPages, type CarriedMap, type SheetAddress } from "../../documents/sheet";
import { YOUNG_PERSON } from "../../guidance";
import type { OwnMap, Plan } from "../../ownmap";
import type { Edit } from "../back/edit";
import { locate } from "../back/located";
import { isUntouched } from "../back/readBack";
import { missing, rowEdits } from "../back/rowEdits";
import { stripped } from "../back/stripped";
import type { Written } from "../back/written";
import type { Page } from "../docx/page";
import { takeField, takePlan, type Taken } from "./take";

const { words } = YOUNG_PERSON;
const PLAN_COLUMNS = ["strength", "harm", "tries", "helps", "again"] as const satisfies readonly (keyof Plan)[];

/** The pages as they were written, from what the sheet carries. Finding fields and rows again never asks what list they are of. */
function writtenPages(map: OwnMap, { asking }: CarriedMap): { written: Written; planTable: number } {
  const blocks = sheetPages(map, { asking, paper: map.paper });
  const { controls, tables } = walk(blocks, placeControls(SHEET_KIND, blocks));
  const hashed = controls.map((control) => ({
    ...control,
    lines: control.lines.map((line) => ({ ...line, hash: hashLine(line.text) })),
  }));
  const planTable = tables.findIndex(({ heads }) => heads[0] === words.strength);
  return { written: { controls: hashed, tables } as unknown as Written, planTable };
}

const addressOf = (target: unknown) => target as SheetAddress;

/** A row that was added or copied: a plan of its own, or words that a person has to put where they belong. */
function takeRow(taken: Taken, { cells, others }: Extract<Edit, { type: "row" }>): Taken {
  const texts = cells.map(({ like, lines }) => ({ at: addressOf(like.target), text: lines.join("\n") }));
  if (others.length === 0 && texts.every(({ at }) => at.collection === "plan"))
    return takePlan(
      taken,
      texts.flatMap(({ at, text }) => (at.collection === "plan" ? [[at.field, text] as const] : [])),
    );
  return { ...taken, said: [...taken.said, ...kept([...texts.map(({ text }) => text), ...others].join(" – "))] };
}

const kept = (text: string): string[] =>
  text.trim() === "" ? [] : [`“${text}” was typed outside the fields. It stands in the file only: put it where it belongs.`];

/** What was typed on the pages of a sheet, brought into the map it carries. Nothing goes from the map by going from a page. */
export function takeEdits(page: Page, carried: CarriedMap, map: OwnMap): Taken {
  if (isUntouched(page, carried)) return { map, said: [] };
  const { written, planTable } = writtenPages(map, carried);
  const located = locate(page, written.controls, carried.fixed);
  const rows = rowEdits(page, located, written);
  let taken: Taken = { map, said: [] };
  for (const { control, lines } of rows.shown) {
    const now = lines.map(({ text }) => text);
    if (now.map(hashLine).join(" ") === (carried.hashes[control.tag] ?? "")) continue;
    taken = takeField(taken, addressOf(control.target), stripped(now, control.lines).value, carried);
  }
  for (const edit of rows.edits) if (edit.type === "row") taken = takeRow(taken, edit);
  // An empty plan is ruled for a pen: what is typed there stands in no field.
  const inPlan = rows.loose.filter(({ row }) => row >= 0 && page.rows[row] === planTable);
  for (const row of new Set(inPlan.map((line) => line.row))) {
    const own = inPlan.filter((line) => line.row === row);
    const textOf = (cell: number) => own.filter((line) => line.cell === cell).map(({ text }) => text);
    taken = takePlan(
      taken,
      PLAN_COLUMNS.map((field, cell) => [field, textOf(cell).join("\n")] as const),
    );
  }
  const loose = rows.loose.filter((line) => !inPlan.includes(line)).flatMap(({ text }) => kept(text));
  const { gone, fields } = missing(rows.shown, written);
  const away = [...gone.flatMap((one) => (one.type === "gone" ? [one.was] : [])), ...fields.map(({ label }) => label)];
  const names = [...new Set(away)].slice(0, 5).map((name) => `“${name}”`);
  const notShown = names.length === 0 ? [] : [`Not on the page any more, and kept on the map: ${names.join(", ")}.`];
  return { map: taken.map, said: [...taken.said, ...loose, ...notShown] };
}
