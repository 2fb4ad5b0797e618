import { headersFor, pagePolicy, policyFor } from "../../scripts/policy.mjs";
import { bystander, type Bystander } from "./harness/bystander";
import { PLANTS } from "./harness/plants";
import { foreignOrigins, House, type Visit } from "./harness/visit";

let house: House;
let other: Bystander;
/** The page as it is served, and the same without its policy, where every plant has to take root. */
let strict: Visit;
let loose: Visit;
beforeAll(async () => {
  house = await House.open();
  other = await bystander();
  strict = await house.visit();
  loose = await house.visit({ bypassCSP: true });
  for (const { page } of [strict, loose]) await page.getByRole("heading", { level: 1 }).waitFor();
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

test.each(Object.entries(PLANTS))(
  "a %s to another origin is stopped by the policy, and would have been counted",
  async (name, plant) => {
    const path = `/strict/${encodeURIComponent(name)}`;
    const before = strict.troubles.length;
    await strict.page.evaluate(plant, other.address + path.slice(1));
    await strict.page.waitForTimeout(200);
    const said = strict.troubles.slice(before).filter((trouble) => trouble.startsWith("policy: "));
    expect(said.join("\n")).toMatch(new RegExp(name === "worker" ? "worker-src blob" : new URL(other.address).host));
    expect(other.heard).not.toContain(path);

    const free = `${other.address}loose/${encodeURIComponent(name)}`;
    await loose.page.evaluate(plant, free);
    await loose.seen(free);
    expect(foreignOrigins(loose.requests, house.address)).toEqual([new URL(free).origin]);
  },
);

test("no text becomes a program", async () => {
  const ran = await strict.page.evaluate(async () => {
    // What the debugger itself runs is let off the policy; what runs later is not.
    await new Promise((resolve) => setTimeout(resolve));
    const tries = [() => new Function("return 1"), () => (() => 1).constructor("return 1") as unknown];
    const inline = Object.assign(document.createElement("script"), { textContent: "window.cameAlive = 1" });
    const link = Object.assign(document.createElement("a"), { href: "javascript:window.cameAlive = 1" });
    document.body.append(inline, link);
    link.click();
    return tries.map((attempt) => {
      try {
        return String(attempt());
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(ran).toEqual(["EvalError", "EvalError"]);
  await strict.page.waitForTimeout(100);
  expect(await strict.page.evaluate(() => "cameAlive" in window)).toBe(false);
});
