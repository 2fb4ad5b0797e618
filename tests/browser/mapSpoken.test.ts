import type { Page } from "playwright-core";
import { filledNetwork } from "../builders/filledNetwork";
import { House } from "./harness/visit";
import { goTo } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

async function openMap(): Promise<Page> {
  const { page } = await house.visit({ viewport: { width: 320, height: 720 }, reducedMotion: "reduce" });
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open a table or document/ }).click();
  const buffer = Buffer.from(JSON.stringify(filledNetwork()));
  await (await chooser).setFiles({ name: "record.json", mimeType: "application/json", buffer });
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  await goTo(page, "Map");
  await page.locator("svg [data-mark^=l]").first().waitFor();
  return page;
}

/** The names of the cards of a part of the list, as the browser gives them to a screen reader. */
async function heard(page: Page, part: string): Promise<string[]> {
  const tree = await page.getByRole("region", { name: part, exact: true }).ariaSnapshot();
  return [...tree.matchAll(/^\s*- '?button "(.*?)"(?: \[.*\])?:?'?$/gm)].map(([, name = ""]) => name);
}

/** What stands on the picture: who or what is meant, and the words drawn there without the signs that are explained in the key. */
async function drawn(page: Page, marks: string): Promise<{ spoken: string; words: string }[]> {
  return page.locator(`svg ${marks}`).evaluateAll((elements) =>
    elements.map((one) => ({
      spoken: one.querySelector("title")?.textContent ?? "",
      words: [...one.querySelectorAll("text")].map(({ textContent }) => textContent).join(" "),
    })),
  );
}

const plain = (words: string) => words.replace(/[?–]/g, " ").replace(/\s+/g, " ").trim().toLowerCase();

test("whoever hears the map hears all that is drawn: every person, place, link and incident, and how each is known", async () => {
  const page = await openMap();
  const [people, places, links, incidents] = await Promise.all(
    ["People", "Places", "Links", "Incidents"].map(async (part) => (await heard(page, part)).map(plain)),
  );
  const record = filledNetwork();

  const nodes = [...(await drawn(page, "[data-mark^=p]")), ...(await drawn(page, "[data-mark^=c]"))];
  expect(nodes.length).toBeGreaterThanOrEqual(10);
  const named = [...people!, ...places!];
  expect(nodes.filter(({ words }) => !named.some((name) => name.startsWith(plain(words))))).toEqual([]);

  const lines = await drawn(page, "[data-mark^=l]");
  expect(lines.length).toBe(record.links.length);
  // "A and B: how, how it is known, when" is said of the line, "A – B How, how it is known, when" of its card.
  const said = lines.map(({ spoken }) => plain(spoken.replace(" and ", " ").replace(":", "")));
  expect(said.filter((words) => !links!.includes(words))).toEqual([]);
  expect(
    lines.filter(
      ({ words }) =>
        !links!.some((name) =>
          plain(words)
            .split(" ")
            .every((word) => name.includes(word)),
        ),
    ),
  ).toEqual([]);
  for (const known of ["anecdotal", "proposed", "conflict", "influences", "protective", "to be checked again"])
    expect(links!.join("\n")).toContain(known);

  const notes = await drawn(page, "[data-note]");
  expect(notes.length).toBeGreaterThan(0);
  expect(
    notes.filter(
      ({ words }) =>
        !incidents!.some((name) =>
          plain(words)
            .split(" ")
            .every((word) => name.includes(word)),
        ),
    ),
  ).toEqual([]);
});

test("the picture itself is one thing that says how much is on it and where to hear it, and keeps nobody in it", async () => {
  const page = await openMap();
  const picture = page.getByRole("group", { name: "The map as a picture" });
  const tree = await picture.ariaSnapshot();
  expect(tree).toContain("The list says the same.");
  // Nothing in it is a stop of its own: Tab goes past it.
  expect(await picture.locator("[tabindex], a, button").count()).toBe(0);
  await picture.focus();
  await page.keyboard.press("Tab");
  expect(await picture.evaluate((one) => one.contains(document.activeElement))).toBe(false);
});
