import type { Page } from "playwright-core";
import { faultsOf } from "./harness/axe";
import { House } from "./harness/visit";
import { goTo, openCard, openExample, undoButton } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const WORDS = "Male A is putting himself at risk. “He keeps going missing” said Mum.";
const words = (page: Page) => page.getByRole("list", { name: "Words to look at", exact: true });

/** The field in which somebody writes says this by now. */
const valueOf = (page: Page, wanted: string) =>
  page.waitForFunction((text) => [...document.querySelectorAll("textarea")].some(({ value }) => value === text), wanted);

/** How far a mark is drawn from where the letters of its words stand in the field. */
const isUnder = (page: Page) =>
  page
    .locator("[data-careful]")
    .first()
    .evaluate((mark) => {
      const field = mark.parentElement!.parentElement!.querySelector("textarea")!;
      const copy = document.createElement("div");
      const style = getComputedStyle(field);
      for (const name of ["font", "padding", "lineHeight", "letterSpacing"] as const) copy.style[name] = style[name];
      Object.assign(copy.style, {
        position: "absolute",
        whiteSpace: "pre-wrap",
        overflowWrap: "break-word",
        boxSizing: "border-box",
      });
      Object.assign(copy.style, { border: style.border, width: `${field.clientWidth + 2}px` });
      const own = field.getBoundingClientRect();
      Object.assign(copy.style, { left: `${own.left}px`, top: `${own.top}px` });
      const at = field.value.indexOf(mark.textContent!);
      copy.textContent = field.value;
      document.body.append(copy);
      const range = document.createRange();
      range.setStart(copy.firstChild!, at);
      range.setEnd(copy.firstChild!, at + mark.textContent!.length);
      const [wanted, is] = [range.getBoundingClientRect(), mark.getBoundingClientRect()];
      copy.remove();
      return Math.max(Math.abs(wanted.left - is.left), Math.abs(wanted.bottom - is.bottom), Math.abs(wanted.right - is.right));
    });

test("as somebody types in a note, words are marked under their letters, put otherwise by keyboard in one step, and left with memory", async () => {
  const { page, troubles, screenshot } = await openExample(house);
  await goTo(page, "Prepare");
  await openCard(page, "People");
  await openCard(page, "Male A");
  await page.getByText("More about Male A").click();
  const note = page.getByRole("textbox", { name: "Note", exact: true });
  await note.fill("");
  await note.pressSequentially(WORDS);
  await words(page).getByRole("button").first().waitFor();
  expect(await words(page).getByRole("button").count()).toBe(1);
  expect(await isUnder(page)).toBeLessThan(2);
  await page.keyboard.press("Control+.");
  await page.keyboard.press("Enter");
  await screenshot("careful-note-320");
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const changed = WORDS.replace("is putting himself at risk", "may be at risk of harm from others");
  await valueOf(page, changed);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await undoButton(page).click();
  await valueOf(page, WORDS);
  await words(page).getByRole("button").first().click();
  await words(page).getByRole("button", { name: "Leave it as it is" }).click();
  await words(page).waitFor({ state: "detached" });
  await note.fill(WORDS.replace("Male A is", "Male A, 14, is"));
  await words(page).getByRole("button").first().waitFor();
  await note.fill(WORDS);
  await words(page).waitFor({ state: "detached" });
  expect(troubles).toEqual([]);
});
