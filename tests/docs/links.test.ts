import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const inDocs = readdirSync("docs", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
const PAGES = ["README.md", "INSTALL.md", "CONTRIBUTING.md", "CHANGELOG.md", ...inDocs.map((path) => join("docs", path))];

/** The anchors of a page, as GitHub makes them of its headings. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

/** Links that lead to nothing, with where they stand. */
function broken(page: string, text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => {
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? page : normalize(join(dirname(page), path));
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, "utf8")).includes(anchor);
    })
    .map((target) => `${page}: ${target}`);
}

test("every link and picture in the pages leads to something", () => {
  expect(PAGES.flatMap((page) => broken(page, readFileSync(page, "utf8")))).toEqual([]);
});

test("a link to nothing, a picture that is not there and a heading that is not there are found", () => {
  const page = "docs/guide/README.md";
  expect(broken(page, "[x](none.md) ![y](../pictures/none.png) [z](#none) [a](map.md) [b](https://example.com)")).toEqual([
    `${page}: none.md`,
    `${page}: ../pictures/none.png`,
    `${page}: #none`,
  ]);
});

test("every picture is of a page, and has words for those who do not see it", () => {
  const all = PAGES.map((page) => readFileSync(page, "utf8")).join("\n");
  expect(readdirSync("docs/pictures").filter((name) => !all.includes(`pictures/${name})`))).toEqual([]);
  expect(all.match(/!\[\s*\]/g)).toBeNull();
});

test("every page of the docs can be found from another, and every decision in their list", () => {
  const all = PAGES.map((page) => [page, readFileSync(page, "utf8")] as const);
  const lonely = PAGES.filter((page) => {
    const name = page
      .split("/")
      .slice(page.endsWith("README.md") ? -2 : -1)
      .join("/");
    return (
      page.startsWith("docs/") &&
      !all.some(([other, text]) => other !== page && (text.includes(`${name})`) || text.includes(`${name}#`)))
    );
  });
  expect(lonely).toEqual([]);
  const list = readFileSync("docs/decisions/README.md", "utf8");
  const decisions = readdirSync("docs/decisions").filter((name) => /^\d/.test(name));
  expect(decisions.filter((name) => !list.includes(`(${name})`))).toEqual([]);
});

test.each(["profile", "wording"])("the page on %s.json tells of every setting in it", (name) => {
  const page = readFileSync(`docs/${name}.md`, "utf8");
  const settings = Object.keys(JSON.parse(readFileSync(`templates/${name}.json`, "utf8")) as object);
  expect(settings.filter((setting) => !page.includes(`| \`${setting}\` |`))).toEqual([]);
});
