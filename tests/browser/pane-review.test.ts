import ICAL from "ical.js";
import { faultsOf } from "./harness/axe";
import { downloadOf } from "./harness/downloads";
import { Typist } from "./harness/keyboard";
import { House } from "./harness/visit";
import { goTo, openCard, openExample } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("a session is read back by keyboard before it is finished; a review goes through everyone, and the work is closed", async () => {
  const { page, troubles } = await openExample(house);
  const by = new Typist(page);
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  await goTo(page, "Meet");
  await button("Internal session").click();
  await openCard(page, "Actions");
  await page.getByRole("textbox", { name: "Add an action" }).fill("Ask the school about Male A");
  await page.keyboard.press("Enter");
  await openCard(page, "Information gaps");
  await page.getByRole("textbox", { name: "Add a gap" }).fill("Who pays for the phone?");
  await page.keyboard.press("Enter");
  await button("Finish session").last().click();
  await page.getByRole("alert").getByText("1 gap to give to someone, whether a strategy discussion is needed now").waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole("button", { name: /^Who pays for the phone.*A gap/s }).focus();
  await by.press("o");
  await by.arrivesAt(/Who finds out/);
  await by.type("Ola Reed");
  await by.press("Tab");
  await by.type("in 2 weeks");
  await by.press("Enter");
  await by.arrivesAt(/^Does anything heard today/);
  await by.press("n");
  await by.arrivesAt(/^Who finishes the papers/);
  await by.type("Colin Frost");
  await by.press("Enter");
  await page.getByRole("main", { name: "Share" }).waitFor();
  await goTo(page, "Meet");
  await openCard(page, "Versions");
  await page.getByText("Colin Frost").waitFor();

  await openCard(page, "Add a session");
  await button("Session with partners").click();
  await button("Finish session").last().click();
  await by.arrivesAt(/^Does anything heard today/);
  await by.press("n");
  await by.arrivesAt(/^Who finishes the papers/);
  await by.press("Enter");
  await page.getByRole("main", { name: "Share" }).waitFor();

  await goTo(page, "Review");
  await button("Start a review").click();
  await page.getByRole("main", { name: "Meet" }).waitFor();
  await goTo(page, "Review");
  const progress = page.locator("#review-end");
  const of = Number(/of (\d+)/.exec(await progress.innerText())?.[1]);
  expect(of).toBeGreaterThan(5);
  expect(await faultsOf(page)).toEqual([]);
  const list = page.getByRole("group", { name: "What the review goes through" });
  await list.getByRole("button").first().focus();
  await by.press("ArrowDown", "ArrowUp");
  await by.arrivesAt(/^Ask the school/);
  const action = list.getByRole("button", { name: /^Ask the school.*carried from .* \(first session that day\), second time/s });
  await action.focus();
  await by.press("s");
  await by.arrivesAt(/Why it stays open/);
  expect(await faultsOf(page)).toEqual([]);
  await by.type("The school is closed.");
  await by.press("Enter");
  for (let left = of - 1; left > 0; left -= 1) await by.press("s");
  await by.arrivesAt(new RegExp(`^${of} of ${of} gone through`));

  await openCard(page, "Close the group work");
  await page.getByRole("checkbox", { name: /risk has reduced/ }).check();
  await page.getByLabel("Who agreed that the risk has reduced").fill("All agencies");
  await page.getByLabel("On what grounds").fill("No missing episodes since May");
  await page.getByLabel("What stays open, and with whom").fill("The school's reply, with Ola Reed");
  await goTo(page, "Meet");
  await button("Finish session").last().click();
  await by.arrivesAt(/^Does anything heard today/);
  await by.press("n");
  await by.arrivesAt(/^Who finishes the papers/);
  await by.press("Enter");
  await page.getByRole("main", { name: "Share" }).waitFor();
  await goTo(page, "Review");
  await page.getByText("The group work was closed on").waitFor();
  expect(troubles).toEqual([]);
});

test("the dates come as a calendar file that names nobody", async () => {
  const { page } = await openExample(house);
  await openCard(page, "The network");
  await page.getByLabel("Date the issue was identified").fill("today");
  await page.getByLabel("Date the issue was identified").blur();
  await goTo(page, "Review");
  const { name, bytes } = await downloadOf(page, () => page.getByRole("button", { name: /calendar/ }).click());
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)) as unknown[]);
  const summaries = calendar.getAllSubcomponents("vevent").map((event) => String(event.getFirstPropertyValue("summary")));
  expect(name).toMatch(/^Mapping dates .*\.ics$/);
  expect(summaries.some((summary) => summary.includes("Hold the first mapping session"))).toBe(true);
  expect(summaries.join(" ")).not.toMatch(/Male A|Female/);
});
