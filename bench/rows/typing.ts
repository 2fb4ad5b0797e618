import { makeDocument } from "../../src/documents";
import type { House } from "../../tests/browser/harness/visit";
import { networkOf } from "../cases/network";
import { profile, TEAM, TODAY } from "../engines/page";
import { inWords, keyed } from "../measure/keyed";
import { KeyScale, openTeamFile, type KeyCost } from "../measure/keys";
import { openPage } from "../measure/page";
import { rounded } from "../measure/median";
import { measured, type Row } from "../row";

const ID = "typing";
const PEOPLE = 40;
const KEYS = 330;
/** The first keys after opening are not what a minute taker lives with. */
const WARM_UP = 30;
const BUDGET_MS = 50;
const WORDS = "Was seen at the station with two older boys and came home late again. ";

/** Someone typing in the open form of a person, forty people in the record, with the pages beside it. */
async function typedKeys(house: House, bytes: Uint8Array): Promise<KeyCost[]> {
  const { page } = await house.visit();
  await openTeamFile(page, bytes);
  await page.getByRole("button", { name: /^People/ }).click();
  await page.getByRole("button", { name: /^Amir Ali/ }).click();
  await page.getByText("More about Amir Ali").click();
  const field = page.getByRole("textbox", { name: "Note", exact: true });
  await field.click();
  const scale = await KeyScale.of(page);
  const costs: KeyCost[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    const cost = await scale.press(WORDS.charAt(key % WORDS.length));
    if (cost) costs.push(cost);
  }
  return costs;
}

/** A key press in the longest form to the field updated. */
export const typing: Row = {
  ids: [ID],
  measure: async (_, say) => {
    const record = networkOf({ people: PEOPLE, places: 12, links: 60, statements: 120, actions: 40, attendees: 20 }, 6);
    const { bytes } = await makeDocument(record, "team-file", { profile, copy: TEAM, today: TODAY });
    const house = await openPage(say);
    try {
      say(`${ID}: ${KEYS} keys …`);
      const costs = await typedKeys(house, bytes);
      if (costs.length < KEYS) throw new Error(`Only ${costs.length} of ${KEYS} keys were seen.`);
      const counted = costs.slice(WARM_UP);
      say(`${ID}: ${inWords(counted)}`);
      return [
        measured({
          id: ID,
          what: `a key in the form of a person to the field updated, 99th of 100 and a frame, ${PEOPLE} people`,
          unit: "ms CPU",
          better: "lower",
          ours: rounded(keyed(counted, 0.99)),
          peers: {},
          target: { than: "value", value: BUDGET_MS },
        }),
      ];
    } finally {
      await house.close();
    }
  },
};
