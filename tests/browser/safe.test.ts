import { headersFor, pagePolicy, policyFor } from "../../scripts/policy.mjs";
import { officeScripts } from "../office/browser";
import { bystander, type Bystander } from "./harness/bystander";
import { planted, PLANTS } from "./harness/plants";
import { foreignOrigins, House, type Visit } from "./harness/visit";

let house: House;
let other: Bystander;
/** The page as it is served, the pane as Word shows it, and the page without its policy, where every plant has to take root. */
let strict: Visit;
let pane: Visit;
let loose: Visit;
beforeAll(async () => {
  house = await House.open();
  other = await bystander();
  strict = await house.visit();
  pane = await house.visit({}, "taskpane.html", officeScripts);
  loose = await house.visit({ bypassCSP: true });
  for (const { page } of [strict, pane, loose]) await page.getByRole("heading", { level: 1 }).waitFor();
});
afterAll(async () => {
  await house.close();
  await other.close();
});

const FILES = ["index.html", "painter.html", "taskpane.html", "mymap.html", "signed-in.html"];

test.each(FILES)("%s has a strict policy, in the page and in the header", async (file) => {
  const rules = new Map<string, string>(Object.entries(policyFor(file)));
  const scripts = rules.get("script-src") ?? "";
  expect(scripts).not.toMatch(/unsafe|\*|data:|blob:|http:|'(?:sha|nonce)/);
  expect(rules.get("default-src")).toBe("'none'");
  expect(rules.get("base-uri")).toBe("'none'");
  expect(rules.get("form-action")).toBe("'none'");
  for (const rule of rules.values()) expect(rule).not.toMatch(/unsafe-eval|(?:^|\s)(?:\*|https?:)(?:\s|$)/);

  const answer = await fetch(`${house.address}${file}`);
  const said = headersFor(file)["Content-Security-Policy"];
  expect(answer.headers.get("content-security-policy")).toBe(said);
  const written = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(await answer.text())?.[1];
  for (const [name, value] of rules) {
    expect(said).toContain(`${name} ${value}`);
    expect(written?.replaceAll("&#39;", "'")).toContain(`${name} ${value}`);
  }
});

test("only the task pane and the frame Mermaid draws in may have styles written out", () => {
  expect(pagePolicy["style-src"]).not.toContain("unsafe");
});

/** On the page no text becomes the address of a program at all, from whichever origin; there the browser refuses before it asks. */
const ADDRESSES_OF_PROGRAMS = ["script", "module", "worker"];

test.each(Object.entries(PLANTS))(
  "a %s to another origin is stopped by the policy, and would have been counted",
  async (name, plant) => {
    const path = `/strict/${encodeURIComponent(name)}`;
    const stopped = new RegExp(name === "worker" ? "worker-src blob" : new URL(other.address).host);
    const tried = [strict, pane].map(async ({ page, troubles }) => {
      const before = troubles.length;
      await planted(page, plant, other.address + path.slice(1));
      await page.waitForTimeout(200);
      return troubles
        .slice(before)
        .filter((trouble) => trouble.startsWith("policy: "))
        .join("\n");
    });
    const [onPage, inPane] = await Promise.all(tried);
    expect(onPage).toMatch(ADDRESSES_OF_PROGRAMS.includes(name) ? /require-trusted-types-for/ : stopped);
    expect(inPane).toMatch(stopped);
    expect(other.heard).not.toContain(path);

    const free = `${other.address}loose/${encodeURIComponent(name)}`;
    await loose.page.evaluate(plant, free);
    await loose.seen(free);
    expect(foreignOrigins(loose.requests, house.address)).toEqual([new URL(free).origin]);
  },
);

test("no text becomes a program", async () => {
  const attempts = await strict.page.evaluate(async () => {
    // What the debugger itself runs is let off the policy; what runs later is not.
    await new Promise((resolve) => setTimeout(resolve));
    const script = () =>
      document.body.append(Object.assign(document.createElement("script"), { textContent: "window.cameAlive = 1" }));
    const link = Object.assign(document.createElement("a"), { href: "javascript:window.cameAlive = 1" });
    document.body.append(link);
    link.click();
    return [() => new Function("return 1"), () => (() => 1).constructor("return 1") as unknown, script].map((attempt) => {
      try {
        return String(attempt());
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(attempts).toEqual(["EvalError", "EvalError", "TypeError"]);
  await strict.page.waitForTimeout(100);
  expect(await strict.page.evaluate(() => "cameAlive" in window)).toBe(false);
});

test.each(["index.html", "mymap.html"])("on %s no text becomes markup, unless it is parsed apart", async (file) => {
  const { page } = await house.visit({}, file);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const became = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    const box = document.createElement("div");
    const tries = [
      () => Reflect.set(box, "innerHTML", "<b>bold</b>"),
      () => box.setHTMLUnsafe("<b>bold</b>"),
      () => document.createRange().createContextualFragment("<b>bold</b>"),
      () => (document.createElement("iframe").srcdoc = "<b>bold</b>"),
      () => Reflect.set(box, "innerHTML", ""),
      () => new DOMParser().parseFromString("<b>bold</b>", "text/html").body.children.length,
    ];
    return tries.map((attempt) => {
      try {
        return attempt();
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(became).toEqual(["TypeError", "TypeError", "TypeError", "TypeError", true, 1]);
});
