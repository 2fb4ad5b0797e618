import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type AxeResult = { violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] };

/** What axe finds wrong with what is on the screen now, one sentence each with the element it is about. */
export async function faultsOf(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: { run: (scope: Document, options: object) => Promise<AxeResult> } };
    return axe.run(document, { runOnly: { type: "tag", values: tags } });
  }, RULES);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(" ")}`));
}
