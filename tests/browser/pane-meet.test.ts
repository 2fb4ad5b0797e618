import { readInput } from "../../src/intake";
import { faultsOf } from "./harness/axe";
import { downloadOf } from "./harness/downloads";
import { openRoomNetwork } from "./harness/room";
import { House } from "./harness/visit";
import { openCard } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("who was there is marked with a key each, from row to row, and asked with why", async () => {
  const { page, troubles } = await openRoomNetwork(house);
  await openCard(page, "Attendance");
  await page.getByRole("radiogroup", { name: "Jo Marsh" }).getByRole("radio", { checked: true }).focus();
  await page.keyboard.press("a");
  const second = page.getByRole("radiogroup", { name: "Di Ross" });
  expect(await second.evaluate((group) => group.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("s");
  expect(await page.getByRole("radio", { name: "Apologies" }).first().isChecked()).toBe(true);
  expect(await second.getByRole("radio", { name: "Sent information" }).isChecked()).toBe(true);
  await page.getByLabel("Received on").fill("12 May 2026");
  await page.getByText("It came on 12 May 2026").waitFor();
  await page.getByRole("button", { name: "Details of Di Ross" }).click();
  await page.getByRole("button", { name: "Add to the key contacts" }).click();
  await page.getByText("Confidentiality: to read out").click();
  await page.getByRole("button", { name: "It was read out" }).click();
  await page.getByText("Confidentiality: read out").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(troubles).toEqual([]);
});

test("a parked point is a network of its own with its words and nobody from here, and is still on the list", async () => {
  const { page } = await openRoomNetwork(house);
  await openCard(page, "Parked");
  await page.getByRole("textbox", { name: "Park a point" }).fill("Bikes go missing near Tariq");
  await page.keyboard.press("Enter");
  await openCard(page, "Bikes go missing");
  const file = await downloadOf(page, () => page.getByRole("button", { name: "Start its own mapping" }).click());
  const read = await readInput(file.bytes, file.name);
  if (!read.ok) throw new Error(read.error.message);
  expect(read.record).toMatchObject({ people: [], places: [], sessions: [] });
  expect(read.record.trigger).toMatchObject({ what: "Bikes go missing near Tariq", identified: "2026-05-18" });
  await page.getByRole("button", { name: /^Bikes go missing.*A mapping of its own was started/s }).waitFor();
  await page.getByRole("button", { name: "Back onto the agenda" }).click();
  await page.getByRole("button", { name: /^Agenda.*3 items/s }).waitFor();
});

test("what cannot be a day stays where it was typed, with why, also when its card is opened again", async () => {
  const { page } = await openRoomNetwork(house);
  await openCard(page, "Interventions");
  await page.getByRole("textbox", { name: "Add an intervention" }).fill("A safe place after school");
  await page.keyboard.press("Enter");
  await openCard(page, "A safe place");
  await page.getByRole("button", { name: "For the whole group" }).click();
  await page.getByLabel("Start").fill("1 July 2027");
  const end = page.getByLabel("End", { exact: true });
  await end.fill("20 June 2027");
  await page.getByText("That is before it starts, on 1 July 2027.").waitFor();
  await end.fill("31 June 2027");
  await end.press("Tab");
  await page.getByRole("button", { name: /^A safe place/ }).click();
  await page.getByRole("button", { name: /^A safe place.*to 20 June 2027/s }).click();
  expect(await end.inputValue()).toBe("31 June 2027");
  await page.getByText("There is no such day as 31 June 2027.").waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test("an action that keeps them apart asks why in its own place, and a gap is made somebody's task", async () => {
  const { page, troubles } = await openRoomNetwork(house);
  await openCard(page, "Actions");
  await page.getByRole("textbox", { name: "Add an action" }).fill("Keep Tariq and Nadia apart at lunch");
  await page.keyboard.press("Enter");
  await openCard(page, "Keep Tariq");
  await page.getByLabel("Why keep them apart").fill("He is hurt there every day");
  await page.getByRole("button", { name: /^Keep Tariq/ }).waitFor();
  expect(await page.getByText("not said why to keep them apart").count()).toBe(0);
  await openCard(page, "Information gaps");
  await openCard(page, "Who else is at the park");
  await page.getByText("Unfinished, nobody to find out, no date").waitFor();
  await page.getByLabel("Who finds out").fill("Di Ross");
  await page.getByRole("button", { name: "Make an action of it" }).click();
  await openCard(page, "Actions");
  await page.getByRole("button", { name: /^Find out: Who else is at the park.*Di Ross/s }).waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(troubles).toEqual([]);
});
