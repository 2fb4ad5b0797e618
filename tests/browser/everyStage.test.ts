import type { Page } from "playwright-core";
import { makeDocument } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { add, link, network, person, place, statement } from "../builders/network";
import { putBehind } from "../office/browser";
import { OFFICE } from "../office/scripts";
import { PlayedWord } from "../office/word";
import { useEverything, useEverythingInWord } from "./harness/everything";
import { foreignOrigins, House } from "./harness/visit";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("whatever is done with a network, the page asks nobody but itself", async () => {
  const { page, troubles, requests } = await house.visit();
  await page.getByRole("button", { name: /^Try the worked example/ }).click();
  const where: string[] = [];
  const after = async (at: string) => void where.push(at);
  const names = await useEverything(page, { words: "Seen at the station", first: "Male A", place: "123 Lower", after });
  expect(where.length).toBeGreaterThan(12);
  // Five papers, and all of them at once.
  expect(names.length).toBe(6);
  expect(requests.length).toBeGreaterThan(10);
  const foreign = foreignOrigins(requests, house.address);
  process.stdout.write(
    `${where.length} places used, ${names.length} files made: ${requests.length} requests, to ${foreign.length} other origins.\n`,
  );
  expect(foreign).toEqual([]);
  expect(troubles).toEqual([]);
});

const ALIVE = "window.alive=1";
const PICTURE = `<img src=x onerror="${ALIVE}">`;
const SCRIPT = `<script>${ALIVE}</script>`;
const FRAME = `<iframe srcdoc="<script>parent.alive=1</script>"></iframe>`;
const ADDRESS = `javascript:${ALIVE}`;
const CLICK = `click n_p1 href "${ADDRESS}"`;
const STYLE = `"><style>*{display:none}</style>`;
const RULE = `red;background:url(https://example.org/x)`;

/** Markup, addresses, directives of Mermaid and rules of CSS wherever words may stand. */
const hostile = network(
  { type: "set", values: { risk: "County Line to Brighton", purpose: PICTURE, scope: SCRIPT } },
  person("p1", `Ash ${PICTURE}`, { kind: "child", subject: true, keySubject: true, note: FRAME, aliases: [SCRIPT] }),
  person("p2", `Bo ${STYLE}`, { kind: "child", note: CLICK }),
  person("p3", `Cy ${RULE}`, { kind: "professional", agency: PICTURE, job: SCRIPT, reach: ADDRESS, contactFor: ["p1"] }),
  person("p4", `"] --> n_p9["x${CLICK}`, { kind: "adult" }),
  place("c1", `Dell ${SCRIPT}`, { kind: "address", context: true, note: `[go](${ADDRESS})` }),
  link("l1", "p1", "p2", { nature: PICTURE, where: SCRIPT, note: FRAME, basis: "evidenced", byWhom: ADDRESS }),
  link("l2", "p2", "c1", { nature: CLICK }),
  link("l3", "p4", "p1", { nature: `%%{init: {"securityLevel":"loose"}}%%` }),
  statement("s1", `<a href="${ADDRESS}">here</a> ${PICTURE}`, ["p1"], { kind: "concern" }),
  statement("s2", `<svg onload="${ALIVE}"><foreignObject>${PICTURE}</foreignObject></svg>`, ["p1", "p2"], { kind: "strength" }),
  add("questions", { id: "q1", text: `${SCRIPT} ${ADDRESS}`, concerns: ["p1"] }),
  add("sessions", { id: "m1", kind: "external", date: "2025-06-04", chair: PICTURE, venue: SCRIPT }),
  add("actions", { id: "a1", text: PICTURE, owner: FRAME, session: "m1", concerns: ["p1"] }),
);

/** Whatever of foreign words has become an element, a handler or an address that runs, in any document of the page. */
async function alive(page: Page): Promise<string[]> {
  const found = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const roots: (Document | ShadowRoot)[] = [document];
        for (const root of roots)
          for (const element of root.querySelectorAll("*")) if (element.shadowRoot) roots.push(element.shadowRoot);
        const signs = roots.flatMap((root) =>
          [...root.querySelectorAll("*")].flatMap((element) => {
            const bad = element.getAttributeNames().filter((name) => name.startsWith("on"));
            const runs = ["href", "src", "xlink:href"].filter((name) => element.getAttribute(name)?.startsWith("javascript:"));
            const foreign = element.matches(
              'iframe[srcdoc], img[src="x"], script:not([src]), foreignObject img, a[href*="example.org"]',
            );
            const styled = element.getAttribute("style")?.includes("example.org") === true;
            return bad.length + runs.length > 0 || foreign || styled
              ? [`<${element.localName} ${element.getAttributeNames().join(" ")}>`]
              : [];
          }),
        );
        return "alive" in window ? [...signs, "a foreign script ran"] : signs;
      }),
    ),
  );
  return found.flat();
}

const TEAM = { profile: defaultProfile, copy: { audience: { type: "team" }, names: "full" }, today: "2025-06-04" } as const;

/** Looks after every step, and remembers where something had come alive. */
function watching(page: Page) {
  const lively: string[] = [];
  const where: string[] = [];
  const after = async (at: string) => {
    where.push(at);
    lively.push(...(await alive(page)).map((sign) => `${at}: ${sign}`));
  };
  return { lively, where, after };
}

test("foreign words are words on every stage, sheet, map and page, whatever they look like", async () => {
  const { bytes } = await makeDocument(hostile, "team-file", TEAM);
  const { page, troubles, requests } = await house.visit();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open a table or document/ }).click();
  await (await chooser).setFiles({ name: `${STYLE}.docx`, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  const { lively, where, after } = watching(page);
  await useEverything(page, { words: `${PICTURE}${SCRIPT}`, first: "Ash <img", place: "Dell", after });
  expect(where.length).toBeGreaterThan(12);
  expect(lively).toEqual([]);
  expect(await page.getByText(PICTURE).count()).toBeGreaterThan(0);
  expect(foreignOrigins(requests, house.address)).toEqual([]);
  expect(troubles).toEqual([]);
});

test("so are they in Word, where the pane asks nobody but itself and for Microsoft's script", async () => {
  const { bytes } = await makeDocument(hostile, "team-file", TEAM);
  const word = new PlayedWord(bytes);
  const size = { viewport: { width: 320, height: 720 }, reducedMotion: "reduce" as const };
  const { page, troubles, requests } = await house.visit(size, "taskpane.html", (to) => putBehind(to, word));
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  const { lively, where, after } = watching(page);
  const using = { words: `${PICTURE}${SCRIPT}`, first: "Ash <img", place: "Dell", after };
  const made = await useEverythingInWord(page, using, word);
  // The five papers that the page makes.
  expect(made).toBe(5);
  expect(where.length).toBeGreaterThan(20);
  expect(lively).toEqual([]);
  expect(word.unplayed).toEqual([]);
  expect(foreignOrigins(requests, house.address)).toEqual([OFFICE]);
  expect(troubles).toEqual([]);
});

test("the look at what is alive sees what would be", async () => {
  const { page } = await house.visit({ bypassCSP: true });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate((markup) => {
    const box = document.createElement("div");
    box.attachShadow({ mode: "open" }).setHTMLUnsafe(markup);
    document.body.append(box);
  }, `${PICTURE}${FRAME}<a href="${ADDRESS}">x</a>`);
  expect((await alive(page)).length).toBeGreaterThanOrEqual(3);
});
