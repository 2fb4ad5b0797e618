import { makeDocument } from "../../src/documents";
import type { House } from "../../tests/browser/harness/visit";
import { networkOf } from "../cases/network";
import { profile, TEAM, TODAY } from "../engines/page";
import { keyTimes, openTeamFile, timeKeys } from "../measure/keys";
import { openPage } from "../measure/page";
import { quantile, rounded } from "../measure/median";
import { measured, type Row } from "../row";

const ID = "typing";
const PEOPLE = 40;
const KEYS = 330;
/** The first keys after opening are not what a minute taker lives with. */
const WARM_UP = 30;
const BUDGET_MS = 50;
const WORDS = "Was seen at the station with two older boys and came home late again. ";

/** Someone typing in the open form of a person, forty people in the record, with the pages beside it. */
async function typedTimes(house: House, bytes: Uint8Array): Promise<number[]> {
  const { page } = await house.visit();
  await openTeamFile(page, bytes);
  await page.getByRole("button", { name: /^People/ }).click();
  await page.getByRole("button", { name: /^Amir Ali/ }).click();
  await page.getByText("More about Amir Ali").click();
  const field = page.getByRole("textbox", { name: "Note", exact: true });
  await field.click();
  await timeKeys(page);
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press(WORDS.charAt(key % WORDS.length), { delay: 15 });
  return keyTimes(page);
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
      const times = await typedTimes(house, bytes);
      if (times.length < KEYS) throw new Error(`Only ${times.length} of ${KEYS} keys were seen.`);
      const counted = times.slice(WARM_UP);
      say(`${ID}: median ${rounded(quantile(counted, 0.5))}, slowest ${rounded(Math.max(...counted))} ms`);
      return [
        measured({
          id: ID,
          what: `a key in the form of a person to the field updated, 99th of 100, ${PEOPLE} people`,
          unit: "ms",
          better: "lower",
          ours: rounded(quantile(counted, 0.99)),
          peers: {},
          target: { than: "value", value: BUDGET_MS },
        }),
      ];
    } finally {
      await house.close();
    }
  },
};
