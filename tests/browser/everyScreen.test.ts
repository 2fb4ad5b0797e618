import { jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { some } from "../builders/rounds";
import { faultsOf } from "./harness/axe";
import { layoutFaults, spaceText } from "./harness/layout";
import { doubtScreens, emptyScreens, messageScreens, networkScreens, ownScreens } from "./harness/screens";
import { House } from "./harness/visit";
import { openExample } from "./harness/worked";

jest.setTimeout(600_000);

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const LOOKS = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "light", forcedColors: "active" }],
] as const;

const PANE = { width: 320, height: 720 };
/** What is left of a window of 1280 by 1024 at 200 and at 400 %. */
const ZOOMED = [
  ["200 %", { width: 640, height: 512 }],
  ["400 %", { width: 320, height: 256 }],
] as const;

/** As tall as a finger on the young person's page, as a cursor elsewhere. */
const leastOf = (where: string) => (where.startsWith("my map") ? 44 : 24);

async function looksOf(page: Page, where: string, turn: number, within?: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [look, media] of some(LOOKS, 1, turn)) {
    await page.emulateMedia(media);
    // The page has heard of it once its own colours are others.
    await page.waitForFunction((dark) => {
      const theme = document.querySelector(".fui-FluentProvider");
      return theme !== null && (getComputedStyle(theme).getPropertyValue("--colorNeutralBackground1") !== "#ffffff") === dark;
    }, media.colorScheme === "dark");
    // Buttons go over to their new colours in a tenth of a second, and in between have neither. Where nothing is painted they never end.
    await page.evaluate(() => {
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    });
    faults.push(...(await faultsOf(page, within)).map((fault) => `${where}, ${look}: ${fault}`));
  }
  await page.emulateMedia(LOOKS[0][1]);
  return faults;
}

/** Other sizes and distances that somebody may have chosen for themselves. */
type Chosen = {
  how: string;
  least: (where: string) => number;
  set: (page: Page) => Promise<void>;
  undo: (page: Page) => Promise<void>;
};
const CHOSEN: readonly Chosen[] = [
  {
    how: "text spaced",
    least: () => 0,
    set: (page) => spaceText(page, true),
    undo: (page) => spaceText(page, false),
  },
  ...ZOOMED.map(([zoom, size]) => ({
    how: `at ${zoom}`,
    least: leastOf,
    set: (page: Page) => page.setViewportSize(size),
    undo: (page: Page) => page.setViewportSize(PANE),
  })),
];

async function sizesOf(page: Page, where: string, turn: number): Promise<string[]> {
  const faults = (await layoutFaults(page, { least: leastOf(where) })).map((fault) => `${where}: ${fault}`);
  for (const { how, least, set, undo } of some(CHOSEN, 1, turn)) {
    await set(page);
    faults.push(...(await layoutFaults(page, { least: least(where) })).map((fault) => `${where}, ${how}: ${fault}`));
    await undo(page);
  }
  return faults;
}

/** By day each screen in one look and one size, by night in all of them. */
test.each([
  ["with nothing in it yet", emptyScreens, 7],
  ["just read", doubtScreens, 1],
  ["with everything in it", networkScreens, 60],
  ["that a young person makes of their own", ownScreens, 8],
  ["beside a message", messageScreens, 3],
] as const)(
  "everybody can see, press and hear every screen of a network %s: in each look, spaced, and at 200 and 400 %",
  async (whose, screens, least) => {
    const faults: string[] = [];
    const seen = new Set<string>();
    const troubles = await screens(house, {}, async (page, where, within) => {
      // A menu is placed where it was opened, so how it lies is looked at below.
      if (within === undefined) faults.push(...(await sizesOf(page, where, seen.size)));
      faults.push(...(await looksOf(page, where, seen.size, within)));
      seen.add(where);
    });
    const [looks, sizes] = [some(LOOKS, 1, 0).length, 1 + some(CHOSEN, 1, 0).length];
    process.stdout.write(
      `${seen.size} screens of a network ${whose}, each in ${looks} of ${LOOKS.length} looks by axe and in ${sizes} of ` +
        `${1 + CHOSEN.length} sizes: ${faults.length} faults.\n`,
    );
    expect(faults).toEqual([]);
    expect(troubles).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(least);
  },
);

test.each(ZOOMED)("the menu opens inside the window at %s, with text spaced", async (_, viewport) => {
  const { page } = await openExample(house, { viewport });
  await spaceText(page, true);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem").last().scrollIntoViewIfNeeded();
  const outside = await page.getByRole("menu").evaluate((menu) => {
    const { left, right, top, bottom } = menu.parentElement!.getBoundingClientRect();
    return [left < 0, right > window.innerWidth, top < 0, bottom > window.innerHeight];
  });
  expect(outside).toEqual([false, false, false, false]);
});

test("the look at a layout sees what is wrong with one", async () => {
  const { page } = await house.visit({ viewport: ZOOMED[1][1] });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => {
    const add = (words: string, style: Partial<CSSStyleDeclaration>, name = "div") => {
      const made = document.createElement(name);
      made.textContent = words;
      Object.assign(made.style, { position: "absolute", zIndex: "9", left: "0px", ...style });
      document.body.append(made);
      return made;
    };
    add("one", { top: "100px", height: "20px" });
    add("another", { top: "102px", height: "20px" });
    add("more than there is room for", { top: "140px", width: "40px", whiteSpace: "nowrap", overflow: "hidden" });
    add("a row with much in it", { top: "160px", width: "60px", whiteSpace: "nowrap", overflowX: "auto" });
    add("x", { top: "180px", width: "10px", height: "10px", padding: "0px" }, "button");
    add("far away", { left: "500px" });
    add("pressed", { top: "200px", width: "80px", height: "30px" }, "button");
    add("", { top: "195px", left: "40px", width: "60px", height: "40px", background: "white" });
    add("turning", { top: "60px" }).animate({ opacity: [0.5, 1] }, { duration: 9000, iterations: Infinity });
  });
  const faults = (await layoutFaults(page)).join("\n");
  for (const words of [
    "pixels wide in 320",
    "lie on each other",
    "cut off",
    "scrolls sideways",
    "is 10 by 10",
    "lies under",
    "moves",
  ])
    expect(faults).toContain(words);
});
