import { makeDocument } from "../../src/documents";
import type { House } from "../../tests/browser/harness/visit";
import { networkOf } from "../cases/network";
import { profile, TEAM, TODAY } from "../engines/page";
import { inWords, keyed } from "../measure/keyed";
import { KeyScale, type KeyCost } from "../measure/keys";
import { openPage } from "../measure/page";
import { rounded } from "../measure/median";
import { measured, type Measured, type Row } from "../row";

const SIZES = {
  "line-to-map": { people: 40, places: 15, links: 90 },
  "line-to-map-100": { people: 100, places: 30, links: 250 },
} as const;
type Id = keyof typeof SIZES;

const BUDGET_MS = 100;
const PEOPLE_ADDED = 12;
const WORDS = "seen together at the station ";
/** The first of each are not what an analyst lives with. */
const WARM_UP = 2;
/** The first layout of a hundred people, on a machine with other things to do. */
const SLOWEST_MS = 180_000;

/** People added by name and Enter, then the nature of a link written, with the pages beside the map. */
async function costs(house: House, bytes: Uint8Array): Promise<{ added: KeyCost[]; typed: KeyCost[] }> {
  const { page } = await house.visit({ viewport: { width: 1400, height: 900 } });
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open a table or document/ }).click();
  const file = { name: "Record.docx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await (await chooser).setFiles(file);
  await page.locator("section.paper").first().waitFor({ timeout: SLOWEST_MS });
  await page.getByRole("navigation", { name: "Stages" }).getByRole("button", { name: "Map" }).click();
  await page.locator("svg [data-mark^=l]").first().waitFor({ timeout: SLOWEST_MS });
  const scale = await KeyScale.of(page);
  const add = page.getByRole("textbox", { name: "Add a person to the map" });
  await add.click();
  const added: KeyCost[] = [];
  for (let index = 0; index < PEOPLE_ADDED; index += 1) {
    await add.fill(`Newcomer ${index + 1}`);
    const cost = await scale.press("Enter", "a mark more");
    if (cost) added.push(cost);
    await page.waitForTimeout(index % 3 === 0 ? 1500 : 250);
  }
  // Where one browser was before may be remembered: then the card is open already.
  const card = page.locator("#map-l1 h3 button");
  if ((await card.getAttribute("aria-expanded")) !== "true") await card.click();
  await page.getByRole("textbox", { name: "What it is", exact: true }).click();
  await page.keyboard.press("End");
  const typed: KeyCost[] = [];
  for (const letter of WORDS) {
    // A space at the end of a label is not to be seen.
    const cost = await (letter === " " ? page.keyboard.press("Space") : scale.press(letter, "other words"));
    if (cost) typed.push(cost);
    await page.waitForTimeout(letter === " " ? 1200 : 90);
  }
  return { added, typed };
}

async function measureOne(id: Id, house: House, say: (words: string) => void): Promise<Measured> {
  const { people, places, links } = SIZES[id];
  const record = networkOf({ people, places, links, statements: people, actions: 20, attendees: 10 }, 6);
  const { bytes } = await makeDocument(record, "team-file", { profile, copy: TEAM, today: TODAY });
  say(`${id}: ${PEOPLE_ADDED} people and ${WORDS.length} letters …`);
  const { added, typed } = await costs(house, bytes);
  if (added.length < PEOPLE_ADDED) throw new Error(`Only ${added.length} of ${PEOPLE_ADDED} people were seen on the map.`);
  const counted = [added, typed].map((all) => all.slice(WARM_UP));
  counted.forEach((all, index) => say(`${id}: ${index === 0 ? "people" : "letters"}, ${inWords(all)}`));
  return measured({
    id,
    what: `a key on the map to the frame that shows it, 95th of 100 and a frame, ${people} people, ${places} places, ${links} links`,
    unit: "ms CPU",
    better: "lower",
    ours: rounded(Math.max(...counted.map((all) => keyed(all, 0.95)))),
    peers: {},
    target: { than: "value", value: BUDGET_MS },
  });
}

/** What is typed to the picture that shows it: the slower of a new person and a letter of a link's nature. */
export const lineToMap: Row = {
  ids: Object.keys(SIZES),
  measure: async (wanted, say) => {
    const house = await openPage(say);
    try {
      const made: Measured[] = [];
      for (const id of wanted) made.push(await measureOne(id as Id, house, say));
      return made;
    } finally {
      await house.close();
    }
  },
};
