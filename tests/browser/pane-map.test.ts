import type { Page } from "playwright-core";
import { faultsOf } from "./harness/axe";
import { Typist } from "./harness/keyboard";
import { House } from "./harness/visit";
import { goTo, openExample, undoButton } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const mark = (page: Page, id: string) => page.locator(`svg [data-mark=${id}]`);

async function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await mark(page, id).boundingBox();
  if (!box) throw new Error(`${id} is not to be seen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const far = (one: { x: number; y: number }, other: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y);

/** Until the picture stands still. */
async function atRest(page: Page): Promise<void> {
  let before = "";
  for (let same = 0; same < 3;) {
    const now = await page.evaluate(() =>
      [...document.querySelectorAll("svg [data-mark] path")].map((path) => path.getAttribute("d")).join(),
    );
    same = now === before ? same + 1 : 0;
    before = now;
    await page.waitForTimeout(200);
  }
}

/** A network begun by name, on the map; the first person is p1. */
async function begun(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: /^Start from blank/ }).click();
  await goTo(page, "Map");
  const add = page.getByRole("textbox", { name: "Add a person to the map" });
  for (const name of names) {
    await add.fill(name);
    await add.press("Enter");
  }
}

test("everyone on the picture is in the list, and a pick on the picture opens the card", async () => {
  const { page, troubles } = await openExample(house);
  await goTo(page, "Map");
  const marks = page.locator("svg [data-mark^=p]");
  await marks.first().waitFor();
  for (const id of await marks.evaluateAll((elements) => elements.map((element) => element.getAttribute("data-mark")))) {
    expect(await page.locator(`#map-${id}`).count()).toBe(1);
  }
  await marks.first().click();
  await page.getByRole("button", { name: "Take off the map…" }).waitFor();
  expect(troubles).toEqual([]);
});

test("a half-made link is gone with Esc", async () => {
  const { page } = await openExample(house);
  await goTo(page, "Map");
  await page.locator("svg [data-mark^=l]").first().waitFor();
  const before = await page.locator("svg [data-mark^=l]").count();
  await page.getByRole("button", { name: "Link two" }).click();
  await page.getByRole("button", { name: "Male B", exact: true }).click();
  await page.getByText(/^Pick whoever or wherever to link with Male B/).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Link two" }).waitFor();
  expect(await page.locator("svg [data-mark^=l]").count()).toBe(before);
});

test("two are linked from the list, and the card asks first how it is known", async () => {
  const { page } = await openExample(house);
  await goTo(page, "Map");
  await page.getByRole("button", { name: "Link two" }).click();
  await page.getByRole("button", { name: "Male B", exact: true }).click();
  await page.getByRole("button", { name: "Female B" }).click();
  await page.waitForFunction(() => /^field-l\d+-basis$/.test(document.activeElement?.id ?? ""));
  const labels = await page.locator("[id^=map-l] h4").allInnerTexts();
  expect(labels).toEqual(["How it is known", "Seen together: not yet", "What it is"]);
});

test("someone taken off the map is gone from picture and list, and undo brings everything back", async () => {
  const { page } = await openExample(house);
  await goTo(page, "Map");
  const gone = page.locator("svg [data-mark^=p]").filter({ hasText: "Male C" });
  await gone.click();
  await page.getByRole("button", { name: "Take off the map…" }).click();
  await page.getByRole("button", { name: "Take Male C off the map" }).click();
  await page.getByText("Say why.").waitFor();
  await page.getByLabel(/^Why Male C/).fill("Moved away");
  await page.getByRole("button", { name: "Take Male C off the map" }).click();
  await gone.waitFor({ state: "detached" });
  expect(await page.getByRole("main").innerText()).not.toContain("Male C");
  await page.getByText("Saved in 30 seconds, undo until then").waitFor();
  await undoButton(page).click();
  await gone.waitFor();
});

test("someone dragged stays where they were put, through what comes after, until they are let go of or it is undone", async () => {
  const { page, troubles } = await openExample(house, { viewport: { width: 790, height: 800 } });
  await goTo(page, "Map");
  await mark(page, "p3").waitFor();
  await atRest(page);
  const before = await middleOf(page, "p3");
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 2, before.y + 2);
  await page.mouse.up();
  // Less than a drag is a tap.
  await page.locator("#map-p3").getByRole("button", { name: "Take off the map…" }).waitFor();
  expect(await page.getByRole("button", { name: "Let go of its place" }).count()).toBe(0);
  const start = await middleOf(page, "p3");
  const to = { x: start.x + 60, y: start.y - 40 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 20, start.y - 10);
  await page.mouse.move(to.x, to.y);
  expect(far(await middleOf(page, "p3"), to)).toBeLessThan(3);
  await page.mouse.up();
  await page.getByText(/stays where it was put/).waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Let go of its place" }).waitFor();
  await page.getByText("1 place was chosen by hand.").waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: "Let go of its place" }).waitFor({ state: "detached" });
  expect(far(await middleOf(page, "p3"), start)).toBeLessThan(12);
  expect(troubles).toEqual([]);
});

test("a finger drags too, two fingers zoom, and every mark is as large as a finger", async () => {
  const { page } = await openExample(house, { hasTouch: true });
  await goTo(page, "Map");
  await mark(page, "p3").waitFor();
  await atRest(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  const small = await page.evaluate(() => {
    const marks = [...document.querySelectorAll<SVGGElement>("svg [data-mark^=p], svg [data-mark^=c]")];
    return marks.flatMap((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const [cx, cy] = [x + width / 2, y + height / 2];
      const hit = (dx: number, dy: number) =>
        document.elementFromPoint(cx + dx, cy + dy)?.closest("[data-moves], [data-mark]") !== null;
      return hit(0, -11) && hit(0, 11) && hit(-11, 0) && hit(11, 0) ? [] : [one.dataset["mark"]];
    });
  });
  expect(small).toEqual([]);
  const start = await middleOf(page, "p3");
  await touch("touchStart", [start]);
  await touch("touchMove", [{ x: start.x + 10, y: start.y + 6 }]);
  await touch("touchMove", [{ x: start.x + 30, y: start.y + 16 }]);
  await touch("touchEnd", []);
  await page.getByText("1 place was chosen by hand.").waitFor();
  const box = await page.locator("svg[role=img]").first().getAttribute("viewBox");
  const [a, b] = [
    { x: 140, y: 200 },
    { x: 180, y: 200 },
  ];
  await touch("touchStart", [a, b]);
  await touch("touchMove", [
    { x: 100, y: 200 },
    { x: 220, y: 200 },
  ]);
  await touch("touchEnd", []);
  await page.waitForFunction((was) => document.querySelector("svg[role=img]")?.getAttribute("viewBox") !== was, box);
  await page.getByRole("button", { name: "Whole map" }).click();
  await page.waitForFunction((was) => document.querySelector("svg[role=img]")?.getAttribute("viewBox") === was, box);
});

test("the keyboard alone: add two, link them, say how it is known, confirm, move, zoom, make one of two, undo", async () => {
  const { page, troubles } = await house.visit({ viewport: { width: 320, height: 720 }, reducedMotion: "reduce" });
  await begun(page, []);
  const typist = new Typist(page);
  await page.locator("#map-add").focus();
  for (const name of ["Mia Jones", "Tariq Rahman", "Mia J"]) {
    await typist.type(name);
    await typist.press("Enter");
  }
  await mark(page, "p3").waitFor();
  await typist.find("Link two");
  await typist.arrivesAt(/^Mia Jones/);
  await typist.press("Enter", "Tab", "Enter");
  await page.waitForFunction(() => document.activeElement?.id === "field-l1-basis");
  await typist.press("Space");
  expect(await page.locator("#field-l1-basis").isChecked()).toBe(true);
  await mark(page, "l1").waitFor();
  await typist.press("Control+z");
  expect(await page.locator("#field-l1-basis").isChecked()).toBe(false);

  await page.locator("#map-p1 h3 button").focus();
  const before = await middleOf(page, "p1");
  await typist.press("Alt+ArrowRight", "Alt+ArrowRight");
  await page.getByText("Mia Jones moved right.").waitFor({ state: "attached" });
  expect((await middleOf(page, "p1")).x).toBeGreaterThan(before.x);
  await page.getByText("1 place was chosen by hand.").waitFor();
  await typist.press("Control+z");
  await page.getByText("1 place was chosen by hand.").waitFor({ state: "detached" });

  const picture = page.getByRole("group", { name: "The map as a picture" });
  await picture.focus();
  const whole = await page.locator("svg[role=img]").first().getAttribute("viewBox");
  await typist.press("+");
  await page.waitForFunction((box) => document.querySelector("svg[role=img]")?.getAttribute("viewBox") !== box, whole);
  await typist.press("ArrowLeft", "0");
  expect(await page.locator("svg[role=img]").first().getAttribute("viewBox")).toBe(whole);

  await page.locator("#map-p1 h3 button").focus();
  await typist.press("Enter");
  await page.getByRole("button", { name: "Same as…" }).focus();
  await typist.press("Enter");
  await page.getByRole("combobox", { name: /^Who or what is the same/ }).focus();
  await typist.type("Mia J");
  await page.getByRole("option", { name: "Mia J", exact: true }).waitFor();
  await typist.press("Enter");
  await mark(page, "p3").waitFor({ state: "detached" });
  await typist.press("Control+z");
  await mark(page, "p3").waitFor();
  expect(troubles).toEqual([]);
});

test("pair by pair, with one key an answer; only a yes is written down, and nobody is asked about twice", async () => {
  const { page } = await house.visit({ viewport: { width: 320, height: 720 }, reducedMotion: "reduce" });
  await begun(page, ["Mia Jones", "Tariq Rahman", "Leon Ward"]);
  for (const id of ["p1", "p2", "p3"]) {
    await page.locator(`#map-${id} h3 button`).click();
    await page.getByRole("checkbox", { name: /^A subject of this mapping/ }).check();
  }
  await page.getByRole("button", { name: "Ask pair by pair" }).click();
  const question = page.locator("#map-pair");
  await question.focus();
  expect(await question.innerText()).toBe("Do Mia Jones and Tariq Rahman know each other?");
  await page.keyboard.press("l");
  expect(await question.innerText()).toBe("Do Mia Jones and Leon Ward know each other?");
  await page.keyboard.press("n");
  expect(await question.innerText()).toBe("Do Tariq Rahman and Leon Ward know each other?");
  await page.keyboard.press("k");
  expect(await question.innerText()).toBe("Do Mia Jones and Tariq Rahman know each other?");
  await page.keyboard.press("y");
  await page.waitForFunction(() => document.activeElement?.id === "field-l1-basis");
  await page.getByText("Not confirmed yet", { exact: true }).waitFor();
  await page
    .getByRole("button", { name: /^Confirm the link/ })
    .first()
    .click();
  await page.getByText("Not confirmed yet", { exact: true }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Ask pair by pair" }).click();
  await page.getByText(/^No pair is left to ask about/).waitFor();
  expect(await page.locator("svg [data-mark^=l]").count()).toBe(1);
});

test("an incident is added at a place and is on the picture, in the list and in the count of times seen together", async () => {
  const { page, troubles } = await openExample(house);
  await goTo(page, "Map");
  await page.locator("svg [data-mark^=c]").first().waitFor();
  await page
    .getByRole("region", { name: "Places" })
    .getByRole("button", { name: /^Bow house/ })
    .click();
  const add = page.getByRole("textbox", { name: "Add an incident at Bow house" });
  await add.fill("Police were called");
  await add.press("Enter");
  const card = page
    .locator("[data-entry=c2], [data-entry]")
    .filter({ has: page.getByText("Police were called").first() })
    .first();
  await card.getByLabel("When it happened").fill("4 June 2025");
  for (const name of ["Male A", "Male B"]) {
    const who = card.getByRole("combobox", { name: "Who was present" });
    await who.fill(name);
    await page.getByRole("option", { name, exact: true }).click();
  }
  await page.locator("svg [data-note]").filter({ hasText: "4 June 2025" }).waitFor();
  await page
    .getByRole("region", { name: "Incidents" })
    .getByRole("button", { name: /4 June 2025, Bow house/ })
    .waitFor();
  await page
    .getByRole("region", { name: "Links" })
    .getByRole("button", { name: /^(Male A – Male B|Male B – Male A)/ })
    .click();
  await page.getByText("Seen together: 1 time").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(troubles).toEqual([]);
});

test("the list says of every mark what the picture says of it", async () => {
  const { page } = await openExample(house);
  await goTo(page, "Map");
  await page.locator("svg [data-mark^=l]").first().waitFor();
  const spoken = await page.locator("svg [data-mark] > title").allTextContents();
  const listed = (await page.getByRole("heading", { level: 3 }).getByRole("button").allTextContents()).join("\n").toLowerCase();
  const missing = spoken.filter((words) => {
    const [who = "", known] = words.toLowerCase().split(": ");
    return known === undefined ? !listed.includes(who.split(", ")[0] ?? "") : !listed.includes(known);
  });
  expect(spoken.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});
