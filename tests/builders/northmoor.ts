import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AGENDAS, defaultProfile, wording } from "../../src/guidance";

/** A made-up borough with papers of its own: what its council would write into the files under templates/. */
export const northmoor = {
  "profile.json": {
    ...defaultProfile,
    council: "Northmoor Borough Council",
    marking: "OFFICIAL – CHILDREN",
    requestTo: "mapping@northmoor.example",
    days: "working",
    accent: "#5B2A86",
    confidentiality: "Northmoor shares this paper to keep children safe. Lock it away.",
  },
  "wording.json": {
    ...wording,
    vague: [wording.vague.join(" ")],
    placeWords: [wording.placeWords.join(" ")],
    commonWords: [wording.commonWords.join(" ")],
    kinds: { ...wording.kinds, minutes: "Notes", actions: "Task List", "agenda-internal": "Order of Business" },
    draft: "NOT AGREED",
    abbreviations: { ...wording.abbreviations, NMP: "Northmoor panel" },
  },
  "agendas.json": {
    ...AGENDAS,
    internal: {
      title: "First look",
      who: "Northmoor's own teams",
      lines: [
        { id: "welcome", text: "Welcome, and what stays in the room" },
        { id: "child", text: "What each child would say" },
        { id: "map", text: "Draw the map" },
      ],
    },
  },
} as const;

/**
 * The toolkit as a council has it, with its own templates: a folder with the sources, in which `npm run make` can be called.
 * What the sources stand on is shared.
 */
export function houseOf(folder: string, templates: Readonly<Record<string, unknown>>): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ["src", "templates"]) cpSync(name, join(folder, name), { recursive: true });
  for (const name of ["package.json", "tsconfig.json"]) cpSync(name, join(folder, name));
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  for (const [name, value] of Object.entries(templates))
    writeFileSync(join(folder, "templates", name), JSON.stringify(value, null, 2));
  return folder;
}
