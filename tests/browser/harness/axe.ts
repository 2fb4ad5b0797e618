import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type AxeResult = { violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] };

/** Fluent keeps the cursor inside a menu with unseen stops on either side, which hand it on at once (https://tabster.io). */
const STOPS = "[data-tabster-dummy]";

/**
 * What axe finds wrong with what is on the screen now, one sentence each with the element it is about; `within` looks at one
 * part of it, such as a menu that covers the rest.
 */
export async function faultsOf(page: Page, within?: string): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind; it stays until the page is left.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(
    async ({ tags, part, stops }) => {
      // A button on its way from one colour to another has neither; what goes on for ever is left out.
      const ends = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime ?? Infinity));
      const aSecond = new Promise((done) => setTimeout(done, 1000));
      await Promise.race([aSecond, Promise.allSettled(ends.map(({ finished }) => finished))]);
      const { axe } = window as unknown as { axe: { run: (scope: object, options: object) => Promise<AxeResult> } };
      const scope = part === undefined ? document : { include: [[part]], exclude: [[stops]] };
      // A part that lies over the page is not inside its landmarks.
      const rules = part === undefined ? {} : { region: { enabled: false } };
      // What passes is not written out, which would take longer than to look at it.
      return axe.run(scope, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], rules });
    },
    { tags: RULES, part: within, stops: STOPS },
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(" ")}`));
}
