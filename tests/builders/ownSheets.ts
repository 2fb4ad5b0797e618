import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { makeSheet, readOwnMap, type CarriedMap, type MapPicture, type SheetOptions } from "../../src/documents";
import { defaultProfile, YOUNG_PERSON } from "../../src/guidance";
import { readSheet } from "../../src/intake";
import { applyOwn, nextOwnId, type OwnChange, type OwnMap, type Plan } from "../../src/ownmap";
import { HOSTILE } from "./hostile";
import { afterAll, anyCrowd, anyDeed, exampleOwnMap } from "./ownMaps";
import { onePixelPng } from "./png";

export const ringsPicture: MapPicture = {
  png: onePixelPng,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="267mm" height="160mm" viewBox="0 0 267 160"/>',
  widthMm: 267,
  heightMm: 160,
  alt: "Me in the middle, and six people around me.",
  mermaid: "flowchart LR\n  me",
};

export const SHEET: SheetOptions = { profile: defaultProfile, today: "2025-06-06", picture: ringsPicture };

export const answer = (map: OwnMap, at: number, words: string, asking: "plain" | "guidance" = "plain"): OwnMap => {
  const question = YOUNG_PERSON.questions[at]![asking];
  const entry = { id: nextOwnId(map, "answers"), question, plain: asking === "plain", words };
  return applyOwn(map, { type: "answer", entry });
};

export const plan = (map: OwnMap, values: Partial<Plan>): OwnMap => {
  const entry = { id: nextOwnId(map, "plan"), strength: "", harm: "", tries: "", helps: "", again: "", ...values };
  return applyOwn(map, { type: "plan", entry });
};

/** The example of the guidance, talked about and planned for. */
export function filledOwnMap(): OwnMap {
  const asked = answer(answer(exampleOwnMap(), 0, "My best friend"), 4, "Best friend.\nOr my cousin A", "guidance");
  return plan(asked, {
    strength: "We look out for each other",
    harm: "Trouble after school",
    tries: "I leave ten minutes later.\nWe still meet at football",
    helps: "Mr Okoro",
    again: "2025-07-02",
  });
}

const words = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 60 }), fc.string({ maxLength: 60, unit: "grapheme" }));
const anyAnswer = fc.tuple(fc.nat(9), words, fc.constantFrom("plain" as const, "guidance" as const));
const anyPlan = fc.record({
  strength: words,
  harm: words,
  tries: words,
  helps: words,
  again: fc.constantFrom("", "2025", "2025-09", "2025-09-01"),
});

/** A map as it may have been left after an afternoon, with words of any kind on it. */
export const anyOwnMap: fc.Arbitrary<OwnMap> = fc
  .tuple(
    anyCrowd(3),
    fc.array(anyDeed, { maxLength: 12 }),
    fc.array(anyAnswer, { maxLength: 6 }),
    fc.array(anyPlan, { maxLength: 3 }),
    words,
  )
  .map(([crowd, deeds, answers, plans, by]) => {
    const drawn = deeds.reduce((map, deed) => applyOwn(map, deed(map)), crowd);
    const asked = answers.reduce((map, [at, said, asking]) => answer(map, at, said, asking), drawn);
    const about: OwnChange = { type: "about", values: { by } };
    return afterAll([about], plans.reduce(plan, asked));
  });

export function carriedBy(bytes: Uint8Array): CarriedMap {
  const part = unzipSync(bytes)["customXml/item1.xml"];
  const found = part && readOwnMap(strFromU8(part));
  if (!found) throw new Error("The sheet carries no map.");
  return found;
}

/** The sheet with a part of the file changed by somebody. */
export function withPart(bytes: Uint8Array, path: string, edit: (text: string) => string | undefined): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts[path]!);
  const changed = edit(text);
  if (changed === text) throw new Error("The edit found nothing to change.");
  const { [path]: _gone, ...rest } = parts;
  return zipSync(changed === undefined ? rest : { ...rest, [path]: strToU8(changed) });
}

/** A sheet of the map, with its pages changed by somebody, read again. */
export async function readEditedSheet(map: OwnMap, edit: (xml: string) => string, options = SHEET) {
  const { bytes } = await makeSheet(map, options);
  const read = await readSheet(withPart(bytes, "word/document.xml", edit), "My map AB 2025-06-04.docx");
  if (!read.ok) throw read.error;
  return read;
}
