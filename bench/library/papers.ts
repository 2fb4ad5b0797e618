import { shelf } from "../mapped/shelf";
import { HELD_OUT } from "../../tests/builders/library/names";
import { Chance } from "../../tests/builders/library/random";
import { paragraph, wordFile } from "../../tests/builders/wordFile";
import type { Kept } from "../../tests/builders/library/shelves";
import type { NetworkRecord } from "../../src/record";

const SENTENCES = [
  "The committee noted the report and asked for an update in the autumn.",
  "Lettings of the hall are made by the office between nine and four.",
  "Parents are asked to write to the school before the end of term.",
  "The lift on the second floor is out of order until further notice.",
  "A visit was made on Tuesday and nobody was at home.",
  "Please find the timetable of the holiday scheme attached.",
  "Street lights in the borough are looked after by the contractor.",
  "The budget was agreed as it stood, with one member abstaining.",
];
const TEAMS = ["Early Help", "Exploitation", "Housing", "Schools", "Youth Justice"];

/** A letter or a minute of some team: ordinary words, and names that many bear. */
function ordinary(chance: Chance, names: readonly string[]): Uint8Array {
  const lines = Array.from({ length: chance.between(4, 30) }, () => {
    const who = `${chance.pick(names)} ${chance.pick(names)}`;
    return chance.happens(0.4) ? `${chance.pick(SENTENCES)} ${who} was told.` : chance.pick(SENTENCES);
  });
  return wordFile([paragraph(`Notes for ${chance.pick(TEAMS)}`), ...lines.map((line) => paragraph(line))]);
}

/** A council's library: one document in ten is a paper of a mapping, all others are what offices write. */
export async function libraryOf(seed: number, documents: number): Promise<{ own: NetworkRecord; kept: Kept[] }> {
  const { own, files } = await shelf(seed, Math.round(documents / 10));
  const chance = new Chance(seed + 1);
  const names = Object.values(HELD_OUT)
    .flatMap(({ given, family }) => `${given} ${family}`.split(" "))
    .map((entry) => entry.split(/[/:]/)[0] ?? "")
    .filter((name) => name !== "");
  const kept = Array.from({ length: documents }, (_, at): Kept => {
    const paper = at % 10 === 0 ? files[at / 10] : undefined;
    const path = `${chance.pick(TEAMS)}/${at % 7}/${paper ? "table" : "notes"} ${String(at).padStart(6, "0")}.docx`;
    return { path, bytes: paper ?? ordinary(chance, names) };
  });
  return { own, kept };
}
