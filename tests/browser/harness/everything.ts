import type { Page } from "playwright-core";
import type { PlayedWord } from "../../office/word";
import { downloadOf } from "./downloads";
import { goTo, openCard } from "./worked";

/** Words to type wherever something can be typed, and the names to work with. */
export type Using = { words: string; first: string; place: string; after: (where: string) => Promise<void> };

async function openMenu(page: Page, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Closed is not gone yet: what is asked for between the two would be closed with it. */
async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
}

async function typeInto(page: Page, label: RegExp, words: string): Promise<void> {
  const field = page.getByRole("textbox", { name: label }).first();
  await field.fill(words);
  await field.press("Enter");
}

async function prepare(page: Page, { words, first, place, after }: Using): Promise<void> {
  const doubts = page.getByRole("button", { name: /^Questions to settle/ });
  if ((await doubts.count()) > 0) await page.locator("section").filter({ has: doubts }).getByRole("button").nth(1).click();
  for (const card of ["The network", "People", "Places and contexts", "Key contacts", "Key questions", "Still missing"]) {
    await openCard(page, card);
    await after(`Prepare, ${card}`);
  }
  await openCard(page, "People");
  await page.locator("h3 button", { hasText: first }).first().click();
  await page.getByText(`More about ${first}`).click();
  await page.getByRole("textbox", { name: "Note", exact: true }).fill(words);
  await after("a person");
  await openCard(page, "Places and contexts");
  await page.locator("h3 button", { hasText: place }).first().click();
  await after("a place");
}

async function map(page: Page, { after }: Using): Promise<void> {
  await goTo(page, "Map");
  await page.locator("svg [data-mark^=p]").first().waitFor();
  await page.getByRole("region", { name: "Links" }).getByRole("button").first().click();
  await after("Map, a link");
}

async function meet(page: Page, { words, after }: Using): Promise<void> {
  await goTo(page, "Meet");
  const internal = page.getByRole("button", { name: "Internal session" });
  // Where there is a session already, another one is a card.
  const another = page.getByRole("button", { name: /^Add a session/, expanded: false });
  await internal.or(another).first().waitFor();
  if ((await another.count()) > 0) await another.click();
  await internal.click();
  for (const card of ["Attendance", "Agenda", "Information gaps", "Interventions", "Next session"]) {
    await openCard(page, card);
  }
  const line = page.getByRole("textbox", { name: "What is said" });
  for (const mark of ["", "! ", "# "]) {
    await line.fill(`${mark}${words}`);
    await line.press("Enter");
  }
  await openCard(page, "Decisions");
  await typeInto(page, /^Add a decision/, words);
  await openCard(page, "Actions");
  await typeInto(page, /^Add an action/, words);
  await after("Meet");
}

async function stages(page: Page, using: Using): Promise<void> {
  await prepare(page, using);
  await map(page, using);
  await meet(page, using);
}

async function papers(page: Page, { after }: Using): Promise<string[]> {
  const names: string[] = [];
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    await page.locator("section.paper").first().waitFor();
    await after(`the pages of ${await tab.innerText()}`);
    const one = page.getByRole("button", { name: /^Download (?!all)/ }).last();
    names.push((await downloadOf(page, () => one.click())).name);
  }
  names.push((await downloadOf(page, () => page.getByRole("button", { name: "Download all" }).click())).name);
  return names;
}

async function share(page: Page, { after }: Using): Promise<void> {
  await goTo(page, "Share");
  for (const mode of ["Initials", "Codes", "Full names"]) {
    await page.getByRole("radio", { name: mode }).check();
    await page.locator("section.paper").first().waitFor();
  }
  await after("Share");
  await goTo(page, "Review");
  await after("Review");
}

async function sheets(page: Page, { after, first }: Using): Promise<void> {
  for (const item of [/^Help/, /^What the council set/]) {
    await openMenu(page, item);
    await page.getByRole("dialog").waitFor();
    await after(`the sheet ${String(item)}`);
    await closeSheet(page);
  }
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /^Find a person/ }).fill(first.slice(0, 6));
  await after("Find anything");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+Shift+z");
}

/**
 * Everything there is to do with the network that is open, in a wide window, from the doubts to every paper. Returns the names of
 * the files that came down.
 */
export async function useEverything(page: Page, using: Using): Promise<string[]> {
  await stages(page, using);
  const names = await papers(page, using);
  await share(page, using);
  await sheets(page, using);
  return names;
}

/** Every paper is made as a document of its own, which Word opens. Returns how many were. */
async function wordPapers(page: Page, { after }: Using, word: PlayedWord): Promise<number> {
  await goTo(page, "Share");
  const make = page.getByRole("button", { name: /^Make (?!all)/ });
  await make.last().waitFor();
  const all = await make.count();
  for (let at = 0; at < all; at += 1) {
    await make.nth(at).click();
    const end = Date.now() + 40_000;
    while (word.opened.length <= at && Date.now() < end) await page.waitForTimeout(20);
    await after(`Share, ${at + 1} made`);
  }
  await goTo(page, "Review");
  await after("Review");
  return word.opened.length;
}

/** The same in Word, in a pane as narrow as Word makes it, with what only Word has. Returns how many documents it was given. */
export async function useEverythingInWord(page: Page, using: Using, word: PlayedWord): Promise<number> {
  await stages(page, using);
  const made = await wordPapers(page, using, word);
  await sheets(page, using);
  for (const item of [/^New information table/, /^Check document/]) {
    await openMenu(page, item);
    await page.getByRole("dialog").waitFor();
    await using.after(`the sheet ${String(item)}`);
    await closeSheet(page);
  }
  await openMenu(page, /^Update maps/);
  await using.after("maps updated");
  await openMenu(page, /^Save$/);
  await using.after("saved");
  return made;
}
