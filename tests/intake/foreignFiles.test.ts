import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { LABELS } from "../builders/informationTable";
import { readPolitely } from "../builders/politely";

/** Word files and templates that came with packages of other people's, made by whatever program they had. */
const PACKAGES = ["mammoth", "docxyz"];
const FILES = PACKAGES.flatMap((name) => {
  const folder = new URL(`../../node_modules/${name}/`, import.meta.url);
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.do[ct]x$/.test(file));
  return all
    .sort()
    .map((file) => [`${name}/${file}`, new Uint8Array(readFileSync(new URL(file.replaceAll("\\", "/"), folder)))] as const);
});

test("there are files that nobody here made", () => {
  process.stdout.write(`${FILES.length} Word files that nobody here made, of ${PACKAGES.join(" and ")}\n`);
  expect(FILES.length).toBeGreaterThanOrEqual(25);
});

test.each(FILES)("%s has no information table, and is refused politely by that", (_, bytes) => {
  const read = readPolitely(bytes);
  expect(!read.ok && read.error.id).toBe("no-table");
});

const cell = (text: string) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join("")}</w:tr>`;
const TABLE = `<w:tbl><w:tblPr/><w:tblGrid/>${row(LABELS.concerns, "Missing twice in May")}${row(LABELS.people, "Leah Osei – friend")}</w:tbl><w:p/>`;

test.each(FILES)("%s with the council's table pasted into it is read", (_, bytes) => {
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((part) => /^word\/document\d*\.xml$/.test(part))!;
  const page = strFromU8(parts[name]!).replace(
    /<w:body>|<w:body\/>/,
    (body) => `<w:body>${TABLE}${body.endsWith("/>") ? "</w:body>" : ""}`,
  );
  const read = readPolitely(zipSync({ ...parts, [name]: strToU8(page) }));
  if (!read.ok) throw read.error;
  expect(read.record.people.map(({ name: called }) => called)).toContain("Leah Osei");
  expect(read.record.statements.map(({ text }) => text)).toContain("Missing twice in May");
});
