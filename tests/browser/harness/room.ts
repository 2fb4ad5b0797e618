import type { Page } from "playwright-core";
import { roomNetwork } from "../../builders/roomNetwork";
import type { House, Visit } from "./visit";
import { goTo } from "./worked";

/** The network of a session with partners, opened from its file on the meet stage. */
export async function openRoomNetwork(house: House, options: Parameters<House["visit"]>[0] = {}): Promise<Visit> {
  const visit = await house.visit({ viewport: { width: 320, height: 720 }, reducedMotion: "reduce", ...options });
  const { page } = visit;
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open a table or document/ }).click();
  const buffer = Buffer.from(JSON.stringify(roomNetwork()));
  await (await chooser).setFiles({ name: "Hidfile.json", mimeType: "application/json", buffer });
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  await goTo(page, "Meet");
  return visit;
}

type Node = {
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
};

const textsOf = (node: Node): string[] => [
  node.nodeValue,
  ...(node.attributes ?? []),
  ...[...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])].flatMap(
    textsOf,
  ),
];

/**
 * Every word of the page as it is now: what the whole DOM holds, shadow roots and frames included, with attributes and values of
 * fields, the title, and the accessibility tree with names, descriptions and values.
 */
export async function everythingOn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as unknown as { root: Node };
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const fields = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>("input, textarea, select")].map(({ value }) => value),
  );
  return [...textsOf(root), JSON.stringify(nodes), ...fields, await page.title(), page.url()].join("\n");
}
