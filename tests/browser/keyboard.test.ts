import { readInput } from "../../src/intake";
import { downloadOf, paragraphsOf, partsOf } from "./harness/downloads";
import { Typist } from "./harness/keyboard";
import { House } from "./harness/visit";

/** From a filled-in table to minutes without a mouse; more than this and a minute taker is not looking at the room. */
const MOST_ACTIONS = 60;

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("from the worked example to its minutes by keyboard: someone present, a new link, an action", async () => {
  const { page, troubles, screenshot } = await house.visit();
  const typist = new Typist(page);
  await page.getByRole("heading", { level: 1 }).waitFor();

  await typist.press("Tab", "Tab", "Tab");
  await typist.arrivesAt(/^Try the worked example/);
  await typist.press("Enter");
  await page.getByRole("navigation", { name: "Stages" }).waitFor();

  await typist.find("add a session");
  await typist.arrivesAt(/^Internal session/);
  await typist.press("Tab", "Enter");
  await typist.arrivesAt(/^Date/);

  await typist.find("attendance");
  await typist.arrivesAt(/^Attendance/);
  await typist.press("Tab", "Tab");
  await typist.arrivesAt(/^Everyone asked came/);
  await typist.press("Tab");
  await typist.arrivesAt(/^Invited/);
  await typist.press("p");

  await typist.find("add an action");
  await typist.arrivesAt(/^Add an action/);
  await typist.type("Visit 123 Lower Hamlets Lane together");
  await typist.press("Enter");

  await typist.find("link two");
  await typist.arrivesAt(/^Male A/);
  await typist.press("Tab", "Enter", "Tab");
  await typist.arrivesAt(/^Male B/);
  await typist.press("Enter");
  await typist.arrivesAt(/^Evidenced/);
  await typist.press(" ");
  await screenshot("keyboard-linked");

  const minutes = await downloadOf(page, () => typist.find("download minutes"));
  expect(typist.actions).toBeLessThanOrEqual(MOST_ACTIONS);
  expect(troubles).toEqual([]);

  const words = paragraphsOf(minutes);
  expect(words[0]).toMatch(/^Mapping Minutes Network – /);
  expect(words).toContain("Visit 123 Lower Hamlets Lane together");
  const present = words.indexOf("Present");
  expect(present).toBeGreaterThan(0);
  expect(words.slice(present - 3, present)).toContain("Police Contact");
  expect(partsOf(minutes, "word/media/").some((name) => name.endsWith(".png"))).toBe(true);

  const read = await readInput(minutes.bytes, minutes.name);
  const { record } = read.ok ? read : { record: undefined };
  const ids = ["Unknown adult male", "Male B"].map((name) => record?.people.find((person) => person.name === name)?.id);
  const link = record?.links.find(({ from, to }) => ids.includes(from) && ids.includes(to));
  expect(link).toMatchObject({ basis: "evidenced", status: "confirmed" });
});
