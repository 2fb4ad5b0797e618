import { readFileSync } from "node:fs";
import { some } from "../builders/rounds";
import { documentOf, workedExample } from "../builders/wordStage";
import { putBehind } from "../office/browser";
import { FLOOR } from "../office/host";
import { PlayedWord } from "../office/word";
import { faultsOf } from "./harness/axe";
import { House, type Visit } from "./harness/visit";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const LOOKS = [
  ["light", FLOOR, {}],
  ["dark", { ...FLOOR, dark: true }, {}],
  ["forced colours", FLOOR, { forcedColors: "active" }],
] as const;

/** What the pane shows in Word and nowhere else: by day in one look, by night in each. */
test.each(some(LOOKS, 1, 1))(
  "putting in, checking, titles that differ and unlinking can be used by everyone at 320 pixels, %s",
  async (look, host, options) => {
    const size = { viewport: { width: 320, height: 720 }, reducedMotion: "reduce" as const, ...options };
    const open = (bytes: Uint8Array, asked: string): Promise<Visit> =>
      house.visit(size, `taskpane.html?do=${asked}`, (page) => putBehind(page, new PlayedWord(bytes), host));
    const faults: string[] = [];
    const check = async ({ page, screenshot }: Visit, where: string) => {
      await screenshot(`word-${where.replaceAll(" ", "-")}-320-${look.slice(0, 6)}`);
      faults.push(...(await faultsOf(page)).map((fault) => `${where}: ${fault}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) faults.push(`${where}: ${width} pixels wide`);
    };

    const putting = await open(readFileSync("templates/samples/worked-example.docx"), "table");
    const sheet = putting.page.getByRole("dialog", { name: "Put into this document" });
    await sheet.getByRole("button", { name: "Start a blank network" }).click();
    await sheet.getByRole("button", { name: "Information table", exact: true }).waitFor();
    await check(putting, "put in");
    await putting.page.context().close();

    const record = { ...(await workedExample()), id: "n1", risk: "County Line to Bournemouth" };
    const word = new PlayedWord(await documentOf(record, "information"));
    word.document.title = "Document1";
    word.document.control("mt-title").replace("Minutes of Tuesday, which somebody typed over the title");
    word.document.control("mt:information/n1/purpose").replace("To see who links the two groups at the station and at the park");
    const checking = await open(word.document.toBytes(), "check");
    const { page } = checking;
    const found = page.getByRole("dialog", { name: "Check document" });
    await found.getByRole("button", { name: "Unlink this document…" }).waitFor();
    await check(checking, "check");
    await page.keyboard.press("Escape");
    await found.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Use the network's title" }).waitFor();
    await check(checking, "titles differ");
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Check document" }).click();
    await found.getByRole("button", { name: "Unlink this document…" }).click();
    await page.getByRole("button", { name: "Unlink", exact: true }).waitFor();
    await check(checking, "unlink");
    expect(faults).toEqual([]);
    expect([...putting.troubles, ...checking.troubles]).toEqual([]);
    await page.context().close();
  },
);
