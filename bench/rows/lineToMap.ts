import type { Page } from "playwright-core";
import { makeDocument } from "../../src/documents";
import type { House } from "../../tests/browser/harness/visit";
import { networkOf } from "../cases/network";
import { profile, TEAM, TODAY } from "../engines/page";
import { openPage } from "../measure/page";
import { quantile, rounded } from "../measure/median";
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

/**
 * From the key to the frame in which the picture is another one: keys are stamped by the browser when they are pressed, and a
 * message sent in a frame arrives once it is painted. `wanted` says when the picture shows what the last key did.
 */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { mapTimes: times });
    let pressed: { at: number; wanted: (() => boolean) | undefined } | undefined;
    const shown = () => document.querySelectorAll("svg [data-mark]").length;
    const words = () => document.querySelector("svg [data-mark][data-chosen]")?.textContent ?? "";
    document.addEventListener(
      "keydown",
      (event) => {
        const [people, label] = [shown(), words()];
        const added = event.key === "Enter";
        if (!added && event.key.length > 1) return;
        pressed = { at: event.timeStamp, wanted: added ? () => shown() > people : () => words() !== label };
      },
      { capture: true },
    );
    const look = () => {
      requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (!pressed?.wanted?.()) return;
        times.push(performance.now() - pressed.at);
        pressed = undefined;
      };
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
}

const taken = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { mapTimes: number[] }).mapTimes.splice(0));

/** People added by name and Enter, then the nature of a link written, with the pages beside the map. */
async function times(house: House, bytes: Uint8Array): Promise<{ added: number[]; typed: number[] }> {
  const { page } = await house.visit({ viewport: { width: 1400, height: 900 } });
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open a table or document/ }).click();
  const file = { name: "Record.docx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await (await chooser).setFiles(file);
  await page.locator("section.paper").first().waitFor({ timeout: SLOWEST_MS });
  await page.getByRole("navigation", { name: "Stages" }).getByRole("button", { name: "Map" }).click();
  await page.locator("svg [data-mark^=l]").first().waitFor({ timeout: SLOWEST_MS });
  await watch(page);
  const add = page.getByRole("textbox", { name: "Add a person to the map" });
  await add.click();
  const added: number[] = [];
  for (let index = 0; index < PEOPLE_ADDED; index += 1) {
    await add.fill(`Newcomer ${index + 1}`);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(index % 3 === 0 ? 1500 : 250);
    added.push(...(await taken(page)));
  }
  // Where one browser was before may be remembered: then the card is open already.
  const card = page.locator("#map-l1 h3 button");
  if ((await card.getAttribute("aria-expanded")) !== "true") await card.click();
  await page.getByRole("textbox", { name: "What it is", exact: true }).click();
  await page.keyboard.press("End");
  await taken(page);
  const typed: number[] = [];
  for (const letter of WORDS) {
    await page.keyboard.press(letter === " " ? "Space" : letter);
    await page.waitForTimeout(letter === " " ? 1200 : 90);
    typed.push(...(await taken(page)));
  }
  return { added, typed };
}

async function measureOne(id: Id, house: House, say: (words: string) => void): Promise<Measured> {
  const { people, places, links } = SIZES[id];
  const record = networkOf({ people, places, links, statements: people, actions: 20, attendees: 10 }, 6);
  const { bytes } = await makeDocument(record, "team-file", { profile, copy: TEAM, today: TODAY });
  say(`${id}: ${PEOPLE_ADDED} people and ${WORDS.length} letters …`);
  const { added, typed } = await times(house, bytes);
  if (added.length < PEOPLE_ADDED) throw new Error(`Only ${added.length} of ${PEOPLE_ADDED} people were seen on the map.`);
  const [people95, letters95] = [added.slice(WARM_UP), typed.slice(WARM_UP)].map((all) => quantile(all, 0.95));
  const shown = (all: readonly number[]) => `median ${rounded(quantile(all, 0.5))}, slowest ${rounded(Math.max(...all))} ms`;
  say(`${id}: a person ${shown(added)}; a letter of ${typed.length} ${shown(typed)}`);
  return measured({
    id,
    what: `a key on the map to the frame that shows it, 95th of 100, ${people} people, ${places} places, ${links} links`,
    unit: "ms",
    better: "lower",
    ours: rounded(Math.max(people95 ?? 0, letters95 ?? 0)),
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
