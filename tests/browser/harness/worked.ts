import type { Page } from "playwright-core";
import type { House, Visit } from "./visit";

/** The pane with the worked example open, as narrow as Word's. */
export async function openExample(house: House, options: Parameters<House["visit"]>[0] = {}): Promise<Visit> {
  const visit = await house.visit({ viewport: { width: 320, height: 720 }, reducedMotion: "reduce", ...options });
  await visit.page.getByText("Try the worked example").click();
  await visit.page.getByRole("navigation", { name: "Stages" }).waitFor();
  return visit;
}

export async function goTo(page: Page, stage: "Prepare" | "Map" | "Meet" | "Share" | "Review"): Promise<void> {
  await page.getByRole("navigation", { name: "Stages" }).getByRole("button", { name: stage }).click();
  await page.getByRole("main", { name: stage }).waitFor();
}

/** A card by the beginning of its title, opened. */
export async function openCard(page: Page, title: string): Promise<void> {
  const head = page.getByRole("button", { name: new RegExp(`^${title}`), expanded: false }).first();
  await head.click();
}

/** Opens a card by the beginning of its title, unless it is open, and waits for what is loaded when it is. */
export async function unfold(page: Page, title: string): Promise<void> {
  const head = page.getByRole("button", { name: new RegExp(`^${title}`), expanded: false });
  const opened = page.getByRole("button", { name: new RegExp(`^${title}`), expanded: true });
  await head.or(opened).first().waitFor();
  if ((await opened.count()) === 0) await head.first().click();
  const body = await opened.first().getAttribute("aria-controls");
  await page.waitForFunction((id) => (document.getElementById(id ?? "")?.childElementCount ?? 0) > 0, body);
}

/** The words at the foot about whether the network is saved, and the button that undoes. */
export const undoButton = (page: Page) => page.getByRole("contentinfo").getByRole("button", { name: "Undo" });
