import type { BrowserContextOptions, Page } from "playwright-core";
import { filledNetwork } from "../../builders/filledNetwork";
import { makeSheet } from "../../../src/documents";
import { filledOwnMap, SHEET } from "../../builders/ownSheets";
import { putOutlookBehind } from "../../office/outlook/browser";
import { emptyItem } from "../../office/outlook/mail";
import { PlayedOutlook } from "../../office/outlook/outlook";
import type { House, Visit } from "./visit";
import { goTo, openCard, openExample, unfold } from "./worked";

/** What is done on every screen there is, under its name; `within` is the part that covers the rest. */
export type Looking = (page: Page, where: string, within?: string) => Promise<void>;

type Tour = (house: House, options: BrowserContextOptions, look: Looking) => Promise<string[]>;

const NARROW = { viewport: { width: 320, height: 720 }, reducedMotion: "reduce" as const };

async function chooseFile(page: Page, button: RegExp, name: string, words: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: words });
}

const openTable = (page: Page, name: string, words: Buffer) => chooseFile(page, /^Open a table or document/, name, words);

async function openMenu(page: Page, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Goes to a stage and waits until what stands there has been fetched. */
async function show(page: Page, stage: Parameters<typeof goTo>[1]): Promise<void> {
  await goTo(page, stage);
  await page.getByRole("main").locator("h2, h3, svg, input, p").first().waitFor();
}

/** Cards one after the other. */
async function eachCard(page: Page, stage: string, titles: readonly string[], look: Looking): Promise<void> {
  for (const title of titles) {
    await unfold(page, title);
    await look(page, `${stage}, ${title}`);
  }
}

const PREPARE = ["The network", "Information tables", "People", "Places and contexts", "Key contacts", "Key questions"];
const YOUNG = ["Already mapped", "Before the first", "Gathering sheets", "Young people’s own maps", "Still missing"];
const TOOLS = [
  "Questions worth asking",
  "The map in words",
  "Then and now",
  "Pages of the map on paper",
  "A young person’s own map beside it",
  "Ask pair by pair",
  "Photographs of drawn maps",
  "Take the map out",
];
const MEET = ["The session", "Attendance", "Agenda", "Decisions", "Parked", "Actions", "Information gaps", "Interventions"];
/** Of the network with everything in it. */
const SESSION = "Session with partners, 4 June 2025";
const SHARE = ["Ask for a mapping meeting", "A young person’s own map", "What was shared", "Answer an access request"];

/** Nothing there yet: the first screen, a file that cannot be read, and every stage before anything was typed. */
export const emptyScreens: Tour = async (house, options, look) => {
  const { page, troubles } = await house.visit({ ...NARROW, ...options });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await look(page, "the first screen");
  await openTable(page, "photo.docx", Buffer.from("not a document"));
  await page
    .getByText(/photo\.docx/)
    .first()
    .waitFor();
  await look(page, "a refused file");
  await page.getByText("Start from blank").click();
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  await look(page, "Prepare, empty");
  for (const stage of ["Map", "Meet", "Share", "Review"] as const) {
    await show(page, stage);
    await look(page, `${stage}, empty`);
  }
  return troubles;
};

/** A table just read, with what it left to be asked. */
export const doubtScreens: Tour = async (house, options, look) => {
  const { page, troubles } = await openExample(house, options);
  await page.getByRole("button", { name: /^Questions to settle/ }).waitFor();
  await look(page, "Prepare, questions to settle");
  return troubles;
};

async function prepareScreens(page: Page, look: Looking): Promise<void> {
  await eachCard(page, "Prepare", [...PREPARE, ...YOUNG], look);
  await openCard(page, "People");
  await openCard(page, "Aisha Karim");
  await page.getByText("More about Aisha Karim").click();
  await page.getByRole("textbox", { name: "Note", exact: true }).fill("She is putting herself at risk");
  await page.getByRole("list", { name: "Words to look at", exact: true }).getByRole("button").first().click();
  await look(page, "Prepare, a person with words to look at");
  await page.getByRole("button", { name: "Take off the map…" }).click();
  await page.getByRole("button", { name: /^Take Aisha Karim off the map/ }).click();
  await look(page, "Prepare, a person being taken off the map");
  await openCard(page, "Places and contexts");
  await page.locator("h3 button").first().click();
  await look(page, "Prepare, a place");
}

async function mapScreens(page: Page, look: Looking): Promise<void> {
  await show(page, "Map");
  await page.locator("svg [data-mark^=l]").first().waitFor();
  await look(page, "Map");
  for (const part of ["People", "Places", "Links", "Incidents"]) {
    const first = page.getByRole("region", { name: part, exact: true }).getByRole("button", { expanded: false }).first();
    await first.click();
    await look(page, `Map, one of ${part.toLowerCase()}`);
  }
  await page.getByRole("button", { name: "Link two" }).click();
  await look(page, "Map, a link half made");
  await page.keyboard.press("Escape");
  await eachCard(page, "Map", TOOLS, look);
  await openCard(page, "A young person’s own map beside it");
  await chooseFile(page, /^Open their map/, "My map.docx", Buffer.from((await makeSheet(filledOwnMap(), SHEET)).bytes));
  await page
    .getByText(/is on their map and not in the network/)
    .first()
    .waitFor();
  await look(page, "Map, compared with a young person’s own");
}

async function meetScreens(page: Page, look: Looking): Promise<void> {
  await show(page, "Meet");
  await look(page, "Meet, earlier sessions");
  await openCard(page, "Add a session");
  await page.getByRole("button", { name: "Review session" }).click();
  await eachCard(page, "Meet", MEET, look);
  for (const title of ["Next session", "Read back and finish"]) await eachCard(page, "Meet", [title], look);
  const line = page.getByRole("textbox", { name: "What is said" });
  for (const words of [
    "Aisha > Leon: seen at the station, police, 12 May",
    "! @Hannah to ring the school by Friday",
    "# Kez is there",
  ]) {
    await line.fill(words);
    await line.press("Enter");
  }
  await line.fill("Aisha and");
  await look(page, "Meet, live minutes");
  await line.fill("");
  await page.keyboard.press("Control+Alt+r");
  await page.getByRole("main", { name: "Room view" }).waitFor();
  await page.locator("main svg[role=img]").waitFor();
  await look(page, "the room view");
  await page.keyboard.press("Control+Alt+r");
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
}

async function shareScreens(page: Page, look: Looking): Promise<void> {
  await show(page, "Share");
  await look(page, "Share, the papers");
  await eachCard(page, "Share", SHARE, look);
  await openCard(page, "Papers for Mosaic");
  await page.locator("#pack-session").selectOption({ label: SESSION });
  await look(page, "Share, papers for Mosaic");
  await openCard(page, "Give a copy to somebody");
  await giveCopy(page, look, "Share");
}

async function giveCopy(page: Page, look: Looking, where: string): Promise<void> {
  await page.locator("#send-session").selectOption({ label: SESSION });
  await look(page, `${where}, whom a copy is for`);
  await page.locator("#send-reader").selectOption("partner:Police");
  await page.getByRole("button", { name: "Make the copy to be read" }).click();
  await page.getByRole("region", { name: /as its readers get it/ }).waitFor();
  await look(page, `${where}, a copy to be read`);
  await page.getByLabel("Why they need it").fill("To look up what the police know");
  await page.getByLabel("Made by").fill("Nadia Rahman");
  await page.getByRole("radio", { name: "They were told" }).check();
  await page.getByLabel("Read and released by").fill("Colin Frost");
  await page.getByRole("button", { name: "Release this copy" }).click();
  await page.getByLabel("Other addresses").fill("head@northgate.example");
  await page.getByRole("status", { name: "Before it goes" }).waitFor();
  await look(page, `${where}, a released copy and what is wrong with where it goes`);
}

async function reviewScreens(page: Page, look: Looking): Promise<void> {
  await show(page, "Review");
  const cards = await page.getByRole("main").locator("h2 button").allInnerTexts();
  await eachCard(
    page,
    "Review",
    cards.map((words) => words.split("\n")[0]!),
    look,
  );
}

async function sheetScreens(page: Page, look: Looking): Promise<void> {
  await page.locator("#network-title").click();
  await look(page, "the title being typed");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menu").waitFor();
  await look(page, "the menu", "[role=menu]");
  await page.keyboard.press("Escape");
  for (const item of [/^Help/, /^What the council set/]) {
    await openMenu(page, item);
    await page.getByRole("dialog").waitFor();
    await look(page, `the sheet ${item.source.slice(1)}`);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /^Find a person/ }).fill("Ai");
  await look(page, "Find anything");
  await page.keyboard.press("Escape");
}

/** A network with everything in it, stage by stage. */
export const networkScreens: Tour = async (house, options, look) => {
  const { page, troubles } = await house.visit({ ...NARROW, ...options });
  await openTable(page, "record.json", Buffer.from(JSON.stringify(filledNetwork())));
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  for (const screens of [prepareScreens, mapScreens, meetScreens, shareScreens, reviewScreens, sheetScreens])
    await screens(page, look);
  return troubles;
};

/** The young person's own page, step by step. */
export const ownScreens: Tour = async (house, options, look) => {
  const { page, troubles } = await house.visit({ ...NARROW, ...options }, "mymap.html");
  const name = page.getByLabel(/^Who is around you/);
  await name.waitFor();
  await look(page, "my map, empty");
  for (const near of ["Jay", "Rahima"]) {
    await name.fill(near);
    await name.press("Enter");
  }
  await page.getByText("The paper", { exact: true }).click();
  await page.getByLabel(/^A part of the paper/).fill("School");
  await page.keyboard.press("Enter");
  await look(page, "my map, the paper");
  await page.locator("svg").getByRole("button", { name: /^Jay,/ }).press("Enter");
  await look(page, "my map, one of them");
  const steps = page.getByRole("navigation", { name: "Steps" }).getByRole("button");
  for (const step of (await steps.allInnerTexts()).slice(1)) {
    await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: step }).click();
    await page.locator("main h2").first().waitFor();
    await page.waitForTimeout(100);
    const strength = page.getByRole("textbox").first();
    if (/plan/i.test(step)) {
      await strength.fill("We will implement appropriate strategies to facilitate positive relationships");
      await page.getByText(/^Long words/).waitFor();
    }
    await look(page, `my map, ${step}`);
  }
  await page.getByRole("button", { name: "More" }).click();
  await look(page, "my map, the ways to another one");
  await chooseFile(page, /^Open a map/, "photo.docx", Buffer.from("not a document"));
  await page.getByRole("alert").waitFor();
  await look(page, "my map, a refused file");
  return troubles;
};

/** Beside a message in Outlook, which is played. */
export const messageScreens: Tour = async (house, options, look) => {
  const outlook = new PlayedOutlook({
    ...emptyItem(),
    subject: "Aisha",
    recipients: [[{ address: "somebody@gmail.com", name: "" }], [], []],
  });
  const { page, troubles }: Visit = await house.visit({ ...NARROW, ...options }, "taskpane.html", (fresh) =>
    putOutlookBehind(fresh, outlook),
  );
  await openTable(page, "record.json", Buffer.from(JSON.stringify(filledNetwork())));
  await page.getByRole("main", { name: "Share" }).waitFor();
  await page.getByRole("region", { name: "This message" }).waitFor();
  await giveCopy(page, look, "beside a message");
  return troubles;
};
