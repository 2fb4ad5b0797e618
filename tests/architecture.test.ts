import { readFileSync } from "node:fs";
import { circles, readSources, type Import, type Source } from "./builders/sources";

/** The order of the house, highest first. Folders on one line do not know each other. See docs/decisions/0001-the-house.md. */
const ORDER = [
  ["entry"],
  ["pane"],
  ["hosts"],
  ["sharing", "library"],
  ["intake", "documents"],
  ["map"],
  ["copies", "meeting"],
  ["matching"],
  ["guidance"],
  ["ownmap"],
  ["record"],
];

/** Doors beside a folder's index: parts that are fetched only when needed, or shared by two folders of one line. */
const SIDE_DOORS: Record<string, string[]> = {
  "documents/envelope": ["intake"],
  "documents/containers": ["intake"],
  "documents/rebuild": ["intake"],
  "documents/package/crc32": ["intake"],
  "documents/pages": ["intake"],
  "documents/photographs": ["intake"],
  "documents/returned": ["intake"],
  "documents/sheet": ["intake"],
  "documents/controls": ["intake"],
  "guidance/careful": ["documents", "pane"],
  "guidance/council": ["entry"],
  "map/apart": ["entry", "pane"],
  "map/picture/node": ["entry"],
  "map/picture/browser": ["entry", "pane"],
  "map/questions": ["pane"],
  "map/compare": ["pane"],
  "map/rings": ["documents", "entry", "pane"],
  "meeting/line/dates": ["pane"],
  "pane/mymap": ["entry"],
  "pane/preview": ["entry"],
  "sharing/findings": ["entry", "pane"],
  "sharing/recipients": ["pane"],
  "sharing/register": ["pane"],
  "hosts/browser": ["entry"],
  "hosts/word": ["entry"],
  "hosts/outlook": ["entry"],
  "hosts/elsewhere": ["entry"],
};

/** Packages that belong to one part of the house; the rest of it works without knowing them. */
const PACKAGE_HOMES: Record<string, string[]> = {
  docx: ["documents"],
  "docx-preview": ["pane/preview"],
  mermaid: ["map"],
  graphology: ["map/questions"],
  "graphology-communities-louvain": ["map/questions"],
  "graphology-components": ["map/questions"],
  saxes: ["intake", "documents"],
  "chrono-node": ["meeting"],
  "ical-generator": ["meeting", "sharing/message"],
  fflate: ["intake", "documents", "entry", "pane/preview", "sharing/pack"],
  jsdom: ["map/picture/node", "entry/terminal"],
  "@resvg/resvg-wasm": ["map/picture/node", "entry/terminal"],
  react: ["pane", "entry"],
  "react-dom": ["pane", "entry"],
  "@fluentui/react-components": ["pane", "entry"],
  "@fluentui/react-icons": ["pane", "entry"],
  "@microsoft/office-js-helpers": ["entry/taskpane"],
  "@azure/msal-browser": ["library/graph", "entry/signedin"],
  "@azure/msal-browser/redirect-bridge": ["entry/signedin"],
};

/** Files over 250 lines, each with the one hard algorithm it holds. */
const LONG_FILES: Record<string, string> = {
  "map/layout/board.ts": "positions, bounds and marks of a map while a search moves them, kept up to date move by move",
  "map/layout/cost.ts": "what is wrong with a layout as one number, counted again only where something moved",
};

const sources = readSources();
const imports = sources.flatMap((source) => source.imports);
const folderOf = (path: string) => path.split("/")[0] ?? path;
const lineOf = (folder: string) => ORDER.findIndex((folders) => folders.includes(folder));
const isSideDoor = ({ from, target }: Import) =>
  Object.entries(SIDE_DOORS).some(
    ([door, users]) => (target === door || target.startsWith(`${door}/`)) && users.includes(folderOf(from)),
  );
const show = ({ from, target }: Import) => `${from} imports ${target}`;

test("every folder has its place in the order", () => {
  const folders = [...new Set(sources.map(({ path }) => folderOf(path)))];
  expect(folders.filter((folder) => lineOf(folder) < 0)).toEqual([]);
  expect(folders).toContain("record");
});

test("imports run downhill only", () => {
  const uphill = imports.filter((one) => {
    const [from, to] = [folderOf(one.from), folderOf(one.target)];
    if (!one.inside || from === to || !(lineOf(to) >= 0)) return false;
    const beside = lineOf(from) === lineOf(to) && isSideDoor(one);
    return lineOf(to) <= lineOf(from) && !beside;
  });
  expect(uphill.map(show)).toEqual([]);
});

test("folders are entered by their index", () => {
  const deep = imports.filter((one) => {
    const outside = one.inside && folderOf(one.from) !== folderOf(one.target) && lineOf(folderOf(one.target)) >= 0;
    return outside && one.target.includes("/") && !isSideDoor(one);
  });
  expect(deep.map(show)).toEqual([]);
});

test("the record stands on dates and the schema library alone", () => {
  const packages = new Set(imports.filter((one) => !one.inside && folderOf(one.from) === "record").map((one) => one.target));
  expect([...packages].sort()).toEqual(["dayjs", "valibot"]);
});

test("a package is known only where it belongs", () => {
  const strays = imports.filter((one) => {
    const homes = PACKAGE_HOMES[one.target];
    return !one.inside && homes && !homes.some((home) => one.from.startsWith(home));
  });
  expect(strays.map(show)).toEqual([]);
});

test("Node's own modules stay out of what runs in a browser", () => {
  const strays = imports.filter(
    (one) => one.target.startsWith("node:") && !/^(entry\/terminal|map\/picture\/node)/.test(one.from),
  );
  expect(strays.map(show)).toEqual([]);
});

/** Every file that a page brings with it at once, by the ways of its imports; what it fetches later is left out. */
function broughtBy(path: string): Set<string> {
  const byPath = new Map(sources.map((source) => [source.path.replace(/(\/index)?\.tsx?$/, ""), source]));
  const seen = new Set<string>();
  const visit = (target: string) => {
    const source = byPath.get(target);
    if (!source || seen.has(source.path)) return;
    seen.add(source.path);
    for (const one of source.imports) if (one.inside && !one.lazy && !one.typeOnly) visit(one.target);
  };
  visit(path);
  return seen;
}

test("the young person's own page brings nothing that holds, shows, copies or makes papers of a network", () => {
  const brought = [...broughtBy("entry/mymap/main")];
  expect(brought).toContain("pane/mymap/store.ts");
  const theirs =
    /^(documents|intake|copies|meeting|sharing|library|entry\/(page|taskpane))\/|^pane\/(?!mymap\/|photograph\/|theme\/|room\/larger|parts\/useKeepFocus|stages\/map\/picture\/(Ink|colours))/;
  expect(brought.filter((path) => theirs.test(path))).toEqual([]);
  const own = sources.filter(({ path }) => /^(ownmap|map\/rings|pane\/mymap|entry\/mymap)\//.test(path));
  const naming = own.filter(({ path }) => /NetworkRecord|emptyRecord|\brestore\(/.test(readFileSync(`src/${path}`, "utf8")));
  expect(naming.map(({ path }) => path)).toEqual([]);
});

/** Words that are kept, or held against others: there a name stands as it was written. */
const AS_WRITTEN = [
  "pane/stages/meet/attendance/expected.ts",
  "pane/stages/map/own/compared.ts",
  "pane/stages/map/own/OwnMapBeside.tsx",
  "pane/words/which.ts",
];

test("on screen everybody is called so that two of one name are told apart", () => {
  const byNameAlone = sources.filter(({ path }) => {
    return path.startsWith("pane/") && /\bnameOf\b[^;]*from "[./]+record"/.test(readFileSync(`src/${path}`, "utf8"));
  });
  expect(byNameAlone.map(({ path }) => path).sort()).toEqual(AS_WRITTEN.sort());
});

test("no file is part of a circle", () => {
  expect(circles(sources)).toEqual([]);
});

test("a long file holds one hard algorithm, named here", () => {
  const long = sources.filter(({ path, lines }) => lines > 250 && !LONG_FILES[path]);
  expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});

test("the search for circles finds one", () => {
  const file = (path: string, target: string, typeOnly = false): Source => {
    return { path: `${path}.ts`, lines: 1, imports: [{ from: `${path}.ts`, target, inside: true, lazy: false, typeOnly }] };
  };
  expect(circles([file("a", "b"), file("b", "c"), file("c", "a")])).toEqual(["a -> b -> c -> a"]);
  expect(circles([file("a", "b"), file("b", "a", true)])).toEqual([]);
});
