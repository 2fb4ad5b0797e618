import { faultsOf } from "./harness/axe";
import { House } from "./harness/visit";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** A paper has thousands of elements, and axe looks at each of them with all of its rules. */
const LONG = 150_000;

/** The pages of information, and dark, are in stages.test.ts; narrow panes in everyScreen.test.ts. */
test.each([
  ["light", { colorScheme: "light" }, ["Agenda", "Minutes", "Record"]],
  ["forced colours", { forcedColors: "active" }, ["Minutes"]],
] as const)(
  "pages of every kind can be used by everyone in a wide window, %s",
  async (look, options, papers) => {
    const { page, troubles, screenshot } = await house.visit({ reducedMotion: "reduce", ...options });
    await page.getByRole("button", { name: /^Try the worked example/ }).click();
    const faults: string[] = [];
    for (const name of papers) {
      await page.getByRole("tab", { name: name === "Record" ? "Team file" : name }).click();
      await page
        .locator("section.paper", { hasText: new RegExp(`Mapping ${name} Network`) })
        .first()
        .waitFor();
      faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
      await screenshot(`wide-${name}-${look.slice(0, 6)}`);
    }
    expect(faults).toEqual([]);
    expect(troubles).toEqual([]);
  },
  LONG,
);
