import { makeDocument } from "../../src/documents";
import type { House } from "../../tests/browser/harness/visit";
import { networkOf } from "../cases/network";
import { profile, TEAM, TODAY } from "../engines/page";
import { inWords, keyed } from "../measure/keyed";
import { KeyScale, openTeamFile, type KeyCost } from "../measure/keys";
import { openPage } from "../measure/page";
import { rounded } from "../measure/median";
import { measured, type Row } from "../row";

const ID = "live-line";
const PEOPLE = 40;
/** The same as from a line to the map: whoever types while eight people talk looks at them, and not at the line. */
const BUDGET_MS = 100;
const LINES = [
  "! @Amir to ring the school about the two older boys by Friday",
  "Amir Ali was seen at the station again and came home late",
  "# came home with a second phone and would not say whose it is",
  "?? who was with them at the flat on Saturday night in 2 weeks",
  "= the youth worker talks to him first and then to his mother",
];
const TURNS = 3;
/** The first keys after opening are not what a minute taker lives with. */
const WARM_UP = 60;

/** Minutes being typed at a session, forty people on the map, with the pages beside the pane. */
async function typedKeys(house: House, bytes: Uint8Array): Promise<KeyCost[]> {
  const { page } = await house.visit();
  await openTeamFile(page, bytes);
  await page.getByRole("navigation", { name: "Stages" }).getByRole("button", { name: "Meet" }).click();
  const line = page.getByRole("textbox", { name: "What is said" });
  await line.click();
  const scale = await KeyScale.of(page);
  const costs: KeyCost[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const key of LINES.flatMap((words) => [...words, "Enter"])) {
      const cost = await scale.press(key);
      if (cost) costs.push(cost);
    }
  }
  return costs;
}

/** A key in the live line, Enter too, to the frame that shows what it did. */
export const liveLine: Row = {
  ids: [ID],
  measure: async (_, say) => {
    const record = networkOf({ people: PEOPLE, places: 15, links: 90, statements: 120, actions: 40, attendees: 20 }, 6);
    const { bytes } = await makeDocument(record, "team-file", { profile, copy: TEAM, today: TODAY });
    const house = await openPage(say);
    try {
      const keys = TURNS * LINES.reduce((sum, words) => sum + words.length + 1, 0);
      say(`${ID}: ${keys} keys …`);
      const counted = (await typedKeys(house, bytes)).slice(WARM_UP);
      if (counted.length < keys - WARM_UP) throw new Error(`Only ${counted.length + WARM_UP} of ${keys} keys were seen.`);
      say(`${ID}: ${inWords(counted)}`);
      return [
        measured({
          id: ID,
          what: `a key in the live line to the frame that shows it, 95th of 100 and a frame, ${PEOPLE} people`,
          unit: "ms CPU",
          better: "lower",
          ours: rounded(keyed(counted, 0.95)),
          peers: {},
          target: { than: "value", value: BUDGET_MS },
        }),
      ];
    } finally {
      await house.close();
    }
  },
};
