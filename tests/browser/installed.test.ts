import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { KINDS } from "../../src/documents";
import { makeRelease, NO_ADDRESS } from "../../scripts/release/make";
import { sourceNow } from "../../scripts/release/source";
import { unpacked } from "../builders/unpacked";
import { downloadOf, filesIn, paragraphsOf } from "./harness/downloads";
import { staticSite } from "./harness/staticSite";
import { foreignOrigins, House } from "./harness/visit";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The release of the pages that were built before the tests, as a council gets it: a zip, and nothing of this repository. */
let path: string;
let zip: Uint8Array;
let folder: string;
let files: Record<string, Uint8Array>;
let house: House;
beforeAll(async () => {
  // Where there is no repository, as in an archive of the source, any time will do.
  if (sourceNow().seconds === undefined) process.env["SOURCE_DATE_EPOCH"] = "1700000000";
  path = await makeRelease(mkdtempSync(join(tmpdir(), "release-")));
  zip = readFileSync(path);
  const all = unpacked(zip);
  const inside = basename(path, ".zip");
  expect(Object.keys(all.files).filter((one) => !one.startsWith(`${inside}/`))).toEqual([]);
  folder = join(all.folder, inside);
  files = Object.fromEntries(Object.entries(all.files).map(([one, bytes]) => [one.slice(inside.length + 1), bytes]));
  const settings = JSON.parse(text("deploy/staticwebapp.config.json")) as Parameters<typeof staticSite>[1];
  house = await House.at(await staticSite(join(folder, "dist"), settings));
});
afterAll(() => house.close());

const text = (file: string) => strFromU8(files[file]!);

test("a release on a plain web server does the main job: from the worked example to all documents, and asks nobody else", async () => {
  const { page, troubles, requests } = await house.visit();
  await page.getByRole("button", { name: /^Try the worked example/ }).click();
  const archive = await downloadOf(page, () => page.getByRole("button", { name: "Download all" }).click());
  const titles = filesIn(archive)
    .filter(({ name }) => name.endsWith(".docx"))
    .map((document) => paragraphsOf(document)[0] ?? "");
  for (const noun of ["Information", "Agenda", "Actions", "Minutes", "Record"]) {
    expect(titles).toContainEqual(expect.stringMatching(new RegExp(`^Mapping ${noun} Network – `)));
  }
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Help" }).click();
  await page.getByText(`Network mapping toolkit, version ${version}.`).waitFor();
  expect(troubles).toEqual([]);
  expect(foreignOrigins(requests, house.address)).toEqual([]);
  const answer = await fetch(house.address);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(text("docs/deploy.md")).toContain(answer.headers.get("content-security-policy"));
});

test("it is made again to the last byte, at the time of its source", async () => {
  const again = readFileSync(await makeRelease(mkdtempSync(join(tmpdir(), "release-"))));
  expect(sha256(again)).toBe(sha256(zip));
  const { seconds = 0 } = sourceNow();
  expect(text("version.txt")).toMatch(new RegExp(`^mapping-toolkit ${version.replaceAll(".", "\\.")}\n`));
  expect(text("version.txt")).toContain(new Date(seconds * 1000).toISOString());
  // The date of the first file, as zips write it: seven bits of years since 1980, four of the month, five of the day.
  const written = zip[12]! | (zip[13]! << 8);
  const [year, month, day] = [(written >> 9) + 1980, (written >> 5) & 15, written & 31];
  expect(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)).toBe(
    new Date(seconds * 1000).toISOString().slice(0, 10),
  );
});

test("a checksum is there for every file, and one for the zip beside it", () => {
  const lines = text("SHA256SUMS").trimEnd().split("\n");
  const said = Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  process.stdout.write(`One zip of ${(zip.length / 1e6).toFixed(1)} MB, ${lines.length} files with their checksums.\n`);
  const others = Object.keys(files).filter((file) => file !== "SHA256SUMS");
  expect(Object.keys(said).sort()).toEqual(others.sort());
  expect(others.filter((file) => sha256(files[file]!) !== said[file])).toEqual([]);
  expect(readFileSync(`${path}.sha256`, "utf8")).toBe(`${sha256(zip)}  ${basename(path)}\n`);
});

test("a blank form of every kind, the wording, the notes and the licences are in it", () => {
  const forms = Object.keys(files).filter((file) => file.startsWith("forms/"));
  // And a young person's own sheet for two papers.
  expect(forms).toHaveLength(KINDS.length + 2);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      ...["INSTALL.md", "CHANGELOG.md", "LICENSE", "licences.txt", "sbom.cdx.json", "version.txt", "SHA256SUMS"],
      ...["templates/profile.json", "templates/wording.json", "docs/deploy.md", "docs/security.md", "dist/taskpane.html"],
    ]),
  );
  const links = ["INSTALL.md", "CHANGELOG.md", "CONTRIBUTING.md", "README.md"].flatMap((file) =>
    [...text(file).matchAll(/\]\(([^)#:]+)\)/g)].map(([, to = ""]) => to),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((to) => !Object.keys(files).some((file) => file === to || file.startsWith(`${to}/`)))).toEqual([]);
});

test("the manifests name one address to be replaced, and the notes say which", () => {
  for (const file of ["deploy/manifest.xml", "deploy/manifest.outlook.xml"]) {
    const addresses = [...text(file).matchAll(/https:\/\/[^"<]+/g)].map(([one]) => new URL(one).origin);
    expect(addresses).toContain(NO_ADDRESS);
    expect(addresses.filter((one) => /localhost/.test(one))).toEqual([]);
  }
  expect(text("INSTALL.md")).toContain(`\`${NO_ADDRESS}\``);
});

/** Everything in it as text, the parts of its documents too. */
function everything(): [string, string][] {
  return Object.entries(files).flatMap(([file, bytes]): [string, string][] =>
    file.endsWith(".docx")
      ? Object.entries(unzipSync(bytes)).map(([part, inner]) => [`${file}/${part}`, strFromU8(inner, true)])
      : [[file, strFromU8(bytes, true)]],
  );
}

test("nothing of the machine it was made on is in it", () => {
  // A folder right at the root, as /root, is in addresses of other things too.
  const places = [process.cwd(), homedir(), tmpdir(), "file:/"].filter(
    (place) => place.split(/[\\/]/).length > 2 || place === "file:/",
  );
  const here = places.map((place) => `${place}/`);
  const found = everything().flatMap(([file, words]) =>
    here.filter((place) => words.includes(place)).map((place) => [file, place]),
  );
  expect(found).toEqual([]);
  expect(everything().filter(([, words]) => /^\/\/# sourceMappingURL=(?!data:)/m.test(words))).toEqual([]);
  const kinds = new Set(Object.keys(files).map((file) => /\.(\w+)$/.exec(file)?.[1] ?? file));
  const known = [
    "LICENSE",
    "SHA256SUMS",
    "config",
    "conf",
    "css",
    "docx",
    "html",
    "js",
    "json",
    "md",
    "png",
    "ttf",
    "txt",
    "xml",
  ];
  expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([]);
});
