import type { Page } from "playwright-core";
import { Typist } from "./keyboard";
import { goTo, undoButton, unfold } from "./worked";

/** Something somebody does on the page in one go, besides what hour.ts has. */
export type Errand = (page: Page) => Promise<unknown>;

const line = (page: Page) => page.getByRole("textbox", { name: "What is said" });
const pages = "section.paper";

async function onMap(page: Page): Promise<void> {
  await goTo(page, "Map");
  await page.locator("svg [data-mark^=l]").first().waitFor();
}

async function readSheet(page: Page, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
}

/** Looked at and left as it was: nothing of it can be undone. */
const LOOKS = {
  async stages(page) {
    for (const stage of ["Meet", "Share", "Review", "Prepare"] as const) await goTo(page, stage);
  },
  async link(page) {
    await onMap(page);
    const head = page.getByRole("region", { name: "Links" }).locator("h3 button").nth(2);
    for (const _ of ["open", "closed"]) await head.click();
  },
  async views(page) {
    await onMap(page);
    for (const view of ["harmful", "places", "clean"]) {
      await page.getByLabel("What the map shows").selectOption(view);
      await page.waitForTimeout(500);
    }
  },
  async zoom(page) {
    await onMap(page);
    await page.getByRole("group", { name: "The map as a picture" }).focus();
    for (const key of ["+", "+", "ArrowLeft", "ArrowUp", "-", "0"]) await page.keyboard.press(key);
  },
  async inWords(page) {
    await onMap(page);
    await unfold(page, "The map in words");
    await unfold(page, "Questions worth asking");
  },
  async mapToRead(page) {
    await onMap(page);
    await unfold(page, "Take the map out");
    await page.getByLabel("Who it is for").selectOption("other");
    await page.getByLabel("Which agency").fill("Harbour School");
    await page.getByRole("button", { name: "Make the map to be read" }).click();
    await page.getByRole("button", { name: "Another map" }).click();
  },
  async person(page) {
    await goTo(page, "Prepare");
    await unfold(page, "People");
    const head = page.locator("h3 button").nth(4);
    await head.click();
    await page.getByText(/^More about/).click();
    await head.click();
  },
  async find(page) {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /^Find a person/ }).fill("Am");
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
  },
  async sheets(page) {
    await readSheet(page, /^Help/);
    await readSheet(page, /^What the council set/);
  },
  async papers(page) {
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await page.locator(pages).first().waitFor();
    }
    await page.getByRole("tab").first().click();
    await page.locator(pages).first().waitFor();
  },
  async paper(page) {
    const arrived = page.waitForEvent("download");
    await new Typist(page).find("download minutes");
    await (await arrived).delete();
  },
  async copyToRead(page) {
    await goTo(page, "Share");
    await unfold(page, "Give a copy to somebody");
    await page.locator("#send-session").selectOption({ index: 1 });
    await page.locator("#send-reader").selectOption("partner:Police");
    await page.getByRole("button", { name: "Make the copy to be read" }).click();
    await page
      .getByRole("region", { name: /as its readers get it/ })
      .locator(pages)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Another copy" }).click();
  },
  async halfALine(page) {
    await goTo(page, "Meet");
    await line(page).pressSequentially("! @Amir to ring Bea");
    await line(page).fill("");
  },
  async room(page) {
    await goTo(page, "Meet");
    await line(page).waitFor();
    await page.keyboard.press("Control+Alt+r");
    await page.getByRole("main", { name: "Room view" }).locator("svg[role=img]").waitFor();
    await page.keyboard.press("Control+Alt+r");
    await page.getByRole("navigation", { name: "Stages" }).waitFor();
  },
} satisfies Record<string, Errand>;

/** Changes on the map. */
const CHANGES = {
  async moved(page) {
    await onMap(page);
    await page.locator("#map-p1 h3 button").focus();
    for (const key of ["Alt+ArrowRight", "Alt+ArrowUp"]) await page.keyboard.press(key);
  },
  async added(page) {
    await onMap(page);
    const add = page.getByRole("textbox", { name: "Add a person to the map" });
    await add.fill("Newcomer on the map");
    await add.press("Enter");
  },
  async linked(page) {
    await onMap(page);
    await page.getByRole("button", { name: "Link two" }).click();
    const people = page.getByRole("region", { name: "People" }).getByRole("button");
    for (const at of [1, 5]) await people.nth(at).click();
    await page.waitForFunction(() => /^field-l\d+-basis$/.test(document.activeElement?.id ?? ""));
  },
} satisfies Record<string, Errand>;

const undoable = async (page: Page) => (await undoButton(page).getAttribute("title")) !== "Nothing to undo";

/** The way back and on again, as far as there is one. */
const WAYS = {
  async back(page) {
    if (await undoable(page)) await undoButton(page).click();
  },
  on: (page) => new Typist(page).find("redo"),
} satisfies Record<string, Errand>;

export const ERRANDS: Readonly<Record<string, Errand>> = { ...LOOKS, ...CHANGES, ...WAYS };

/** Undoes all there is to undo. Returns how many steps that were. */
export async function undoAll(page: Page): Promise<number> {
  let steps = 0;
  for (; await undoable(page); steps += 1) await undoButton(page).click();
  return steps;
}
